import { levelOf } from '../dimensions.ts';
import type { BoughtCondition, DayRange, PlanMeasure } from '../plan.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame, Placed } from './frame.ts';
import type { Notes } from './notes.ts';

/**
 * `つむぎで買った人のうち3回以上買った人`, `ルミエールの購入者のうちリピーター`: how often they bought is how often they bought there, which is said.
 */
export function withinBuyers(
  { filters, people }: Restrictions,
  frame: Frame,
  measures: readonly PlanMeasure[],
  notes: Notes,
): Restrictions {
  const [within] = frame.within;
  if (within === undefined || !/[^ -~]/.test(within.text) || frame.everyone !== null) return { filters, people };
  const [whole, other] = people.filter(({ token }) => token.start < within.start);
  if (whole === undefined || other !== undefined || !isOfGoods(whole.item)) return { filters, people };
  const goods: BoughtCondition = whole.item;
  const often = people.find(({ item, token }) => token.start > within.start && isOften(item));
  const rated = measures.some(({ name }) => name === 'repeat_rate') && goods.range === null;
  if (often === undefined && !rated) return { filters, people };
  notes.note(
    { start: within.end, end: within.end },
    { ja: '回数や金額は、前に挙げたものの購入で数えました', en: 'counted over the purchases named before' },
    [
      {
        label: { ja: 'すべての購入で', en: 'over all purchases' },
        phrase: { ja: '全ブランドで', en: 'at all brands ' },
      },
    ],
  );
  if (often === undefined)
    return {
      filters: [...filters, ...goods.filters.map((item) => ({ item, token: whole.token }))],
      people: people.filter((placed) => placed !== whole),
    };
  const narrowed = (placed: Restrictions['people'][number]): Restrictions['people'][number] =>
    placed === often && placed.item.kind === 'threshold'
      ? { ...placed, item: { ...placed.item, filters: goods.filters, range: placed.item.range ?? goods.range } }
      : placed;
  return { filters, people: people.map(narrowed) };
}

/** “Buyers this year with two orders or more”: who bought in a period is counted by what they bought in it. */
export function inPeriodOfBuyers(
  { filters, people }: Restrictions,
  measures: readonly PlanMeasure[],
  range: DayRange | null,
): Restrictions {
  if (range === null || measures.some(({ name }) => name !== 'buyers')) return { filters, people };
  return {
    filters,
    people: people.map((placed) =>
      placed.item.kind === 'threshold' && isOften(placed.item) && placed.item.range === null
        ? { ...placed, item: { ...placed.item, range } }
        : placed,
    ),
  };
}

/** “What share of Lumiere buyers ordered at least twice”: who bought something is counted by how often they bought that, which is said. */
export function ofGoodsOfBuyers(
  { filters, people }: Restrictions,
  measures: readonly PlanMeasure[],
  notes: Notes,
): Restrictions {
  const goods = filters.filter(({ item }) => levelOf(item.field) !== 'person').map(({ item }) => item);
  const often = people.find(({ item }) => isOften(item));
  const counts = measures.length > 0 && measures.every(({ name }) => name === 'buyers');
  if (!counts || often === undefined || goods.length === 0 || !/^[ -~]+$/.test(often.token.text))
    return { filters, people };
  notes.note(often.token, {
    ja: '回数や金額は、前に挙げたものの購入で数えました',
    en: 'how often and for how much is counted over those purchases, not over everything they bought',
  });
  return {
    filters,
    people: people.map((placed) =>
      placed.item.kind === 'threshold' && isOften(placed.item)
        ? { ...placed, item: { ...placed.item, filters: goods } }
        : placed,
    ),
  };
}

const isOfGoods = (item: Placed<Restrictions['people'][number]['item']>['item']): item is BoughtCondition =>
  item.kind === 'bought' &&
  item.did &&
  item.outcome === 'sale' &&
  item.filters.length > 0 &&
  item.filters.every(({ field }) => levelOf(field) !== 'person');

const isOften = (item: Restrictions['people'][number]['item']): boolean =>
  item.kind === 'threshold' && item.filters.length === 0 && ['orders', 'sales', 'quantity'].includes(item.measure);
