import type { Filter, Plan, PlanFact, PlanMeasure } from '../plan.ts';

export const SLOTS = [
  'time',
  'of',
  'number',
  'goods',
  'channel-value',
  'store-value',
  'contact-value',
  'survey-value',
  'amount',
  'segment-value',
] as const;

/** A piece that is taken from the question as it stands there. */
export type ToldSlot = (typeof SLOTS)[number];

/** What is told of the customer on the line where a question is made of these parts. */
export interface ToldOfOne {
  readonly parts: readonly string[];
  /** These may stand beside them and say nothing more. */
  readonly beside: readonly string[];
  readonly facts?: readonly PlanFact[];
  readonly measures?: readonly PlanMeasure[];
  readonly filters?: readonly Filter[];
  /** Of complaints alone: what brands call them is known by the store. */
  readonly complaints?: true;
  readonly whether?: Plan['whether'];
  readonly average?: true;
  readonly byStore?: true;
  /** What else the plan has: how it is told by groups, or as a share. */
  readonly more?: Partial<Plan>;
  /** Answers to one kind of survey alone: how it is called. */
  readonly survey?: string;
  /** The values that are named, at least two of one thing, beside each other. */
  readonly byNamed?: true;
  /** Asked for with a word for what the data does not hold: it is held all the same. */
  readonly held?: true;
  /** Read so before anything else: in other readings one of these words would say nothing. */
  readonly first?: true;
  /** Pieces that it takes from the question: none else may stand in it. */
  readonly slots: readonly ToldSlot[];
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
export const fact = (name: PlanFact['name'], attribute: string | null = null): PlanFact => ({ name, attribute });

export type More = Omit<ToldOfOne, 'parts' | 'beside' | 'slots'>;

export const told = (parts: string, beside: string, slots: string, more: More): ToldOfOne => ({
  parts: words(parts),
  beside: words(`${beside} so-far so filler person anyone show`),
  slots: SLOTS.filter((slot) => words(slots).includes(slot)),
  ...more,
});

export const HOLDS = { whether: { kind: 'holds' } } as const;
export const THERE_IS = { whether: { kind: 'there-is' } } as const;
export const only = (
  field: 'event_type' | 'contact_outcome' | 'contact_channel',
  ...values: readonly string[]
): readonly Filter[] => [{ field, op: 'in', values: [...values] }];
export const OPEN: readonly Filter[] = [{ field: 'contact_outcome', op: 'not-in', values: ['resolved'] }];
