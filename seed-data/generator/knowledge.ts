import { DAY, END, registrationMoment } from './calendar.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { atMoment, type Home, type Person } from './people.ts';
import type { Random } from './random.ts';
import { misdialled, mistyped, variantSpelling } from './spelling.ts';

/** What a brand holds of a person in one record: as of its last update, with gaps and mistakes. */
export interface Knowledge {
  readonly familyKanji: string;
  readonly givenKanji: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDate: string | null;
  readonly gender: 'male' | 'female' | null;
  /** National digits: 09012345678. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly home: Home | null;
  readonly registeredAt: number;
  readonly updatedAt: number;
  readonly okToCall: boolean | null;
  readonly okToEmail: boolean | null;
  readonly attention: boolean;
}

const PLACEHOLDER_PHONES = ['00000000000', '0000000000', '09000000000', '0312345678', '09012345678'];
const PLACEHOLDER_EMAILS = ['none@example.com', 'noemail@example.com', 'dummy@example.com', 'aaa@example.com'];

/** `carelessness` scales every gap and mistake: 1 for a shop that checks a little. */
export function knowledgeOf(person: Person, carelessness: number, random: Random): Knowledge {
  const registeredAt = registrationMoment(random);
  const updatedAt = random.chance(0.35)
    ? registeredAt + Math.floor(random.next() * (END - registeredAt))
    : registeredAt;
  const mishap = (probability: number): boolean => random.chance(probability * carelessness);
  const family = atMoment(person.family, updatedAt);
  const given = mishap(0.012) ? homophone(person, random) : person.given;
  const written = {
    family: {
      kanji: random.chance(0.3) ? variantSpelling(family.kanji, random) : family.kanji,
      kana: mishap(0.008) ? mistyped(family.kana, random) : family.kana,
    },
    given: {
      kanji: random.chance(0.15) ? variantSpelling(given.kanji, random) : given.kanji,
      kana: mishap(0.01) ? mistyped(given.kana, random) : given.kana,
    },
  };
  const [last, first] = mishap(0.008) ? [written.given, written.family] : [written.family, written.given];
  return {
    familyKanji: last.kanji,
    givenKanji: first.kanji,
    familyKana: last.kana,
    givenKana: first.kana,
    birthDate: mishap(0.07) ? null : birthDateAsTold(person.birthDate, mishap, random),
    gender: mishap(0.08) ? null : person.gender,
    phone: mishap(0.06) ? null : phoneAsTold(person, updatedAt, mishap, random),
    email: mishap(0.08) ? null : emailAsTold(person, mishap, random),
    home: mishap(0.06) ? null : atMoment(person.homes, updatedAt),
    registeredAt,
    updatedAt: updatedAt - registeredAt < DAY ? registeredAt : updatedAt,
    okToCall: answer(0.58, 0.14, random),
    okToEmail: answer(0.62, 0.16, random),
    attention: person.attention && random.chance(0.8),
  };
}

type Mishap = (probability: number) => boolean;

/** Another spelling of the same given name, where there is one. */
function homophone({ gender, given }: Person, random: Random): Person['given'] {
  const names = gender === 'male' ? MALE_NAMES : FEMALE_NAMES;
  return random.pick(names.filter(({ kana }) => kana === given.kana));
}

function birthDateAsTold(birthDate: string, mishap: Mishap, random: Random): string {
  if (mishap(0.008)) return '1970-01-01';
  const [year = '', month = '', day = ''] = birthDate.split('-');
  if (mishap(0.006) && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (mishap(0.008)) return `${year}-${month}-${String(1 + (Number(day) % 28)).padStart(2, '0')}`;
  if (mishap(0.005))
    return `${Number(year) + random.pick([-10, -1, 1, 10])}-${month}-${String(Math.min(28, Number(day))).padStart(2, '0')}`;
  return birthDate;
}

function phoneAsTold(person: Person, moment: number, mishap: Mishap, random: Random): string {
  if (mishap(0.014)) return random.pick(PLACEHOLDER_PHONES);
  if (person.landline !== null && random.chance(0.25)) return person.landline;
  const mobile = atMoment(person.mobiles, moment);
  return mishap(0.012) ? misdialled(mobile, random) : mobile;
}

function emailAsTold(person: Person, mishap: Mishap, random: Random): string {
  if (mishap(0.012)) return random.pick(PLACEHOLDER_EMAILS);
  const [local = '', domain = ''] = person.emails[random.chance(0.7) ? 0 : 1].split('@');
  return `${mishap(0.012) ? mistyped(local, random) : local}@${domain}`;
}

function answer(yes: number, no: number, random: Random): boolean | null {
  const chance = random.next();
  if (chance < yes) return true;
  return chance < yes + no ? false : null;
}
