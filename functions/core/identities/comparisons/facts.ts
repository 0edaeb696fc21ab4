import { levelNumber, MISSING } from '../comparison.ts';
import { closeness } from '../distance/closeness.ts';
import { damerauLevenshtein } from '../distance/damerau-levenshtein.ts';
import { shareWords } from '../distance/shared-words.ts';
import { EMPTY_TEXT, HEAD, type Texts } from '../texts.ts';
import { STREET_PARTS } from '../values.ts';
import { AREA, BIRTH_DATE, PHONE, STREET, textComparison } from './definitions.ts';

const DATE_LEVEL = {
  same: levelNumber(BIRTH_DATE, 'same'),
  slip: levelNumber(BIRTH_DATE, 'slip'),
  known: levelNumber(BIRTH_DATE, 'known'),
  twoParts: levelNumber(BIRTH_DATE, 'twoParts'),
  near: levelNumber(BIRTH_DATE, 'near'),
  sameYear: levelNumber(BIRTH_DATE, 'sameYear'),
  different: levelNumber(BIRTH_DATE, 'different'),
} as const;

const NEAR_DAYS = 46;
const FIRST_OF_YEAR = 0x0101;

/** Days are packed digits (see `packedDay`), 0 for a month or day that is not told. */
export function compareBirthDates(left: number, right: number): number {
  if (left === right) return DATE_LEVEL.same;
  if ((left & 0xff) === 0 || (right & 0xff) === 0) return compareKnownParts(left, right);
  const differing = differingDigits(left, right);
  if (differing === 1 || (differing === 2 && areNeighboursSwapped(left, right))) return DATE_LEVEL.slip;
  const sameYear = left >>> 16 === right >>> 16;
  if (sameYear && (isDayMonthSwap(left, right) || isFilledIn(left, right))) return DATE_LEVEL.slip;
  const sameDay = (left & 0xff) === (right & 0xff);
  const sameMonth = (left & 0xff00) === (right & 0xff00);
  if (sameYear ? sameMonth || sameDay : sameMonth && sameDay) return DATE_LEVEL.twoParts;
  if (differing === 2 || Math.abs(ordinalOf(left) - ordinalOf(right)) <= NEAR_DAYS) return DATE_LEVEL.near;
  return sameYear ? DATE_LEVEL.sameYear : DATE_LEVEL.different;
}

/** Of two different dates, one of which lacks its day, or month and day. */
function compareKnownParts(left: number, right: number): number {
  const years = Math.abs(decimal(left >>> 16) - decimal(right >>> 16));
  if (years > 0) return years === 1 ? DATE_LEVEL.near : DATE_LEVEL.different;
  const [one, other] = [left & 0xff00, right & 0xff00];
  return one === 0 || other === 0 || one === other ? DATE_LEVEL.known : DATE_LEVEL.sameYear;
}

function differingDigits(left: number, right: number): number {
  const difference = left ^ right;
  let bits = difference | (difference >>> 2);
  bits = (bits | (bits >>> 1)) & 0x11111111;
  return Math.imul(bits, 0x11111111) >>> 28;
}

/** Of two dates that differ in two digits. */
function areNeighboursSwapped(left: number, right: number): boolean {
  const difference = left ^ right;
  const lowest = 31 - Math.clz32(difference & -difference);
  const shift = lowest - (lowest % 4);
  const one = (left >>> shift) & 0xff;
  const other = (right >>> shift) & 0xff;
  return difference >>> shift <= 0xff && one === (((other & 0xf) << 4) | (other >>> 4));
}

/** Where only the month, or only the year, is known, forms fill in the first. Of two dates of one year. */
function isFilledIn(left: number, right: number): boolean {
  if ((left & 0xffff) === FIRST_OF_YEAR || (right & 0xffff) === FIRST_OF_YEAR) return true;
  return (left & 0xff00) === (right & 0xff00) && ((left & 0xff) === 1 || (right & 0xff) === 1);
}

