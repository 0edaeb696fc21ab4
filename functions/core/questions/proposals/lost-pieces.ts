import { MEASURES, type MeasureName } from '../measures.ts';
import type { DayRange, Plan } from '../plan.ts';
import { isToken, type Meaning, type MeaningOf, type Token } from '../tokens.ts';
import { isSameRange, type Mentions, mentionsOf } from './plan-mentions.ts';

/**
 * The pieces of a question that a plan has no part for, although it is known what they mean: a plan by somebody else may
 * read more of a question than the grammar does, never less.
 */
export function lostPieces(pieces: readonly Token[], plan: Plan): readonly Token[] {
  const said = mentionsOf(plan);
  return pieces.filter(({ meaning, others }) => {
    if (isKept(meaning, said, plan, pieces) !== false) return false;
    return !others.some((other) => isKept(other, said, plan, pieces) === true);
  });
}

/** Null for a meaning that shows nowhere in a plan. */
function isKept(meaning: Meaning, said: Mentions, plan: Plan, pieces: readonly Token[]): boolean | null {
  switch (meaning.kind) {
    case 'measure':
      return keepsMeasure(meaning.measure, said);
    case 'dimension':
      return said.fields.includes(meaning.dimension) || (meaning.dimension === 'segment' && said.segments.length > 0);
    case 'grain':
      return plan.time.grain === meaning.grain;
    case 'value':
      return meaning.values.every((value) =>
        said.values.some((other) => other.field === meaning.dimension && other.value === value),
      );
    case 'segment':
      return said.segments.includes(meaning.segment);
    case 'attribute':
      return said.attributes.includes(meaning.attribute);
    case 'time':
      return keepsTime(meaning.phrase.range, said.ranges, pieces);
    case 'number':
    case 'quantity':
      return keepsNumber(meaning, said);
    case 'operator':
      return said.operators.includes(meaning.op);
    case 'fact':
      return said.facts.includes(meaning.fact);
    case 'consent':
      return (
        said.facts.some((name) => name === 'consent' || name === `consent_${meaning.purpose}`) ||
        said.fields.includes(`consent_${meaning.purpose}`) ||
        said.conditions.some((one) => one.kind === 'consent' && one.purpose === meaning.purpose)
      );
    case 'attention':
      return said.conditions.some(({ kind }) => kind === 'attention');
    case 'this-customer':
      return plan.scope === 'customer';
    case 'not':
    case 'except':
      return said.denies;
    case 'growth':
      return keepsChange(meaning, plan);
    case 'versus':
      return plan.time.comparison !== null || plan.dimensions.length > 0;
    case 'trend':
      return plan.time.grain !== null;
    case 'share':
      return plan.share !== null || said.measures.some((name) => name.endsWith('_rate'));
    case 'rank':
      return plan.order === meaning.direction;
    case 'ask':
      return keepsAsk(meaning, plan);
    case 'taken-back':
      return (
        said.measures.some((name) => /^(?:return|cancel)/.test(name)) ||
        said.facts.some((name) => name === 'returns' || name === meaning.outcome) ||
        said.conditions.some((one) => one.kind === 'bought' && one.outcome === meaning.outcome)
      );
    case 'bought':
      return meaning.did || said.denies;
    case 'repeat':
      return said.measures.some((name) => name.startsWith('repeat')) || said.numbers.includes(2);
    case 'registered':
      return (
        said.measures.includes('new_customers') ||
        said.facts.includes('customer_since') ||
        said.conditions.some(({ kind }) => kind === 'registered')
      );
    case 'aggregate':
      return said.measures.some((name) => /average|median|highest|lowest|total|per_|sales|quantity/.test(name));
    case 'moved':
    case 'transitions':
      return said.fields.includes('earlier_segment') || said.conditions.some(({ kind }) => kind === 'earlier-segment');
    case 'cohorts':
      return said.measures.includes('retention_rate');
    case 'conditions':
      return meaning.conditions.every(({ kind }) => said.conditions.some((one) => one.kind === kind));
    // The data does not hold it: no plan can.
    case 'unavailable':
      return false;
    default:
      return null;
  }
}

/** As it stands, or as a part of a hundred or of ten. */
function keepsNumber(
  { value, ...limits }: MeaningOf<'number' | 'quantity'>,
  { numbers, operators }: Mentions,
): boolean {
  const op = 'op' in limits ? limits.op : null;
  return (
    numbers.some((number) => [value, value / 100, value / 10].includes(Math.abs(number))) &&
    (op === null || operators.includes(op))
  );
}

/** What has become more is kept or ranked as such, and not as what has become less. */
function keepsChange({ way }: MeaningOf<'growth'>, { time, having, order, orderBy }: Plan): boolean {
  if (time.comparison === null && time.grain === null) return false;
  if (way === undefined) return true;
  const kept = having !== null && having.of !== 'figure' && having.op.startsWith(way === 'up' ? '>' : '<');
  return kept || (!['figure', 'share'].includes(orderBy) && order === (way === 'up' ? 'descending' : 'ascending'));
}

/** `average order value` speaks of orders, `sales per customer` of sales. */
function keepsMeasure(measure: MeasureName, { measures, fields }: Mentions): boolean {
  if (measures.includes(measure)) return true;
  const { level } = MEASURES[measure];
  const stem = measure.replace(/s$/, '');
  return (
    measures.some((name) => name.includes(stem) || (measure === 'sales' && name.includes('order_value'))) ||
    (level === 'people' && fields.includes('customer'))
  );
}

/** As it stands, or from one of two periods to the other. */
function keepsTime(range: DayRange, ranges: readonly DayRange[], pieces: readonly Token[]): boolean {
  const others = pieces.flatMap((piece) => (isToken(piece, 'time') ? [piece.meaning.phrase.range] : []));
  return ranges.some(
    (used) =>
      isSameRange(used, range) ||
      (others.length > 1 &&
        (used.from === range.from || used.to === range.to) &&
        others.some((one) => one.from === used.from) &&
        others.some((one) => one.to === used.to)),
  );
}

function keepsAsk({ what }: MeaningOf<'ask'>, plan: Plan): boolean {
  switch (what) {
    case 'list':
      return plan.subject !== 'figures' || plan.dimensions.length > 0;
    case 'who':
      return plan.subject === 'list' || plan.measures.some(countsPeople);
    case 'count-people':
      return plan.subject === 'list' || plan.measures.some(countsPeople);
    case 'when':
      return plan.time.grain !== null || plan.subject === 'facts';
    default:
      return true;
  }
}

const PEOPLE: readonly MeasureName[] = [
  'customers',
  'buyers',
  'new_customers',
  'repeat_customers',
  'contacting_customers',
  'web_visitors',
  'survey_respondents',
  'deciding_customers',
];

function countsPeople({ name }: Plan['measures'][number]): boolean {
  return PEOPLE.includes(name);
}
