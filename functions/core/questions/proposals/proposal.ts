import { z } from 'zod';
import { EMPTY_PLAN, type Plan, planSchema } from '../plan.ts';

/** What a model proposes that a question means: its plan, and the question once more in plain words. */
export interface Proposal {
  readonly plan: Plan;
  readonly restated: string;
}

/** As a model hands it over: texts. */
export const proposalParameters = z.object({
  plan: z.string().max(20_000),
  restated: z.string().trim().max(300).default(''),
});

const anObject = z.record(z.string(), z.unknown());

/**
 * The proposal of untrusted parameters; null for what is no JSON, no plan, or names what plans do not have. Parts that are
 * left out are those of the empty plan; parts that no plan has are never passed over.
 */
export function maybeProposal(parameters: unknown): Proposal | null {
  const given = proposalParameters.safeParse(parameters);
  if (!given.success) return null;
  const json = anObject.safeParse(parsed(given.data.plan));
  if (!json.success) return null;
  const time = json.data.time === undefined ? {} : json.data.time;
  if (!anObject.safeParse(time).success) return null;
  const plan = planSchema.safeParse({ ...EMPTY_PLAN, ...json.data, time: { ...EMPTY_PLAN.time, ...(time as object) } });
  // Whether something is so is said of the words of the question, never of a plan that somebody else made of them.
  return plan.success ? { plan: { ...plan.data, whether: null, beside: null }, restated: given.data.restated } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether two plans give the same figures: the order of conditions, the chart, and the order of all rows are nobody's meaning. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  return canonical(one) === canonical(other);
}

function canonical(plan: Plan): string {
  const { chart: _, ...rest } = plan;
  return JSON.stringify(sorted({ ...rest, ...(plan.limit === null ? { order: null, orderBy: 'figure' } : {}) }));
}

/** Keys in order; the items of `measures` and `dimensions` stay, since their order shows in the table. */
function sorted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item));
    if (['measures', 'dimensions', 'facts'].includes(key)) return items;
    return items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, item]) => [name, sorted(item, name)]),
  );
}
