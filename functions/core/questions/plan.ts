import { z } from 'zod';
import type { Json } from '../profiles/profile.ts';
import { FACT_NAMES } from './facts.ts';
import { LIST_COLUMN_NAMES } from './list-columns.ts';
import { MEASURE_NAMES } from './measures.ts';
import { PEERS } from './peers.ts';
import {
  conditionSchema,
  dimensionSchema,
  filterSchema,
  grainSchema,
  operatorSchema,
  rangeSchema,
  recordColumnSchema,
  type THRESHOLD_MEASURES,
  type valueFilterSchema,
} from './plan-parts.ts';

/** What a group is ranked or kept by: its figure, its share where each group is a whole of its own, or what became of it since the compared period (of a share: in points). */
const standardSchema = z.enum(['figure', 'share', 'difference', 'growth']);

const measureSchema = z.strictObject({
  name: z.enum(MEASURE_NAMES),
  /** For `attribute_average` and its like: the attribute. */
  attribute: z.string().max(64).nullable().default(null),
  /** The average of so long a period, over the range: its total by how many of them the range touches. */
  each: grainSchema.optional(),
  /** Of a median: the value at this place of a hundred in its stead. */
  percent: z.number().int().min(1).max(99).optional(),
  /** Of `again_rate`: the next order came within so long of the first; absent: at any time later. */
  soon: z.strictObject({ unit: z.enum(['day', 'month']), within: z.number().int().min(1).max(4000) }).optional(),
});

/**
 * What a question means, as plain data: the only thing that reaches the compiler. Names come from the catalog, values are
 * data and become SQL parameters. Whatever understands questions (the embedded planner, a model) ends in this type.
 */
export const planSchema = z.strictObject({
  /** figures: aggregates; list: people, one row each; records: what the measure counts, one row each; facts: what is held of one customer. */
  subject: z.enum(['figures', 'list', 'records', 'facts']),
  measures: z.array(measureSchema).max(5),
  facts: z
    .array(
      z.strictObject({
        name: z.enum(FACT_NAMES),
        attribute: z.string().max(64).nullable().default(null),
        /** For `segments`: the ones that are asked about; absent where all are. */
        segments: z.array(z.string().max(64)).min(1).max(20).optional(),
      }),
    )
    .max(10),
  dimensions: z.array(dimensionSchema).max(3),
  filters: z.array(filterSchema).max(12),
  people: z.array(conditionSchema).max(8),
  time: z.strictObject({
    range: rangeSchema.nullable(),
    grain: grainSchema.nullable(),
    /** The period that the range is compared with. */
    comparison: rangeSchema.nullable(),
  }),
  /** Of a list: what is told of each person beside the name and the figures. */
  columns: z
    .array(
      z.strictObject({
        name: z.union([z.enum(LIST_COLUMN_NAMES), recordColumnSchema]),
        attribute: z.string().max(64).nullable().default(null),
      }),
    )
    .max(10)
    .default([]),
  /** The figure as a part of a whole: the conditions that the whole keeps. `eachGroup`: every group is a whole of its own. */
  share: z
    .strictObject({
      filters: z.array(filterSchema).max(12),
      people: z.array(conditionSchema).max(8),
      eachGroup: z.boolean().default(false),
    })
    .nullable(),
  /** Keeps groups by their first measure: its figure, or its change in units or as a part of what it was. */
  having: z.strictObject({ op: operatorSchema, value: z.number(), of: standardSchema.default('figure') }).nullable(),
  /** What is told of figures by period: each as it is, summed up so far, or beside the period (or the year) before. */
  series: z.enum(['plain', 'running-total', 'change', 'change-on-year']).default('plain'),
  /** By the first measure; null: by the groups themselves. */
  order: z.enum(['descending', 'ascending']).nullable(),
  orderBy: standardSchema.default('figure'),
  limit: z.number().int().min(1).max(1000).nullable(),
  /** Of facts that happened one after the other: this one alone, counted from the end that the fact begins at (2: the one before). */
  place: z.number().int().min(1).max(100).nullable().default(null),
  /** Those who meet it and those who do not, side by side: what the dimension `contrast` groups people by. */
  contrast: conditionSchema.nullable().default(null),
  /**
   * The figures of each of these beside each other, by the dimension `population`: what each of them keeps beside what the plan keeps of
   * all. One that keeps nothing is everyone; a person may be in several.
   */
  populations: z
    .array(z.strictObject({ filters: z.array(filterSchema).max(12), people: z.array(conditionSchema).max(8) }))
    .min(2)
    .max(4)
    .nullable()
    .default(null),
  /** The limit holds within each value of this dimension (“top 3 products per brand”), not over all rows. */
  limitWithin: dimensionSchema.nullable().default(null),
  chart: z.enum(['bar', 'line', 'pie', 'none']),
  /** What a question about one customer supposes: it is answered by yes or no before what is told. */
  whether: z
    .discriminatedUnion('kind', [
      /** There is any of what is told. */
      z.strictObject({ kind: z.literal('there-is') }),
      /** In one of the segments, consented, or marked so: as the one fact itself says. */
      z.strictObject({ kind: z.literal('holds') }),
      /** Who the person is. */
      z.strictObject({ kind: z.literal('is'), filter: filterSchema }),
      /** The first figure reaches a number. */
      z.strictObject({ kind: z.literal('reaches'), op: operatorSchema, value: z.number() }),
      /** There is some of so many groups. */
      z.strictObject({ kind: z.literal('each'), groups: z.number().int().min(1).max(60) }),
      /** Everything is a part of it: the share is the whole. */
      z.strictObject({ kind: z.literal('all') }),
      /** The first figure is more, or less, than that of the compared period. */
      z.strictObject({ kind: z.literal('changed'), op: z.enum(['>', '<']) }),
      /** The one order that is told was taken back: an order that counts as a purchase never was. */
      z.strictObject({ kind: z.literal('taken-back') }),
      /** It is more, or less, than that of the others. */
      z.strictObject({ kind: z.literal('exceeds'), op: z.enum(['>', '<']) }),
    ])
    .nullable()
    .default(null),
  /**
   * Of the customer on the line: the same figures of all who meet these conditions, told beside: what one of them has on
   * average or in the middle, or the whole that the customer's is a part of.
   */
  beside: z
    .strictObject({
      as: z.enum(['average', 'median', 'whole']),
      filters: z.array(filterSchema).max(12),
      people: z.array(conditionSchema).max(8),
      /** Of those who are as the customer is: what that is, is looked up when it is told. */
      same: z.array(z.enum(PEERS)).min(1).max(3).optional(),
    })
    .nullable()
    .default(null),
  /** everyone, or the one customer on the line (whose id is never part of the plan). */
  scope: z.enum(['everyone', 'customer']),
});

