import { levelNumber, MISSING } from '../../../../functions/core/identities/comparison.ts';
import {
  AREA,
  BIRTH_DATE,
  EMAIL,
  GIVEN_NAME,
  PHONE,
  STREET,
} from '../../../../functions/core/identities/comparisons/definitions.ts';
import { isSwapped } from '../../../../functions/core/identities/comparisons/names.ts';
import { syllablesOf } from '../../../../functions/core/identities/distance/closeness.ts';
import type { StreetValue } from '../../../../functions/core/identities/normalisation/address.ts';
import { maybeBirthDay } from '../../../../functions/core/identities/normalisation/birth-date.ts';
import { type EmailValue, normalizeEmail } from '../../../../functions/core/identities/normalisation/email.ts';
import type { NameLexicon } from '../../../../functions/core/identities/normalisation/lexicon.ts';
import {
  type NamePart,
  normalizePersonName,
  type PersonName,
} from '../../../../functions/core/identities/normalisation/name.ts';
import { fullForms } from '../../../../functions/core/identities/normalisation/nicknames.ts';
import { normalizePhone } from '../../../../functions/core/identities/normalisation/phone.ts';
import { soundOfRomaji } from '../../../../functions/core/identities/normalisation/sound.ts';
import type { PersonRecord } from '../../../../functions/core/identities/person.ts';
import { normalizeGender } from '../../../../functions/core/identities/preparation/plain-facts.ts';
import { normalizeAddress } from './address.ts';
import { editDistance, jaroWinkler, unitsOf } from './distances.ts';

/**
 * The levels of two records by fact, row by row: everything normalised anew for the pair, compared as strings by the
 * definitions. What the columns do must say the same.
 */
export function compareRows(left: PersonRecord, right: PersonRecord, lexicon: NameLexicon): Record<string, number> {
  const [one, other] = [left, right].map(({ fields }) => rowOf(fields, lexicon)) as [Row, Row];
  const street = compareStreets(one.street, other.street);
  return {
    ...compareWholeNames(one.name, other.name),
    ...compareFacts(one, other),
    street,
    area: compareAreas(one, other, street),
  };
}

interface Row {
  readonly name: PersonName;
  readonly email: EmailValue | null;
  readonly lettersOfName: number;
  readonly phone: string | null;
  readonly day: string | null;
  readonly gender: string | null;
  readonly street: StreetValue | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly state: string | null;
}

function rowOf(fields: PersonRecord['fields'], lexicon: NameLexicon): Row {
  const read = <Value>(text: string | undefined, normalize: (text: string) => Value | null): Value | null =>
    text === undefined || text.trim() === '' ? null : normalize(text);
  const name = normalizePersonName(fields, lexicon);
  const email = read(fields.EmailAddress, normalizeEmail);
  return {
    name,
    email,
    lettersOfName: email === null ? 0 : lettersOfName(email, name),
    phone: read(fields.PhoneNumber, normalizePhone),
    day: read(fields.BirthDate, maybeBirthDay),
    gender: read(fields.Gender ?? fields.GenderString, normalizeGender),
    ...normalizeAddress(fields),
  };
}

function lettersOfName({ local }: EmailValue, { family, given }: PersonName): number {
  const letters = local.replace(/[^a-z]/g, '');
  const spelt = (part: NamePart | null, within: string): number =>
    (part === null ? [] : [part.written, ...part.sounds, ...part.learnedSounds]).find(
      (spelling) => spelling.length >= 3 && within.includes(spelling),
    )?.length ?? 0;
  return [family, given].reduce((sum, part) => sum + (spelt(part, letters) || spelt(part, soundOfRomaji(letters))), 0);
}

function closeness(left: readonly number[], right: readonly number[]): 'close' | 'similar' | 'different' {
  const length = Math.max(left.length, right.length);
  const similarity = jaroWinkler(left, right);
  const edits = editDistance(left, right);
  if (length < 4) return similarity >= 0.8 || (length === 3 && edits <= 1) ? 'similar' : 'different';
  if (similarity >= 0.92) return 'close';
  // Far too different to be a slip, however few edits.
  if (similarity >= 0.8) return edits <= (length >= 8 ? 2 : 1) ? 'close' : 'similar';
  return edits <= (length >= 8 ? 2 : 1) ? 'close' : 'different';
}

