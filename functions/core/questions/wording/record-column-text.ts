import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import { recordColumn, recordColumnLabel } from '../record-columns.ts';
import type { FactAnswer } from './fact-answer.ts';

const capitalised = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** What the brands’ files keep of the customer in a column that no field means. */
export function recordColumnAnswer(
  name: string,
  rows: readonly Readonly<Record<string, Json>>[],
  locale: Locale,
): FactAnswer {
  const label = recordColumnLabel(name);
  const value = rows[0]?.[recordColumn(name)] ?? null;
  const sentence =
    value === null
      ? { ja: `${label.ja}の記録はありません。`, en: `${capitalised(label.en)}: nothing on record.` }
      : { ja: `${label.ja}は「${value}」です。`, en: `${capitalised(label.en)}: “${value}”.` };
  return {
    text: sentence[locale],
    table: { columns: [{ name: recordColumn(name), label, unit: 'text' }], rows: value === null ? [] : [[value]] },
  };
}
