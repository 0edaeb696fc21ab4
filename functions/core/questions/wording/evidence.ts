import type { Locale, LocalizedText } from '../../language.ts';
import type { Meanings } from '../../meanings.ts';
import { type Instant, isoFromInstant, MILLISECONDS_PER_DAY } from '../../time.ts';
import type { Evidence } from '../answer.ts';
import type { Catalog } from '../catalog.ts';
import { type DimensionName, dimensionOf, isDimension } from '../dimensions.ts';
import { FACTS } from '../facts.ts';
import { listColumnOf } from '../list-columns.ts';
import { MEASURES } from '../measures.ts';
import { percentileText } from '../percentiles.ts';
import { conditionsIn, type Plan, singleConditions } from '../plan.ts';
import { restrictionTexts } from './conditions.ts';
import { wordsOfColumn } from './customer-list.ts';
import { groupingText } from './figures-text.ts';
import { populationTexts } from './population-text.ts';
import { measureWords } from './table.ts';

/** What makes the answer checkable: definitions, filters, rows, freshness, the plan in words; the SQL where the asker may see it. */
export function evidenceOf(
  plan: Plan,
  rowCount: number | null,
  catalog: Catalog,
  asOf: Instant,
  sql: string | null,
  meanings: Meanings,
): Evidence {
  return {
    definitions: [...definitionsOf(plan, catalog), calendarText(meanings)],
    filters: restrictionTexts(plan, catalog),
    rowCount,
    asOf: isoFromInstant(asOf),
    howComputed: planText(plan, catalog),
    sql,
  };
}

function definitionsOf(plan: Plan, catalog: Catalog): readonly LocalizedText[] {
  const segments = singleConditions(conditionsIn(plan)).flatMap((condition) =>
    'segments' in condition ? condition.segments : [],
  );
  const dimensions: readonly DimensionName[] = [
    ...new Set([
      ...plan.dimensions,
      ...[...plan.filters, ...(plan.populations ?? []).flatMap(({ filters }) => filters)]
        .map(({ field }) => field)
        .filter(isDimension),
    ]),
  ];
  return [
    ...plan.measures.map(({ name }) => MEASURES[name].definition),
    ...plan.measures.flatMap(({ percent }) => (percent === undefined ? [] : [percentileText(percent)])),
    ...plan.columns.flatMap(({ name }) => listColumnOf(name).definition ?? []),
    ...dimensions.map((name) => dimensionOf(name).description),
    ...catalog.segments
      .filter(({ name }) => segments.includes(name))
      .map(({ label, description }) => ({
        ja: `${label.ja}: ${description.ja}`,
        en: `${label.en}: ${description.en}`,
      })),
    ...catalog.attributes
      .filter(({ name }) =>
        [...plan.measures, ...plan.columns, ...plan.facts].some(({ attribute }) => attribute === name),
      )
      .map(({ label, description }) => ({
        ja: `${label.ja}: ${description.ja}`,
        en: `${label.en}: ${description.en}`,
      })),
  ];
}

/** Who stands beside whom. */
function besideTexts({ populations }: Plan, catalog: Catalog): readonly LocalizedText[] {
  if (populations === null) return [];
  const texts = populationTexts(populations, catalog);
  return [
    {
      ja: `グループ: ${texts.map(({ ja }) => ja).join(' / ')}`,
      en: `groups: ${texts.map(({ en }) => en).join(' / ')}`,
    },
  ];
}

/** 1 January 2001 was a Monday. */
const MONDAY = Date.UTC(2001, 0, 1);

/** What days, weeks and fiscal years are: they change figures, so they are said. */
function calendarText({ timeZone, firstDayOfWeek, firstMonthOfFiscalYear }: Meanings): LocalizedText {
  const say = (locale: Locale, options: Intl.DateTimeFormatOptions, moment: number): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
  const weekday = MONDAY + (firstDayOfWeek - 1) * MILLISECONDS_PER_DAY;
  const month = Date.UTC(2001, firstMonthOfFiscalYear - 1, 1);
  return {
    ja: `日付は${timeZone}、週は${say('ja', { weekday: 'long' }, weekday)}から、会計年度は${say('ja', { month: 'long' }, month)}からです`,
    en: `days are in ${timeZone}, weeks start on ${say('en', { weekday: 'long' }, weekday)}, fiscal years in ${say('en', { month: 'long' }, month)}`,
  };
}

const STANDARDS = {
  figure: { ja: '', en: '' },
  share: { ja: '割合の', en: 'by share, ' },
  difference: { ja: '増減の', en: 'by change, ' },
  growth: { ja: '増減率の', en: 'by growth, ' },
} as const;

/** The plan read aloud: what is counted, by what, restricted how, in which order. */
export function planText(plan: Plan, catalog: Catalog): LocalizedText {
  if (plan.subject === 'facts') {
    const facts = plan.facts.map(({ name }) => FACTS[name].label);
    return {
      ja: `このお客様の記録から${facts.map(({ ja }) => ja).join('・')}を読みました`,
      en: `read from this customer’s records: ${facts.map(({ en }) => en).join(', ')}`,
    };
  }
  const measures = [
    ...plan.measures.map((measure) => measureWords(measure, catalog).label),
    ...plan.columns.map((column) => wordsOfColumn(column, catalog).label),
  ];
  const by = groupingText(plan);
  const restrictions = [...restrictionTexts(plan, catalog), ...besideTexts(plan, catalog)];
  const order =
    plan.order === null
      ? null
      : plan.order === 'descending'
        ? plan.subject === 'records'
          ? { ja: '金額の大きい順', en: 'largest first' }
          : { ja: '多い順', en: 'highest first' }
        : { ja: '少ない順', en: 'lowest first' };
  const standard = STANDARDS[plan.orderBy];
  const limit =
    plan.limit === null ? { ja: '', en: '' } : { ja: `、上限${plan.limit}行`, en: `, at most ${plan.limit} rows` };
  const share =
    plan.share === null ? { ja: '', en: '' } : { ja: '、全体に対する割合', en: ', as a share of the whole' };
  const of =
    restrictions.length === 0
      ? { ja: '全件', en: 'everything' }
      : { ja: restrictions.map(({ ja }) => ja).join('、'), en: restrictions.map(({ en }) => en).join('; ') };
  return {
    ja: `${plan.subject === 'list' ? '顧客ごとの' : plan.subject === 'records' ? '1件ずつの' : by.ja}${measures.map(({ ja }) => ja).join('・')}（${of.ja}）${share.ja}${order === null ? '' : `、${standard.ja}${order.ja}`}${limit.ja}`,
    en: `${measures.map(({ en }) => en).join(', ')} ${plan.subject === 'list' ? 'by customer' : plan.subject === 'records' ? 'one by one' : by.en} (${of.en})${share.en}${order === null ? '' : `, ${standard.en}${order.en}`}${limit.en}`.replace(
      /\s+/g,
      ' ',
    ),
  };
}
