import { ATTRIBUTES } from '../../core/attributes/catalog.ts';
import type { Condition, Filter } from '../../core/questions/plan.ts';
import type { IsoDate } from '../../core/time.ts';
import {
  and,
  cast,
  coalesce,
  column,
  compare,
  flag,
  inList,
  inRelation,
  not,
  number,
  or,
  text,
} from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Comparison, Expression, Relation } from '../plan.ts';
import { from, select, table } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { eventExpression } from './event-conditions.ts';
import { everyone } from './everyone.ts';
import { peopleOfHistory, peopleOfPurchaseAndEvent } from './histories.ts';
import { consentRelation, earlierMembership, membershipAt, newestMembership, registrations } from './memberships.ts';
import { changedPeople, figuresOfPeople, topPeople } from './ranked-people.ts';
import { inRange, placedIn } from './row-periods.ts';
import { type Field, filterExpression, joinsFor, needsLines, orderRows } from './rows.ts';
import { COMPLEMENT, holdsForZero } from './zero.ts';

/** A condition on the person of a row. */
export function conditionExpression(
  condition: Condition,
  profile: Expression,
  context: QuestionSqlContext,
): Expression {
  const among = (relation: Relation): Expression => inRelation(profile, relation);
  switch (condition.kind) {
    case 'segment':
    case 'earlier-segment': {
      const member = among(
        peopleWhere(membershipOf(condition, context), inList(column('x', 'segment'), condition.segments.map(text))),
      );
      return condition.member ? member : not(member);
    }
    case 'first-bought':
    case 'running':
    case 'bought-after':
    case 'bought-same':
    case 'bought-together':
    case 'bought-soon':
    case 'came-back':
      return among(peopleOfHistory(condition, context));
    case 'purchase-and-event': {
      const bought = among(peopleOfPurchaseAndEvent(condition, context));
      return condition.did ? bought : not(bought);
    }
    case 'consent': {
      const relation = consentRelation(condition.purpose, condition.brand);
      return among(peopleWhere(relation, inList(column('x', 'answer'), condition.answers.map(text))));
    }
    case 'registered':
      return among(
        peopleWhere(registrations(condition.brand, false, context), inRange(column('x', 'day'), condition.range)),
      );
    case 'attention': {
      const flagged = among(flaggedPeople());
      return condition.flagged ? flagged : not(flagged);
    }
    case 'attribute':
      return among(
        peopleWhere(
          table('profile_attribute'),
          coalesce(
            compare(column('x', attributeColumn(condition.attribute)), condition.op, number(condition.value)),
            flag(false),
          ),
        ),
      );
    case 'bought': {
      const bought = among(
        buyers(condition.filters, condition.range, condition.outcome === 'sale' ? 'sales' : condition.outcome, context),
      );
      return condition.did ? bought : not(bought);
    }
    case 'event':
      return eventExpression(condition, profile, context);
    case 'threshold':
      return thresholdExpression(condition, profile, context);
    case 'person':
      return among(peopleOf(condition.filter, context));
    case 'changed':
      return among(changedPeople(condition, context));
    case 'top':
      return among(
        topPeople(
          condition,
          condition.measure === 'attribute'
            ? attributeOfPeople(condition.attribute ?? '')
            : figuresOfPeople(condition.measure, condition, context),
        ),
      );
    case 'either':
      return or(...condition.of.map((one) => conditionExpression(one, profile, context)));
  }
}

/** Throws RangeError for a name that is no attribute: names never come from outside. */
export function attributeColumn(name: string): string {
  if (!ATTRIBUTES.some((attribute) => attribute.name === name)) throw new RangeError(`no such attribute: ${name}`);
  return name;
}

/** Who is, or was, in what: of the run that the condition is of. */
function membershipOf(
  { kind, at }: Extract<Condition, { kind: 'segment' | 'earlier-segment' }>,
  context: QuestionSqlContext,
): Relation {
  if (at !== undefined) return membershipAt(at as IsoDate, context);
  return kind === 'segment' ? newestMembership() : earlierMembership();
}

function peopleWhere(relation: Relation, where: Expression): Relation {
  return select({ columns: { profile_id: column('x', 'profile_id') }, from: { relation, alias: 'x' }, where });
}

function flaggedPeople(): Relation {
  return select({
    columns: { profile_id: column('k', 'profile_id') },
    from: from(FACT_TABLES.customer, 'k'),
    where: column('k', 'attention_customer'),
  });
}

type Purchases = Pick<Extract<Condition, { kind: 'bought' }>, 'filters' | 'range'>;

function buyers(
  filters: Purchases['filters'],
  range: Purchases['range'],
  selection: string,
  context: QuestionSqlContext,
): Relation {
  const fields: readonly Field[] = filters.map(({ field }) => field);
  return select({
    columns: { profile_id: column('r', 'profile_id') },
    from: from(orderRows(needsLines(fields), [selection], context), 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(range, context), ...filters.map((filter) => filterExpression(filter, context))),
  });
}

/** People whose own figure passes; those without any purchase have the figure zero. */
function thresholdExpression(
  condition: Extract<Condition, { kind: 'threshold' }>,
  profile: Expression,
  context: QuestionSqlContext,
): Expression {
  const { measure, op, value } = condition;
  const passing = (operator: Comparison): Relation =>
    select({
      columns: { profile_id: column('g', 'profile_id') },
      from: from(figuresOfPeople(measure, condition, context), 'g'),
      where: compare(column('g', 'figure'), operator, number(value)),
    });
  if (!holdsForZero(op, value)) return inRelation(profile, passing(op));
  return not(inRelation(profile, passing(COMPLEMENT[op])));
}

/** The people of whom the filter is true, by who they are. */
function peopleOf(filter: Filter, context: QuestionSqlContext): Relation {
  return select({
    columns: { profile_id: column('r', 'profile_id') },
    from: from(everyone(false, context), 'r'),
    joins: joinsFor([filter.field], context),
    where: filterExpression(filter, context),
  });
}

function attributeOfPeople(attribute: string): Relation {
  return select({
    columns: {
      profile_id: column('a', 'profile_id'),
      figure: cast(column('a', attributeColumn(attribute)), 'decimal'),
    },
    from: from(table('profile_attribute'), 'a'),
  });
}
