import { type DimensionName, entityOf, levelOf, type NumberFieldName } from '../../core/questions/dimensions.ts';
import type { EVENT_DIMENSIONS } from '../../core/questions/event-dimensions.ts';
import type { EventEntity } from '../../core/questions/event-entities.ts';
import {
  and,
  arithmetic,
  ascending,
  between,
  call,
  cast,
  choose,
  coalesce,
  column,
  compare,
  concatenate,
  descending,
  equal,
  flag,
  isNull,
  localDay,
  moment,
  nothing,
  number,
  over,
  text,
} from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';

interface EventTable {
  readonly table: Relation | string;
  readonly at: string;
  /** Columns of the rows → what they are made of. */
  readonly columns: Readonly<Record<string, Expression>>;
}

const e = (name: string): Expression => column('e', name);

/** `07`, `10`: as text in the order of numbers. */
function paddedScore(score: Expression): Expression {
  const whole = cast(call('floor', score), 'integer');
  const plain = cast(whole, 'text');
  return choose(
    [
      [isNull(score), nothing('text')],
      [between(whole, number(0), number(9)), concatenate(text('0'), plain)],
    ],
    plain,
  );
}

/** Letters keep them in their order. */
function recommender(score: Expression): Expression {
  return choose(
    [
      [isNull(score), nothing('text')],
      [compare(score, '>=', number(PROMOTER)), text('a_promoter')],
      [compare(score, '>', number(DETRACTOR)), text('b_passive')],
    ],
    text('c_detractor'),
  );
}

/** Scores of 0 to 10 of those who would recommend, and of those who would not. */
export const PROMOTER = 9;
export const DETRACTOR = 6;

const SECONDS_PER_MINUTE = 60;

/** Consent decisions, each by what it changed: a no behind a yes takes that back. Of two at one moment the no is the later one. */
function decisions(): Relation {
  const k = (name: string): Expression => column('k', name);
  const earlier = over('lag', [k('granted')], {
    partitionBy: [k('brand'), k('customer_id'), k('channel')],
    orderBy: [ascending(k('decided_at')), descending(k('granted'))],
  });
  const placed = select({ allOf: ['k'], columns: { earlier }, from: from('consent', 'k') });
  return select({
    allOf: ['d'],
    columns: {
      decision: choose(
        [
          [column('d', 'granted'), text('given')],
          [coalesce(column('d', 'earlier'), flag(false)), text('withdrawn')],
        ],
        text('refused'),
      ),
    },
    from: from(placed, 'd'),
  });
}

const TABLES: Readonly<Record<EventEntity, EventTable>> = {
  contact: {
    table: 'support_contact',
    at: 'contacted_at',
    columns: {
      contact_channel: e('channel'),
      contact_topic: e('topic'),
      contact_outcome: e('outcome'),
      minutes: arithmetic(cast(e('duration_seconds'), 'decimal'), '/', number(SECONDS_PER_MINUTE)),
      satisfaction: e('satisfaction'),
      contact_minutes: arithmetic(cast(e('duration_seconds'), 'decimal'), '/', number(SECONDS_PER_MINUTE)),
      contact_satisfaction: e('satisfaction'),
      contact_mark: paddedScore(e('satisfaction')),
    },
  },
  'web-event': {
    table: 'web_event',
    at: 'occurred_at',
    columns: { event_type: e('event_type'), device: e('device'), page: e('page') },
  },
  survey: {
    table: 'survey_answer',
    at: 'answered_at',
    columns: {
      survey: e('survey'),
      survey_score: e('score'),
      score: paddedScore(e('score')),
      recommender: recommender(e('score')),
      comment: e('comment'),
    },
  },
  consent: {
    table: decisions(),
    at: 'decided_at',
    columns: { consent_channel: e('channel'), consent_decision: e('decision') },
  },
};

/**
 * What happened to people, one row an event that is somebody's: profile_id, brand, `day`, `ordered_at` (the moment, called as it
 * is of orders, so that fields and periods are read alike) and the entity's own columns. Nothing after `asOf` exists yet.
 */
export function eventRows(
  entity: EventEntity,
  { asOf, meanings, customer }: QuestionSqlContext,
  fields: readonly (DimensionName | NumberFieldName)[] = [],
): Relation {
  const { table, at, columns } = TABLES[entity];
  const goods = entity === 'web-event' && fields.some((field) => levelOf(field) === 'line');
  return select({
    columns: {
      profile_id: column('p', 'profile_id'),
      brand: e('brand'),
      ordered_at: e(at),
      day: localDay(e(at), meanings.timeZone),
      ...columns,
      ...(goods ? GOODS : {}),
    },
    from: from(table, 'e'),
    joins: [
      join(
        'customer_profile',
        'p',
        and(equal(column('p', 'brand'), e('brand')), equal(column('p', 'customer_id'), e('customer_id'))),
      ),
      ...(goods ? [leftJoin('product', 'i', sameProduct)] : []),
    ],
    where: and(
      compare(e(at), '<=', moment(asOf)),
      ...(customer === null ? [] : [equal(column('p', 'profile_id'), text(customer))]),
    ),
  });
}

/** What was looked at, where an event on a site says it. */
const GOODS = { product: column('i', 'product_name'), category: column('i', 'category') };
const sameProduct = and(equal(column('i', 'brand'), e('brand')), equal(column('i', 'product_id'), e('product_id')));

/** Columns that figures over an entity are computed from, beside its groups. */
export const EVENT_FIGURES: Readonly<Record<EventEntity, readonly string[]>> = {
  contact: ['minutes', 'satisfaction'],
  'web-event': [],
  survey: ['survey_score'],
  consent: [],
};

/** Fields of events alone. */
export type EventField = keyof typeof EVENT_DIMENSIONS | (typeof EVENT_NUMBERS)[number];

const EVENT_NUMBERS = ['survey_score', 'contact_satisfaction', 'contact_minutes'] as const;

export function isEventField(field: DimensionName | NumberFieldName): field is EventField {
  return entityOf(field) !== null;
}

/** The column of such a field in the rows of its entity, called `r`. */
export function eventField(field: EventField): Expression {
  const own = column('r', field);
  return EVENT_NUMBERS.some((name) => name === field) ? own : coalesce(own, text('unknown'));
}
