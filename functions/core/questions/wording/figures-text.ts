import type { Locale, LocalizedText } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import { previousOf, RESULT_COLUMNS } from '../basis.ts';
import type { Catalog } from '../catalog.ts';
import { dimensionOf, isDimension } from '../dimensions.ts';
import type { Plan } from '../plan.ts';
import { tellsEarlier } from '../series.ts';
import { conditionText, restrictionTexts } from './conditions.ts';
import { figureText, rangeText, toldText } from './figures.ts';
import { filterText } from './filter-text.ts';
import { lengthsText } from './period-lengths.ts';
import { type AnswerTable, measureWords, SHARE_CHANGE, tellsDifference } from './table.ts';

/** How many rows the sentence itself names; the table has them all. */
const ROWS_IN_TEXT = 5;

/** The answer in one or a few sentences: what was counted, of whom, and the figure with its unit. */
export function figuresText(plan: Plan, table: AnswerTable, catalog: Catalog, locale: Locale, hidden: number): string {
  if (table.rows.length === 0 && hidden > 0) return withheldText(plan, catalog, locale);
  if (table.rows.length === 0)
    return locale === 'ja'
      ? `${scopeText(plan, catalog, locale)}該当するデータはありません。`
      : `No data${scopeText(plan, catalog, locale)}.`;
  const grouped = plan.dimensions.length > 0 || plan.time.grain !== null;
  const told = grouped
    ? groupsText(plan, table, catalog, locale, hidden)
    : singleText(plan, table, catalog, locale, hidden);
  const text = `${told}${lengthsText(plan.time, locale)}`;
  return hidden > 0 && grouped ? `${text}${hiddenText(locale)}` : text;
}

/** There are groups, and all of them are small. */
function withheldText(plan: Plan, catalog: Catalog, locale: Locale): string {
  return locale === 'ja'
    ? `${scopeText(plan, catalog, locale)}人数が少ないグループのため、数値はお答えできません。`
    : `The figures are of small groups and are not told${scopeText(plan, catalog, locale)}.`;
}

export function hiddenText(locale: Locale): string {
  return locale === 'ja'
    ? '（人数が少ないグループの数値は表示できません）'
    : ' (figures of small groups are not shown)';
}

/** Period and conditions, as the beginning (Japanese) or the end (English) of the sentence. */
function scopeText(plan: Plan, catalog: Catalog, locale: Locale): string {
  const texts = restrictionTexts(
    { ...untoldElsewhere(plan), time: { ...plan.time, range: null, comparison: null } },
    catalog,
  ).map((text) => text[locale]);
  const range = plan.time.range === null ? null : rangeText(plan.time.range)[locale];
  if (locale === 'ja')
    return [range, ...texts]
      .filter((text) => text !== null)
      .map((text) => `${text}、`)
      .join('');
  return `${range === null ? '' : `, ${range}`}${texts.length === 0 ? '' : ` (${texts.join('; ')})`}`;
}

/** The groups name the values that they are restricted to, and a share its whole. */
function untoldElsewhere(plan: Plan): Plan {
  const { share, dimensions } = plan;
  const single = dimensions.length === 0 && plan.time.grain === null;
  const whole = share === null || !single ? { filters: [], people: [] } : share;
  const inWhole = (one: unknown, all: readonly unknown[]): boolean =>
    all.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return {
    ...plan,
    filters: plan.filters.filter(
      (filter) =>
        !inWhole(filter, whole.filters) && !(filter.op === 'in' && dimensions.some((name) => name === filter.field)),
    ),
    people: plan.people.filter((condition) => !inWhole(condition, whole.people)),
  };
}

function singleText(plan: Plan, table: AnswerTable, catalog: Catalog, locale: Locale, hidden: number): string {
  const scope = scopeText(plan, catalog, locale);
  if (hidden > 0)
    return locale === 'ja'
      ? `${scope}人数が少ないグループに関わるため、数値はお答えできません。`
      : `This concerns too small a group of people to be told${scope}.`;
  const figures = plan.measures.map((measure) =>
    measureText(plan, measure.name, measureWords(measure, catalog), table, catalog, locale),
  );
  return locale === 'ja' ? `${scope}${figures.join('、')}です。` : `${capitalised(figures.join('; '))}${scope}.`;
}

