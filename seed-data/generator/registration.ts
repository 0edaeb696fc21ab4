import { END, MINUTES_PER_DAY, registrationMoment } from './calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { befall } from './noise/noise.ts';
import { atMoment, type Person } from './people.ts';
import type { Random } from './random.ts';

const UPDATED_LATER = 0.35;

/** `carelessness` scales every gap and mistake: 1 for a shop that checks a little. */
export function knowledgeOf(person: Person, carelessness: number, random: Random): Knowledge {
  const registeredAt = registrationMoment(random);
  const later = random.chance(UPDATED_LATER) ? random.below(END - registeredAt) : 0;
  const updatedAt = registeredAt + (later < MINUTES_PER_DAY ? 0 : later);
  const knowledge: Knowledge = {
    person,
    family: atMoment(person.family, updatedAt),
    given: person.given,
    birthDate: person.birthDate,
    gender: person.gender,
    phone: atMoment(person.mobiles, updatedAt),
    email: person.emails[0],
    home: atMoment(person.homes, updatedAt),
    registeredAt,
    updatedAt,
    okToCall: answer(0.58, 0.14, random),
    okToEmail: answer(0.62, 0.16, random),
    attention: person.attention && random.chance(0.8),
    evidence: 4,
    noise: [],
    nameNoise: { always: [], kanji: [], reading: [] },
  };
  befall(knowledge, carelessness, random);
  return knowledge;
}

/** An empty consent means that nobody asked. */
function answer(yes: number, no: number, random: Random): boolean | null {
  const chance = random.next();
  if (chance < yes) return true;
  return chance < yes + no ? false : null;
}
