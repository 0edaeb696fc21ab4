import { END } from '../calendar.ts';
import { atMoment, type Since } from '../people.ts';
import { holdsOwnEmail, holdsOwnPhone, type NoiseKind } from './kind.ts';

/** Records are as old as their last update; what has changed since is not in them. */
export const LIFE: readonly NoiseKind[] = [
  {
    name: 'former-name',
    rate: 1,
    shows: 'always',
    spoil: ({ person, updatedAt }) => isFormer(person.family, updatedAt),
  },
  {
    name: 'former-address',
    rate: 1,
    spoil: ({ person, home, updatedAt }) => home !== null && isFormer(person.homes, updatedAt),
  },
  {
    name: 'former-phone',
    rate: 1,
    spoil: (known) => holdsOwnPhone(known) && isFormer(known.person.mobiles, known.updatedAt),
  },
  {
    name: 'other-email',
    rate: 0.3,
    spoil: (known) => {
      if (!holdsOwnEmail(known)) return false;
      known.email = known.person.emails[1];
      return true;
    },
  },
];

function isFormer<Fact>(facts: Since<Fact>, moment: number): boolean {
  return facts.length > 1 && atMoment(facts, moment) !== atMoment(facts, END);
}
