const DIGIT_OF: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

export interface JapaneseStreet {
  /** Town and block: 梅田4-11-10. */
  readonly block: string;
  /** What follows the block: building and room. */
  readonly building: string;
}

/**
 * Splits what follows the city into town with block numbers and building; spellings of numbers folded. Katakana,
 * folded text.
 */
export function splitJapaneseStreet(text: string): JapaneseStreet {
  const folded = foldBlocks(text);
  const parts = /^(\D*(?:\d+[条線]\D*)*\d+(?:-\d+)*)[\s,、]*(.*)$/s.exec(folded);
  if (parts === null) return { block: compact(folded), building: '' };
  return { block: compact(parts[1] ?? ''), building: compact((parts[2] ?? '').replace(/^-+/, '')) };
}

/**
 * The city at the beginning of an address without its prefecture: 横浜市中区, 郡 with 町 or 村, 区; empty when there is none.
 */
export function leadingCity(text: string): string {
  return (
    /^(?:[^\d\s]{1,6}?郡[^\d\s]{1,6}?[町村]|[^\d\s]{1,6}?市(?:[^\d\s市]{1,4}?区)?|[^\d\s]{1,5}?[区町村])/.exec(
      text,
    )?.[0] ?? ''
  );
}

/** Without white space. */
export function compact(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
}

/** Finds something in every text that `foldBlocks` changes. */
const MAYBE_SPELLED =
  /[丁番号字]|\d\s*[‐‑‒–—―−－ーｰ~〜ノの]|--|-(?=\D|$)|[〇一二三四五六七八九十百]\s*[-‐−－ノ条]|^\s|\s$/;

/** 一丁目二番地三号 → 1-2-3, 3丁目5の2 → 3-5-2. */
export function foldBlocks(text: string): string {
  if (!MAYBE_SPELLED.test(text)) return text;
  return text
    .replace(
      /[〇一二三四五六七八九十百]+(?=\s*(?:丁目|番地|番|号|条|[-‐−－ノ]\s*[\d〇一二三四五六七八九十]))/g,
      (kanji) => String(kanjiNumber(kanji)),
    )
    .replace(/(?<=\d)\s*[‐‑‒–—―−－ーｰ~〜ノの]\s*(?=\d)/g, '-')
    .replace(/(?<=\d)\s*(?:丁目|番地ノ|番地|番|号室|号)\s*/g, '-')
    .replace(/大字|字(?=.)/g, '')
    .replace(/-+/g, '-')
    .replace(/-(?=\D|$)/g, ' ')
    .trim();
}

/** 二十三 → 23, 百五 → 105, 二三 → 23. */
function kanjiNumber(kanji: string): number {
  if (!/[十百]/.test(kanji)) return Number([...kanji].map((digit) => DIGIT_OF[digit] ?? 0).join(''));
  let total = 0;
  let digit = 0;
  for (const character of kanji) {
    const unit = character === '十' ? 10 : character === '百' ? 100 : 0;
    if (unit === 0) digit = DIGIT_OF[character] ?? 0;
    else total += (digit === 0 ? 1 : digit) * unit;
    if (unit !== 0) digit = 0;
  }
  return total + digit;
}
