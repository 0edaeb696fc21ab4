import { type DimensionName, levelOf } from '../dimensions.ts';
import { type BoughtCondition, EMPTY_PLAN, type Filter, isValueFilter, type Plan } from '../plan.ts';
import { chooseRestrictions } from './choose-people.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

const GOODS: readonly DimensionName[] = ['product', 'category', 'brand'];

/**
 * `シャツを買った人は他に何を買っている？`, “what else do buyers of rings buy”: everything that people with a purchase bought besides it, by how many of
 * them bought it. Null where that is not asked.
 */
export function coPurchasePlan(frame: Frame, notes: Notes): Plan | null {
  const isBought = (item: unknown): item is BoughtCondition =>
    typeof item === 'object' && item !== null && 'kind' in item && item.kind === 'bought';
  const deeds = frame.conditions.map(({ item }) => item).filter(isBought);
  const empty = deeds.filter(({ did, filters, range }) => did && filters.length === 0 && range === null);
  const named = deeds.filter(({ filters }) => filters.length > 0);
  const asked = frame.besides !== null || (empty.length > 0 && named.length > 0 && asksFor(frame, 'what') !== null);
  if (!asked) return null;
  const [bought] = named;
  const goods = bought?.filters
    .filter(isValueFilter)
    .filter(({ field, op }) => op === 'in' && GOODS.some((of) => of === field));
  const { dimensions, grain } = groupedBy(frame);
  const by = [...new Set([...dimensions, ...frame.bare.map(({ item }) => item)])];
  const unread = [...frame.left, ...frame.thresholds, ...frame.shares, ...frame.growth, ...frame.aggregates][0];
  if (
    bought === undefined ||
    named.length > 1 ||
    !bought.did ||
    goods?.length !== 1 ||
    grain !== null ||
    unread !== undefined ||
    by.some((of) => !GOODS.includes(of))
  ) {
    const text = unread?.text ?? frame.besides?.text ?? '';
    notes.refuse({
      ja: `「${text}」が何にかかるか読み取れません。「シャツを買った人が他に買った商品」のように聞いてください`,
      en: `it is not clear what “${text}” applies to: ask like “what else did people who bought shirts buy”`,
    });
    return EMPTY_PLAN;
  }
  const others: Filter[] = goods.map((filter) => ({ ...filter, op: 'not-in' }));
  const { filters, people } = chooseRestrictions(frame, notes);
  const token = frame.besides ?? frame.conditions[0]?.token ?? { start: 0, end: 0 };
  notes.note(token, { ja: '購入者数の多い順です', en: 'by how many of them bought it' });
  return {
    ...EMPTY_PLAN,
    measures: [{ name: 'buyers', attribute: null }],
    dimensions: by.length > 0 ? by : ['product'],
    filters: [...filters.map(({ item }) => item).filter(({ field }) => levelOf(field) === 'person'), ...others],
    people: people.map(({ item }) => item).filter((item) => !empty.some((other) => other === item)),
    order: 'descending',
    limit: frame.quantities[0]?.meaning.value ?? 10,
    chart: 'bar',
  };
}
