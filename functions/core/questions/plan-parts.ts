import { z } from 'zod';
import { DIMENSION_NAMES, NUMBER_FIELD_NAMES } from './dimensions.ts';
import { EVENT_ENTITY_NAMES } from './event-entities.ts';
import { historyConditions } from './history-conditions.ts';

/** The parts of a plan that say of what and of whom: periods, filters, and conditions on people. */
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Calendar days of the business time zone, both inclusive; null leaves the side open. */
export const rangeSchema = z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable() });

/** Of a column of the brands’ files: by its name. */
export const recordColumnSchema = z.templateLiteral(['record_', z.string().regex(/[a-z][a-z0-9_]{0,63}/)]);
export const dimensionSchema = z.union([z.enum(DIMENSION_NAMES), recordColumnSchema]);

export const valueFilterSchema = z.strictObject({
  field: dimensionSchema,
  op: z.enum(['in', 'not-in']),
  values: z.array(z.string().max(200)).min(1).max(60),
});
const numberFilterSchema = z.strictObject({
  field: z.enum(NUMBER_FIELD_NAMES),
  op: z.enum(['>=', '<=', '>', '<', '=']),
  value: z.number(),
});
export const filterSchema = z.union([valueFilterSchema, numberFilterSchema]);

export const grainSchema = z.enum(['day', 'week', 'month', 'quarter', 'year', 'fiscal-year']);
export const operatorSchema = z.enum(['>=', '<=', '>', '<', '=']);

/** Per-person figures that a threshold can be set on. */
export const THRESHOLD_MEASURES = [
  'orders',
  'sales',
  'quantity',
  'brands',
  'categories',
  'returned_orders',
  'cancelled_orders',
] as const;

const singleSchemas = [
  /** In any of the segments, or in none of them: in the newest run, or in the last one up to the end of a day. */
  z.strictObject({
    kind: z.literal('segment'),
    segments: z.array(z.string().max(64)).min(1).max(20),
    member: z.boolean(),
    at: isoDay.optional(),
  }),
  /** The same in the run before the newest one, or in that of the day that a movement begins with. */
  z.strictObject({
    kind: z.literal('earlier-segment'),
    segments: z.array(z.string().max(64)).min(1).max(20),
    member: z.boolean(),
    at: isoDay.optional(),
  }),
  ...historyConditions({ range: rangeSchema, filter: filterSchema, grain: grainSchema }),
  z.strictObject({
    kind: z.literal('bought'),
    did: z.boolean(),
    /** `sale`: a completed order; the others are orders that were taken back. */
    outcome: z.enum(['sale', 'returned', 'cancelled']),
    filters: z.array(filterSchema).max(12),
    range: rangeSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('threshold'),
    measure: z.enum(THRESHOLD_MEASURES),
    op: operatorSchema,
    value: z.number(),
    filters: z.array(filterSchema).max(12),
    range: rangeSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('consent'),
    purpose: z.enum(['call', 'email']),
    answers: z.array(z.enum(['yes', 'no', 'unknown'])).min(1),
    /** Null: across all brands, where one no outweighs every yes. */
    brand: z.string().max(64).nullable(),
  }),
  z.strictObject({ kind: z.literal('registered'), range: rangeSchema, brand: z.string().max(64).nullable() }),
  /** Contacted, did something on the site, or answered a survey: at least once, or so often. */
  z.strictObject({
    kind: z.literal('event'),
    of: z.enum(EVENT_ENTITY_NAMES),
    did: z.boolean(),
    filters: z.array(filterSchema).max(12),
    range: rangeSchema.nullable(),
    times: z.strictObject({ op: operatorSchema, value: z.number() }).nullable(),
  }),
  z.strictObject({ kind: z.literal('attention'), flagged: z.boolean() }),
  z.strictObject({
    kind: z.literal('attribute'),
    attribute: z.string().max(64),
    op: operatorSchema,
    value: z.number(),
  }),
  /** Who a person is, where that is one of several things that are enough. */
  z.strictObject({ kind: z.literal('person'), filter: filterSchema }),
  /**
   * Among so many percent, or so many, of the people who have bought (or have the attribute), by their own figure; equals at the
   * border are in it.
   */
  z.strictObject({
    kind: z.literal('top'),
    measure: z.enum(['orders', 'sales', 'quantity', 'attribute']),
    attribute: z.string().max(64).nullable(),
    percent: z.number().gt(0).lt(100).nullable(),
    count: z.number().int().min(1).max(100_000).nullable().default(null),
    end: z.enum(['highest', 'lowest']),
    filters: z.array(filterSchema).max(12),
    range: rangeSchema.nullable(),
  }),
] as const;

/** A condition on a person, read on its own: its filters and range concern the orders that it speaks of. */
export const conditionSchema = z.discriminatedUnion('kind', [
  ...singleSchemas,
  /** One of these is enough. */
  z.strictObject({
    kind: z.literal('either'),
    of: z
      .array(z.discriminatedUnion('kind', [...singleSchemas]))
      .min(2)
      .max(4),
  }),
]);
