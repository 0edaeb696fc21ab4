import type { BoughtCondition, Condition, DayRange, Operator, ThresholdMeasure, ValueFilter } from '../plan.ts';
import type { MeaningOf, Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import type { Verb } from './purchase-verbs.ts';

/** What one “bought …” says: which goods, when, how often or how much. */
export interface Clause {
  readonly verb: Verb;
  readonly did: boolean;
  readonly values: readonly MeaningOf<'values'>[];
  readonly range: DayRange | null;
  readonly quantity: MeaningOf<'quantity'> | null;
  readonly only: boolean;
  readonly used: ReadonlySet<Token>;
}

/** A clause as conditions on a person. */
export function conditionsOf(clause: Clause, notes: Notes): readonly Condition[] {
  const { verb, range } = clause;
  const outcome = verb.meaning.kind === 'taken-back' ? verb.meaning.outcome : 'sale';
  const bought = (did: boolean, filters: readonly ValueFilter[]): BoughtCondition => ({
    kind: 'bought',
    did,
    outcome,
    filters: [...filters],
    range,
  });
  const single = clause.values.filter(({ join }) => join === null || join === 'either').map(({ filter }) => filter);
  const listed = clause.values.filter(({ join }) => join === 'both' || join === 'list');
  for (const { join } of listed)
    if (join === 'list' && clause.did)
      notes.note(verb, {
        ja: '「AとBを買った」は両方を買ったと読みました',
        en: 'read “bought A and B” as bought both',
      });
  if (clause.quantity !== null)
    return thresholdsOf(clause, clause.quantity, single.concat(listed.map(({ filter }) => filter)), notes);
  const [list] = listed;
  const conditions =
    list === undefined || (list.join === 'list' && !clause.did)
      ? [bought(clause.did, [...single, ...listed.map(({ filter }) => filter)])]
      : list.filter.values.map((value) => bought(clause.did, [...single, { ...list.filter, values: [value] }]));
  const others = clause.only ? clause.values.map(({ filter }) => bought(false, [{ ...filter, op: 'not-in' }])) : [];
  return [...conditions, ...others];
}

const MEASURE_OF: Readonly<Record<string, ThresholdMeasure>> = {
  times: 'orders',
  yen: 'sales',
  items: 'quantity',
  brands: 'brands',
  categories: 'categories',
};
const OPPOSITE: Readonly<Record<Operator, Operator | null>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': null };

function thresholdsOf(
  clause: Clause,
  quantity: MeaningOf<'quantity'>,
  filters: readonly ValueFilter[],
  notes: Notes,
): readonly Condition[] {
  const measure = MEASURE_OF[quantity.unit ?? 'yen'] ?? 'sales';
  const { verb, range } = clause;
  const onlyThat = clause.only && !clause.values.some(({ only }) => only);
  if (quantity.op === null && !onlyThat)
    notes.note(verb, {
      ja: `「${quantity.value}」はちょうどと読みました`,
      en: `read “${quantity.value}” as exactly that many`,
    });
  const said: Operator = quantity.op ?? '=';
  const op = clause.did || onlyThat ? said : OPPOSITE[said];
  if (op === null || verb.meaning.kind === 'taken-back') {
    notes.refuse({
      ja: 'この回数・金額の条件は読み取れませんでした',
      en: 'this condition on a number of times or an amount could not be read',
    });
    return [];
  }
  return [{ kind: 'threshold', measure, op, value: quantity.value, filters: [...filters], range }];
}
