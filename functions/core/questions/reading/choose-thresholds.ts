import type { ColumnUnit } from '../answer.ts';
import { type DimensionName, levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import type { DayRange, Plan, PlanMeasure } from '../plan.ts';
import type { Counter, Token } from '../tokens.ts';
import { isDeed, type Restrictions } from './choose-people.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

interface Having {
  readonly measure: PlanMeasure['name'];
  readonly op: '>=' | '<=' | '>' | '<' | '=';
  readonly value: number;
  readonly range: DayRange | null;
}

/** A threshold restricts the groups that are asked for, or else the people. */
export function thresholds(
  frame: Frame,
  restrictions: Restrictions,
  measures: readonly PlanMeasure[],
  dimensions: readonly DimensionName[],
  notes: Notes,
): { readonly restrictions: Restrictions; readonly having: Having | null } {
  const people = [...restrictions.people];
  let having: Having | null = null;
  for (const token of frame.thresholds) {
    const { measure, op, value, range } = token.meaning;
    const ofGroups =
      (dimensions.some((dimension) => dimension !== 'customer') || groupedBy(frame).grain !== null) &&
      frame.customers === null &&
      asksFor(frame, 'count-people', 'who') === null;
    if (measure === 'brands' && frame.registered !== null && frame.verbs.length + frame.conditions.length === 0)
      people.push({ item: { kind: 'attribute', attribute: 'registered_brand_count', op, value }, token });
    else if (OF_ONE_ORDER.includes(measure as string) && isOfOrders(frame, measures))
      notes.refuse({
        ja: '1件の注文の点数や種類の数では絞り込めません',
        en: 'orders cannot be restricted by how many items or kinds one of them has',
      });
    else if (typeof measure !== 'string')
      people.push({ item: { kind: 'attribute', attribute: measure.attribute, op, value }, token });
    else if (!ofGroups) people.push({ item: { kind: 'threshold', measure, op, value, filters: [], range }, token });
    else if (
      measure !== 'brands' &&
      measure !== 'categories' &&
      (measures.length === 0 || measures[0]?.name === measure)
    )
      having = { measure, op, value, range };
    else
      notes.refuse({
        ja: `「${token.text}」が何にかかるか読み取れませんでした`,
        en: `it is not clear what “${token.text}” applies to`,
      });
  }
  return { restrictions: { filters: restrictions.filters, people }, having };
}

const OF_ONE_ORDER: readonly string[] = ['quantity', 'brands', 'categories'];

/** “How many orders had more than 3 items”: nobody is named whose items they would be. */
function isOfOrders(frame: Frame, measures: readonly PlanMeasure[]): boolean {
  const people =
    frame.customers !== null ||
    frame.segments.length + frame.conditions.length + frame.verbs.length > 0 ||
    asksFor(frame, 'count-people', 'who') !== null;
  return !people && measures.some(({ name }) => /order/.test(name));
}

/** `顧客が500人以上の都道府県`, `返品率が4%以上の商品`: a number that is compared with the figure of each group. */
export function figureOfGroups(
  frame: Frame,
  measures: readonly PlanMeasure[],
  dimensions: readonly DimensionName[],
  notes: Notes,
): { readonly frame: Frame; readonly having: Having | null } {
  const compared = frame.quantities.filter(({ meaning }) => meaning.op !== null);
  const [quantity] = compared;
  const [measure] = measures;
  const grouped = dimensions.some((name) => name !== 'customer') || groupedBy(frame).grain !== null;
  if (!grouped || quantity === undefined || compared.length > 1 || measure === undefined)
    return { frame, having: null };
  if (countsGroups(quantity, frame)) {
    notes.refuse({
      ja: `「${quantity.text}」が何にかかるか読み取れませんでした`,
      en: `it is not clear what “${quantity.text}” applies to`,
    });
    return { frame, having: null };
  }
  const { op, unit, value } = quantity.meaning;
  if (op === null || !COMPARED_IN[MEASURES[measure.name].unit]?.includes(unit) || measure.attribute !== null)
    return { frame, having: null };
  return {
    frame: { ...frame, quantities: frame.quantities.filter((other) => other !== quantity) },
    having: {
      measure: measure.name,
      op,
      value: MEASURES[measure.name].unit === 'percent' ? value / 100 : value,
      range: null,
    },
  };
}

/** “Bought in three or more different channels”: how many groups somebody bought in is no figure of one of them. */
function countsGroups(quantity: Token, { bare }: Frame): boolean {
  return bare.some(
    ({ token }) =>
      /^[ -~]+$/.test(token.text) && token.start >= quantity.end && token.start - quantity.end <= LONGEST_BETWEEN,
  );
}

/** “ different ”. */
const LONGEST_BETWEEN = 11;

const COMPARED_IN: Readonly<Partial<Record<ColumnUnit, readonly (Counter | null)[]>>> = {
  count: ['people', 'times', 'items', null],
  yen: ['yen', null],
  percent: ['percent', null],
  ratio: ['times', 'items', null],
  score: ['years-old', null],
};

/** `リピーターの売上`, `先月登録した人の売上`: repeating and registering restrict people where they are not what is counted. */
export function withHistory(
  restrictions: Restrictions,
  frame: Frame,
  measures: readonly PlanMeasure[],
  range: Plan['time']['range'],
): Restrictions {
  const people = [...restrictions.people];
  const { repeat, registered } = frame;
  if (repeat !== null && !measures.some(({ name }) => name.startsWith('repeat')))
    people.push({
      item: { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null },
      token: repeat,
    });
  if (registered !== null && range !== null && !measures.some(({ name }) => name === 'new_customers'))
    people.push({ item: { kind: 'registered', range, brand: null }, token: registered });
  return { filters: restrictions.filters, people };
}

/** Figures of people who meet a condition: a period or goods said once concern the figures, and that is said. */
export function noteScope({ filters, people }: Restrictions, range: Plan['time']['range'], notes: Notes): void {
  const purchases = people.filter(({ item }) => isDeed(item) && item.kind !== 'top');
  const [first] = purchases;
  if (first === undefined) return;
  const untimed = range !== null && purchases.some(({ item }) => isDeed(item) && item.range === null);
  const unnamed =
    filters.some(({ item }) => levelOf(item.field) !== 'person') &&
    purchases.some(({ item }) => (item.kind === 'bought' || item.kind === 'threshold') && item.filters.length === 0);
  if (untimed)
    notes.note(first.token, {
      ja: '期間は集計にかけ、人の条件は全期間で見ました',
      en: 'the period restricts the figures; the condition on people is over all time',
    });
  if (unnamed)
    notes.note(first.token, {
      ja: '商品やブランドは集計にかけ、購入の条件にはかけていません',
      en: 'goods and brands restrict the figures, not the condition on purchases',
    });
}
