import type { IsoDate } from '../time.ts';
import type { Catalog } from './catalog.ts';
import { levelOf } from './dimensions.ts';
import {
  conditionsIn,
  type Filter,
  filtersOf,
  isValueFilter,
  type Plan,
  type SingleCondition,
  singleConditions,
} from './plan.ts';
import { isRecordColumn, recordColumnLabel, recordColumnName } from './record-columns.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';
import { dayText } from './wording/figures.ts';

/** Their second part names something else than an attribute. */
const OF_OTHER_THINGS: readonly string[] = ['record_column', 'consent_history'];

/** A plan names segments, attributes and brands that there are, and attributes that are numbers where it computes. */
export function checkNames(plan: Plan, { segments, attributes, brands }: Catalog): Verdict {
  const conditions = allConditions(plan);
  const filters = allFilters(plan);
  const unknownSegment = conditions
    .flatMap((condition) => ('segments' in condition ? condition.segments : []))
    .concat(
      valuesOf(filters, 'segment'),
      valuesOf(filters, 'earlier_segment'),
      plan.facts.flatMap(({ segments: asked }) => asked ?? []),
    )
    .find((name) => name !== 'unknown' && !segments.some((segment) => segment.name === name));
  if (unknownSegment !== undefined)
    return refused(`セグメント「${unknownSegment}」はありません`, `there is no segment “${unknownSegment}”`);
  const named = [...plan.measures, ...plan.columns, ...plan.facts.filter(({ name }) => !OF_OTHER_THINGS.includes(name))]
    .flatMap(({ attribute }) => attribute ?? [])
    .concat(conditions.flatMap((condition) => ('attribute' in condition ? (condition.attribute ?? []) : [])));
  const unknownAttribute = named.find((name) => !attributes.some((attribute) => attribute.name === name));
  if (unknownAttribute !== undefined)
    return refused(`属性「${unknownAttribute}」はありません`, `there is no attribute “${unknownAttribute}”`);
  const computed = named.filter((name) => !plan.columns.some(({ attribute }) => attribute === name));
  const wordy = attributes.find(
    ({ name, unit }) => computed.includes(name) && !NUMERIC.includes(unit) && plan.subject !== 'facts',
  );
  if (wordy !== undefined)
    return refused(
      `「${wordy.label.ja}」は数値ではないので計算や比較ができません`,
      `“${wordy.label.en}” is no number: it cannot be averaged or compared`,
    );
  const unknownBrand = [...valuesOf(filters, 'brand'), ...valuesOf(filters, 'favourite_brand')].find(
    (id) => id !== 'unknown' && !brands.some((brand) => brand.id === id),
  );
  return unknownBrand === undefined
    ? ALLOWED
    : refused(`ブランド「${unknownBrand}」はありません`, `there is no brand “${unknownBrand}”`);
}

/** Columns of the brands’ files that there are; people are grouped and chosen by those that many share a value of. */
export function checkRecordColumns(plan: Plan, { values }: Catalog): Verdict {
  const grouped = [...plan.dimensions, ...allFilters(plan).map(({ field }) => field)]
    .filter(isRecordColumn)
    .map(recordColumnName);
  const told = plan.facts.filter(({ name }) => name === 'record_column').map(({ attribute }) => attribute ?? '');
  const known = new Map(values.recordColumns.map((column) => [column.name, column.values]));
  const listed = plan.columns
    .map(({ name }) => name)
    .filter(isRecordColumn)
    .map(recordColumnName);
  const missing = [...grouped, ...told, ...listed].find((name) => !known.has(name));
  if (missing !== undefined)
    return refused(`「${missing}」という項目はデータにありません`, `the data has no column “${missing}”`);
  const single = grouped.find((name) => known.get(name)?.length === 0);
  if (single === undefined) return ALLOWED;
  const { ja, en } = recordColumnLabel(single);
  return refused(
    `「${ja}」は一人ずつ違うので、分けたり絞り込んだりできません`,
    `the ${en} differs from person to person: people are not grouped or chosen by it`,
  );
}

