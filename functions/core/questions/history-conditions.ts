import { z } from 'zod';
import { EVENT_ENTITY_NAMES } from './event-entities.ts';

/** The parts of conditions that the plan shares with them. */
interface Parts<Range extends z.ZodType, Filter extends z.ZodType, Grain extends z.ZodType> {
  readonly range: Range;
  readonly filter: Filter;
  readonly grain: Grain;
}

/** Conditions on how a person's purchases follow each other; filters and ranges concern the orders that they speak of. */
export function historyConditions<Range extends z.ZodType, Filter extends z.ZodType, Grain extends z.ZodType>({
  range,
  filter,
  grain,
}: Parts<Range, Filter, Grain>) {
  const filters = z.array(filter).max(12);
  const purchase = z.strictObject({ filters, range: range.nullable() });
  return [
    /** The first completed order of a person falls in the range, and is of these goods; the first one of all, or at the brand that the filters name. */
    z.strictObject({
      kind: z.literal('first-bought'),
      among: z.literal('brand').optional(),
      filters: filters.default([]),
      range: range.nullable(),
    }),
    /** More, or less, of it in the range than in the compared one; who has none of it then has nothing. */
    z.strictObject({
      kind: z.literal('changed'),
      measure: z.enum(['orders', 'sales', 'quantity']),
      op: z.enum(['>', '<']),
      filters,
      range,
      comparison: range,
    }),
    /** Bought in so many periods of the calendar, one right after the other. */
    z.strictObject({
      kind: z.literal('running'),
      grain,
      periods: z.number().int().min(2).max(400),
      filters,
      range: range.nullable(),
    }),
    /** Bought the one, or took an order back, and in a later order the other. */
    z.strictObject({
      kind: z.literal('bought-after'),
      first: z.strictObject({
        filters,
        range: range.nullable(),
        outcome: z.enum(['sale', 'returned', 'cancelled']).optional(),
      }),
      later: purchase,
    }),
    /** So many orders, or more, with one and the same of these. */
    z.strictObject({
      kind: z.literal('bought-same'),
      of: z.enum(['product', 'category']),
      orders: z.number().int().min(2).max(1000),
      filters,
      range: range.nullable(),
    }),
    /** A purchase and an event of the same person, one behind the other: at any time later, or within so long. `did` false: nobody of those. */
    z.strictObject({
      kind: z.literal('purchase-and-event'),
      first: z.enum(['event', 'purchase']),
      event: z.strictObject({ of: z.enum(EVENT_ENTITY_NAMES), filters, range: range.nullable() }),
      did: z.boolean(),
      filters,
      range: range.nullable(),
      within: z.strictObject({ unit: z.enum(['day', 'month']), within: z.number().int().min(1).max(4000) }).nullable(),
    }),
    /** Bought all of them in one order. */
    z.strictObject({
      kind: z.literal('bought-together'),
      goods: z.array(filters).min(2).max(5),
      range: range.nullable(),
    }),
    /** The second purchase, or the first one after the registration, came within so long. */
    z.strictObject({
      kind: z.literal('bought-soon'),
      since: z.enum(['first-purchase', 'registration']),
      unit: z.enum(['day', 'month']),
      within: z.number().int().min(1).max(4000),
      filters,
    }),
    /** Bought again after so long without any purchase; the range is that of the purchase after it. */
    z.strictObject({
      kind: z.literal('came-back'),
      unit: z.enum(['day', 'month']),
      away: z.number().int().min(1).max(4000),
      filters,
      range: range.nullable(),
    }),
  ] as const;
}
