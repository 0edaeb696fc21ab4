import type { LocalizedText } from '../../language.ts';

/** A non-empty value that cannot be what its column says: what is wrong with it, and what to write instead. */
export class Unreadable {
  readonly reason: LocalizedText;

  constructor(ja: string, en: string) {
    this.reason = { ja, en };
  }
}

/** A value read from a cell; null where the cell says nothing. */
export type Reading<Value> = Value | null | Unreadable;

/** What other columns of the row say that a value's meaning depends on. */
export interface RowContext {
  /** ISO 3166 alpha-2: phone numbers without a country code belong there. */
  readonly country: string;
}

export type Reader<Value> = (text: string, context: RowContext) => Reading<Value>;

export const DEFAULT_CONTEXT: RowContext = { country: 'JP' };

/** Half-width forms, without surrounding blanks: what every reader but those of names and free text begins with. */
export function narrowed(text: string): string {
  return text.normalize('NFKC').trim();
}

const NOTHING = new Set(
  [
    '',
    '-',
    '--',
    '---',
    'ー',
    '―',
    '—',
    '_',
    '?',
    '.',
    '/',
    '\\n',
    'null',
    'none',
    'nil',
    'nan',
    'n/a',
    'na',
    '#n/a',
  ].concat([
    'unknown',
    'undefined',
    'なし',
    '無し',
    'ナシ',
    '無',
    '不明',
    '未登録',
    '未設定',
    '未入力',
    '該当なし',
    '非公開',
  ]),
);

/** Whether a typed value only says that there is none (`-`, `N/A`, `なし`, `不明`). */
export function saysNothing(narrow: string): boolean {
  return NOTHING.has(narrow.toLowerCase());
}
