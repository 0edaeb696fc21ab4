import type { Delimiter } from './delimiter.ts';

/** CSV text (RFC 4180 quoting, line feeds) of rows of cells. */
export function csvText(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return rows.map((row) => `${csvLine(row, delimiter)}\n`).join('');
}

/** One row, without a line end. */
export function csvLine(cells: readonly string[], delimiter: Delimiter): string {
  return cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
}

function quoted(cell: string, delimiter: Delimiter): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