type Measure = Plan['measures'][number]['name'];

function valueIn(table: AnswerTable, row: number, name: string): Json {
  const column = table.columns.findIndex((candidate) => candidate.name === name);
  return table.rows[row]?.[column] ?? null;
}

const number = (value: Json): number | null => (typeof value === 'number' ? value : null);

function measureText(
  plan: Plan,
  name: Measure,
  { label, unit }: ReturnType<typeof measureWords>,
  table: AnswerTable,
  catalog: Catalog,
  locale: Locale,
): string {
  const figure = toldText(valueIn(table, 0, name), unit, locale, name);
  const text = locale === 'ja' ? `${label.ja}は${figure}` : `${label.en}: ${figure}`;
  const { comparison } = plan.time;
  if (plan.share !== null) {
    const share = figureText(number(valueIn(table, 0, RESULT_COLUMNS.share)), 'percent', locale);
    const whole = wholeText(plan, catalog, locale);
    const told = locale === 'ja' ? `${text}で、${whole}の${share}` : `${text}, which is ${share} of ${whole}`;
    return comparison === null ? told : `${told}${shareBeforeText(plan, table, locale)}`;
  }
  if (comparison === null) return text;
  const before = toldText(valueIn(table, 0, `${name}_previous`), unit, locale, name);
  const growth = number(valueIn(table, 0, `${name}_growth`));
  const range = rangeText(comparison);
  const change = growth === null ? '' : `${growth > 0 ? '+' : ''}${growth}%`;
  if (locale === 'ja') return `${text}（${range.ja}は${before}${change === '' ? '' : `、増減率 ${change}`}）`;
  return `${text} (${range.en}: ${before}${change === '' ? '' : `, ${change}`})`;
}

/** ` (2025年は21.5%、差 +1.2ポイント)`. */
function shareBeforeText({ time }: Plan, table: AnswerTable, locale: Locale): string {
  const range = rangeText(time.comparison ?? { from: null, to: null });
  const before = figureText(number(valueIn(table, 0, previousOf(RESULT_COLUMNS.share))), 'percent', locale);
  const points = pointsText(valueIn(table, 0, SHARE_CHANGE), locale);
  return locale === 'ja' ? `（${range.ja}は${before}${points}）` : ` (${range.en}: ${before}${points})`;
}

function pointsText(points: Json, locale: Locale): string {
  if (typeof points !== 'number') return '';
  const signed = `${points > 0 ? '+' : ''}${points}`;
  return locale === 'ja' ? `、差 ${signed}ポイント` : `, ${signed} points`;
}

/** What the share is of: everything, or what the whole is restricted to. */
function wholeText(plan: Plan, catalog: Catalog, locale: Locale): string {
  const { filters, people } = plan.share ?? { filters: [], people: [] };
  const texts = [
    ...filters.map((filter) => filterText(filter, catalog)),
    ...people.map((condition) => conditionText(condition, catalog)),
  ].map((text) => text[locale]);
  if (texts.length === 0 && plan.scope === 'customer')
    return locale === 'ja' ? 'このお客様の全体' : 'all that this customer has';
  if (texts.length === 0) return locale === 'ja' ? '全体' : 'the whole';
  return locale === 'ja' ? `全体（${texts.join('、')}）` : `the whole (${texts.join('; ')})`;
}