const close = (left: string, right: string) => closeness(unitsOf(left), unitsOf(right));
const nameLevel = (level: string): number => levelNumber(GIVEN_NAME, level);

function compareWholeNames(left: PersonName, right: PersonName): Record<string, number> {
  const family = compareNames(left.family, right.family);
  const given = compareNames(left.given, right.given);
  const crossed = [compareNames(left.family, right.given), compareNames(left.given, right.family)] as const;
  const known = left.orderKnown && right.orderKnown;
  const same = nameLevel('same');
  if ((family === same && given === same) || !isSwapped(family, given, crossed[0], crossed[1], known))
    return { familyName: family, givenName: given, nameOrder: MISSING };
  return { familyName: Math.min(...crossed), givenName: Math.max(...crossed), nameOrder: known ? 1 : MISSING };
}

function compareNames(left: NamePart | null, right: NamePart | null): number {
  if (left === null || right === null) return MISSING;
  const [soundsLeft, soundsRight] = [left, right].map((part) => [...part.sounds, ...part.learnedSounds]) as [
    string[],
    string[],
  ];
  if (left.written === right.written) {
    const own = left.sounds.length > 0 && right.sounds.length > 0;
    const alike = soundsLeft.some((one) =>
      soundsRight.some((other) => jaroWinkler(syllablesOf(one), syllablesOf(other)) >= 0.85),
    );
    return nameLevel(own && !alike ? 'sameCharacters' : 'same');
  }
  const bothKanji = left.script === 'kanji' && right.script === 'kanji';
  if (soundsLeft.some((sound) => soundsRight.includes(sound)))
    return nameLevel(bothKanji && close(left.written, right.written) !== 'close' ? 'homophone' : 'sameSound');
  if (left.script !== right.script) return compareSounds(left, right, soundsLeft, soundsRight);
  const sharesFullForm = fullForms(left.written).some((full) => fullForms(right.written).includes(full));
  if (isShortFor(left, right) || isShortFor(right, left) || sharesFullForm) return nameLevel('short');
  return nameLevel(close(left.written, right.written));
}

function compareSounds(left: NamePart, right: NamePart, ofLeft: readonly string[], ofRight: readonly string[]): number {
  const levels = ofLeft.flatMap((one) =>
    ofRight.map((other) => nameLevel(closeness(syllablesOf(one), syllablesOf(other)))),
  );
  const best = levels.length === 0 ? MISSING : Math.min(...levels);
  const isInitial = (part: NamePart, sounds: readonly string[]): boolean =>
    part.script === 'latin' && part.written.length === 1 && sounds.some((sound) => sound.startsWith(part.written));
  if (best === nameLevel('different') && (isInitial(left, ofRight) || isInitial(right, ofLeft)))
    return nameLevel('short');
  return best;
}

function isShortFor(short: NamePart, long: NamePart): boolean {
  if (short.script !== 'latin') return false;
  if (short.written.length === 1) return long.words.some((word) => word.startsWith(short.written));
  return long.words.length > short.words.length && short.words.every((word) => long.words.includes(word));
}

function compareFacts(one: Row, other: Row): Record<string, number> {
  return {
    birthDate: one.day === null || other.day === null ? MISSING : compareDays(one.day, other.day),
    gender: one.gender === null || other.gender === null ? MISSING : one.gender === other.gender ? 1 : 2,
    PhoneNumber: one.phone === null || other.phone === null ? MISSING : comparePhones(one.phone, other.phone),
    EmailAddress: compareMailboxes(one, other),
  };
}

function comparePhones(left: string, right: string): number {
  const edits = editDistance(unitsOf(left), unitsOf(right));
  return levelNumber(PHONE, edits === 0 ? 'same' : edits === 1 ? 'close' : 'different');
}

