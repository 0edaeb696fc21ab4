import { birthDate } from './calendar.ts';
import type { Random } from './random.ts';

/** Someone's place in a household. */
export interface Member {
  readonly gender: 'male' | 'female';
  readonly birthDate: string;
  readonly isChild: boolean;
  readonly isTwin: boolean;
}

const OLDEST = 82;
const YOUNGEST = 16;
/** Of those who are old enough. */
const LIVES_ALONE = 0.68;
const HAS_CHILD_AT_HOME = 0.5;
const HAS_SECOND_CHILD = 0.5;
const SECOND_IS_TWIN = 0.35;

/** One person; a partner for some; for some of these, children who are customers by themselves. */
export function membersOf(random: Random): readonly Member[] {
  const age = Math.min(OLDEST, 20 + Math.floor((random.next() + random.next()) * 26));
  const gender = eitherGender(random);
  const first = grownUp(age, gender, random);
  if (age < 26 || random.chance(LIVES_ALONE)) return [first];
  const partner = grownUp(Math.max(20, age + random.between(-5, 4)), otherGender(gender), random);
  if (age < 42 || !random.chance(HAS_CHILD_AT_HOME)) return [first, partner];
  return [first, partner, ...childrenOf(age, random)];
}

function childrenOf(ageOfParent: number, random: Random): readonly Member[] {
  const age = random.between(YOUNGEST, Math.min(24, ageOfParent - 25));
  const elder: Member = {
    gender: eitherGender(random),
    birthDate: birthDate(age, random),
    isChild: true,
    isTwin: false,
  };
  if (!random.chance(HAS_SECOND_CHILD)) return [elder];
  const gender = random.chance(0.7) ? elder.gender : otherGender(elder.gender);
  if (random.chance(SECOND_IS_TWIN)) {
    const twin = { ...elder, isTwin: true };
    return [twin, { ...twin, gender }];
  }
  const younger = birthDate(Math.max(YOUNGEST, age - random.between(1, 4)), random);
  return [elder, { gender, birthDate: younger, isChild: true, isTwin: false }];
}

function grownUp(age: number, gender: Member['gender'], random: Random): Member {
  return { gender, birthDate: birthDate(age, random), isChild: false, isTwin: false };
}

function eitherGender(random: Random): Member['gender'] {
  return random.chance(0.5) ? 'male' : 'female';
}

function otherGender(gender: Member['gender']): Member['gender'] {
  return gender === 'male' ? 'female' : 'male';
}
