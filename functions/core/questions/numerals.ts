/** A number at a place of a question. `text` is the folded surface. */
export interface NumberFound {
  readonly end: number;
  readonly value: number;
  /** Written with kanji digits only: such a character also occurs inside words, so it counts before a counter only. */
  readonly kanjiOnly: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
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
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8 };
const JAPANESE_NUMBER = /[0-9][0-9,]*(?:\.[0-9]+)?|[〇一二三四五六七八九十百千万億]/y;
const ENGLISH_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};
const ENGLISH_NUMBER =
  /(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?: (hundred|thousand|million))?\b/y;
const SCALE = / ?(hundred|thousand|million|k|m)\b/y;

/** Reads `3`, `1,000`, `1.5万`, `三十`, `3万5千`, `1億`, `50k`, `1.5 million`, `three`; null when no number starts here. */
export function maybeNumberAt(folded: string, start: number): NumberFound | null {
  return maybeEnglishAt(folded, start) ?? maybeJapaneseAt(folded, start);
}

function maybeEnglishAt(folded: string, start: number): NumberFound | null {
  ENGLISH_NUMBER.lastIndex = start;
  const match = ENGLISH_NUMBER.exec(folded);
  if (match === null || /[a-z0-9]/.test(folded.charAt(start - 1))) return null;
  const scale = match[2] === undefined ? 1 : (ENGLISH_WORDS[match[2]] ?? 1);
  return { end: start + match[0].length, value: (ENGLISH_WORDS[match[1] ?? ''] ?? 0) * scale, kanjiOnly: false };
}

function maybeJapaneseAt(folded: string, start: number): NumberFound | null {
  let index = start;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let kanjiOnly = true;
  for (;;) {
    JAPANESE_NUMBER.lastIndex = index;
    const piece = JAPANESE_NUMBER.exec(folded)?.[0];
    if (piece === undefined) break;
    if (LARGE[piece] !== undefined) {
      if (digit === null && section === 0 && index === start) return null;
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * LARGE[piece];
      section = 0;
      digit = null;
    } else if (SMALL[piece] !== undefined) {
      section += (digit ?? 1) * SMALL[piece];
      digit = null;
    } else if (DIGITS[piece] !== undefined) {
      digit = digit === null ? DIGITS[piece] : digit * 10 + DIGITS[piece];
    } else {
      if (digit !== null) break;
      kanjiOnly = false;
      digit = Number(piece.replaceAll(',', ''));
    }
    index += piece.length;
  }
  if (index === start) return null;
  return scaled(folded, { end: index, value: total + section + (digit ?? 0), kanjiOnly });
}

/** `50k`, `3 million`: a Latin scale right after digits. */
function scaled(folded: string, found: NumberFound): NumberFound {
  SCALE.lastIndex = found.end;
  const match = SCALE.exec(folded);
  if (match === null || found.kanjiOnly) return found;
  const factor = { hundred: 100, thousand: 1e3, million: 1e6, k: 1e3, m: 1e6 }[match[1] ?? ''] ?? 1;
  return { ...found, end: found.end + match[0].length, value: found.value * factor };
}
