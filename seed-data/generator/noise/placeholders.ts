import type { Knowledge } from '../knowledge.ts';
import { loses, type NoiseKind } from './kind.ts';

/** What people and clerks write to get past a required field. */
export const PLACEHOLDER_PHONES = ['09000000000', '00000000000', '0000000000', '0312345678', '09012345678'];
export const PLACEHOLDER_EMAILS = ['none@example.com', 'noemail@example.com', 'dummy@example.com', 'aaa@example.com'];
const FIRST_DAY_OF_COMPUTERS = '1970-01-01';

export const PLACEHOLDERS: readonly NoiseKind[] = [
  {
    name: 'placeholder-phone',
    rate: 0.014,
    spoil: (known, random) => replaces(known, 'phone', random.pick(PLACEHOLDER_PHONES)),
  },
  {
    name: 'placeholder-email',
    rate: 0.012,
    spoil: (known, random) => replaces(known, 'email', random.pick(PLACEHOLDER_EMAILS)),
  },
  {
    name: 'placeholder-birth-date',
    rate: 0.008,
    spoil: (known) => replaces(known, 'birthDate', FIRST_DAY_OF_COMPUTERS),
  },
];

function replaces(known: Knowledge, field: 'phone' | 'email' | 'birthDate', value: string): boolean {
  if (known[field] === null || !loses(known)) return false;
  known[field] = value;
  return true;
}
