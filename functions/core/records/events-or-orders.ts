import { headerConfidence, readHeader } from './header.ts';
import { HEADER_WORDS, SUBJECT_WORDS } from './header-words.ts';
import type { RowKind } from './row-kinds.ts';
import { valuesOf } from './sample-evidence.ts';
import type { TableSample } from './table-sample.ts';
import { readEventType } from './values/event-type.ts';

const SURE = 0.8;
const MOST = 0.5;

/**
 * Which kinds a table's rows can be, by what its columns for an event's type and an order's number say. Events carry what
 * orders carry (a customer, a time, a product, even an order and its amount) and orders what events carry (the name of a
 * sale, an action), so that counting columns decides wrongly: rows are events where the types are known types of event and
 * not all purchases; rows with an order's number whose "event" is something else are not.
 */
export function kindsAllowed(
  table: TableSample,
  columnsAsEvents: readonly { readonly field: string | null; readonly confidence: number }[],
): (kind: RowKind) => boolean {
  const position = columnsAsEvents.findIndex(({ field }) => field === 'event_type');
  const column = columnsAsEvents[position];
  if (column === undefined) return (kind) => kind !== 'webEvent';
  const types = valuesOf(table, position);
  const known = types.map((type) => readEventType.knows(type)).filter((type) => type !== null);
  const areKnown = types.length > 0 && known.length > types.length * MOST;
  if (column.confidence >= SURE && areKnown && known.some((type) => type !== 'purchase')) {
    return (kind) => kind === 'webEvent';
  }
  const isOfOrders = table.headers.some(
    (header) => headerConfidence(readHeader(header, SUBJECT_WORDS), { exact: ORDER_NUMBER }).confidence >= SURE,
  );
  return (kind) => kind !== 'webEvent' || areKnown || !isOfOrders;
}

/** In a purchase list the words for an order's number are those that mean nothing else. */
const ORDER_NUMBER = HEADER_WORDS.orderLine.order_id?.exact ?? '';
