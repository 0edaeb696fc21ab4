import { narrowed, type Reading, Unreadable } from './reading.ts';

/** `1.23457E+11`: what a spreadsheet leaves of a long number. The digits are lost. */
const SPREADSHEET_NUMBER = /^\d\.\d+e\+\d+$/i;

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
  return id;
}
