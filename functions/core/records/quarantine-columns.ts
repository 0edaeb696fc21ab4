import type { LocalizedText } from '../language.ts';
import type { RowKind } from './row-kinds.ts';

/** What a quarantine file says of each row, in the columns before the row's own. */
export const QUARANTINE_COLUMNS = {
  line: 'quarantine_line',
  columns: 'quarantine_columns',
  reason: 'quarantine_reason',
  lineNumber: 'quarantine_line_number',
} as const;

/** A quarantine file's own columns: the row's number in its order, or nothing that is taken in; null for another column. */
export function quarantineColumn(
  header: string,
  kind: RowKind,
): { readonly field: string | null; readonly reason: LocalizedText } | null {
  const name = header.trim();
  if (name === QUARANTINE_COLUMNS.lineNumber && (kind === 'orderLine' || kind === 'purchase')) {
    return {
      field: 'line_number',
      reason: {
        ja: '隔離ファイルの明細番号です。取り込み済みの明細を上書きしません。',
        en: 'The line number of the quarantine file, which replaces no line that was taken in.',
      },
    };
  }
  if (!Object.values<string>(QUARANTINE_COLUMNS).includes(name)) return null;
  return {
    field: null,
    reason: { ja: '隔離ファイルの説明なので取り込みません。', en: 'A note of the quarantine file; not taken in.' },
  };
}

/** Beyond the lines that an order has. */
const FIRST_QUARANTINED_NUMBER = 1_000_000;

/**
 * The number, within its order, of a row to mend whose file numbers no lines: those that were taken in were counted
 * without it, and keep their numbers.
 */
export function quarantinedLineNumber(lineOfFile: number): number {
  return FIRST_QUARANTINED_NUMBER + lineOfFile;
}
