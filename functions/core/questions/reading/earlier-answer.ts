import type { MeasureName } from '../measures.ts';
import { MEASURES } from '../measures.ts';
import type { Plan, PlanMeasure } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import type { Frame } from './frame.ts';
import { plain } from './measure-choices.ts';
import type { Notes } from './notes.ts';

/**
 * “Undo that”, `元に戻して`: the plan before the one that was changed. Null where the question says anything else. `earlier`: the plans that the
 * answer before had followed up, the newest first.
 */
export function undone(tokens: readonly Token[], earlier: readonly Plan[], notes: Notes): Plan | null {
  const undo = tokens.find((token) => isToken(token, 'undo'));
  if (undo === undefined) return null;
  const rest = tokens.find((token) => token !== undo && !isToken(token, 'follow-up'));
  const [plan] = earlier;
  if (rest !== undefined)
    notes.refuse({
      ja: '「元に戻して」とほかのことは一度に読み取れません。1つずつ言ってください',
      en: '“undo” and something else cannot be read at once: one by one, please',
    });
  if (plan === undefined)
    notes.askBack(
      null,
      {
        ja: '戻せる前の結果がありません。何についてかを言ってください',
        en: 'There is nothing to go back to: please ask the whole question',
      },
      [],
    );
  else notes.note(undo, { ja: '1つ前の質問に戻しました', en: 'back to the question before' });
  return plan ?? null;
}

/** The figure that rows are to be put in order by; null where the question says more than that. */
export function orderedBy(
  frame: Frame,
  previous: Plan,
): { readonly measure: PlanMeasure; readonly order: 'ascending' | 'descending' } | null {
  const [rank, ...ranks] = frame.ranks;
  if (rank === undefined || frame.quantities.length > 0) return null;
  const named: readonly PlanMeasure[] = [
    ...frame.measures.map(({ item }) => plain(item)),
    ...frame.attributes.map(({ meaning }) => ({ name: 'attribute_average', attribute: meaning.attribute }) as const),
    ...(frame.orders === null ? [] : [plain('orders')]),
  ];
  const [measure = previous.measures[0], other] = named;
  if (measure === undefined || other !== undefined || namesMore(frame)) return null;
  const order = [rank, ...ranks].some(({ meaning }) => meaning.direction === 'ascending') ? 'ascending' : 'descending';
  return { measure, order };
}

/** The same rows in another order: what they are ordered by is told first. */
export function reordered(
  previous: Plan,
  { measure, order }: NonNullable<ReturnType<typeof orderedBy>>,
  notes: Notes,
): Plan {
  if (previous.limit !== null && previous.limit !== LIST_LENGTH)
    notes.note(START, {
      ja: '条件に合うもの全部の中で並べ直しました',
      en: 'ranked anew among all that meet the conditions',
    });
  const others = previous.measures.filter(({ name }) => name !== measure.name);
  const alone = !isBeside(measure.name, others);
  return {
    ...previous,
    measures: alone ? [measure] : [measure, ...others],
    order,
    // “And the least?” behind what grew most: by the same.
    orderBy: others.length < previous.measures.length && measure === previous.measures[0] ? previous.orderBy : 'figure',
    having: previous.having !== null && others.length < previous.measures.length ? previous.having : null,
    limit: previous.limit,
    chart: previous.chart === 'line' ? 'bar' : previous.chart,
  };
}

const START = { start: 0, end: 0 };

function isBeside(name: MeasureName, others: readonly PlanMeasure[]): boolean {
  return (
    MEASURES[name].level !== 'attribute' && others.every((other) => MEASURES[other.name].level === MEASURES[name].level)
  );
}

/** Rows that can be put in order. */
export function hasRows(plan: Plan): boolean {
  return plan.subject === 'list' || (plan.subject === 'figures' && isGrouped(plan));
}

/** By periods too, as long as each stands for itself. */
const isGrouped = ({ dimensions, time, series }: Plan): boolean =>
  dimensions.length > 0 || (time.grain !== null && series === 'plain');

/** Whether anything besides figures and their order is said. */
export function namesMore(frame: Frame): boolean {
  return (
    frame.bare.length +
      frame.groups.length +
      frame.values.length +
      frame.segments.length +
      frame.conditions.length +
      frame.filters.length +
      frame.times.length +
      frame.verbs.length +
      frame.growth.length +
      frame.shares.length +
      frame.thresholds.length +
      frame.consents.length +
      frame.facts.length >
      0 ||
    frame.customers !== null ||
    frame.repeat !== null ||
    frame.registered !== null
  );
}

/** So far back can be gone. */
const LONGEST_WAY_BACK = 5;

/** What an answer follows up, the newest first. */
export const followedUp = (previous: Plan, earlier: readonly Plan[]): readonly Plan[] =>
  [previous, ...earlier].slice(0, LONGEST_WAY_BACK);
