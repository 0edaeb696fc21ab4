import { birthDate, END, FIRST_REGISTRATION } from './calendar.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import type { Name } from './name.ts';
import { BUILDINGS, PLACES, type Place } from './places.ts';
import { type Random, randomOf } from './random.ts';
import { romaji } from './spelling.ts';

export interface Home {
  readonly place: Place;
  /** 丁目, 番, 号. */
  readonly block: readonly [number, number, number];
  readonly building: string | null;
}

/** What is so from a moment on, oldest first; the first entry has always been so. */
export type Since<Fact> = readonly { readonly from: number; readonly fact: Fact }[];

/** Who someone is; what each brand knows of them is another matter. */
export interface Person {
  readonly id: string;
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
}

export function atMoment<Fact>(facts: Since<Fact>, moment: number): Fact {
  const found = facts.findLast(({ from }) => from <= moment) ?? facts[0];
  if (found === undefined) throw new RangeError('nothing is known');
  return found.fact;
}

/** People who live together: one to five, sharing name, home and landline; twins now and then. */
export function household(seed: number, number: number): readonly Person[] {
  const random = randomOf(seed, 'household', number);
  const family = random.weighted(FAMILY_NAMES);
  const homes = homesOf(random);
  const landline = random.chance(0.45) ? landlineOf(homes, random) : null;
  const members = membersOf(random);
  return members.map((member, position) =>
    personOf(
      { id: `P${String(number * 10 + position + 1).padStart(8, '0')}`, family, homes, landline, ...member },
      random,
    ),
  );
}

interface Member {
  readonly gender: 'male' | 'female';
  readonly birthDate: string;
  readonly isChild: boolean;
}

function membersOf(random: Random): readonly Member[] {
  const age = Math.min(82, 20 + Math.floor((random.next() + random.next()) * 26));
  const gender = random.chance(0.5) ? 'male' : 'female';
  const members: Member[] = [{ gender, birthDate: birthDate(age, random), isChild: false }];
  if (age < 26 || random.chance(0.68)) return members;
  const partner = gender === 'male' ? 'female' : 'male';
  members.push({
    gender: partner,
    birthDate: birthDate(Math.max(20, age + random.between(-5, 4)), random),
    isChild: false,
  });
  if (age < 42) return members;
  const childAge = random.between(16, Math.min(24, age - 25));
  const first: Member = {
    gender: random.chance(0.5) ? 'male' : 'female',
    birthDate: birthDate(childAge, random),
    isChild: true,
  };
  if (random.chance(0.5)) members.push(first);
  if (members.length === 3 && random.chance(0.5)) {
    const isTwin = random.chance(0.35);
    const twinGender = random.chance(0.7) ? first.gender : first.gender === 'male' ? 'female' : 'male';
    members.push(
      isTwin
        ? { ...first, gender: twinGender }
        : {
            gender: twinGender,
            birthDate: birthDate(Math.max(16, childAge - random.between(1, 4)), random),
            isChild: true,
          },
    );
  }
  return members;
}

interface Roots {
  readonly id: string;
  readonly family: Name;
  readonly homes: Since<Home>;
  readonly landline: string | null;
}

function personOf(member: Member & Roots, random: Random): Person {
  const { id, gender, family, homes, landline } = member;
  const given = random.weighted(gender === 'male' ? MALE_NAMES : FEMALE_NAMES);
  const year = Number(member.birthDate.slice(0, 4));
  const isOfAge = year <= 2001 && year >= 1980 && !member.isChild;
  const marries = isOfAge && random.chance(gender === 'female' ? 0.16 : 0.02);
  const before = random.weighted(FAMILY_NAMES);
  const mobiles: { from: number; fact: string }[] = [{ from: 0, fact: mobile(random) }];
  if (random.chance(0.1)) mobiles.push({ from: someMoment(random), fact: mobile(random) });
  return {
    id,
    gender,
    birthDate: member.birthDate,
    family: marries
      ? [
          { from: 0, fact: before },
          { from: someMoment(random), fact: family },
        ]
      : [{ from: 0, fact: family }],
    given,
    homes,
    mobiles,
    landline,
    emails: [emailOf(marries ? before : family, given, year, random), emailOf(family, given, year, random)],
    attention: random.chance(0.02),
  };
}

function someMoment(random: Random): number {
  return FIRST_REGISTRATION + Math.floor(random.next() * (END - FIRST_REGISTRATION));
}

function homesOf(random: Random): Since<Home> {
  const homes = [{ from: 0, fact: home(random) }];
  if (random.chance(0.14)) homes.push({ from: someMoment(random), fact: home(random) });
  return homes;
}

function home(random: Random): Home {
  const building = random.chance(0.5)
    ? `${random.pick(BUILDINGS)}${random.between(1, 12)}0${random.between(1, 9)}`
    : null;
  return {
    place: random.weighted(PLACES),
    block: [random.between(1, 6), random.between(1, 30), random.between(1, 25)],
    building,
  };
}

function mobile(random: Random): string {
  return `${random.pick(['090', '080', '080', '070'])}${random.between(1000, 9999)}${String(random.below(10_000)).padStart(4, '0')}`;
}

/** Ten digits: area code, exchange that does not begin with 0 or 1, number. */
function landlineOf(homes: Since<Home>, random: Random): string {
  const { areaCode } = atMoment(homes, 0).place;
  const exchange = 6 - areaCode.length;
  const least = 2 * 10 ** (exchange - 1);
  return `${areaCode}${random.between(least, least * 4)}${String(random.below(10_000)).padStart(4, '0')}`;
}

const DOMAINS = ['example.com', 'example.com', 'example.jp', 'example.net', 'mail.example.jp', 'example.org'];

function emailOf(family: Name, given: Name, year: number, random: Random): string {
  const [last, first] = [romaji(family.kana), romaji(given.kana)];
  const local = random.pick([
    `${first}.${last}`,
    `${last}.${first}${random.below(100)}`,
    `${first}${last}${year % 100}`,
    `${last}_${first.slice(0, 1)}${random.between(1, 9999)}`,
    `${first}${random.between(10, 99_999)}`,
  ]);
  return `${local}@${random.pick(DOMAINS)}`;
}