/** Of two dates of one year. */
function isDayMonthSwap(left: number, right: number): boolean {
  return ((left >>> 8) & 0xff) === (right & 0xff) && (left & 0xff) === ((right >>> 8) & 0xff);
}

/** Grows with the calendar, by 31 a month: for nearness only. */
function ordinalOf(day: number): number {
  return decimal(day >>> 16) * 372 + decimal((day >>> 8) & 0xff) * 31 + decimal(day & 0xff);
}

function decimal(digits: number): number {
  return (digits >>> 12) * 1000 + ((digits >>> 8) & 0xf) * 100 + ((digits >>> 4) & 0xf) * 10 + (digits & 0xf);
}

const PHONE_LEVEL = {
  same: levelNumber(PHONE, 'same'),
  close: levelNumber(PHONE, 'close'),
  different: levelNumber(PHONE, 'different'),
} as const;

export function comparePhones(texts: Texts, left: number, right: number): number {
  if (left === right) return PHONE_LEVEL.same;
  return damerauLevenshtein(texts, left, right, 1) === 1 ? PHONE_LEVEL.close : PHONE_LEVEL.different;
}

const STREET_LEVEL = {
  same: levelNumber(STREET, 'same'),
  close: levelNumber(STREET, 'close'),
  similar: levelNumber(STREET, 'similar'),
  different: levelNumber(STREET, 'different'),
} as const;

/**
 * Line 1 decides where both have it; its numbers must agree for more than `similar`. The building speaks where line 1
 * does not, and two lines that changed places are no more than close. `streets` are groups of STREET_PARTS; `left` and
 * `right` say which.
 */
export function compareStreets(texts: Texts, streets: Int32Array, left: number, right: number): number {
  const one = left * STREET_PARTS.count;
  const other = right * STREET_PARTS.count;
  const level = compareBothLines(texts, streets, one, other);
  return namesBlock(streets, one) && namesBlock(streets, other) ? level : floorAt(STREET_LEVEL.similar, level);
}

function namesBlock(streets: Int32Array, at: number): boolean {
  return streets[at + STREET_PARTS.isJapanese] !== 1 || streets[at + STREET_PARTS.numbers] !== EMPTY_TEXT;
}

function compareBothLines(texts: Texts, streets: Int32Array, one: number, other: number): number {
  const line = compareLines(texts, streets[one + STREET_PARTS.line], streets[other + STREET_PARTS.line]);
  if (line === STREET_LEVEL.same) return line;
  const best = compareWithoutBuilding(texts, streets, one, other, line);
  if (best !== MISSING && best !== STREET_LEVEL.different) return best;
  const building = compareLines(texts, streets[one + STREET_PARTS.building], streets[other + STREET_PARTS.building]);
  return betterOf(best, floorAt(line === MISSING ? STREET_LEVEL.close : STREET_LEVEL.similar, building));
}

function compareWithoutBuilding(texts: Texts, streets: Int32Array, one: number, other: number, line: number): number {
  const town = streets[one + STREET_PARTS.town];
  const sameTown = town !== EMPTY_TEXT && town === streets[other + STREET_PARTS.town];
  const named = sameTown && line !== MISSING ? Math.min(line, STREET_LEVEL.similar) : line;
  const straight = numbersDiffer(texts, streets, one, other) ? floorAt(STREET_LEVEL.similar, named) : named;
  return betterOf(straight, floorAt(STREET_LEVEL.close, crossedLines(texts, streets, one, other)));
}

/** 4-11-10 and 4-11-10-408 are one block, with and without the room; no numbers at all fit any. */
function numbersDiffer(texts: Texts, streets: Int32Array, one: number, other: number): boolean {
  const left = streets[one + STREET_PARTS.numbers] ?? EMPTY_TEXT;
  const right = streets[other + STREET_PARTS.numbers] ?? EMPTY_TEXT;
  return !isPrefixOf(texts, left, right) && !isPrefixOf(texts, right, left);
}

const HYPHEN = 0x2d;

