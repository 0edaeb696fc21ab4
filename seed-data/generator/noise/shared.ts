import type { Knowledge } from '../knowledge.ts';
import { atMoment, type Person } from '../people.ts';
import type { Random } from '../random.ts';
import { holdsOwnEmail, holdsOwnPhone, type NoiseKind } from './kind.ts';

/** People of one household give the same number or address of mail. */
export const SHARED: readonly NoiseKind[] = [
  {
    name: 'household-phone',
    rate: 0.25,
    spoil: (known) => {
      if (known.person.landline === null || !holdsOwnPhone(known)) return false;
      known.phone = known.person.landline;
      return true;
    },
  },
  {
    name: 'family-phone',
    rate: 0.05,
    spoil: (known, random) => {
      const relative = relativeOf(known, random);
      if (relative === null || !holdsOwnPhone(known)) return false;
      known.phone = atMoment(relative.mobiles, known.updatedAt);
      return true;
    },
  },
  {
    name: 'family-email',
    rate: 0.03,
    spoil: (known, random) => {
      const relative = relativeOf(known, random);
      if (relative === null || !holdsOwnEmail(known)) return false;
      known.email = relative.emails[0];
      return true;
    },
  },
];

/** A grown-up of the household, not the person. */
function relativeOf({ person }: Knowledge, random: Random): Person | null {
  if (person.household.length === 1) return null;
  const others = person.household.filter((other) => other !== person && !other.isChild);
  return others.length === 0 ? null : random.pick(others);
}
