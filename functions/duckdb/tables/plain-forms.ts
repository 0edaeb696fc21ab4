import type { FieldType } from '../../core/records/entities.ts';

/** The form in which nearly all values of a type come, and its reading in SQL, equal to that of `READERS`. */
export interface PlainForm {
  /** Whether a text column's value has the form; null is no. */
  readonly isPlain: (column: string) => string;
  /** The stored value of a text of that form. */
  readonly value: (column: string) => string;
}

const fullMatch = (column: string, pattern: string): string => `regexp_full_match(${column}, '${pattern}')`;
const same = (column: string): string => column;

/** Printable, not blank at either end, without marks that composing could change. */
const TEXT = '[^\\p{M}\\p{C}\\p{Z}]([^\\p{M}\\p{C}]*[^\\p{M}\\p{C}\\p{Z}])?';
/** Without + and \\, so that neither a rounded number nor a database's null is among them. */
const KEY = '[0-9A-Za-z_:/#.@-]+';
const DATE = '\\d{4}[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\\d|3[01])';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?';
const LABEL = '[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?';
const JAPAN = "INTERVAL '9 hours'";

const dashed = (column: string): string => `replace(${column}, '/', '-')`;
const digitsOnly = (column: string): string => `replace(replace(replace(${column}, '-', ''), ' ', ''), '+81', '0')`;

/**
 * By type; a type without an entry has few distinct values, which the readers read. What is not of the plain form is
 * read by the readers too, so a form may be as narrow as it likes but never say anything else than they do.
 */
export const PLAIN_FORMS: Readonly<Partial<Record<FieldType, PlainForm>>> = {
  id: {
    isPlain: (column) =>
      `(${fullMatch(column, KEY)} AND lower(${column}) NOT IN ('null', 'total', 'totals', 'subtotal'))`,
    value: same,
  },
  text: {
    isPlain: (column) => `(${fullMatch(column, TEXT)} AND ${column} NOT IN ('-', '－', '\\N', 'NULL', '#N/A'))`,
    value: same,
  },
  kana: {
    isPlain: (column) =>
      `(${fullMatch(column, '[\\x{30A1}-\\x{30FA}\\x{30FC}]+( [\\x{30A1}-\\x{30FA}\\x{30FC}]+)*')} AND ${column} NOT IN ('ー', 'ナシ'))`,
    value: same,
  },
  // Mobile numbers and ten-digit land lines of Japan; the row's country decides beside this.
  phone: {
    isPlain: (column) =>
      fullMatch(
        column,
        '(0[789]0-?[1-9]\\d{3}-?\\d{4}|\\+81[- ]?[789]0[- ]?[1-9]\\d{3}[- ]?\\d{4}|0[1-9]-[2-9]\\d{3}-\\d{4}|0[1-9]\\d[1-9]-\\d{2}-\\d{4}|0[1-9][1-9]-[2-9]\\d{2}-\\d{4})',
      ),
    value: (column) => `'+81' || substr(${digitsOnly(column)}, 2)`,
  },
  email: {
    isPlain: (column) => fullMatch(column, `[A-Za-z0-9._%+-]+@${LABEL}(\\.${LABEL})+`),
    value: (column) => `lower(${column})`,
  },
  postalCode: {
    isPlain: (column) => fullMatch(column, '\\d{3}-?\\d{4}'),
    value: (column) => `substr(${column}, 1, 3) || '-' || right(${column}, 4)`,
  },
  day: {
    isPlain: (column) =>
      `(${fullMatch(column, DATE)} AND TRY_CAST(${dashed(column)} AS DATE) BETWEEN DATE '1868-01-01' AND DATE '2100-12-31')`,
    value: (column) => `TRY_CAST(${dashed(column)} AS DATE)`,
  },
  instant: {
    isPlain: (column) =>
      `(${fullMatch(column, `${DATE}([ T]${TIME}Z?)?`)} AND ${column} NOT LIKE '0%' AND TRY_CAST(${dashed(column)} AS TIMESTAMP) IS NOT NULL)`,
    value: (column) =>
      `CASE WHEN ${column} LIKE '%Z' THEN TRY_CAST(${dashed(column)} AS TIMESTAMP) ELSE TRY_CAST(${dashed(column)} AS TIMESTAMP) - ${JAPAN} END`,
  },
  yen: {
    isPlain: (column) => fullMatch(column, '0|-?[1-9]\\d{0,14}'),
    value: (column) => `TRY_CAST(${column} AS BIGINT)`,
  },
  integer: {
    isPlain: (column) => fullMatch(column, '0|-?[1-9]\\d{0,8}'),
    value: (column) => `TRY_CAST(${column} AS INTEGER)`,
  },
  duration: {
    isPlain: (column) => fullMatch(column, '0|[1-9]\\d{0,8}'),
    value: (column) => `TRY_CAST(${column} AS INTEGER)`,
  },
};
