import type { ConditionOf, DayRange, Filter, Grain } from '../../core/questions/plan.ts';
import {
  addToDay,
  aggregate,
  and,
  ascending,
  column,
  compare,
  countRows,
  equal,
  inRelation,
  minus,
  number,
  over,
} from '../expression.ts';
import type { CalendarUnit, Expression, Relation } from '../plan.ts';
import { from, join, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { eventRows } from './event-rows.ts';
import { firstPurchases, registrations } from './memberships.ts';
import { inRange, periodOf, placedIn } from './row-periods.ts';
import { filterExpression, joinsFor, needsLines, orderRows } from './rows.ts';

type History =
  | ConditionOf<'first-bought'>
  | ConditionOf<'running'>
  | ConditionOf<'bought-after'>
  | ConditionOf<'bought-same'>
  | ConditionOf<'bought-together'>
  | ConditionOf<'bought-soon'>
  | ConditionOf<'came-back'>;

/** `profile_id` of the people whose purchases follow each other like that; completed orders count. */
export function peopleOfHistory(condition: History, context: QuestionSqlContext): Relation {
  switch (condition.kind) {
    case 'first-bought':
      return firstBought(condition, context);
    case 'running':
      return running(condition, context);
    case 'bought-after':
      return boughtAfter(condition, context);
    case 'bought-same':
      return boughtSame(condition, context);
    case 'bought-together':
      return boughtTogether(condition, context);
    case 'bought-soon':
      return boughtSoon(condition, context);
    case 'came-back':
      return cameBack(condition, context);
  }
}

interface Purchases {
  readonly filters: readonly Filter[];
  readonly range: DayRange | null;
}

type Columns = Readonly<Record<string, Expression>>;

/** Orders or lines that pass, as rows `r`. */
function purchases(
  { filters, range, outcome = 'sale' }: Purchases & Pick<ConditionOf<'bought-after'>['first'], 'outcome'>,
  columns: Columns,
  context: QuestionSqlContext,
): Relation {
  const fields = filters.map(({ field }) => field);
  return select({
    distinct: true,
    columns,
    from: from(orderRows(needsLines(fields), [outcome === 'sale' ? 'sales' : outcome], context), 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(range, context), ...filters.map((filter) => filterExpression(filter, context))),
  });
}

const PERSON = { profile_id: column('r', 'profile_id') };
const MOMENT = { ...PERSON, ordered_at: column('r', 'ordered_at') };

function firstBought({ among, filters, range }: ConditionOf<'first-bought'>, context: QuestionSqlContext): Relation {
  const first = select({
    columns: { profile_id: column('x', 'profile_id'), ordered_at: column('x', 'ordered_at') },
    from: from(among === 'brand' ? firstAtBrand(filters, context) : firstPurchases(), 'x'),
    where: inRange(column('x', 'day'), range),
  });
  if (filters.length === 0) return people(first);
  return select({
    columns: { profile_id: column('o', 'profile_id') },
    from: from(purchases({ filters, range }, MOMENT, context), 'o'),
    joins: [
      join(
        first,
        'f',
        and(
          equal(column('f', 'profile_id'), column('o', 'profile_id')),
          equal(column('f', 'ordered_at'), column('o', 'ordered_at')),
        ),
      ),
    ],
  });
}

/** The first order of each person among those of the brand that is named. */
function firstAtBrand(filters: readonly Filter[], context: QuestionSqlContext): Relation {
  const ofBrand = filters.filter(({ field }) => field === 'brand');
  const orders = purchases({ filters: ofBrand, range: null }, { ...MOMENT, day: column('r', 'day') }, context);
  return select({
    columns: {
      profile_id: column('b', 'profile_id'),
      ordered_at: aggregate('min', column('b', 'ordered_at')),
      day: aggregate('min', column('b', 'day')),
    },
    from: from(orders, 'b'),
    groupBy: ['profile_id'],
  });
}

const people = (relation: Relation): Relation =>
  select({ columns: { profile_id: column('p', 'profile_id') }, from: from(relation, 'p') });

/** Periods less their place in the row of them: equal as long as none is left out. */
function running({ grain, periods, ...of }: ConditionOf<'running'>, context: QuestionSqlContext): Relation {
  const bought = purchases(of, { ...PERSON, period: periodOf(column('r', 'day'), grain, context) }, context);
  const placed = select({
    allOf: ['b'],
    columns: {
      place: over('row_number', [], {
        partitionBy: [column('b', 'profile_id')],
        orderBy: [ascending(column('b', 'period'))],
      }),
    },
    from: from(bought, 'b'),
  });
  const start = addToDay(column('q', 'period'), unitOf(grain), minus(column('q', 'place')));
  const rows = select({ columns: { profile_id: column('q', 'profile_id'), start }, from: from(placed, 'q') });
  return people(
    select({
      columns: { profile_id: column('s', 'profile_id'), start: column('s', 'start') },
      from: from(rows, 's'),
      groupBy: ['profile_id', 'start'],
      having: compare(countRows(), '>=', number(periods)),
    }),
  );
}

const unitOf = (grain: Grain): CalendarUnit => (grain === 'fiscal-year' ? 'year' : grain);

function boughtAfter({ first, later }: ConditionOf<'bought-after'>, context: QuestionSqlContext): Relation {
  const isLater = and(
    equal(column('a', 'profile_id'), column('b', 'profile_id')),
    compare(column('b', 'ordered_at'), '>', column('a', 'ordered_at')),
  );
  return select({
    distinct: true,
    columns: { profile_id: column('a', 'profile_id') },
    from: from(purchases(first, MOMENT, context), 'a'),
    joins: [join(purchases(later, MOMENT, context), 'b', isLater)],
  });
}

/** People with so many orders that hold one and the same product, or products of one category. */
function boughtSame({ of, orders, filters, range }: ConditionOf<'bought-same'>, context: QuestionSqlContext): Relation {
  const counted = select({
    columns: { profile_id: column('r', 'profile_id'), same: column('r', of) },
    from: from(orderRows(true, ['sales'], context), 'r'),
    joins: joinsFor(
      filters.map(({ field }) => field),
      context,
    ),
    where: and(placedIn(range, context), ...filters.map((filter) => filterExpression(filter, context))),
    groupBy: ['profile_id', 'same'],
    having: compare(aggregate('count_distinct', column('r', 'order_key')), '>=', number(orders)),
  });
  return people(counted);
}

/** `profile_id` of the people with such a purchase and such an event of theirs, one behind the other. */
export function peopleOfPurchaseAndEvent(
  { first, event, filters, range, within }: ConditionOf<'purchase-and-event'>,
  context: QuestionSqlContext,
): Relation {
  const fields = event.filters.map(({ field }) => field);
  const events = select({
    columns: { ...MOMENT, day: column('r', 'day') },
    from: from(eventRows(event.of, context, fields), 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(event.range, context), ...event.filters.map((filter) => filterExpression(filter, context))),
  });
  const [before, behind] = first === 'event' ? ['e', 'o'] : ['o', 'e'];
  const isLater = and(
    equal(column('e', 'profile_id'), column('o', 'profile_id')),
    compare(column(behind, 'ordered_at'), '>', column(before, 'ordered_at')),
    ...(within === null
      ? []
      : [compare(column(behind, 'day'), '<=', addToDay(column(before, 'day'), within.unit, number(within.within)))]),
  );
  return select({
    distinct: true,
    columns: { profile_id: column('o', 'profile_id') },
    from: from(purchases({ filters, range }, { ...MOMENT, day: column('r', 'day') }, context), 'o'),
    joins: [join(events, 'e', isLater)],
  });
}

function boughtTogether({ goods, range }: ConditionOf<'bought-together'>, context: QuestionSqlContext): Relation {
  const ORDER = { ...PERSON, order_key: column('r', 'order_key') };
  const [one, ...others] = goods.map((filters) => purchases({ filters, range }, ORDER, context));
  if (one === undefined) throw new RangeError('nothing that is bought together');
  const keys = (relation: Relation): Relation =>
    select({ columns: { order_key: column('k', 'order_key') }, from: from(relation, 'k') });
  return select({
    columns: { profile_id: column('o', 'profile_id') },
    from: from(one, 'o'),
    where: and(...others.map((other) => inRelation(column('o', 'order_key'), keys(other)))),
  });
}

/** `profile_id`, `ordered_at`, `day` of the first of a person's purchases that pass. */
function firstOfThose(filters: readonly Filter[], context: QuestionSqlContext): Relation {
  const those = purchases({ filters, range: null }, { ...MOMENT, day: column('r', 'day') }, context);
  return select({
    columns: {
      profile_id: column('t', 'profile_id'),
      ordered_at: aggregate('min', column('t', 'ordered_at')),
      day: aggregate('min', column('t', 'day')),
    },
    from: from(those, 't'),
    groupBy: ['profile_id'],
  });
}

/** A purchase so soon after the first one, or after the first registration. */
function boughtSoon(
  { since, unit, within, filters }: ConditionOf<'bought-soon'>,
  context: QuestionSqlContext,
): Relation {
  const begun =
    since === 'registration'
      ? registrations(null, false, context)
      : filters.length === 0
        ? firstPurchases()
        : firstOfThose(filters, context);
  const [start, placed] = [column('f', 'day'), column('o', 'day')];
  const later =
    since === 'registration'
      ? compare(placed, '>=', start)
      : compare(column('o', 'ordered_at'), '>', column('f', 'ordered_at'));
  const soon = and(
    equal(column('f', 'profile_id'), column('o', 'profile_id')),
    later,
    compare(placed, '<=', addToDay(start, unit, number(within))),
  );
  return select({
    columns: { profile_id: column('o', 'profile_id') },
    from: from(purchases({ filters, range: null }, { ...MOMENT, day: column('r', 'day') }, context), 'o'),
    joins: [join(begun, 'f', soon)],
  });
}

/** A purchase so long after the one before it. */
function cameBack({ unit, away, filters, range }: ConditionOf<'came-back'>, context: QuestionSqlContext): Relation {
  const before = over('lag', [column('d', 'day')], {
    partitionBy: [column('d', 'profile_id')],
    orderBy: [ascending(column('d', 'day'))],
  });
  const days = purchases({ filters, range: null }, { ...PERSON, day: column('r', 'day') }, context);
  const spaced = select({ allOf: ['d'], columns: { before }, from: from(days, 'd') });
  return select({
    columns: { profile_id: column('c', 'profile_id') },
    from: from(spaced, 'c'),
    where: and(
      compare(addToDay(column('c', 'before'), unit, number(away)), '<=', column('c', 'day')),
      inRange(column('c', 'day'), range),
    ),
  });
}
