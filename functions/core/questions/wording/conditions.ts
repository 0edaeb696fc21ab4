import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import type { EventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { Condition, Plan, ThresholdMeasure } from '../plan.ts';
import { figureText, grouped, rangeText } from './figures.ts';
import { filterText, limitText } from './filter-text.ts';
import { historyText } from './histories.ts';
import { leftOutAtOnce } from './left-out.ts';
import { segmentText } from './segment-text.ts';
import { valueText } from './value-text.ts';

type Names = Pick<Catalog, 'brands' | 'segments' | 'attributes'>;

/** Every restriction of the plan in words, one sentence each. */
export function restrictionTexts(plan: Plan, catalog: Names): readonly LocalizedText[] {
  const { range, comparison } = plan.time;
  return [
    ...(range === null ? [] : [prefixed({ ja: '期間', en: 'period' }, rangeText(range))]),
    ...(comparison === null ? [] : [prefixed({ ja: '比較する期間', en: 'compared with' }, rangeText(comparison))]),
    ...leftOutAtOnce(plan.filters).map((filter) => filterText(filter, catalog)),
    ...plan.people.map((condition) => conditionText(condition, catalog)),
    ...havingTexts(plan),
    ...(plan.scope === 'customer' ? [{ ja: '対象: このお客様', en: 'of: this customer' }] : []),
  ];
}

/** Which groups are told at all. */
function havingTexts(plan: Plan): readonly LocalizedText[] {
  const { having, measures } = plan;
  const [measure] = measures;
  if (having === null || measure === undefined) return [];
  const { label, unit } = MEASURES[measure.name];
  const value = unit === 'percent' ? Math.round(having.value * 1000) / 10 : having.value;
  if (having.of !== 'figure') return [changeTexts(having, plan)];
  const limit = limitText(having.op, figureText(value, unit, 'ja', measure.name), figureText(value, unit, 'en'));
  return [
    {
      ja: `${label.ja}が${limit.ja}グループのみ`.replace(/(以上|以下|未満)グループ/, '$1のグループ'),
      en: `only groups with ${label.en} of ${limit.en}`,
    },
  ];
}

/** Which groups are told by what became of them since the compared period. */
function changeTexts({ op, value, of }: NonNullable<Plan['having']>, { measures, share }: Plan): LocalizedText {
  const [measure] = measures;
  const { label, unit } = MEASURES[measure?.name ?? 'sales'];
  const what = share === null ? label : { ja: '割合', en: 'share' };
  if (value === 0 && (op === '<' || op === '>'))
    return op === '<'
      ? { ja: `${what.ja}が減ったグループのみ`, en: `only groups whose ${what.en} went down` }
      : { ja: `${what.ja}が増えたグループのみ`, en: `only groups whose ${what.en} went up` };
  const told = of === 'growth' || share !== null ? 'percent' : unit;
  const shown = told === 'percent' ? Math.round(value * 1000) / 10 : value;
  const limit = limitText(op, figureText(shown, told, 'ja', measure?.name), figureText(shown, told, 'en'));
  const change = of === 'growth' ? { ja: '増減率', en: 'growth' } : { ja: '増減', en: 'change' };
  return {
    ja: `${what.ja}の${change.ja}が${limit.ja}グループのみ`.replace(/(以上|以下|未満)グループ/, '$1のグループ'),
    en: `only groups whose ${change.en} of ${what.en} is ${limit.en}`,
  };
}

function prefixed(label: LocalizedText, text: LocalizedText): LocalizedText {
  return { ja: `${label.ja}: ${text.ja}`, en: `${label.en}: ${text.en}` };
}

export function conditionText(condition: Condition, catalog: Names): LocalizedText {
  switch (condition.kind) {
    case 'segment':
    case 'earlier-segment':
      return segmentText(condition, catalog);
    case 'first-bought':
    case 'changed':
    case 'bought-same':
    case 'running':
    case 'bought-after':
    case 'purchase-and-event':
    case 'bought-together':
    case 'bought-soon':
    case 'came-back':
      return historyText(condition, catalog);
    case 'bought':
      return boughtText(condition, catalog);
    case 'threshold':
      return thresholdText(condition, catalog);
    case 'event':
      return eventText(condition, catalog);
    case 'consent':
      return consentText(condition, catalog);
    case 'registered': {
      const brand = condition.brand === null ? null : valueText('brand', condition.brand, catalog);
      const by = { ja: brand === null ? '' : `${brand.ja}に`, en: brand === null ? '' : ` with ${brand.en}` };
      if (condition.range.from === null && condition.range.to === null)
        return { ja: `${by.ja}登録のある人`, en: `people registered${by.en}` };
      const range = rangeText(condition.range);
      return { ja: `${range.ja}に${by.ja}登録した人`, en: `people registered${by.en} ${range.en}` };
    }
    case 'attention':
      return condition.flagged
        ? { ja: '要注意の人', en: 'people flagged for attention' }
        : { ja: '要注意ではない人', en: 'people not flagged for attention' };
    case 'attribute': {
      const label = catalog.attributes.find(({ name }) => name === condition.attribute)?.label ?? {
        ja: condition.attribute,
        en: condition.attribute,
      };
      const unit = catalog.attributes.find(({ name }) => name === condition.attribute)?.unit;
      const shown = (locale: 'ja' | 'en'): string =>
        unit === 'yen' || unit === 'percent' || unit === 'days'
          ? figureText(condition.value, unit, locale)
          : grouped(condition.value);
      const limit = limitText(condition.op, shown('ja'), shown('en'));
      return { ja: `${label.ja}が${toPeople(limit.ja)}`, en: `people whose ${label.en} is ${limit.en}` };
    }
    case 'person': {
      const { ja, en } = filterText(condition.filter, catalog);
      return { ja: `「${ja}」の人`, en: `people (${en})` };
    }
    case 'top':
      return topText(condition, catalog);
    case 'either': {
      const texts = condition.of.map((one) => conditionText(one, catalog));
      return {
        ja: `${texts.map(({ ja }) => ja.replace(/の?人$/, '')).join('、または')}、のどちらかに当てはまる人`,
        en: `either ${texts.map(({ en }) => en).join(', or ')}`,
      };
    }
  }
}

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

/** `2026年10月1日〜31日にカテゴリ: シャツを`. */
function purchasesText(
  { filters, range }: Of<'bought'> | Of<'threshold'> | Of<'event'> | Of<'top'>,
  catalog: Names,
): LocalizedText {
  const goods = filters.map((filter) => filterText(filter, catalog));
  const when = range === null ? { ja: '', en: '' } : { ja: `${rangeText(range).ja}に`, en: `, ${rangeText(range).en}` };
  const what =
    goods.length === 0
      ? { ja: '', en: '' }
      : { ja: `「${goods.map(({ ja }) => ja).join('、')}」`, en: ` (${goods.map(({ en }) => en).join('; ')})` };
  return { ja: `${when.ja}${what.ja}`, en: `${what.en}${when.en}` };
}

const EVENTS_OF_PEOPLE = {
  contact: { did: { ja: '問い合わせがある', en: 'contacted' }, not: { ja: '問い合わせがない', en: 'did not contact' } },
  'web-event': {
    did: { ja: 'サイト・アプリの利用がある', en: 'used the site or app' },
    not: { ja: 'サイト・アプリの利用がない', en: 'did not use the site or app' },
  },
  survey: {
    did: { ja: 'アンケートの回答がある', en: 'answered a survey' },
    not: { ja: 'アンケートの回答がない', en: 'did not answer a survey' },
  },
  consent: {
    did: { ja: '許諾の回答がある', en: 'decided on consent' },
    not: { ja: '許諾の回答がない', en: 'did not decide on consent' },
  },
} as const satisfies Record<EventEntity, Record<'did' | 'not', LocalizedText>>;

function eventText(condition: Of<'event'>, catalog: Names): LocalizedText {
  const { ja, en } = purchasesText(condition, catalog);
  const verb = EVENTS_OF_PEOPLE[condition.of][condition.did ? 'did' : 'not'];
  const { times } = condition;
  const often =
    times === null
      ? { ja: '', en: '' }
      : limitText(times.op, `${grouped(times.value)}回`, `${grouped(times.value)} times`);
  return {
    ja: `${ja}${condition.filters.length > 0 ? 'の' : ''}${verb.ja}人${often.ja === '' ? '' : `（${often.ja}）`}`,
    en: `people who ${verb.en}${often.en === '' ? '' : ` (${often.en})`}${en}`,
  };
}

function boughtText(condition: Of<'bought'>, catalog: Names): LocalizedText {
  const { ja, en } = purchasesText(condition, catalog);
  const verb = {
    sale: condition.did
      ? { ja: '購入がある人', en: 'people who bought' }
      : { ja: '購入がない人', en: 'people who did not buy' },
    returned: condition.did
      ? { ja: '返品がある人', en: 'people who returned' }
      : { ja: '返品がない人', en: 'people who did not return' },
    cancelled: condition.did
      ? { ja: 'キャンセルがある人', en: 'people who cancelled' }
      : { ja: 'キャンセルがない人', en: 'people who did not cancel' },
  }[condition.outcome];
  return { ja: `${ja}${condition.filters.length > 0 ? 'の' : ''}${verb.ja}`, en: `${verb.en}${en}` };
}

const THRESHOLDS: Readonly<Record<ThresholdMeasure, { readonly label: LocalizedText; readonly unit: LocalizedText }>> =
  {
    orders: { label: { ja: '注文件数', en: 'orders' }, unit: { ja: '件', en: '' } },
    sales: { label: { ja: '売上', en: 'sales' }, unit: { ja: '円', en: ' yen' } },
    quantity: { label: { ja: '購入点数', en: 'units' }, unit: { ja: '点', en: '' } },
    brands: { label: { ja: '購入ブランド数', en: 'brands bought' }, unit: { ja: '', en: '' } },
    categories: { label: { ja: '購入カテゴリ数', en: 'categories bought' }, unit: { ja: '', en: '' } },
    returned_orders: { label: { ja: '返品件数', en: 'returned orders' }, unit: { ja: '件', en: '' } },
    cancelled_orders: { label: { ja: 'キャンセル件数', en: 'cancelled orders' }, unit: { ja: '件', en: '' } },
  };

function thresholdText(condition: Of<'threshold'>, catalog: Names): LocalizedText {
  const { label, unit } = THRESHOLDS[condition.measure];
  const limit = limitText(
    condition.op,
    `${grouped(condition.value)}${unit.ja}`,
    `${grouped(condition.value)}${unit.en}`,
  );
  const { ja, en } = purchasesText(condition, catalog);
  return {
    ja: `${ja}${condition.filters.length > 0 ? 'の' : ''}${label.ja}が${toPeople(limit.ja)}`,
    en: `people with ${label.en} of ${limit.en}${en}`,
  };
}

function topText(condition: Of<'top'>, catalog: Names): LocalizedText {
  const { measure, percent, count, end } = condition;
  const label =
    measure === 'attribute'
      ? (catalog.attributes.find(({ name }) => name === condition.attribute)?.label ?? THRESHOLDS.sales.label)
      : THRESHOLDS[measure].label;
  const { ja, en } = purchasesText(condition, catalog);
  const among =
    measure === 'attribute' ? { ja: '値のある人', en: 'those who have one' } : { ja: '購入者', en: 'buyers' };
  const place = end === 'highest' ? { ja: '上位', en: 'top' } : { ja: '下位', en: 'bottom' };
  return {
    ja: `${ja}${condition.filters.length > 0 ? 'の' : ''}${label.ja}の${place.ja}${percent === null ? `${grouped(count ?? 0)}人` : `${percent}%の人`}（${among.ja}の中で、同順位を含む）`,
    en: `the ${place.en} ${percent === null ? grouped(count ?? 0) : `${percent}%`} of ${among.en} by ${label.en}, ties included${en}`,
  };
}

function consentText({ purpose, answers, brand }: Of<'consent'>, catalog: Names): LocalizedText {
  const by =
    purpose === 'call' ? { ja: '電話の許諾', en: 'consent to calls' } : { ja: 'メールの許諾', en: 'consent to email' };
  const texts = answers.map((answer) => valueText('consent_call', answer, catalog));
  const of =
    brand === null
      ? { ja: '', en: '' }
      : { ja: `${valueText('brand', brand, catalog).ja}の`, en: ` for ${valueText('brand', brand, catalog).en}` };
  return {
    ja: `${of.ja}${by.ja}が「${texts.map(({ ja }) => ja).join('・')}」の人`,
    en: `people whose ${by.en}${of.en} is ${texts.map(({ en }) => en).join(' or ')}`,
  };
}

/** `3以上の人`, `3を超える人`: a limit that ends in a verb needs no particle. */
const toPeople = (limit: string): string => (limit.endsWith('える') ? `${limit}人` : `${limit}の人`);
