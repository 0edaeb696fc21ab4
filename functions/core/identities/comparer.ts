import { type Column, idOf } from './column.ts';
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
import {
  combineArea,
  compareBirthDates,
  compareEmails,
  comparePhones,
  comparePlaces,
  compareStreets,
  compareTexts,
  EMAIL_LEVEL,
  impliesArea,
  isSameArea,
  type PlaceFinding,
} from './comparisons/facts.ts';
import { compareNames, isSwapped } from './comparisons/names.ts';
import { type LevelReader, levelReader } from './level-cache.ts';
import type { PreparedRecords } from './prepared.ts';

/** Compares two records, by index, into a vector of levels: one per definition, in their order. Symmetric. */
export interface PairComparer {
  readonly definitions: readonly ComparisonDefinition[];
  compare(left: number, right: number, levels: Uint8Array): void;
}

/** Compares one fact of two records. */
type FactComparer = (left: number, right: number) => number;

/** The comparisons that these records can feed: a fact that no two records have is left out. */
export function pairComparer(records: PreparedRecords): PairComparer {
  const facts = otherFacts(records).filter(({ column }) => column.some((part) => part.present > 1));
  const names = nameComparer(records);
  const hasNames = records.family.present > 0 || records.given.present > 0;
  const offset = hasNames ? 3 : 0;
  const definitions = [
    ...(hasNames ? [FAMILY_NAME, GIVEN_NAME, NAME_ORDER] : []),
    ...facts.map((fact) => fact.definition),
  ];
  return {
    definitions,
    compare: (left, right, levels) => {
      if (hasNames) names(left, right, levels);
      for (let index = 0; index < facts.length; index++)
        levels[offset + index] = facts[index]?.compare(left, right) ?? MISSING;
    },
  };
}

/** Writes family name, given name and their order at 0, 1 and 2: whichever alignment of the words agrees more. */
function nameComparer(records: PreparedRecords): (left: number, right: number, levels: Uint8Array) => void {
  const { family, given, orderKnown } = records;
  const { values } = family;
  const read = levelReader(values.length, family.present + given.present, (one, other) => {
    const left = values[one];
    const right = values[other];
    return left === undefined || right === undefined ? MISSING : compareNames(left, right);
  });
  const level = (one: number, other: number): number => (one < 0 || other < 0 ? MISSING : read(one, other));
  return (left, right, levels) => {
    const familyLeft = idOf(family, left);
    const familyRight = idOf(family, right);
    const givenLeft = idOf(given, left);
    const givenRight = idOf(given, right);
    levels[0] = level(familyLeft, familyRight);
    levels[1] = level(givenLeft, givenRight);
    levels[2] = MISSING;
    if (levels[0] === 1 && levels[1] === 1) return;
    const crossedFamily = level(familyLeft, givenRight);
    const crossedGiven = level(givenLeft, familyRight);
    const known = orderKnown[left] === 1 && orderKnown[right] === 1;
    if (!isSwapped(levels[0] ?? 0, levels[1] ?? 0, crossedFamily, crossedGiven, known)) return;
    // Which of the two crossings is the family name depends on the side one looks from; the levels must not.
    levels[0] = Math.min(crossedFamily, crossedGiven);
    levels[1] = Math.max(crossedFamily, crossedGiven);
    levels[2] = known ? 1 : MISSING;
  };
}

interface Fact {
  readonly definition: ComparisonDefinition;
  /** The columns that feed it: it is left out where all of them are empty. */
  readonly column: readonly Column<unknown>[];
  readonly compare: FactComparer;
}

function otherFacts(records: PreparedRecords): readonly Fact[] {
  const texts = [...records.texts].map(([field, column]) => fact(textComparison(field), column, compareTexts));
  const street = fact(STREET, records.street, compareStreets);
  return [
    fact(BIRTH_DATE, records.birthDate, compareBirthDates),
    fact(GENDER, records.gender, (left, right) => (left === right ? 1 : 2)),
    fact(PHONE, records.phone, comparePhones),
    emailFact(records),
    street,
    areaFact(records, street.compare),
    ...texts,
  ];
}

function fact<Value>(
  definition: ComparisonDefinition,
  column: Column<Value>,
  compare: (left: Value, right: Value) => number,
): Fact {
  const read = valueReader(column, compare);
  return {
    definition,
    column: [column],
    compare: (left, right) => {
      const one = idOf(column, left);
      const other = idOf(column, right);
      return one < 0 || other < 0 ? MISSING : read(one, other);
    },
  };
}

function valueReader<Value>(column: Column<Value>, compare: (left: Value, right: Value) => number): LevelReader {
  return levelReader(column.values.length, column.present, (one, other) => {
    const left = column.values[one];
    const right = column.values[other];
    return left === undefined || right === undefined ? MISSING : compare(left, right);
  });
}

/** Mailboxes made of the name repeat what the name says: alike ones count only where the names cannot be compared. */
function emailFact(records: PreparedRecords): Fact {
  const { compare, column } = fact(EMAIL, records.email, compareEmails);
  return {
    definition: EMAIL,
    column,
    compare: (left, right) => {
      const level = compare(left, right);
      const alike = level === EMAIL_LEVEL.sameMailbox || level === EMAIL_LEVEL.similar;
      return alike && repeatsName(records, left, right) ? MISSING : level;
    },
  };
}

function repeatsName(records: PreparedRecords, left: number, right: number): boolean {
  if (records.nameInMailbox[left] !== 1 || records.nameInMailbox[right] !== 1) return false;
  const { family, given } = records;
  return (idOf(family, left) >= 0 && idOf(family, right) >= 0) || (idOf(given, left) >= 0 && idOf(given, right) >= 0);
}

/** Who lives in the same street lives in the same area: agreement is counted once, by the street. */
function areaFact(records: PreparedRecords, streetLevel: FactComparer): Fact {
  const place = (column: PreparedRecords['city']): ((left: number, right: number) => PlaceFinding) => {
    const findings: readonly PlaceFinding[] = [null, 'same', 'close', 'different'];
    const read = valueReader(column, (left, right) => findings.indexOf(comparePlaces(left, right)));
    return (left, right) => {
      const one = idOf(column, left);
      const other = idOf(column, right);
      return one < 0 || other < 0 ? null : (findings[read(one, other)] ?? null);
    };
  };
  const postalCode = place(records.postalCode);
  const city = place(records.city);
  const state = place(records.state);
  const isToldByStreet = (left: number, right: number): boolean => {
    const one = records.street.values[idOf(records.street, left)];
    const other = records.street.values[idOf(records.street, right)];
    return one !== undefined && other !== undefined && impliesArea(one, other, streetLevel(left, right));
  };
  return {
    definition: AREA,
    column: [records.postalCode, records.city, records.state],
    compare: (left, right) => {
      const level = combineArea(postalCode(left, right), city(left, right), state(left, right));
      return isSameArea(level) && isToldByStreet(left, right) ? MISSING : level;
    },
  };
}
