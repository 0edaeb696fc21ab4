import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import { EVENT_ENTITIES } from '../event-entities.ts';
import type { ConditionOf, DayRange, Filter, Grain } from '../plan.ts';
import { grouped, rangeText } from './figures.ts';
import { filterText } from './filter-text.ts';

type Names = Pick<Catalog, 'brands' | 'segments' | 'attributes'>;

type History =
  | ConditionOf<'first-bought'>
  | ConditionOf<'changed'>
  | ConditionOf<'running'>
  | ConditionOf<'bought-after'>
  | ConditionOf<'bought-same'>
  | ConditionOf<'purchase-and-event'>
  | ConditionOf<'bought-together'>
  | ConditionOf<'bought-soon'>
  | ConditionOf<'came-back'>;

const UNITS: Readonly<Record<Grain, LocalizedText>> = {
  day: { ja: '日', en: 'days' },
  week: { ja: '週', en: 'weeks' },
  month: { ja: 'か月', en: 'months' },
  quarter: { ja: '四半期', en: 'quarters' },
  year: { ja: '年', en: 'years' },
  'fiscal-year': { ja: '年度', en: 'fiscal years' },
};

/** `「カテゴリ: シャツ」`, or nothing. */
function goodsText(filters: readonly Filter[], catalog: Names): LocalizedText {
  if (filters.length === 0) return { ja: '', en: '' };
  const goods = filters.map((filter) => filterText(filter, catalog));
  return { ja: `「${goods.map(({ ja }) => ja).join('、')}」`, en: goods.map(({ en }) => en).join('; ') };
}

