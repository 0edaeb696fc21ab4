import type { FactName } from '../facts.ts';
import type { Filter, PlanFact } from '../plan.ts';
import { isRecordColumn, recordColumnName } from '../record-columns.ts';
import type { Frame } from './frame.ts';

const FACT_OF: Readonly<Partial<Record<Filter['field'], FactName>>> = {
  gender: 'gender',
  prefecture: 'address',
  age_group: 'age',
  age: 'age',
  cluster: 'cluster',
  birth_month: 'birth_date',
};

/** What tells a column of the brands’ files of one customer. */
export const recordColumnFact = (column: string): PlanFact => ({ name: 'record_column', attribute: column });

function factOf(field: Filter['field'], isMember: boolean): PlanFact | undefined {
  if (isRecordColumn(field)) return recordColumnFact(recordColumnName(field));
  const name = field === 'brand' && isMember ? 'brands' : FACT_OF[field];
  return name === undefined ? undefined : { name, attribute: null };
}

/** `東京に住んでいますか`, “is she over 40?”: who the person is said to be, and what tells it. Null where more is said. */
export function identityOf(frame: Frame): { readonly fact: PlanFact; readonly filter: Filter } | null {
  const filters = [...frame.values.map(({ meaning }) => meaning.filter), ...frame.filters.map(({ item }) => item)];
  const [filter, other] = filters;
  const fact = filter && factOf(filter.field, frame.customers !== null || frame.registered !== null);
  const more =
    frame.measures.length +
      frame.verbs.length +
      frame.segments.length +
      frame.conditions.length +
      frame.attributes.length +
      frame.times.length +
      frame.thresholds.length +
      frame.groups.length +
      frame.ranks.length +
      frame.shares.length >
    0;
  if (filter === undefined || other !== undefined || fact === undefined || more) return null;
  return { fact, filter };
}
