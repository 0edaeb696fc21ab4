import { type ComparisonDefinition, MISSING } from './comparison.ts';
import {
  AREA,
  BIRTH_DATE,
  EMAIL,
  FAMILY_NAME,
  GENDER,
  GIVEN_NAME,
  NAME_ORDER,
  PHONE,
  STREET,
  textComparison,
} from './comparisons/definitions.ts';
import { compareEmails, EMAIL_LEVEL } from './comparisons/emails.ts';
import {
  combineArea,
  compareBirthDates,
  comparePhones,
  comparePlaces,
  compareStreets,
  compareTexts,
  impliesArea,
  isSameArea,
} from './comparisons/facts.ts';
import { agrees, compareInAnyOrder, compareNames, isSwapped, NAME_LEVEL } from './comparisons/names.ts';
import { type FactTable, NAME_IN_MAILBOX, ORDER_KNOWN, ROW, type TextFact } from './fact-table.ts';
import { type LevelReader, rememberedLevels } from './level-cache.ts';
import { EMPTY_TEXT, type Texts } from './texts.ts';
import type { NameValue } from './values.ts';

/** Compares two records, by index, into a vector of levels: one per definition, in their order. Symmetric. */
export interface PairComparer {
  readonly definitions: readonly ComparisonDefinition[];
  compare(left: number, right: number, levels: Uint8Array): void;
}

/** Compares one fact of two records, given by where their rows start. */
type RowComparer = (one: number, other: number) => number;

interface Fact {
  readonly definition: ComparisonDefinition;
  /** Records that have it. */
  readonly present: number;
  readonly compare: RowComparer;
}

/** The comparisons that these records can feed: a fact that no two records have is left out. */
export function pairComparer(table: FactTable): PairComparer {
  const { width, present } = table;
  const hasNames = (present[ROW.family] ?? 0) + (present[ROW.given] ?? 0) > 0;
  const names = nameComparer(table);
  const facts = factsOf(table).filter((fact) => fact.present > 1);
  const comparers = facts.map(({ compare }) => compare);
  const offset = hasNames ? 3 : 0;
  return {
    definitions: [
      ...(hasNames ? [FAMILY_NAME, GIVEN_NAME, NAME_ORDER] : []),
      ...facts.map(({ definition }) => definition),
    ],
    compare: (left, right, levels) => {
      const one = left * width;
      const other = right * width;
      if (hasNames) names(one, other, levels);
      for (let index = 0; index < comparers.length; index++)
        levels[offset + index] = comparers[index]?.(one, other) ?? MISSING;
    },
  };
}

/** Writes family name, given name and their order at 0, 1 and 2: whichever alignment of the words agrees more. */
function nameComparer(table: FactTable): (one: number, other: number, levels: Uint8Array) => void {
  const { rows, names, nameTexts: texts, syllables } = table;
  const read = rememberedLevels(names.length, (one, other) => {
    const left = names[one];
    const right = names[other];
    return left === undefined || right === undefined ? MISSING : compareNames({ texts, syllables }, left, right);
  });
  return (one, other, levels) => {
    const familyLeft = rows[one + ROW.family] ?? -1;
    const familyRight = rows[other + ROW.family] ?? -1;
    const givenLeft = rows[one + ROW.given] ?? -1;
    const givenRight = rows[other + ROW.given] ?? -1;
    const family = familyLeft < 0 || familyRight < 0 ? MISSING : read(familyLeft, familyRight);
    const given = givenLeft < 0 || givenRight < 0 ? MISSING : read(givenLeft, givenRight);
    levels[0] = family;
    levels[1] = given;
    levels[2] = MISSING;
    if (family === 1 && given === 1) return;
    const known = ((rows[one + ROW.flags] ?? 0) & (rows[other + ROW.flags] ?? 0) & ORDER_KNOWN) !== 0;
    const crossedFamily = familyLeft < 0 || givenRight < 0 ? MISSING : read(familyLeft, givenRight);
    if (known && !agrees(crossedFamily)) return;
    const crossedGiven = givenLeft < 0 || familyRight < 0 ? MISSING : read(givenLeft, familyRight);
    if (!isSwapped(family, given, crossedFamily, crossedGiven, known)) {
      const bothInPart = family === NAME_LEVEL.short && given === NAME_LEVEL.short;
      if (known || (Math.max(family, given) <= NAME_LEVEL.close && !bothInPart)) return;
      const level = compareInAnyOrder(
        { texts, syllables },
        partsOf(names, familyLeft, givenLeft),
        partsOf(names, familyRight, givenRight),
      );
      if (level !== MISSING) levels[0] = levels[1] = level;
      return;
    }
    // Which of the two crossings is the family name depends on the side one looks from; the levels must not.
    levels[0] = Math.min(crossedFamily, crossedGiven);
    levels[1] = Math.max(crossedFamily, crossedGiven);
    levels[2] = known ? 1 : MISSING;
  };
}

function partsOf(names: FactTable['names'], family: number, given: number): readonly NameValue[] {
  return [names[family], names[given]].filter((name) => name !== undefined);
}