function whenText(range: DayRange | null): LocalizedText {
  if (range === null) return { ja: '', en: '' };
  const { ja, en } = rangeText(range);
  return { ja: `${ja}に`, en: `, ${en}` };
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

/** How purchases of a person follow each other, in words. */
export function historyText(condition: History, catalog: Names): LocalizedText {
  switch (condition.kind) {
    case 'first-bought':
      return firstText(condition, catalog);
    case 'changed':
      return changedText(condition, catalog);
    case 'running': {
      const [goods, when, unit] = [
        goodsText(condition.filters, catalog),
        whenText(condition.range),
        UNITS[condition.grain],
      ];
      return {
        ja: `${when.ja}${goods.ja}${goods.ja === '' ? '' : 'を'}${condition.periods}${unit.ja}以上続けて（暦の単位で）購入した人`,
        en: `people who bought${inBrackets(goods.en)} in at least ${condition.periods} calendar ${unit.en} in a row${when.en}`,
      };
    }
    case 'bought-after':
      return afterText(condition, catalog);
    case 'bought-same':
      return sameText(condition, catalog);
    case 'purchase-and-event':
      return followedText(condition, catalog);
    case 'bought-together': {
      const goods = condition.goods.map((filters) => goodsText(filters, catalog));
      const when = whenText(condition.range);
      return {
        ja: `${when.ja}${goods.map(({ ja }) => ja).join('と')}を1つの注文で購入した人`,
        en: `people who bought ${goods.map(({ en }) => `(${en})`).join(' and ')} in one order${when.en}`,
      };
    }
    case 'bought-soon': {
      const goods = goodsText(condition.filters, catalog);
      const within = {
        ja: `${grouped(condition.within)}${condition.unit === 'day' ? '日' : 'か月'}`,
        en: `${grouped(condition.within)} ${condition.unit}s`,
      };
      return condition.since === 'registration'
        ? {
            ja: `登録から${within.ja}以内に${goods.ja}${goods.ja === '' ? '' : 'を'}購入した人`,
            en: `people who bought${inBrackets(goods.en)} within ${within.en} of registering`,
          }
        : {
            ja: `初めての購入から${within.ja}以内に${goods.ja === '' ? '' : `同じく${goods.ja}で`}また購入した人`,
            en: `people who bought again${inBrackets(goods.en)} within ${within.en} of their first purchase`,
          };
    }
    case 'came-back': {
      const [goods, when] = [goodsText(condition.filters, catalog), whenText(condition.range)];
      const away = grouped(condition.away);
      return {
        ja: `${goods.ja}${goods.ja === '' ? '' : 'で'}${away}${condition.unit === 'day' ? '日' : 'か月'}以上あいてから${when.ja}また購入した人`,
        en: `people who bought again${inBrackets(goods.en)} after ${away} ${condition.unit}s or more without a purchase${when.en}`,
      };
    }
  }
}

function firstText({ among, filters, range }: ConditionOf<'first-bought'>, catalog: Names): LocalizedText {
  const goods = goodsText(filters, catalog);
  const when = range === null ? null : rangeText(range);
  if (among === 'brand') return firstAtBrandText({ filters, range }, catalog);
  if (goods.ja === '' && when !== null)
    return { ja: `初めての購入が${when.ja}の人`, en: `people whose first purchase was ${when.en}` };
  return {
    ja: `初めての購入が${when === null ? '' : `${when.ja}の`}${goods.ja}の人`,
    en: `people whose first purchase was of ${goods.en}${when === null ? '' : `, ${when.en}`}`,
  };
}

/** “People whose first purchase at Lumiere was of channel: Pop-up, 2026-09-01 to 2026-09-30”. */
function firstAtBrandText(
  { filters, range }: Pick<ConditionOf<'first-bought'>, 'filters' | 'range'>,
  catalog: Names,
): LocalizedText {
  const [brand, goods] = [
    goodsText(
      filters.filter(({ field }) => field === 'brand'),
      catalog,
    ),
    goodsText(
      filters.filter(({ field }) => field !== 'brand'),
      catalog,
    ),
  ];
  const when = range === null ? null : rangeText(range);
  const of = goods.ja === '' ? { ja: '', en: '' } : { ja: `${goods.ja}`, en: ` of ${goods.en}` };
  return {
    ja: `${brand.ja}での初めての購入が${when === null ? '' : when.ja}${when !== null && of.ja !== '' ? 'の' : ''}${of.ja}の人`,
    en: `people whose first purchase there (${brand.en}) was${of.en}${when === null ? '' : `${of.en === '' ? ' ' : ', '}${when.en}`}`,
  };
}

const TAKEN_BACK = {
  returned: { ja: '返品', en: 'returned' },
  cancelled: { ja: 'キャンセル', en: 'cancelled' },
} as const;

function afterText({ first, later }: ConditionOf<'bought-after'>, catalog: Names): LocalizedText {
  const [one, other] = [goodsText(first.filters, catalog), goodsText(later.filters, catalog)];
  const [before, behind] = [whenText(first.range), whenText(later.range)];
  const taken = first.outcome === undefined || first.outcome === 'sale' ? null : TAKEN_BACK[first.outcome];
  if (taken !== null)
    return {
      ja: `${before.ja}${one.ja}${one.ja === '' ? '' : 'の'}${taken.ja}になった注文より後に${behind.ja}${other.ja}${other.ja === '' ? 'また' : 'を'}購入した人`,
      en: `people who bought${inBrackets(other.en)}${behind.en} after an order${inBrackets(one.en)}${before.en} that was ${taken.en}`,
    };
  return {
    ja: `${before.ja}${one.ja}を購入した後の注文で${behind.ja}${other.ja === '' ? 'また' : `${other.ja}を`}購入した人`,
    en: `people who bought${inBrackets(one.en)}${before.en} and in a later order bought${other.en === '' ? ' again' : inBrackets(other.en)}${behind.en}`,
  };
}

function followedText(
  { first, event, did, filters, range, within }: ConditionOf<'purchase-and-event'>,
  catalog: Names,
): LocalizedText {
  const goods = goodsText(filters, catalog);
  const bought = deedOf('購入', goods, range);
  const happened = deedOf(EVENT_ENTITIES[event.of].label.ja, goodsText(event.filters, catalog), event.range);
  const soon =
    within === null
      ? { ja: '後に', en: 'after' }
      : {
          ja: `後${grouped(within.within)}${within.unit === 'day' ? '日' : 'か月'}以内に`,
          en: `within ${grouped(within.within)} ${within.unit}s after`,
        };
  const contact = `${EVENT_ENTITIES[event.of].label.en}${inBrackets(goodsText(event.filters, catalog).en)}${whenText(event.range).en}`;
  const purchase = `${inBrackets(goods.en)}${whenText(range).en}`;
  return first === 'event'
    ? {
        ja: `${happened}の${soon.ja}${bought}が${did ? 'ある人' : 'ない人'}`,
        en: `people who ${did ? 'bought' : 'did not buy'}${purchase} ${soon.en} ${contact}`,
      }
    : {
        ja: `${bought}の${soon.ja}${happened}が${did ? 'ある人' : 'ない人'}`,
        en: `people with ${contact} ${soon.en} a purchase${purchase}`,
      };
}

/** `2026年9月1日〜2026年9月30日の「カテゴリ: ニット」の購入`. */
function deedOf(deed: string, goods: LocalizedText, range: DayRange | null): string {
  return `${range === null ? '' : `${rangeText(range).ja}の`}${goods.ja}${goods.ja === '' ? '' : 'の'}${deed}`;
}

const CHANGED = {
  orders: { ja: '注文件数', en: 'orders' },
  sales: { ja: '売上', en: 'sales' },
  quantity: { ja: '購入点数', en: 'units' },
} as const;

function changedText(
  { measure, op, filters, range, comparison }: ConditionOf<'changed'>,
  catalog: Names,
): LocalizedText {
  const [goods, now, then] = [goodsText(filters, catalog), rangeText(range), rangeText(comparison)];
  const { ja, en } = CHANGED[measure];
  return {
    ja: `${now.ja}の${goods.ja}${goods.ja === '' ? '' : 'の'}${ja}が${then.ja}より${op === '>' ? '多い' : '少ない'}人`,
    en: `people with ${op === '>' ? 'more' : 'fewer'} ${en}${inBrackets(goods.en)} ${now.en} than ${then.en}`,
  };
}

const SAME = { product: { ja: '商品', en: 'product' }, category: { ja: 'カテゴリ', en: 'category' } } as const;

function sameText({ of, orders, filters, range }: ConditionOf<'bought-same'>, catalog: Names): LocalizedText {
  const [goods, when] = [goodsText(filters, catalog), whenText(range)];
  return {
    ja: `${when.ja}${goods.ja}${goods.ja === '' ? '' : 'の'}同じ${SAME[of].ja}を${grouped(orders)}件以上の注文で購入した人`,
    en: `people who bought one and the same ${SAME[of].en}${inBrackets(goods.en)} in ${grouped(orders)} or more orders${when.en}`,
  };
}
