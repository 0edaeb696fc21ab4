import { InvalidInputError } from '../errors.ts';
import { type ComparisonDefinition, levelNumber, MISSING } from './comparison.ts';
import {
  AREA,
  BIRTH_DATE,
  EMAIL,
  FAMILY_NAME,
  GENDER,
  GIVEN_NAME,
  PHONE,
  STREET,
  textComparison,
} from './comparisons/definitions.ts';

/** A level of rule-based matching, as the service has it: two records match when all attributes are equal. */
export interface MatchingRule {
  /**
   * The service's own names: `EmailAddress`, `PhoneNumber`, `FirstName`, `LastName`, `BirthDate`,
   * `Address.PostalCode`, `Attributes.x` …
   */
  readonly attributes: readonly string[];
}

/** The service's limits. */
export const MOST_RULE_LEVELS = 15;
export const MOST_RULE_ATTRIBUTES = 15;

/** Level 1 first: the strictest. */
export const DEFAULT_RULES: readonly MatchingRule[] = [
  { attributes: ['EmailAddress', 'LastName', 'FirstName', 'BirthDate'] },
  { attributes: ['PhoneNumber', 'LastName', 'FirstName', 'BirthDate'] },
  { attributes: ['EmailAddress', 'LastName', 'FirstName'] },
  { attributes: ['PhoneNumber', 'LastName', 'FirstName'] },
  { attributes: ['LastName', 'FirstName', 'BirthDate', 'Address.PostalCode', 'Address.Address'] },
];

interface AttributeTest {
  readonly fact: string;
  readonly levels: readonly number[];
}

const SAME_NAME = [levelNumber(GIVEN_NAME, 'same'), levelNumber(GIVEN_NAME, 'sameSound')];
const TESTS: Readonly<Record<string, AttributeTest>> = {
  EmailAddress: { fact: EMAIL.fact, levels: [levelNumber(EMAIL, 'same')] },
  PhoneNumber: { fact: PHONE.fact, levels: [levelNumber(PHONE, 'same')] },
  LastName: { fact: FAMILY_NAME.fact, levels: SAME_NAME },
  FirstName: { fact: GIVEN_NAME.fact, levels: SAME_NAME },
  BirthDate: { fact: BIRTH_DATE.fact, levels: [levelNumber(BIRTH_DATE, 'same')] },
  Gender: { fact: GENDER.fact, levels: [levelNumber(GENDER, 'same')] },
  'Address.Address': { fact: STREET.fact, levels: [levelNumber(STREET, 'same')] },
  'Address.PostalCode': {
    fact: AREA.fact,
    levels: [levelNumber(AREA, 'samePostalCodeAndCity'), levelNumber(AREA, 'samePostalCode')],
  },
  'Address.City': {
    fact: AREA.fact,
    levels: [levelNumber(AREA, 'samePostalCodeAndCity'), levelNumber(AREA, 'sameCity')],
  },
};

/** Throws InvalidInputError for rules beyond the service's limits or on attributes that cannot be compared. */
export function checkRules(rules: readonly MatchingRule[]): void {
  if (rules.length > MOST_RULE_LEVELS) {
    throw new InvalidInputError(`${rules.length} rule levels are too many`, {
      remedy: `Give at most ${MOST_RULE_LEVELS}.`,
    });
  }
  rules.forEach(({ attributes }, index) => {
    if (attributes.length === 0 || attributes.length > MOST_RULE_ATTRIBUTES) {
      throw new InvalidInputError(`rule level ${index + 1} has ${attributes.length} attributes`, {
        remedy: `Give between 1 and ${MOST_RULE_ATTRIBUTES}.`,
      });
    }
    const unknown = attributes.find((attribute) => maybeTest(attribute) === null);
    if (unknown !== undefined) {
      throw new InvalidInputError(`rule level ${index + 1} names "${unknown}", which is not compared`, {
        remedy: `Use ${Object.keys(TESTS).join(', ')} or Attributes.NAME.`,
      });
    }
  });
}

/** Finds the first rule level (from 1) that a level vector satisfies; 0 when there is none. */
export type RuleReader = (levelAt: (comparison: number) => number) => number;

const SAME_STREET = levelNumber(STREET, 'same');
const BIRTH_DATES_CONTRADICT = levelNumber(BIRTH_DATE, 'sameYear');

/**
 * Reads rules on the comparisons' levels, so that what counts as equal is the same as for learned weights. A rule
 * does not decide where the birth dates contradict each other: then the weights do.
 */
export function ruleReader(rules: readonly MatchingRule[], definitions: readonly ComparisonDefinition[]): RuleReader {
  const indexOf = (fact: string): number => definitions.findIndex((definition) => definition.fact === fact);
  const birthDate = indexOf(BIRTH_DATE.fact);
  const [area, street] = [indexOf(AREA.fact), indexOf(STREET.fact)];
  const compiled = rules.map(({ attributes }) =>
    attributes
      .map((attribute) => testIn(attribute, attributes))
      .map((test) => ({ comparison: indexOf(test?.fact ?? ''), levels: test?.levels ?? [] })),
  );
  return (levelAt) => {
    // Who lives in the same street lives in the same area, which is then not compared again.
    const isAreaTold = area >= 0 && street >= 0 && levelAt(area) === MISSING && levelAt(street) === SAME_STREET;
    if (birthDate >= 0 && levelAt(birthDate) >= BIRTH_DATES_CONTRADICT) return 0;
    return (
      1 +
      compiled.findIndex((tests) =>
        tests.every(
          ({ comparison, levels }) =>
            comparison >= 0 && ((comparison === area && isAreaTold) || levels.includes(levelAt(comparison))),
        ),
      )
    );
  };
}

/**
 * An address made of the name repeats the name: it counts where the rule asks for a birth date or a phone number too.
 */
function testIn(attribute: string, attributes: readonly string[]): AttributeTest | null {
  const test = maybeTest(attribute);
  const asksMore = attributes.includes('BirthDate') || attributes.includes('PhoneNumber');
  if (test === null || attribute !== 'EmailAddress' || !asksMore) return test;
  return { ...test, levels: [...test.levels, levelNumber(EMAIL, 'sameOfName')] };
}

function maybeTest(attribute: string): AttributeTest | null {
  const test = TESTS[attribute];
  if (test !== undefined) return test;
  if (!attribute.startsWith('Attributes.')) return null;
  return { fact: attribute, levels: [MISSING + levelNumber(textComparison(attribute), 'same')] };
}
