import { END, FIRST_REGISTRATION, type Minute } from './calendar.ts';
import { weighted } from './choice.ts';
import { emailOf, landlineOf, mobileOf } from './contact-points.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { type Home, homeOf } from './homes.ts';
import { type Member, membersOf } from './members.ts';
import type { Name } from './name.ts';
import { type Random, randomOf } from './random.ts';

/** What is so from a moment on, oldest first; the first entry has always been so. */
export type Since<Fact> = readonly { readonly from: Minute; readonly fact: Fact }[];

/** Who someone is; what each brand knows of them is another matter. */
export interface Person {
  /** P00000011. */
  readonly id: string;
  readonly number: number;
  readonly gender: 'male' | 'female';
  readonly birthDate: string;
  readonly family: Since<Name>;
  readonly given: Name;
  readonly homes: Since<Home>;
  readonly mobiles: Since<string>;
  /** Shared by the household. */
  readonly landline: string | null;
  readonly emails: readonly [string, string];
  readonly attention: boolean;
  readonly isTwin: boolean;
  readonly isChild: boolean;
  /** Everyone of the household, this person too. */
  readonly household: readonly Person[];
}

export function atMoment<Fact>(facts: Since<Fact>, moment: Minute): Fact {
  for (let at = facts.length - 1; at > 0; at -= 1) {
    const known = facts[at];
    if (known !== undefined && known.from <= moment) return known.fact;
  }
  const [first] = facts;
  if (first === undefined) throw new RangeError('nothing is known');
  return first.fact;
}

const familyNames = weighted(FAMILY_NAMES);
const givenNames = { male: weighted(MALE_NAMES), female: weighted(FEMALE_NAMES) };

const HAS_LANDLINE = 0.45;
const MOVES = 0.14;
const CHANGES_NUMBER = 0.1;
/** Takes the family name of the household within the history. */
const MARRIES = { female: 0.16, male: 0.02 };
const ATTENTION = 0.02;

/** People who live together: one to four, sharing name, home and landline; twins now and then. */
export function householdOf(seed: number, number: number): readonly Person[] {
  const random = randomOf(seed, 'household', number);
  const { name: family } = familyNames.pick(random);
  const homes = changing(homeOf, MOVES, random);
  const landline = random.chance(HAS_LANDLINE) && homes[0] !== undefined ? landlineOf(homes[0].fact, random) : null;
  const household: Person[] = [];
  for (const member of membersOf(random)) {
    household.push(
      personOf({ number: number * 10 + household.length + 1, family, homes, landline, household, ...member }, random),
    );
  }
  return household;
}

interface Roots {
  readonly number: number;
  readonly family: Name;
  readonly homes: Since<Home>;
  readonly landline: string | null;
  readonly household: readonly Person[];
}

function personOf(roots: Member & Roots, random: Random): Person {
  const { number, gender, family, household, isChild } = roots;
  const given = givenNameOf(gender, household, random);
  const year = Number(roots.birthDate.slice(0, 4));
  const marries = year <= 2001 && year >= 1980 && !isChild && random.chance(MARRIES[gender]);
  const { name: before } = familyNames.pick(random);
  return {
    id: `P${String(number).padStart(8, '0')}`,
    number,
    gender,
    birthDate: roots.birthDate,
    family: marries
      ? [
          { from: FIRST_REGISTRATION, fact: before },
          { from: someMoment(random), fact: family },
        ]
      : [{ from: FIRST_REGISTRATION, fact: family }],
    given,
    homes: roots.homes,
    mobiles: changing(mobileOf, CHANGES_NUMBER, random),
    landline: roots.landline,
    emails: [
      emailOf(marries ? before : family, given, number * 2, random),
      emailOf(family, given, number * 2 + 1, random),
    ],
    attention: random.chance(ATTENTION),
    isTwin: roots.isTwin,
    isChild,
    household,
  };
}

/** Nobody gives two children of one house names of one sound. */
function givenNameOf(gender: Person['gender'], household: readonly Person[], random: Random): Name {
  for (;;) {
    const { name } = givenNames[gender].pick(random);
    if (!household.some(({ given }) => given.kana === name.kana)) return name;
  }
}

function changing<Fact>(factOf: (random: Random) => Fact, probability: number, random: Random): Since<Fact> {
  const first = { from: FIRST_REGISTRATION, fact: factOf(random) };
  return random.chance(probability) ? [first, { from: someMoment(random), fact: factOf(random) }] : [first];
}

function someMoment(random: Random): Minute {
  return FIRST_REGISTRATION + random.below(END - FIRST_REGISTRATION);
}
