import { levelNumber, MISSING } from '../comparison.ts';
import { closeness, jaroWinklerBound, type Spelling } from '../distance/closeness.ts';
import { damerauLevenshtein } from '../distance/damerau-levenshtein.ts';
import { jaroWinkler } from '../distance/jaro-winkler.ts';
import type { ComparedEmail, ComparedStreet, DayValue, TextValue } from '../prepared.ts';
import { AREA, BIRTH_DATE, EMAIL, PHONE, STREET, textComparison } from './definitions.ts';

const DATE_LEVEL = {
  same: levelNumber(BIRTH_DATE, 'same'),
  slip: levelNumber(BIRTH_DATE, 'slip'),
  near: levelNumber(BIRTH_DATE, 'near'),
  sameYear: levelNumber(BIRTH_DATE, 'sameYear'),
  different: levelNumber(BIRTH_DATE, 'different'),
} as const;

const NEAR_DAYS = 46;
/** Where the digits of YYYY-MM-DD stand. */
const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9] as const;

export function compareBirthDates(left: DayValue, right: DayValue): number {
  if (left.day === right.day) return DATE_LEVEL.same;
  const { differing, neighboursSwapped } = compareDigits(left.day, right.day);
  if (differing === 1 || neighboursSwapped || isDayMonthSwap(left, right) || isFilledIn(left, right))
    return DATE_LEVEL.slip;
  if (differing === 2 || Math.abs(left.ordinal - right.ordinal) <= NEAR_DAYS) return DATE_LEVEL.near;
  return left.year === right.year || left.monthDay === right.monthDay ? DATE_LEVEL.sameYear : DATE_LEVEL.different;
}

function compareDigits(
  left: string,
  right: string,
): { readonly differing: number; readonly neighboursSwapped: boolean } {
  let differing = 0;
  let first = -1;
  let last = -1;
  for (let position = 0; position < DIGITS.length; position++) {
    const at = DIGITS[position] ?? 0;
    if (left.charCodeAt(at) === right.charCodeAt(at)) continue;
    differing++;
    if (first < 0) first = position;
    last = position;
  }
  const neighbours = differing === 2 && last === first + 1;
  const [a = 0, b = 0] = [DIGITS[first], DIGITS[last]];
  return { differing, neighboursSwapped: neighbours && left[a] === right[b] && left[b] === right[a] };
}

/** Where only the month, or only the year, is known, forms fill in the first. */
function isFilledIn(left: DayValue, right: DayValue): boolean {
  if (left.year !== right.year) return false;
  if (left.monthDay === '01-01' || right.monthDay === '01-01') return true;
  return left.month === right.month && (left.date === '01' || right.date === '01');
}

function isDayMonthSwap(left: DayValue, right: DayValue): boolean {
  return left.year === right.year && left.month === right.date && left.date === right.month;
}

const PHONE_LEVEL = {
  same: levelNumber(PHONE, 'same'),
  close: levelNumber(PHONE, 'close'),
  different: levelNumber(PHONE, 'different'),
} as const;

export function comparePhones(left: TextValue, right: TextValue): number {
  if (left.text === right.text) return PHONE_LEVEL.same;
  return damerauLevenshtein(left.spelling.units, right.spelling.units, 1) === 1
    ? PHONE_LEVEL.close
    : PHONE_LEVEL.different;
}

export const EMAIL_LEVEL = {
  same: levelNumber(EMAIL, 'same'),
  sameOfName: levelNumber(EMAIL, 'sameOfName'),
  close: levelNumber(EMAIL, 'close'),
  closeOfName: levelNumber(EMAIL, 'closeOfName'),
  sameMailbox: levelNumber(EMAIL, 'sameMailbox'),
  similar: levelNumber(EMAIL, 'similar'),
  different: levelNumber(EMAIL, 'different'),
} as const;

const SIMILAR_MAILBOX = 0.9;
const SIMILAR_DOMAIN = 0.8;

export function compareEmails(left: ComparedEmail, right: ComparedEmail): number {
  if (left.address === right.address) return left.isName && right.isName ? EMAIL_LEVEL.sameOfName : EMAIL_LEVEL.same;
  const close = left.isName || right.isName ? EMAIL_LEVEL.closeOfName : EMAIL_LEVEL.close;
  if (left.local === right.local)
    return distanceWithin(left.domainSpelling, right.domainSpelling, 2) ? close : EMAIL_LEVEL.sameMailbox;
  if (jaroWinklerBound(left.localSpelling, right.localSpelling) < SIMILAR_DOMAIN) return EMAIL_LEVEL.different;
  if (left.numbers === right.numbers && distanceWithin(left.spelling, right.spelling, 2)) return close;
  const mailbox = jaroWinkler(left.localSpelling.units, right.localSpelling.units);
  if (mailbox < SIMILAR_MAILBOX) return EMAIL_LEVEL.different;
  const domain = jaroWinkler(left.domainSpelling.units, right.domainSpelling.units);
  return domain >= SIMILAR_DOMAIN ? EMAIL_LEVEL.similar : EMAIL_LEVEL.different;
}

function distanceWithin(left: Spelling, right: Spelling, edits: number): boolean {
  return damerauLevenshtein(left.units, right.units, edits) <= edits;
}

