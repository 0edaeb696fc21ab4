import type { Locale, LocalizedText } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { AnswerColumn, ColumnUnit } from '../answer.ts';
import { CONTRAST, previousOf, RESULT_COLUMNS } from '../basis.ts';
import type { Catalog } from '../catalog.ts';
import { type DimensionName, dimensionOf } from '../dimensions.ts';
import { EACH } from '../each-period.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import { percentileWords } from '../percentiles.ts';
import type { Condition, Grain, Plan, PlanMeasure } from '../plan.ts';
import { POPULATION } from '../populations.ts';
import { tellsEarlier } from '../series.ts';
import { conditionText } from './conditions.ts';
import { periodText, rounded } from './figures.ts';
import { populationTexts } from './population-text.ts';
import { soonWords } from './soon-words.ts';
import { valueText } from './value-text.ts';

/** Rows as the warehouse gives them. */
export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Json[])[];
}

export interface AnswerTable {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Json[])[];
}

type Row = Readonly<Record<string, Json>>;

interface TableColumn extends AnswerColumn {
  valueOf(row: Row): Json;
}

/** The figures of a plan as the asker reads them: labels instead of ids, rounded, with growth beside a comparison. */
export function figuresTable(plan: Plan, raw: RawTable, catalog: Catalog, locale: Locale): AnswerTable {
  const columns = [
    ...groupColumns(plan, catalog, locale),
    ...plan.measures.flatMap((measure) => measureColumns(plan, measure, catalog)),
    ...shareColumns(plan),
  ];
  return tableOf(columns, raw);
}

export function tableOf(columns: readonly TableColumn[], raw: RawTable): AnswerTable {
  const rows = rowsOf(raw).map((row) => columns.map((column) => column.valueOf(row)));
  return { columns: columns.map(({ name, label, unit }) => ({ name, label, unit })), rows };
}

export function rowsOf({ columns, rows }: RawTable): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])));
}

function groupColumns(plan: Plan, catalog: Catalog, locale: Locale): readonly TableColumn[] {
  const dimensions = plan.dimensions.map((name) => {
    if (name === 'contrast' && plan.contrast !== null) return contrastColumn(plan.contrast, catalog, locale);
    if (name === POPULATION && plan.populations !== null) return populationColumn(plan.populations, catalog, locale);
    return dimensionColumn(name, catalog, locale);
  });
  const { grain } = plan.time;
  if (grain === null) return dimensions;
  const period: TableColumn = {
    name: RESULT_COLUMNS.period,
    label: { ja: '期間', en: 'period' },
    unit: 'text',
    valueOf: (row) => (typeof row.period === 'string' ? periodText(row.period, grain, locale) : null),
  };
  return [period, ...dimensions];
}

export function dimensionColumn(name: DimensionName, catalog: Catalog, locale: Locale): TableColumn {
  return {
    name,
    label: dimensionOf(name).label,
    unit: 'text',
    valueOf: (row) => textOf(row[name], name, catalog, locale),
  };
}

/** `返品がある人` and the others. */
function contrastColumn(condition: Condition, catalog: Catalog, locale: Locale): TableColumn {
  const meets = conditionText(condition, catalog)[locale];
  return {
    name: 'contrast',
    label: dimensionOf('contrast').label,
    unit: 'text',
    valueOf: (row) => (row.contrast === CONTRAST.meets ? meets : OTHERS[locale]),
  };
}

/** `VIP`, `女性`, and everyone. */
function populationColumn(
  populations: NonNullable<Plan['populations']>,
  catalog: Catalog,
  locale: Locale,
): TableColumn {
  const labels = populationTexts(populations, catalog).map((text) => text[locale]);
  return {
    name: POPULATION,
    label: dimensionOf(POPULATION).label,
    unit: 'text',
    valueOf: (row) => labels[Number(row[POPULATION])] ?? null,
  };
}

const OTHERS = { ja: 'それ以外の人', en: 'everyone else' };

function textOf(value: Json | undefined, name: DimensionName, catalog: Catalog, locale: Locale): Json {
  return typeof value === 'string' ? valueText(name, value, catalog)[locale] : (value ?? null);
}

/** Label and unit of a measure; those of an attribute's summary come from the attribute. */
export function measureWords(
  { name, attribute, each, soon, percent }: PlanMeasure,
  catalog: Pick<Catalog, 'attributes'>,
): { readonly label: LocalizedText; readonly unit: ColumnUnit } {
  const plain = each === undefined ? MEASURES[name] : eachWords(name, each);
  const { unit } = plain;
  const placed = percent === undefined ? plain.label : percentileWords(plain.label, percent);
  const label = soon === undefined ? placed : soonWords(placed, soon);
  const of = catalog.attributes.find((described) => described.name === attribute);
  if (of === undefined) return { label, unit };
  return {
    label: { ja: `${of.label.ja}の${label.ja}`, en: `${label.en} ${of.label.en}` },
    unit: UNITS[of.unit] ?? 'score',
  };
}