function compareDays(left: string, right: string): number {
  if (left === right) return levelNumber(BIRTH_DATE, 'same');
  if (left.endsWith('00') || right.endsWith('00')) return compareKnownParts(left, right);
  const [a, b] = [left, right].map((day) => day.replaceAll('-', '')) as [string, string];
  const differing = [...a].flatMap((digit, n) => (digit === b[n] ? [] : [n]));
  const [first = 0, second = 0] = differing;
  const swapped = differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  const [[y1 = '', m1 = '', d1 = ''], [y2 = '', m2 = '', d2 = '']] = [left.split('-'), right.split('-')] as [
    string[],
    string[],
  ];
  const isFilledIn =
    (m1 + d1 === '0101' || m2 + d2 === '0101' || (m1 === m2 && (d1 === '01' || d2 === '01'))) && y1 === y2;
  const turned = y1 === y2 && m1 === d2 && d1 === m2;
  if (differing.length === 1 || swapped || turned || isFilledIn) return levelNumber(BIRTH_DATE, 'slip');
  if ([y1 === y2, m1 === m2, d1 === d2].filter((isSame) => isSame).length === 2)
    return levelNumber(BIRTH_DATE, 'twoParts');
  const ordinal = (y: string, m: string, d: string): number => Number(y) * 372 + Number(m) * 31 + Number(d);
  if (differing.length === 2 || Math.abs(ordinal(y1, m1, d1) - ordinal(y2, m2, d2)) <= 46)
    return levelNumber(BIRTH_DATE, 'near');
  return levelNumber(BIRTH_DATE, y1 === y2 ? 'sameYear' : 'different');
}

function compareKnownParts(left: string, right: string): number {
  const [y1, m1] = left.split('-').map(Number) as [number, number];
  const [y2, m2] = right.split('-').map(Number) as [number, number];
  if (y1 !== y2) return levelNumber(BIRTH_DATE, Math.abs(y1 - y2) === 1 ? 'near' : 'different');
  return levelNumber(BIRTH_DATE, m1 === m2 || m1 * m2 === 0 ? 'known' : 'sameYear');
}

function compareMailboxes(one: Row, other: Row): number {
  if (one.email === null || other.email === null) return MISSING;
  const level = levelNumber(EMAIL, emailLevel(one, other, one.email, other.email));
  const alike = level === levelNumber(EMAIL, 'sameMailbox') || level === levelNumber(EMAIL, 'similar');
  const bothHave = (part: 'family' | 'given'): boolean => one.name[part] !== null && other.name[part] !== null;
  const repeats = one.lettersOfName > 0 && other.lettersOfName > 0 && (bothHave('family') || bothHave('given'));
  return alike && repeats ? MISSING : level;
}

function emailLevel(one: Row, other: Row, left: EmailValue, right: EmailValue): string {
  const isName = ({ lettersOfName: own }: Row, { local }: EmailValue): boolean =>
    own > 0 && local.replace(/[^a-z0-9]/g, '').length - own <= 2;
  const [leftIsName, rightIsName] = [isName(one, left), isName(other, right)];
  if (left.address === right.address) return leftIsName && rightIsName ? 'sameOfName' : 'same';
  const closeLevel = leftIsName || rightIsName ? 'closeOfName' : 'close';
  if (left.local !== right.local && mostSimilar(unitsOf(left.local), unitsOf(right.local)) < 0.8) return 'different';
  const edits = (a: string, b: string): number => editDistance(unitsOf(a), unitsOf(b));
  const similarity = (a: string, b: string): number => jaroWinkler(unitsOf(a), unitsOf(b));
  if (left.local === right.local) return edits(left.domain, right.domain) <= 2 ? closeLevel : 'sameMailbox';
  const digits = (local: string): string => local.replace(/\D/g, '');
  if (digits(left.local) === digits(right.local) && edits(left.address, right.address) <= 2) return closeLevel;
  if (similarity(left.local, right.local) < 0.9) return 'different';
  return similarity(left.domain, right.domain) >= 0.8 ? 'similar' : 'different';
}