const STREET_LEVEL = {
  same: levelNumber(STREET, 'same'),
  close: levelNumber(STREET, 'close'),
  similar: levelNumber(STREET, 'similar'),
  different: levelNumber(STREET, 'different'),
} as const;

/**
 * Line 1 decides where both have it; its numbers must agree for more than `similar`. The building speaks where line 1
 * does not, and two lines that changed places are no more than close.
 */
export function compareStreets(left: ComparedStreet, right: ComparedStreet): number {
  const level = compareBothLines(left, right);
  return namesBlock(left) && namesBlock(right) ? level : floorAt(STREET_LEVEL.similar, level);
}

function namesBlock({ isJapanese, numbers }: ComparedStreet): boolean {
  return !isJapanese || numbers !== '';
}

function compareBothLines(left: ComparedStreet, right: ComparedStreet): number {
  const building = compareLines(left.building, right.building, left.buildingSpelling, right.buildingSpelling);
  const line = compareLines(left.line, right.line, left.lineSpelling, right.lineSpelling);
  if (line === STREET_LEVEL.same) return line;
  const numbersDiffer = !isPrefixOf(left.numbers, right.numbers) && !isPrefixOf(right.numbers, left.numbers);
  const sameTown = left.town !== '' && left.town === right.town;
  const named = sameTown && line !== MISSING ? Math.min(line, STREET_LEVEL.similar) : line;
  const straight = numbersDiffer ? floorAt(STREET_LEVEL.similar, named) : named;
  const best = bestOf([straight, floorAt(STREET_LEVEL.close, crossedLines(left, right))]);
  if (best !== MISSING && best !== STREET_LEVEL.different) return best;
  return bestOf([best, floorAt(line === MISSING ? STREET_LEVEL.close : STREET_LEVEL.similar, building)]);
}

/** 4-11-10 and 4-11-10-408 are one block, with and without the room; no numbers at all fit any. */
function isPrefixOf(short: string, long: string): boolean {
  return short === '' || long === short || long.startsWith(`${short}-`);
}

/** Line 1 of one against line 2 of the other, both ways; as good as the worse of them. */
function crossedLines(left: ComparedStreet, right: ComparedStreet): number {
  const there = compareLines(left.name, right.building, left.nameSpelling, right.buildingSpelling);
  const back = compareLines(left.building, right.name, left.buildingSpelling, right.nameSpelling);
  return there === STREET_LEVEL.different || back === STREET_LEVEL.different ? MISSING : Math.max(there, back);
}

function floorAt(level: number, found: number): number {
  return found === MISSING ? MISSING : Math.max(level, found);
}

function bestOf(levels: readonly number[]): number {
  return levels.reduce(
    (best, level) => (level !== MISSING && (best === MISSING || level < best) ? level : best),
    MISSING,
  );
}

function compareLines(left: string, right: string, leftSpelling: Spelling, rightSpelling: Spelling): number {
  if (left === '' || right === '') return MISSING;
  if (left === right) return STREET_LEVEL.same;
  return STREET_LEVEL[closeness(leftSpelling, rightSpelling)];
}

const AREA_LEVEL = {
  samePostalCodeAndCity: levelNumber(AREA, 'samePostalCodeAndCity'),
  samePostalCode: levelNumber(AREA, 'samePostalCode'),
  sameCity: levelNumber(AREA, 'sameCity'),
  close: levelNumber(AREA, 'close'),
  sameState: levelNumber(AREA, 'sameState'),
  different: levelNumber(AREA, 'different'),
} as const;

/** True where agreement in the street, or in the part of a Japanese city, means living in the same area. */
export function impliesArea(left: ComparedStreet, right: ComparedStreet, level: number): boolean {
  if (level === MISSING || level > STREET_LEVEL.similar) return false;
  return level <= STREET_LEVEL.close || (left.isJapanese && right.isJapanese);
}

export function isSameArea(level: number): boolean {
  return level !== MISSING && level <= AREA_LEVEL.sameCity;
}

/** How two places of one kind compare; null where one of them is missing. */
export type PlaceFinding = 'same' | 'close' | 'different' | null;

export function comparePlaces(left: TextValue, right: TextValue): 'same' | 'close' | 'different' {
  if (left.text === right.text) return 'same';
  return closeness(left.spelling, right.spelling) === 'close' ? 'close' : 'different';
}

/** Postal code, city and state say one thing between them: the finest that agrees. */
export function combineArea(postalCode: PlaceFinding, city: PlaceFinding, state: PlaceFinding): number {
  if (postalCode === null && city === null && state === null) return MISSING;
  if (postalCode === 'same') return city === 'same' ? AREA_LEVEL.samePostalCodeAndCity : AREA_LEVEL.samePostalCode;
  if (city === 'same') return AREA_LEVEL.sameCity;
  if (postalCode === 'close' || city === 'close') return AREA_LEVEL.close;
  return state === 'same' ? AREA_LEVEL.sameState : AREA_LEVEL.different;
}

const TEXT = textComparison('Attributes.any');
const TEXT_LEVEL = {
  same: levelNumber(TEXT, 'same'),
  close: levelNumber(TEXT, 'close'),
  different: levelNumber(TEXT, 'different'),
} as const;

export function compareTexts(left: TextValue, right: TextValue): number {
  if (left.text === right.text) return TEXT_LEVEL.same;
  return closeness(left.spelling, right.spelling) === 'close' ? TEXT_LEVEL.close : TEXT_LEVEL.different;
}