function isPrefixOf({ units, heads }: Texts, short: number, long: number): boolean {
  if (short === EMPTY_TEXT || short === long) return true;
  const length = heads[short * HEAD + 1] ?? 0;
  if (length >= (heads[long * HEAD + 1] ?? 0)) return false;
  const shortStart = heads[short * HEAD] ?? 0;
  const longStart = heads[long * HEAD] ?? 0;
  for (let at = 0; at < length; at++) if (units[shortStart + at] !== units[longStart + at]) return false;
  return units[longStart + length] === HYPHEN;
}

/** Line 1 of one against line 2 of the other, both ways; as good as the worse of them. */
function crossedLines(texts: Texts, streets: Int32Array, one: number, other: number): number {
  const there = compareLines(texts, streets[one + STREET_PARTS.name], streets[other + STREET_PARTS.building]);
  if (there === STREET_LEVEL.different) return MISSING;
  const back = compareLines(texts, streets[one + STREET_PARTS.building], streets[other + STREET_PARTS.name]);
  return back === STREET_LEVEL.different ? MISSING : Math.max(there, back);
}

function floorAt(level: number, found: number): number {
  return found === MISSING ? MISSING : Math.max(level, found);
}

function betterOf(one: number, other: number): number {
  if (one === MISSING || other === MISSING) return Math.max(one, other);
  return Math.min(one, other);
}

function compareLines(texts: Texts, left = EMPTY_TEXT, right = EMPTY_TEXT): number {
  if (left === EMPTY_TEXT || right === EMPTY_TEXT) return MISSING;
  return left === right ? STREET_LEVEL.same : STREET_LEVEL[closeness(texts, left, right)];
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
export function impliesArea(streets: Int32Array, left: number, right: number, level: number): boolean {
  if (level === MISSING || level > STREET_LEVEL.similar) return false;
  return level <= STREET_LEVEL.close || (isJapanese(streets, left) && isJapanese(streets, right));
}

function isJapanese(streets: Int32Array, street: number): boolean {
  return streets[street * STREET_PARTS.count + STREET_PARTS.isJapanese] === 1;
}

export function isSameArea(level: number): boolean {
  return level !== MISSING && level <= AREA_LEVEL.sameCity;
}

/** How two places of one kind compare: 0 where one of them is missing. */
export const PLACE = { missing: MISSING, same: 1, close: 2, different: 3 } as const;

export function comparePlaces(texts: Texts, left: number, right: number): number {
  if (left === right) return PLACE.same;
  return closeness(texts, left, right) === 'close' ? PLACE.close : PLACE.different;
}

/** Postal code, city and state say one thing between them: the finest that agrees. Arguments are PLACE. */
export function combineArea(postalCode: number, city: number, state: number): number {
  if (postalCode === PLACE.missing && city === PLACE.missing && state === PLACE.missing) return MISSING;
  if (postalCode === PLACE.same)
    return city === PLACE.same ? AREA_LEVEL.samePostalCodeAndCity : AREA_LEVEL.samePostalCode;
  if (city === PLACE.same) return AREA_LEVEL.sameCity;
  if (postalCode === PLACE.close || city === PLACE.close) return AREA_LEVEL.close;
  return state === PLACE.same ? AREA_LEVEL.sameState : AREA_LEVEL.different;
}

const TEXT = textComparison('Attributes.any');
const TEXT_LEVEL = {
  same: levelNumber(TEXT, 'same'),
  close: levelNumber(TEXT, 'close'),
  sharesWords: levelNumber(TEXT, 'sharesWords'),
  different: levelNumber(TEXT, 'different'),
} as const;

export function compareTexts(texts: Texts, left: number, right: number): number {
  if (left === right) return TEXT_LEVEL.same;
  if (closeness(texts, left, right) === 'close') return TEXT_LEVEL.close;
  return shareWords(texts, left, right) ? TEXT_LEVEL.sharesWords : TEXT_LEVEL.different;
}
