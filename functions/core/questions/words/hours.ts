import { ByBeginning } from '../patterns/by-beginning.ts';

/** A part of the day that has a name: the hours that begin in it. What the words mean differs, so the answer says it. */
interface DayPart {
  readonly ja: string;
  readonly en: string;
  readonly from: number;
  /** Exclusive; below `from` it runs past midnight. */
  readonly to: number;
}

const part = (ja: string, en: string, from: number, to: number): DayPart => ({ ja, en, from, to });

const DAY_PARTS: readonly DayPart[] = [
  part('早朝|明け方', 'early (?:in the )?mornings?|dawn', 4, 7),
  part('午前中?', 'before noon|am hours', 0, 12),
  part('朝方?', '(?:in the )?mornings?', 6, 11),
  part(
    'お?昼休み|ランチタイム|らんちたいむ|お?昼時|お昼|昼',
    '(?:at )?lunch ?time|lunch hours?|(?:at )?lunch|(?:at |around )?(?:noon|midday)',
    11,
    14,
  ),
  part('日中|昼間', '(?:during the |in the )?day ?time', 9, 17),
  part('午後', '(?:in the )?afternoons?|after noon', 12, 18),
  part('夕方|夕刻', '(?:in the )?evenings?', 16, 19),
  part('夜間|夜|晩', '(?:at )?nights?(?:[ -]?time)?', 18, 24),
  part(
    '深夜|夜中|真夜中|夜更け',
    'late (?:at )?nights?|(?:in the )?middle of the night|(?:after |past )midnight',
    23,
    5,
  ),
];

export interface HoursFound {
  readonly end: number;
  /** `00` … `23`, in the order of the day part. */
  readonly values: readonly string[];
}

const span = (from: number, to: number): readonly string[] | null => {
  const length = to > from ? to - from : to + 24 - from;
  if (from < 0 || from > 23 || to < 0 || to > 24 || length < 1 || length > 23) return null;
  return Array.from({ length }, (_, index) => String((from + index) % 24).padStart(2, '0'));
};

const JA = '(午前|午後|夜の?|朝の?)?([0-9]{1,2})時(半)?';
const EN = "([0-9]{1,2})(?::00)? ?(am|pm|a\\.m\\.|p\\.m\\.|h|o'clock)?";

const NAMED: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 };
/** An hour by its number or by its name. */
const AN_HOUR = "([0-9]{1,2}|noon|midday|midnight)(?::00)? ?(am|pm|a\\.m\\.|p\\.m\\.|h|o'clock)?";

function clock(hour: string | undefined, half: string | undefined): number {
  const value = NAMED[hour ?? ''] ?? Number(hour);
  if (value === 24 || NAMED[hour ?? ''] !== undefined) return value;
  if (/^(?:午後|夜|p)/.test(half ?? '') && value < 12) return value + 12;
  return /^a/.test(half ?? '') && value === 12 ? 0 : value;
}

interface HourPattern {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): readonly string[] | null;
}

const PATTERNS: readonly HourPattern[] = [
  {
    pattern: new RegExp(`${JA}(?:から|~|-|より)${JA}(?:まで|の間|台まで)?(?:の間)?`, 'y'),
    read: (m) => (m[3] === undefined && m[6] === undefined ? span(clock(m[2], m[1]), clock(m[5], m[4] ?? m[1])) : null),
  },
  {
    pattern: new RegExp(`${JA}(?:以降|以後|過ぎ|すぎ|から|より後)`, 'y'),
    read: (m) => (m[3] === undefined ? span(clock(m[2], m[1]), 24) : null),
  },
  {
    pattern: new RegExp(`${JA}(?:まで|以前|より前|前)`, 'y'),
    read: (m) => (m[3] === undefined && clock(m[2], m[1]) > 0 ? span(0, clock(m[2], m[1])) : null),
  },
  {
    pattern: new RegExp(`${JA}(?:台|頃|ごろ)?(?!間|半)`, 'y'),
    read: (m) => span(clock(m[2], m[1]), clock(m[2], m[1]) + 1),
  },
  {
    pattern: new RegExp(`(?:between|from) ${AN_HOUR} (?:and|to|until|till|-) ${AN_HOUR}(?![a-z0-9])`, 'y'),
    read: (m) =>
      m[2] === undefined && m[4] === undefined && [m[1], m[3]].every((hour) => NAMED[hour ?? ''] === undefined)
        ? null
        : span(clock(m[1], m[2] ?? m[4]) % 24, clock(m[3], m[4] ?? m[2])),
  },
  {
    pattern: new RegExp(`${EN} ?(?:to|until|-) ?${EN}(?![a-z0-9])`, 'y'),
    read: (m) => (m[4] === undefined ? null : span(clock(m[1], m[2] ?? m[4]), clock(m[3], m[4]))),
  },
  {
    pattern: new RegExp(`(?:after|since|from|past) ${EN}(?![a-z0-9])`, 'y'),
    read: (m) => (m[2] === undefined ? null : span(clock(m[1], m[2]), 24)),
  },
  {
    pattern: new RegExp(`(?:before|until|by) ${EN}(?![a-z0-9])`, 'y'),
    read: (m) => (m[2] === undefined || clock(m[1], m[2]) === 0 ? null : span(0, clock(m[1], m[2]))),
  },
  {
    pattern: new RegExp(`(?:at )?${EN}(?![a-z0-9])`, 'y'),
    read: (m) => (m[2] === undefined ? null : span(clock(m[1], m[2]), clock(m[1], m[2]) + 1)),
  },
  ...DAY_PARTS.flatMap(({ ja, en, from, to }) => [
    {
      pattern: new RegExp(`(?:${ja})(?:の時間帯|帯|の?間)?(?=の|に|は|で|と|、|[?？ ]|より|って|だと|$)`, 'y'),
      read: () => span(from, to),
    },
    { pattern: new RegExp(`(?:in the )?(?:${en})(?![a-z0-9])`, 'y'), read: () => span(from, to) },
  ]),
];

const BEGUN = new ByBeginning(PATTERNS, ({ pattern }) => pattern);

/** Unmarked numbers are hours behind what happens at a time of day only: “contacts between 9 and 12”. */
const UNMARKED = /between ([0-9]{1,2}) and ([0-9]{1,2})(?! ?(?:[a-z0-9%,.¥万円]))/y;
const AT_A_TIME = /(?:contacts|calls|inquiries|orders|purchases|events|visits|bought|contacted us) $/;

/** The longest time of day that starts here: `18時以降`, `9時から12時`, `夜`, “between 9am and noon”, “at night”. */
export function maybeHoursAt(folded: string, start: number): HoursFound | null {
  let best: HoursFound | null = null;
  const offer = (match: RegExpExecArray | null, values: readonly string[] | null): void => {
    if (match === null || values === null) return;
    const end = start + match[0].length;
    if (best === null || end > best.end) best = { end, values };
  };
  for (const { pattern, read } of BEGUN.at(folded, start)) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    offer(match, match === null ? null : read(match));
  }
  if (AT_A_TIME.test(folded.slice(0, start))) {
    UNMARKED.lastIndex = start;
    const match = UNMARKED.exec(folded);
    offer(match, match === null ? null : span(Number(match[1]), Number(match[2])));
  }
  return best;
}
