import { besidePlan } from '../core/questions/beside.ts';
import { PEER_FACTS, peerValue } from '../core/questions/peers.ts';
import { EMPTY_PLAN, type Filter, type Plan } from '../core/questions/plan.ts';
import type { Beside } from '../core/questions/wording/beside-text.ts';
import { type RawTable, rowsOf } from '../core/questions/wording/table.ts';

/** How the figures of a plan are read, and those of groups as the asker may see them. */
export interface BesideOutside {
  run(plan: Plan): Promise<RawTable>;
  /** Null where the asker may not see them. */
  runForAsker(plan: Plan): Promise<RawTable | null>;
}

/** The others whom a plan sets the customer on the line beside; null where it sets them beside nobody. */
export async function tellBeside(asked: Plan, result: RawTable, outside: BesideOutside): Promise<Beside | null> {
  const plan = await withPeers(asked, outside);
  const others = besidePlan(plan);
  if (others === null) return null;
  const own = plan.subject === 'facts' ? await heldNumbers(plan, outside) : figuresOf(plan, result);
  const theirs = await outside.runForAsker(others);
  const [beside] = theirs === null ? [] : rowsOf(theirs);
  return {
    plan,
    own,
    others,
    row: beside ?? null,
  };
}

/** The others are those who are as the customer is. */
async function withPeers(plan: Plan, outside: BesideOutside): Promise<Plan> {
  const { beside } = plan;
  if (beside?.same === undefined) return plan;
  const { same, ...rest } = beside;
  const filters: Filter[] = [...rest.filters];
  for (const peer of same) {
    const fact = { name: PEER_FACTS[peer], attribute: null };
    const [row] = rowsOf(await outside.run({ ...EMPTY_PLAN, subject: 'facts', facts: [fact], scope: 'customer' }));
    filters.push({ field: peer, op: 'in', values: [peerValue(peer, row)] });
  }
  return { ...plan, beside: { ...rest, filters } };
}

function figuresOf({ measures }: Plan, result: RawTable): readonly (number | null)[] {
  const [row] = rowsOf(result);
  return measures.map(({ name }) => (typeof row?.[name] === 'number' ? row[name] : null));
}

/** What is held of the customer, fact by fact. */
async function heldNumbers(plan: Plan, outside: BesideOutside): Promise<readonly (number | null)[]> {
  const numbers: (number | null)[] = [];
  for (const fact of plan.facts) {
    const [row] = rowsOf(await outside.run({ ...plan, facts: [fact], beside: null }));
    numbers.push(typeof row?.value === 'number' ? row.value : null);
  }
  return numbers;
}
