import type { DimensionName } from '../dimensions.ts';
import { dimensionOf } from '../dimensions.ts';
import { type Filter, isValueFilter, type Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

/**
 * “Compare it across the three brands” behind a figure of one brand: told by what it was restricted to one of, it is of all of them, which is
 * said.
 */
export function acrossAll(
  previous: Plan,
  named: readonly DimensionName[],
  later: readonly Filter[],
  notes: Notes,
): Plan {
  const single = previous.filters.find(
    (filter) =>
      isValueFilter(filter) &&
      filter.op === 'in' &&
      filter.values.length === 1 &&
      named.includes(filter.field) &&
      !later.some(({ field }) => field === filter.field),
  );
  if (single === undefined || !isValueFilter(single) || previous.subject !== 'figures') return previous;
  const { label } = dimensionOf(single.field);
  notes.note(
    { start: 0, end: 0 },
    {
      ja: `前の質問の${label.ja}の絞り込みは外しました`,
      en: `of every ${label.en}, not only of that of the question before`,
    },
  );
  return { ...previous, filters: previous.filters.filter((filter) => filter !== single) };
}
