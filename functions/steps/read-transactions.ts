import type { Purchases } from '../core/attributes/lifetime/purchase-histories.ts';
import { InvalidInputError } from '../core/errors.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Rejection } from '../core/records/rejection.ts';
import { type DayOrder, dayOrderOf, readDayInOrder } from '../core/records/values/day-order.ts';
import { readDecimal } from '../core/records/values/number.ts';
import { Unreadable } from '../core/records/values/reading.ts';
import { dayNumber } from '../core/time.ts';
import { findColumns, type TransactionColumns, type TransactionRow } from './transaction-columns.ts';
import { readTransactionTable } from './transaction-table.ts';

export interface TransactionsRequest {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Columns by their header or by their place, 1 for the first. */
  readonly columns: TransactionColumns;
}

export interface Transactions {
  /** Without the rows left out. Days are counted from 1970-01-01. */
  readonly purchases: Purchases;
  /** By the numbers of `purchases`, in the order of the file. */
  readonly customers: readonly string[];
  /** The line of the header; null for a file that begins with data. */
  readonly headerLine: number | null;
  /** Rows that could not be read. */
  readonly problems: readonly Rejection[];
  /** Rows with an amount below zero: money given back is no purchase. */
  readonly returns: number;
}

/**
 * Reads a transaction file: delimited or of fixed width, with a header or without. An empty amount is unknown.
 * Throws UsageError for a column that the file does not have, InvalidInputError where more rows cannot be read than can.
 */
export async function readTransactions({ bytes, columns }: TransactionsRequest): Promise<Transactions> {
  const table = await readTransactionTable(bytes);
  const found = findColumns(columns, table.top);
  const rows = new TransactionRows();
  for await (const row of table.rows) if (row.line > (found.headerLine ?? 0)) rows.add(row, found.positions);
  const { purchases, customers, returns } = rows.purchases();
  const problems = [...table.problems.map(({ rejection }) => rejection), ...rows.problems].sort(byLine);
  checkReadable(problems, purchases.day.length + returns);
  return { purchases, customers, headerLine: found.headerLine, problems, returns };
}

const byLine = (one: Rejection, other: Rejection): number => one.line - other.line;

interface Positions {
  readonly customer: number;
  readonly date: number;
  readonly amount: number | null;
}

/** Rows as columns. A date is read when all are known: the others tell whether 03/04/2025 is in March or in April. */
class TransactionRows {
  readonly problems: Rejection[] = [];
  readonly #customers = new Map<string, number>();
  readonly #dates = new Map<string, number>();
  readonly #customer: number[] = [];
  readonly #date: number[] = [];
  readonly #amount: number[] = [];
  readonly #line: number[] = [];
  #hasAmounts = false;

  add({ line, cells }: TransactionRow, { customer, date, amount }: Positions): void {
    const id = cells[customer] ?? '';
    const when = cells[date] ?? '';
    const paid = amount === null ? null : readDecimal(cells[amount] ?? '');
    if (id === '') this.#leaveOut(line, null, WITHOUT_CUSTOMER);
    else if (when === '') this.#leaveOut(line, null, WITHOUT_DATE);
    else if (paid instanceof Unreadable) this.#leaveOut(line, cells[amount ?? 0] ?? '', paid.reason);
    else {
      this.#hasAmounts ||= amount !== null;
      this.#line.push(line);
      this.#customer.push(numberOf(this.#customers, id));
      this.#date.push(numberOf(this.#dates, when));
      this.#amount.push(paid ?? Number.NaN);
    }
  }

  purchases(): Pick<Transactions, 'purchases' | 'customers' | 'returns'> {
    const order = dayOrderOf(this.#dates.keys());
    const texts = [...this.#dates.keys()];
    const days = texts.map((text) => dayOrReason(text, order));
    for (const [row, date] of this.#date.entries()) {
      const day = days[date];
      if (typeof day === 'object') this.#leaveOut(this.#line[row] ?? 0, texts[date] ?? '', day);
    }
    const dated = [...this.#date.keys()].filter((row) => typeof days[this.#date[row] ?? 0] === 'number');
    const kept = dated.filter((row) => !((this.#amount[row] ?? 0) < 0));
    return {
      purchases: {
        customer: Int32Array.from(kept, (row) => this.#customer[row] ?? 0),
        day: Int32Array.from(kept, (row) => Number(days[this.#date[row] ?? 0])),
        amount: this.#hasAmounts ? Float64Array.from(kept, (row) => this.#amount[row] ?? Number.NaN) : null,
        customerCount: this.#customers.size,
      },
      customers: [...this.#customers.keys()],
      returns: dated.length - kept.length,
    };
  }

  #leaveOut(line: number, value: string | null, reason: LocalizedText): void {
    this.problems.push({ line, column: null, value, reason });
  }
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function dayOrReason(text: string, order: DayOrder | null): number | LocalizedText {
  const day = readDayInOrder(text, order);
  if (day === null) return WITHOUT_DATE;
  return day instanceof Unreadable ? day.reason : dayNumber(day);
}

const WITHOUT_CUSTOMER: LocalizedText = { ja: '行に顧客がありません。', en: 'The row has no customer.' };
const WITHOUT_DATE: LocalizedText = { ja: '行に日付がありません。', en: 'The row has no date.' };

function checkReadable(problems: readonly Rejection[], readable: number): void {
  const [first] = problems;
  if (first === undefined || problems.length <= readable) return;
  const value = first.value === null ? '' : ` ("${first.value}")`;
  throw new InvalidInputError(
    `${problems.length} of ${problems.length + readable} rows cannot be read; the first is line ${first.line}${value}: ${first.reason.en}`,
    { remedy: 'See whether the customer, date and amount columns are the right ones.' },
  );
}
