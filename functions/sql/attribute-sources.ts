import type { AttributeDefinition, ConsentMeasure, FactSet } from '../core/attributes/measure.ts';
import type { Instant } from '../core/time.ts';
import { aggregate, choose, coalesce, column, flag, not, number, text } from './expression.ts';
import { FACT_TABLES } from './facts.ts';
import type { Expression, Relation } from './plan.ts';
import { from, select } from './relation.ts';
import { maybeRanking, type Ranking, rankingRelation, statisticExpression } from './statistics.ts';

/** A relation of one row a person who has such facts, and the attributes that it gives. */
export interface AttributeSource {
  readonly name: string;
  readonly relation: Relation;
  /** Attribute → its value over `name`, for people without such facts too. */
  readonly values: Readonly<Record<string, Expression>>;
}

/** Where the attributes come from that are computed from facts, over the relations of `factTables`. */
export function attributeSources(
  definitions: readonly AttributeDefinition[],
  asOf: Instant,
): readonly AttributeSource[] {
  const statistics = (['order', 'orderLine', 'customer'] as const).flatMap((set) => {
    const members = definitions.filter((definition) => factSetOf(definition) === set);
    return members.length === 0 ? [] : [statisticsSource(set, members, asOf)];
  });
  return [...statistics, ...rankingSources(definitions, asOf)];
}

/** The facts that an attribute aggregates; null for rankings and for what follows from other attributes. */
function factSetOf(definition: AttributeDefinition): FactSet | null {
  const { measure } = definition;
  if (measure.kind === 'consent' || measure.kind === 'flag') return 'customer';
  return measure.kind === 'statistic' && maybeRanking(definition) === null ? measure.over : null;
}

function statisticsSource(set: FactSet, members: readonly AttributeDefinition[], asOf: Instant): AttributeSource {
  const name = `${FACT_TABLES[set]}_statistics`;
  const columns = members.map((definition) => [definition.name, aggregateOf(definition, asOf)]);
  return {
    name,
    relation: select({
      columns: { profile_id: column('f', 'profile_id'), ...Object.fromEntries(columns) },
      from: from(FACT_TABLES[set], 'f'),
      groupBy: ['profile_id'],
    }),
    values: Object.fromEntries(
      members.map((definition) => [definition.name, orWithoutFacts(definition, column(name, definition.name))]),
    ),
  };
}

function aggregateOf(definition: AttributeDefinition, asOf: Instant): Expression {
  const { measure } = definition;
  if (measure.kind === 'statistic') return statisticExpression(measure, definition, asOf);
  if (measure.kind === 'consent') return consentExpression(measure);
  if (measure.kind === 'flag') return aggregate('any', column('f', measure.field));
  throw new RangeError(`a ${measure.kind} is no aggregate of facts`);
}

/** The rule of `combineConsents`: one no outweighs every yes, and unknown is not a yes. */
function consentExpression({ field }: ConsentMeasure): Expression {
  const answer = column('f', field);
  return choose(
    [
      [aggregate('any', not(answer)), text('no')],
      [aggregate('any', answer), text('yes')],
    ],
    text('unknown'),
  );
}

/** Someone without orders has ordered nothing, and someone without records has not answered. */
function orWithoutFacts({ measure }: AttributeDefinition, value: Expression): Expression {
  if (measure.kind === 'consent') return coalesce(value, text('unknown'));
  if (measure.kind === 'flag') return coalesce(value, flag(false));
  if (measure.kind !== 'statistic') return value;
  return ['COUNT', 'DISTINCT_COUNT', 'SUM'].includes(measure.statistic) ? coalesce(value, number(0)) : value;
}

function rankingSources(definitions: readonly AttributeDefinition[], asOf: Instant): readonly AttributeSource[] {
  const rankings = new Map<string, { ranking: Ranking; members: AttributeDefinition[] }>();
  for (const definition of definitions) {
    const ranking = maybeRanking(definition);
    if (ranking === null) continue;
    const name = rankingName(ranking);
    const { members } = rankings.get(name) ?? { members: [] };
    rankings.set(name, { ranking, members: [...members, definition] });
  }
  return [...rankings].map(([name, { ranking, members }]) => ({
    name,
    relation: rankingRelation(ranking, asOf),
    values: Object.fromEntries(
      members.map(({ name: attribute, measure }) => [
        attribute,
        column(name, measure.kind === 'ranking' && measure.gives === 'total' ? 'best_total' : 'best_value'),
      ]),
    ),
  }));
}

function rankingName({ over, orders, field, total, windowDays }: Ranking): string {
  return `${FACT_TABLES[over]}_${field}_by_${total ?? 'rows'}_${orders}_${windowDays ?? 'all'}`;
}
