import type { LocalizedText } from '../language.ts';
import { withConsentId } from './consents.ts';
import { ENTITIES, type EntityDefinition, type EntityName, type FieldValue, type RecordOf } from './entities.ts';
import { withEventId } from './event-id.ts';
import { splitFullName } from './full-name.ts';
import type { Mapping } from './mapping.ts';
import { purchaseOf } from './purchase.ts';
import type { Omission, Rejection } from './rejection.ts';
import { valueReader } from './row.ts';
import { splitWholeAddress } from './whole-address.ts';

/** What the records read so far say about a row that leaves something out. */
export interface RowSurroundings {
  /** Yen; null for an unknown product or one without a price. */
  priceOf(productId: string): number | null;
  /** The next free line number of an order, from 1. */
  nextLineNumber(orderId: string): number;
}

/** A row's records: one of its entity; of a purchase an order, a line, and a product where the row names one. */
export type RowRecords = Partial<RecordOf>;

export type ParsedRow =
  | { readonly records: RowRecords; readonly omissions: readonly Omission[] }
  | { readonly rejection: Rejection };

/** Prepares the reading of a brand's file: each row becomes typed records, or a rejection with line, column and reason. */
export function rowParser(
  mapping: Mapping,
  brand: string,
  surroundings: RowSurroundings,
): (cells: readonly string[], line: number) => ParsedRow {
  const readValues = valueReader(mapping);
  const columnOf = (field: string): string | null =>
    mapping.columns.find((column) => column.field === field)?.column ?? null;
  return (cells, line) => {
    const read = readValues(cells, line);
    if ('rejection' in read) return read;
    const completed = complete(mapping, { ...read.values, brand }, surroundings);
    if (!('missing' in completed)) return { ...completed, omissions: read.omissions };
    const { field, reason } = completed.missing;
    return { rejection: { line, column: columnOf(field), value: null, reason } };
  };
}

type Values = Readonly<Record<string, FieldValue>>;

type Completed =
  | { readonly records: RowRecords }
  | { readonly missing: { readonly field: string; readonly reason: LocalizedText } };

function complete({ entity }: Mapping, values: Values, surroundings: RowSurroundings): Completed {
  switch (entity) {
    case 'customer':
      return record('customer', withNameParts(withAddressParts(values)));
    case 'product':
    case 'order':
    case 'supportContact':
    case 'surveyAnswer':
      return record(entity, values);
    case 'orderLine':
      return record('orderLine', completeLine(values, surroundings));
    case 'webEvent':
      return record('webEvent', withEventId(values));
    case 'consent':
      return record('consent', withConsentId(values));
    case 'purchase': {
      const purchase = purchaseOf(values);
      const order = record('order', purchase.order);
      if ('missing' in order) return order;
      const line = record('orderLine', completeLine(purchase.orderLine, surroundings));
      if ('missing' in line) return line;
      const product = record('product', purchase.product);
      return { records: { ...order.records, ...line.records, ...('missing' in product ? {} : product.records) } };
    }
  }
}

const FIELD_LISTS = new Map(
  Object.values(ENTITIES).map(({ name, fields }: EntityDefinition) => [name, Object.entries(fields)] as const),
);

/** The values as a record of the entity, once nothing is missing that it requires. */
function record<Entity extends EntityName>(entity: Entity, values: Values): Completed {
  const complete: Record<string, FieldValue> = {};
  for (const [field, { required, label }] of FIELD_LISTS.get(entity) ?? []) {
    const value = values[field] ?? null;
    if (value === null && required) return { missing: { field, reason: missingReason(label) } };
    complete[field] = value;
  }
  // Every field has been read by the reader of its type, and none that is required is null.
  return { records: { [entity]: complete as RecordOf[Entity] } };
}

/** What is said of a row without a field that its record requires. */
export function missingReason(label: LocalizedText): LocalizedText {
  return {
    ja: `${label.ja}がありません。値を入れて、もう一度取り込んでください。`,
    en: `There is no ${label.en}. Fill it in and import the row again.`,
  };
}

/** A line without a quantity is one piece; its amount follows from the unit price, else from the product's. */
function completeLine(values: Values, { priceOf, nextLineNumber }: RowSurroundings): Values {
  const { order_id, product_id } = values;
  const quantity = typeof values.quantity === 'number' ? values.quantity : 1;
  const listed = typeof product_id === 'string' && values.amount === null ? priceOf(product_id) : null;
  const unit_price = typeof values.unit_price === 'number' ? values.unit_price : listed;
  const amount = typeof values.amount === 'number' ? values.amount : safeProduct(unit_price, quantity);
  const line_number =
    typeof values.line_number === 'number' || typeof order_id !== 'string'
      ? values.line_number
      : nextLineNumber(order_id);
  return { ...values, quantity, unit_price, amount, line_number: line_number ?? null };
}

/** A figure too large to be exact is none: the row is then rejected for want of an amount. */
function safeProduct(price: number | null, quantity: number): number | null {
  return price !== null && Number.isSafeInteger(price * quantity) ? price * quantity : null;
}

function withNameParts(values: Values): Values {
  const { full_name, last_name, first_name, full_name_kana, last_name_kana, first_name_kana } = values;
  const name =
    typeof full_name === 'string' && last_name === null && first_name === null ? splitFullName(full_name) : null;
  const kana =
    typeof full_name_kana === 'string' && last_name_kana === null && first_name_kana === null
      ? splitFullName(full_name_kana)
      : null;
  if (name === null && kana === null) return values;
  return {
    ...values,
    ...(name === null ? {} : { last_name: name.last, first_name: name.first }),
    ...(kana === null ? {} : { last_name_kana: kana.last, first_name_kana: kana.first }),
  };
}

function withAddressParts(values: Values): Values {
  const { address1, state, city } = values;
  if (typeof address1 !== 'string' || state !== null || city !== null) return values;
  const parts = splitWholeAddress(address1);
  return parts === null ? values : { ...values, state: parts.state, city: parts.city, address1: parts.rest };
}
