import { UsageError } from '../core/errors.ts';
import { headerKey } from '../core/records/header.ts';
import { readDayInOrder } from '../core/records/values/day-order.ts';
import { Unreadable } from '../core/records/values/reading.ts';

/** Columns as a person names them: by header, or by place, 1 for the first. */
export interface TransactionColumns {
  readonly customer: string;
  readonly date: string;
  readonly amount: string | null;
}

export interface TransactionRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface FoundColumns {
  /** Null: the file begins with data. */
  readonly headerLine: number | null;
  readonly positions: { readonly customer: number; readonly date: number; readonly amount: number | null };
}

const PLACE = /^[1-9]\d{0,3}$/;

/**
 * Where the columns are. Titles may stand above the header. Where all columns are given by place, the first row is a
 * header when it has no date in the date column. Throws UsageError for a column that is not there.
 */
export function findColumns(columns: TransactionColumns, top: readonly TransactionRow[]): FoundColumns {
  const asked = [columns.customer, columns.date, ...(columns.amount === null ? [] : [columns.amount])];
  const names = asked.filter((column) => !PLACE.test(column));
  const header = names.length === 0 ? null : headerWith(names, top);
  const position = (column: string): number =>
    PLACE.test(column) ? placeOf(column, top) : positionIn(header?.cells ?? [], column);
  const positions = {
    customer: position(columns.customer),
    date: position(columns.date),
    amount: columns.amount === null ? null : position(columns.amount),
  };
  const headerLine = header?.line ?? lineOfUnnamedHeader(top, positions.date);
  return { headerLine, positions };
}

function positionIn(cells: readonly string[], name: string): number {
  const exact = cells.indexOf(name);
  return exact >= 0 ? exact : cells.findIndex((cell) => headerKey(cell) === headerKey(name));
}

function headerWith(names: readonly string[], top: readonly TransactionRow[]): TransactionRow {
  const header = top.find(({ cells }) => names.every((name) => positionIn(cells, name) >= 0));
  if (header !== undefined) return header;
  const first = top[0]?.cells ?? [];
  const absent = names.find((name) => positionIn(first, name) < 0) ?? names[0];
  throw new UsageError(`the file has no column "${absent}"`, {
    remedy: `Its first row is ${first.join(', ')}. Without a header, name columns by their place: 1 for the first.`,
  });
}

function placeOf(column: string, top: readonly TransactionRow[]): number {
  const widest = Math.max(...top.map(({ cells }) => cells.length));
  if (Number(column) <= widest) return Number(column) - 1;
  throw new UsageError(`the file has no column ${column}`, {
    remedy: `It has ${widest} columns; its first row is ${top[0]?.cells.join(', ')}.`,
  });
}

function lineOfUnnamedHeader(top: readonly TransactionRow[], date: number): number | null {
  const [first, ...others] = top;
  if (first === undefined || hasDay(first, date)) return null;
  return others.some((row) => hasDay(row, date)) ? first.line : null;
}

/** Of a day in either order there is no doubt that it is one. */
function hasDay({ cells }: TransactionRow, date: number): boolean {
  const text = cells[date] ?? '';
  const readings = [readDayInOrder(text, 'day first'), readDayInOrder(text, 'month first')];
  return readings.some((reading) => reading !== null && !(reading instanceof Unreadable));
}