/** One function a fact, each with its loads written out: they run for every pair. */
function factsOf(table: FactTable): readonly Fact[] {
  const { rows, texts, present, streets } = table;
  const has = (...places: readonly number[]): number => Math.max(...places.map((at) => present[at] ?? 0));
  const streetLevel = rememberingLast((one, other) => {
    const left = rows[one + ROW.street] ?? -1;
    const right = rows[other + ROW.street] ?? -1;
    return left < 0 || right < 0 ? MISSING : compareStreets(texts, streets, left, right);
  });
  return [
    {
      definition: BIRTH_DATE,
      present: has(ROW.birthDate),
      compare: (one, other) => {
        const left = rows[one + ROW.birthDate] ?? -1;
        const right = rows[other + ROW.birthDate] ?? -1;
        return left < 0 || right < 0 ? MISSING : compareBirthDates(left, right);
      },
    },
    {
      definition: GENDER,
      present: has(ROW.gender),
      compare: (one, other) => {
        const left = rows[one + ROW.gender] ?? -1;
        const right = rows[other + ROW.gender] ?? -1;
        return left < 0 || right < 0 ? MISSING : left === right ? 1 : 2;
      },
    },
    {
      definition: PHONE,
      present: has(ROW.phone),
      compare: (one, other) => {
        const left = rows[one + ROW.phone] ?? -1;
        const right = rows[other + ROW.phone] ?? -1;
        return left < 0 || right < 0 ? MISSING : comparePhones(texts, left, right);
      },
    },
    { definition: EMAIL, present: has(ROW.email), compare: emailComparer(table) },
    { definition: STREET, present: has(ROW.street), compare: streetLevel },
    {
      definition: AREA,
      present: has(ROW.postalCode, ROW.city, ROW.state),
      compare: areaComparer(table, streetLevel),
    },
    ...table.others.map((fact, index) => ({
      definition: textComparison(fact.field),
      present: has(ROW.others + index),
      compare: textComparer(table, ROW.others + index, fact, compareTexts),
    })),
  ];
}

/** The street is asked for once for itself and once for the area. */
function rememberingLast(compare: RowComparer): RowComparer {
  let [lastOne, lastOther, level] = [-1, -1, MISSING as number];
  return (one, other) => {
    if (one === lastOne && other === lastOther) return level;
    [lastOne, lastOther] = [one, other];
    level = compare(one, other);
    return level;
  };
}

/** Mailboxes made of the name repeat what the name says: alike ones count only where the names cannot be compared. */
function emailComparer(table: FactTable): RowComparer {
  const { rows, texts, emails } = table;
  return (one, other) => {
    const left = rows[one + ROW.email] ?? -1;
    const right = rows[other + ROW.email] ?? -1;
    if (left < 0 || right < 0) return MISSING;
    const level = compareEmails(texts, emails, left, right);
    const isAlike = level === EMAIL_LEVEL.sameMailbox || level === EMAIL_LEVEL.similar;
    return isAlike && repeatsName(table, one, other) ? MISSING : level;
  };
}

function repeatsName({ rows }: FactTable, one: number, other: number): boolean {
  const inBoth = (rows[one + ROW.flags] ?? 0) & (rows[other + ROW.flags] ?? 0) & NAME_IN_MAILBOX;
  return (
    inBoth !== 0 &&
    (bothHave(rows, one + ROW.family, other + ROW.family) || bothHave(rows, one + ROW.given, other + ROW.given))
  );
}

function bothHave(rows: Int32Array, one: number, other: number): boolean {
  return (rows[one] ?? -1) >= 0 && (rows[other] ?? -1) >= 0;
}

/** Who lives in the same street lives in the same area: agreement is counted once, by the street. */
function areaComparer(table: FactTable, streetLevel: RowComparer): RowComparer {
  const { rows, streets } = table;
  const postalCodes = textComparer(table, ROW.postalCode, table.postalCode, comparePlaces);
  const cities = textComparer(table, ROW.city, table.city, comparePlaces);
  const states = textComparer(table, ROW.state, table.state, comparePlaces);
  return (one, other) => {
    const level = combineArea(postalCodes(one, other), cities(one, other), states(one, other));
    if (!isSameArea(level)) return level;
    const left = rows[one + ROW.street] ?? -1;
    const right = rows[other + ROW.street] ?? -1;
    const isTold = left >= 0 && right >= 0 && impliesArea(streets, left, right, streetLevel(one, other));
    return isTold ? MISSING : level;
  };
}

/** `compare` takes texts, and says 0 of none: MISSING. */
function textComparer(
  { rows, texts }: FactTable,
  at: number,
  { isCached, values, distinct }: TextFact,
  compare: (texts: Texts, left: number, right: number) => number,
): RowComparer {
  const ofTexts: LevelReader = (left, right) => compare(texts, left, right);
  const read = isCached
    ? rememberedLevels(distinct, (left, right) => ofTexts(values[left] ?? EMPTY_TEXT, values[right] ?? EMPTY_TEXT))
    : ofTexts;
  return (one, other) => {
    const left = rows[one + at] ?? -1;
    const right = rows[other + at] ?? -1;
    return left < 0 || right < 0 ? MISSING : read(left, right);
  };
}
