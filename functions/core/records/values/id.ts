import { narrowed, type Reading, Unreadable } from './reading.ts';

/** `1.23457E+11`: what a spreadsheet leaves of a long number. The digits are lost. */
const SPREADSHEET_NUMBER = /^\d\.\d+e\+\d+$/i;

/** The first cell of the row that a report ends with. */
const SUMMARY = /^(?:合計|小計|総計|総合計|計|total|totals|subtotal|sub total|grand total)$/i;

/** A key: half-width, letters as in the source. */
export function readId(text: string): Reading<string> {
  const id = narrowed(text);
  if (id === '' || id === '\\N' || id === 'NULL') return null;
  if (SPREADSHEET_NUMBER.test(id)) {
    return new Unreadable(
      '番号が表計算ソフトで丸められています。元のシステムから文字列として書き出してください。',
      'The number was rounded by a spreadsheet. Export it from the source system as text.',
    );
  }
  if (SUMMARY.test(id)) {
    return new Unreadable(
      '合計の行はデータではないため取り込みません。このままで問題ありません。',
      'This is a row of totals, not data: it is left out. Nothing needs to be done.',
    );
  }
  return id;
}
