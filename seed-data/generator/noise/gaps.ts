import type { Knowledge } from '../knowledge.ts';
import { loses, type NoiseKind } from './kind.ts';

/** What a form does not ask, or is not told. */
export const GAPS: readonly NoiseKind[] = [
  { name: 'no-birth-date', rate: 0.07, spoil: (known) => omits(known, 'birthDate') },
  { name: 'no-phone', rate: 0.06, spoil: (known) => omits(known, 'phone') },
  { name: 'no-email', rate: 0.08, spoil: (known) => omits(known, 'email') },
  { name: 'no-address', rate: 0.06, spoil: (known) => omits(known, 'home') },
  {
    name: 'no-gender',
    rate: 0.08,
    spoil: (known) => {
      known.gender = null;
      return true;
    },
  },
];

function omits(known: Knowledge, field: 'birthDate' | 'phone' | 'email' | 'home'): boolean {
  if (!loses(known)) return false;
  known[field] = null;
  return true;
}