function groupsText(plan: Plan, table: AnswerTable, catalog: Catalog, locale: Locale, hidden: number): string {
  const [measure] = plan.measures;
  if (measure === undefined) return '';
  const { unit } = measureWords(measure, catalog);
  const groups = table.columns.filter(({ name }) => name === RESULT_COLUMNS.period || isDimension(name)).length;
  const column = (wanted: string): number => table.columns.findIndex(({ name }) => name === wanted);
  const difference = tellsDifference(plan);
  const changeOf = (row: AnswerTable['rows'][number]): string => {
    if (plan.share !== null) return pointsText(row[column(SHARE_CHANGE)] ?? null, locale);
    if (!difference) return changeText(row[column(`${measure.name}_growth`)]);
    const change = number(row[column(`${measure.name}_difference`)] ?? null);
    return change === null ? '' : ` (${change > 0 ? '+' : ''}${figureText(change, unit, locale, measure.name)})`;
  };
  const several = plan.share === null && plan.time.comparison === null;
  const measures = several ? plan.measures : [measure];
  const figureOf = (row: AnswerTable['rows'][number], one: Plan['measures'][number]): string => {
    const value = row[column(one.name)];
    if (value === null) return (hidden > 0 ? NOT_SHOWN : NONE)[locale];
    return toldText(value ?? null, measureWords(one, catalog).unit, locale, one.name);
  };
  const shown = table.rows.slice(0, ROWS_IN_TEXT).map((row) => {
    const name = row.slice(0, groups).join(' / ');
    const told = measures.map((one) => figureOf(row, one)).join(locale === 'ja' ? '・' : ' / ');
    const share =
      plan.share === null
        ? ''
        : ` (${figureText(number(row[table.columns.findIndex(({ name: column }) => column === RESULT_COLUMNS.share)] ?? null), 'percent', locale)})`;
    return `${name} ${told}${share}${tellsEarlier(plan) ? changeOf(row) : ''}`;
  });
  const more = table.rows.length - shown.length;
  const by = groupingText(plan);
  const names = measures.map((one) => measureWords(one, catalog).label);
  const name = { ja: names.map(({ ja }) => ja).join('・'), en: names.map(({ en }) => en).join(' and ') };
  const scope = scopeText(plan, catalog, locale);
  const against = plan.time.comparison === null ? SERIES[plan.series].against : rangeText(plan.time.comparison);
  const kind = SERIES[plan.series].kind;
  const changeName = plan.share !== null ? IN_POINTS : difference ? IN_UNITS : AS_RATE;
  if (locale === 'ja')
    return `${scope}${by.ja}${name.ja}${kind.ja}${against === null ? '' : `（括弧内は${against.ja}からの${changeName.ja}）`}: ${shown.join('、')}${more > 0 ? ` ほか${more}行` : ''}。`;
  return `${capitalised(name.en)}${kind.en} ${by.en}${scope}${against === null ? '' : ` (in brackets the ${changeName.en} from ${against.en})`}: ${shown.join(', ')}${more > 0 ? ` and ${more} more rows` : ''}.`;
}

const NOT_SHOWN = { ja: '非表示', en: 'not shown' };
/** An average of nothing. */
const NONE = { ja: 'なし', en: 'none' };

const PLAIN = { ja: '', en: '' };
const SERIES: Readonly<
  Record<Plan['series'], { readonly kind: LocalizedText; readonly against: LocalizedText | null }>
> = {
  plain: { kind: PLAIN, against: null },
  'running-total': { kind: { ja: 'の累計', en: ', running total' }, against: null },
  change: { kind: PLAIN, against: { ja: '1つ前の期間', en: 'the period before' } },
  'change-on-year': { kind: PLAIN, against: { ja: '前年の同じ期間', en: 'the same period a year before' } },
};

const IN_POINTS = { ja: '割合と差', en: 'share and its change' };
const IN_UNITS = { ja: '増減', en: 'change' };
const AS_RATE = { ja: '増減率', en: 'change' };

function changeText(growth: Json | undefined): string {
  return typeof growth === 'number' ? ` (${growth > 0 ? '+' : ''}${growth}%)` : '';
}

const GRAINS = {
  day: { ja: '日別', en: 'day' },
  week: { ja: '週別', en: 'week' },
  month: { ja: '月別', en: 'month' },
  quarter: { ja: '四半期別', en: 'quarter' },
  year: { ja: '年別', en: 'year' },
  'fiscal-year': { ja: '年度別', en: 'fiscal year' },
} as const;

/** `ブランド別・月別の` / `by brand and month`. */
export function groupingText(plan: Plan): LocalizedText {
  const labels: LocalizedText[] = plan.dimensions.map((name) => ({
    ja: `${dimensionOf(name).label.ja.replace(/別$/, '')}別`,
    en: dimensionOf(name).label.en,
  }));
  if (plan.time.grain !== null) labels.push(GRAINS[plan.time.grain]);
  if (labels.length === 0) return { ja: '', en: '' };
  return { ja: `${labels.map(({ ja }) => ja).join('・')}の`, en: `by ${labels.map(({ en }) => en).join(' and ')}` };
}

function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