/** Before the second segment run nobody has moved anywhere: a count would read like a figure. */
export function checkRuns(plan: Plan, { values }: Catalog): Verdict {
  const conditions = allConditions(plan);
  const moves =
    plan.dimensions.includes('earlier_segment') ||
    plan.facts.some(({ name }) => name === 'segment_changes') ||
    conditions.some(({ kind }) => kind === 'earlier-segment');
  if (moves && values.segmentRuns.length < 2)
    return refused(
      'セグメントの更新がまだ1回なので、移動は分かりません',
      'there has been only one segment run: movement is not known yet',
    );
  const days = conditions.flatMap((one) => ('segments' in one ? (one.at ?? []) : []));
  return days.every((day) => isKnown(day, values.segmentRuns)) ? ALLOWED : beforeFirstRun(values.segmentRuns);
}

/** Before the first run nobody was in any segment. */
export const isKnown = (day: string, [first]: readonly IsoDate[]): boolean => first !== undefined && first <= day;

/** Who was in a segment is known from the first run on. */
function beforeFirstRun([first]: readonly IsoDate[]): Verdict {
  if (first === undefined) return refused('セグメントの更新がまだありません', 'there has been no segment run yet');
  return refused(
    `その時点のセグメントは分かりません。分かるのは最初の更新の${dayText(first, 'ja')}からです`,
    `who was in a segment then is not known: the first run is of ${dayText(first, 'en')}`,
  );
}

/** Clusters are what a run of them found: one that is not there would be counted as nobody. */
export function checkClusters(plan: Plan, { values }: Catalog): Verdict {
  const named = valuesOf(allFilters(plan), 'cluster');
  const asked =
    named.length > 0 ||
    plan.dimensions.includes('cluster') ||
    [...plan.facts, ...plan.columns].some(({ name }) => name === 'cluster');
  if (!asked) return ALLOWED;
  if (values.clusters.length === 0)
    return refused(
      'クラスタリングがまだ行われていないので、クラスタは分かりません',
      'customers have not been clustered yet: there are no clusters',
    );
  const missing = named.find((name) => name !== 'unknown' && !values.clusters.some((one) => one.name === name));
  return missing === undefined
    ? ALLOWED
    : refused(`クラスタ「${missing}」はありません`, `there is no cluster “${missing}”`);
}

const NUMERIC: readonly string[] = ['yen', 'count', 'days', 'ratio', 'score', 'percent'];

export function allConditions(plan: Plan): readonly SingleCondition[] {
  return singleConditions([...conditionsIn(plan), ...(plan.beside?.people ?? [])]);
}

export function allFilters(plan: Plan): readonly Filter[] {
  const inConditions = allConditions(plan).flatMap(filtersOf);
  const inPopulations = (plan.populations ?? []).flatMap(({ filters }) => filters);
  return [
    ...plan.filters,
    ...(plan.share?.filters ?? []),
    ...(plan.beside?.filters ?? []),
    ...inPopulations,
    ...inConditions,
  ];
}

function valuesOf(filters: readonly Filter[], field: string): readonly string[] {
  return filters.flatMap((filter) => (isValueFilter(filter) && filter.field === field ? filter.values : []));
}

/** Who a person is has no goods or events; who is among the first has a figure to be placed by. */
export function checkConditions(plan: Plan): Verdict {
  const conditions = allConditions(plan);
  const foreign = conditions.some((one) => one.kind === 'person' && levelOf(one.filter.field) !== 'person');
  const unplaced = conditions.some(
    (one) =>
      one.kind === 'top' &&
      ((one.measure === 'attribute') !== (one.attribute !== null) || (one.percent === null) === (one.count === null)),
  );
  return foreign || unplaced
    ? refused('人の条件を読み取れませんでした', 'the condition on people could not be read')
    : ALLOWED;
}