/** `1か月あたりの注文件数`: an average has parts of one. */
function eachWords(name: MeasureName, each: Grain): { readonly label: LocalizedText; readonly unit: ColumnUnit } {
  const { label, unit } = MEASURES[name];
  return {
    label: { ja: `${EACH[each].ja}あたりの${label.ja}`, en: `${label.en} per ${EACH[each].en}` },
    unit: unit === 'count' ? 'score' : unit,
  };
}

/** Of one person an attribute is told as it is. */
export function wordsOfOne(
  measure: PlanMeasure,
  catalog: Pick<Catalog, 'attributes'>,
): ReturnType<typeof measureWords> {
  const words = measureWords(measure, catalog);
  const of = catalog.attributes.find(({ name }) => name === measure.attribute);
  return of === undefined ? words : { ...words, label: of.label };
}

export const unitOf = (unit: string): ColumnUnit => UNITS[unit] ?? 'text';

const UNITS: Readonly<Record<string, ColumnUnit>> = {
  yen: 'yen',
  count: 'score',
  days: 'days',
  ratio: 'ratio',
  score: 'score',
  percent: 'percent',
};

function measureColumns(plan: Plan, measure: PlanMeasure, catalog: Catalog): readonly TableColumn[] {
  const { label, unit } = measureWords(measure, catalog);
  const column = (name: string, shown: LocalizedText): TableColumn => ({
    name,
    label: shown,
    unit,
    valueOf: (row) => figureIn(row[name], measure, unit),
  });
  if (plan.series === 'running-total')
    return [column(measure.name, { ja: `${label.ja}（累計）`, en: `${label.en}, running total` })];
  if (!tellsEarlier(plan)) return [column(measure.name, label)];
  const before = EARLIER[plan.series];
  return [
    column(measure.name, label),
    column(previousOf(measure.name), { ja: `${label.ja}（${before.ja}）`, en: `${label.en}, ${before.en}` }),
    {
      name: `${measure.name}_growth`,
      label: { ja: '増減率', en: 'growth' },
      unit: 'percent',
      valueOf: (row) => growthOf(row, measure.name),
    },
    ...(tellsDifference(plan)
      ? [
          {
            name: `${measure.name}_difference`,
            label: { ja: '増減', en: 'change' },
            unit,
            valueOf: (row: Row) => differenceOf(row, measure.name, unit),
          },
        ]
      : []),
  ];
}

const EARLIER: Readonly<Record<Plan['series'], LocalizedText>> = {
  plain: { ja: '比較期間', en: 'compared period' },
  'running-total': { ja: '比較期間', en: 'compared period' },
  change: { ja: '前の期間', en: 'period before' },
  'change-on-year': { ja: '前年の同じ期間', en: 'a year before' },
};

/** Whether groups are ranked or kept by how much more or less they are. */
export function tellsDifference({ orderBy, having, share }: Plan): boolean {
  return share === null && (orderBy === 'difference' || having?.of === 'difference');
}

/** A figure as it is told. Attributes hold percentages as they are told, shares are parts of one. */
export function figureIn(value: Json | undefined, { attribute }: PlanMeasure, unit: ColumnUnit): Json {
  const parts = unit === 'percent' && attribute !== null && typeof value === 'number' ? value / 100 : value;
  return numberOf(parts, unit);
}

function growthOf(row: Row, measure: MeasureName): Json {
  const [now, before] = [row[measure], row[previousOf(measure)]];
  return typeof now === 'number' && typeof before === 'number' && before !== 0
    ? rounded(now / before - 1, 'percent')
    : null;
}

function shareColumns(plan: Plan): readonly TableColumn[] {
  if (plan.share === null) return [];
  const { share } = RESULT_COLUMNS;
  const column = (name: string, label: LocalizedText, told: TableColumn['valueOf']): TableColumn => ({
    name,
    label,
    unit: 'percent',
    valueOf: told,
  });
  const own = column(share, { ja: '割合', en: 'share' }, (row) => numberOf(row[share], 'percent'));
  if (plan.time.comparison === null) return [own];
  const before = previousOf(share);
  return [
    own,
    column(before, { ja: '割合（比較期間）', en: 'share, compared period' }, (row) => numberOf(row[before], 'percent')),
    column(SHARE_CHANGE, { ja: '割合の差（ポイント）', en: 'change of share, in points' }, (row) =>
      differenceOf(row, share, 'percent'),
    ),
  ];
}

/** The column of what became of a share since the compared period, in points. */
export const SHARE_CHANGE = 'share_change';

function differenceOf(row: Row, name: string, unit: ColumnUnit): Json {
  const [now, before] = [row[name], row[previousOf(name)]];
  return typeof now === 'number' && typeof before === 'number' ? rounded(now - before, unit) : null;
}

export function numberOf(value: Json | undefined, unit: ColumnUnit): Json {
  return typeof value === 'number' ? rounded(value, unit) : (value ?? null);
}
