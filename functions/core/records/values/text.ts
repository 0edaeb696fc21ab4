import type { Reading } from './reading.ts';

const CONTROL_CHARACTERS = /\p{Cc}+/gu;
const COMBINING_MARK = /\p{M}/u;
const NOTHING = new Set(['', '-', '－', '\\N', 'NULL', '#N/A']);

/** Free text, spelled as in the source; line breaks and runs of control characters become one space. */
export function readText(text: string): Reading<string> {
  // Only where needed: NFC also replaces old forms of kanji, and people write their names with those.
  const composed = COMBINING_MARK.test(text) ? text.normalize('NFC') : text;
  const clean = composed.replace(CONTROL_CHARACTERS, ' ').trim();
  return NOTHING.has(clean) ? null : clean;
}
