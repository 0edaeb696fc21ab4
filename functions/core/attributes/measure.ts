import type { LocalizedText } from '../language.ts';
import type { AttributeDescription, Statistic } from './definition.ts';
import type { Formula } from './formula.ts';

/** What attributes are computed over: a person's orders, the lines of those orders, the brands' records of the person. */
export interface FactFields {
  readonly order: 'order_id' | 'brand' | 'channel' | 'ordered_at' | 'ordered_on' | 'sales_yen';
  readonly orderLine: 'category' | 'product_id' | 'quantity' | 'amount';
  readonly customer: 'customer_id' | 'brand' | 'registered_at';
}

export type FactSet = keyof FactFields;

/** `sales`: the statuses that count as sales (core/meanings.ts). An order without a status is completed. */
export type OrderSelection = 'sales' | 'returned' | 'cancelled';

/**
 * One of the service's statistics over a field. COUNT, DISTINCT_COUNT and SUM of nothing are 0, every other is null.
 * FIRST_ and LAST_OCCURRENCE go by the time of the event; MAX_OCCURRENCE is the most frequent value, of equally
 * frequent ones the one seen last.
 */
export interface StatisticMeasure<Over extends FactSet = FactSet> {
  readonly kind: 'statistic';
  readonly over: Over;
  readonly orders: OrderSelection;
  readonly statistic: Statistic | 'DISTINCT_COUNT';
  readonly field: FactFields[Over];
}

/** The value with the largest total, or that total; of equal totals the one seen last. */
export interface RankingMeasure<Over extends 'order' | 'orderLine' = 'order' | 'orderLine'> {
  readonly kind: 'ranking';
  readonly over: Over;
  readonly orders: OrderSelection;
  readonly field: FactFields[Over];
  readonly total: FactFields[Over];
  readonly gives: 'value' | 'total';
}

/** `yes`, `no` or `unknown` across the brands' records, by `combineConsents`. */
export interface ConsentMeasure {
  readonly kind: 'consent';
  readonly field: 'ok_to_call' | 'ok_to_email';
}

/** True when any brand's record says so. */
export interface FlagMeasure {
  readonly kind: 'flag';
  readonly field: 'attention_customer';
}

/**
 * 1 … 5 by the fifths of the people whose attribute `among` is above zero; null for the others. Equal values get equal
 * scores. The limits between the fifths come from the population (`Cutpoints`).
 */
export interface QuintileMeasure {
  readonly kind: 'quintile';
  readonly of: string;
  readonly best: 'high' | 'low';
  readonly among: string;
}

export interface FormulaMeasure {
  readonly kind: 'formula';
  readonly formula: Formula;
}

/** What a customer is expected to do, by the model fitted to the population (`lifetime/`). Missing without a model. */
export interface ExpectationMeasure {
  readonly kind: 'expectation';
  readonly expectation: Expectation;
}

/** `purchases`: within so many days; `order-amount`: in yen; `lost`: in percent. */
export type Expectation =
  | { readonly of: 'purchases'; readonly days: number }
  | { readonly of: 'order-amount' }
  | { readonly of: 'lost' };

export type Measure =
  | StatisticMeasure
  | RankingMeasure
  | ConsentMeasure
  | FlagMeasure
  | QuintileMeasure
  | FormulaMeasure
  | ExpectationMeasure;

/** An attribute, once as data: evaluated for one profile, compiled to SQL for all, mapped to the service where it can. */
export interface AttributeDefinition extends AttributeDescription {
  /** So many times 24 hours up to the moment of the computation, as the service counts; null: everything up to it. */
  readonly windowDays: number | null;
  readonly measure: Measure;
  /** What follows the number where its unit does not say it (`2倍`, `3点`). */
  readonly counter: LocalizedText | null;
  /** Written to the profile as `Attributes.<name>`, where flows can branch on it. ASCII values only. */
  readonly writtenBack: boolean;
}