/** Plans are data: nobody changes one. */
type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

export type Plan = Frozen<z.infer<typeof planSchema>>;
export type PlanMeasure = Plan['measures'][number];
export type ListColumn = Plan['columns'][number];
export type PlanFact = Plan['facts'][number];
export type Whether = NonNullable<Plan['whether']>;
export type Filter = Frozen<z.infer<typeof filterSchema>>;
export type ValueFilter = Frozen<z.infer<typeof valueFilterSchema>>;
export type Condition = Frozen<z.infer<typeof conditionSchema>>;
/** A condition that is no choice of several. */
export type SingleCondition = Exclude<Condition, { kind: 'either' }>;
export type EventCondition = Extract<Condition, { kind: 'event' }>;
export type BoughtCondition = Extract<Condition, { kind: 'bought' }>;
export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;
export type ThresholdMeasure = (typeof THRESHOLD_MEASURES)[number];
export type Operator = z.infer<typeof operatorSchema>;
export type Standard = z.infer<typeof standardSchema>;
export type Grain = z.infer<typeof grainSchema>;
export type DayRange = Frozen<z.infer<typeof rangeSchema>>;

/** Filters that a condition has for the orders or events that it speaks of. */
export function filtersOf(condition: SingleCondition): readonly Filter[] {
  switch (condition.kind) {
    case 'person':
      return [condition.filter];
    case 'bought-after':
      return [...condition.first.filters, ...condition.later.filters];
    case 'purchase-and-event':
      return [...condition.event.filters, ...condition.filters];
    case 'bought-together':
      return condition.goods.flat();
    default:
      return 'filters' in condition ? condition.filters : [];
  }
}

/** Periods that a condition has for them. */
export function rangesOf(condition: SingleCondition): readonly (DayRange | null)[] {
  if (condition.kind === 'bought-after') return [condition.first.range, condition.later.range];
  if (condition.kind === 'purchase-and-event') return [condition.event.range, condition.range];
  if (condition.kind === 'changed') return [condition.range, condition.comparison];
  return 'range' in condition ? [condition.range] : [];
}

export function isValueFilter(filter: Filter): filter is ValueFilter {
  return filter.op === 'in' || filter.op === 'not-in';
}

/** The typed plan of untrusted JSON (a model's output, an earlier answer sent back by a page); null when it is none. */
export function maybePlan(json: Json | null | undefined): Plan | null {
  const parsed = planSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

export const EMPTY_PLAN: Plan = {
  subject: 'figures',
  measures: [],
  facts: [],
  dimensions: [],
  filters: [],
  people: [],
  time: { range: null, grain: null, comparison: null },
  columns: [],
  share: null,
  having: null,
  series: 'plain',
  order: null,
  orderBy: 'figure',
  limit: null,
  place: null,
  contrast: null,
  populations: null,
  limitWithin: null,
  chart: 'none',
  whether: null,
  beside: null,
  scope: 'everyone',
};

/** Every condition on people that a plan speaks of. */
export function conditionsIn({
  people,
  share,
  contrast,
  populations,
}: Pick<Plan, 'people' | 'share' | 'contrast' | 'populations'>): readonly Condition[] {
  return [
    ...people,
    ...(share?.people ?? []),
    ...(contrast === null ? [] : [contrast]),
    ...(populations ?? []).flatMap((population) => population.people),
  ];
}

/** The conditions on people, and those that are one of several that are enough. */
export function singleConditions(conditions: readonly Condition[]): readonly SingleCondition[] {
  return conditions.flatMap((condition) => (condition.kind === 'either' ? condition.of : [condition]));
}