/** What two mailboxes may reach at most by the letters that they have in common, whatever their order. */
function mostSimilar(left: readonly number[], right: readonly number[]): number {
  const classes = (units: readonly number[]): ReadonlySet<number> => new Set(units.map((unit) => unit % 31));
  const foreign = (own: readonly number[], others: readonly number[]): number =>
    [...classes(own)].filter((each) => !classes(others).has(each)).length;
  const matches = Math.min(left.length - foreign(left, right), right.length - foreign(right, left));
  if (matches <= 0) return 0;
  const jaro = (matches / left.length + matches / right.length + 1) / 3;
  return left[0] === right[0] ? jaro + 0.4 * (1 - jaro) : jaro;
}

const STREET_LEVELS = {
  same: levelNumber(STREET, 'same'),
  close: levelNumber(STREET, 'close'),
  similar: levelNumber(STREET, 'similar'),
  different: levelNumber(STREET, 'different'),
};

function compareLines(left: string, right: string): number | null {
  if (left === '' || right === '') return null;
  return STREET_LEVELS[left === right ? 'same' : close(left, right)];
}

const atLeast = (level: number, found: number | null): number | null =>
  found === null ? null : Math.max(level, found);
const bestOf = (levels: readonly (number | null)[]): number | null => {
  const found = levels.filter((level) => level !== null);
  return found.length === 0 ? null : Math.min(...found);
};

function compareStreets(left: StreetValue | null, right: StreetValue | null): number {
  if (left === null || right === null) return MISSING;
  const level = compareBothLines(left, right);
  const namesBlock = ({ isJapanese, numbers }: StreetValue): boolean => !isJapanese || numbers !== '';
  return (namesBlock(left) && namesBlock(right) ? level : atLeast(STREET_LEVELS.similar, level)) ?? MISSING;
}

function compareBothLines(left: StreetValue, right: StreetValue): number | null {
  const line = compareLines(left.line, right.line);
  if (line === STREET_LEVELS.same) return line;
  const sameTown = left.town !== '' && left.town === right.town;
  const named = sameTown && line !== null ? Math.min(line, STREET_LEVELS.similar) : line;
  const fits = (short: string, long: string): boolean => short === '' || long === short || long.startsWith(`${short}-`);
  const numbersFit = fits(left.numbers, right.numbers) || fits(right.numbers, left.numbers);
  const [there, back] = [compareLines(left.name, right.building), compareLines(left.building, right.name)];
  const crossed = [there, back].includes(STREET_LEVELS.different) ? null : worstOf([there, back]);
  const best = bestOf([
    numbersFit ? named : atLeast(STREET_LEVELS.similar, named),
    atLeast(STREET_LEVELS.close, crossed),
  ]);
  if (best !== null && best !== STREET_LEVELS.different) return best;
  const floor = line === null ? STREET_LEVELS.close : STREET_LEVELS.similar;
  return bestOf([best, atLeast(floor, compareLines(left.building, right.building))]);
}

function worstOf(levels: readonly (number | null)[]): number | null {
  const found = levels.filter((level) => level !== null);
  return found.length === 0 ? null : Math.max(...found);
}

function compareAreas(one: Row, other: Row, street: number): number {
  const [postalCode, city, state] = (['postalCode', 'city', 'state'] as const).map((place) => {
    const [left, right] = [one[place], other[place]];
    if (left === null || right === null) return null;
    return left === right ? 'same' : close(left, right) === 'close' ? 'close' : 'different';
  });
  if (postalCode === null && city === null && state === null) return MISSING;
  const isTold =
    street !== MISSING &&
    (street <= STREET_LEVELS.close ||
      (street === STREET_LEVELS.similar && one.street?.isJapanese === true && other.street?.isJapanese === true));
  if (postalCode === 'same' || city === 'same') {
    if (isTold) return MISSING;
    const level = postalCode !== 'same' ? 'sameCity' : city === 'same' ? 'samePostalCodeAndCity' : 'samePostalCode';
    return levelNumber(AREA, level);
  }
  if (postalCode === 'close' || city === 'close') return levelNumber(AREA, 'close');
  return levelNumber(AREA, state === 'same' ? 'sameState' : 'different');
}
