import { twoDigits } from '../calendar.ts';
import type { Knowledge } from '../knowledge.ts';
import { misdialled, slipOf, withSlip } from '../spelling.ts';
import { holdsOwnEmail, holdsOwnPhone, type NoiseKind } from './kind.ts';

/** Slips of the hand, of whoever typed the record. */
export const SLIPS: readonly NoiseKind[] = [
  {
    name: 'mistyped-name',
    rate: 0.018,
    shows: 'reading',
    spoil: (known, random) => {
      const part = random.chance(0.45) ? 'family' : 'given';
      const slip = slipOf(random);
      if (withSlip(known[part].kana, slip) === known[part].kana) return false;
      known[part] = known[part].withSlip(slip);
      return true;
    },
  },
  {
    name: 'swapped-names',
    rate: 0.008,
    shows: 'always',
    spoil: (known) => {
      [known.family, known.given] = [known.given, known.family];
      return true;
    },
  },
  {
    name: 'misdialled',
    rate: 0.012,
    spoil: (known, random) => {
      if (known.phone === null || !holdsOwnPhone(known)) return false;
      known.phone = misdialled(known.phone, random);
      return true;
    },
  },
  {
    name: 'mistyped-email',
    rate: 0.012,
    spoil: (known, random) => {
      if (known.email === null || !holdsOwnEmail(known)) return false;
      const [local = '', domain = ''] = known.email.split('@');
      const mistyped = withSlip(local, slipOf(random));
      known.email = `${mistyped}@${domain}`;
      return mistyped !== local;
    },
  },
  {
    name: 'birth-day-and-month-exchanged',
    rate: 0.006,
    spoil: (known) => changesBirthDate(known, ([year, month, day]) => (day <= 12 ? [year, day, month] : null)),
  },
  {
    name: 'birth-day-off',
    rate: 0.008,
    spoil: (known) => changesBirthDate(known, ([year, month, day]) => [year, month, 1 + (day % 28)]),
  },
  {
    name: 'birth-year-off',
    rate: 0.005,
    spoil: (known, random) => {
      const years = random.pick([-10, -1, 1, 10]);
      return changesBirthDate(known, ([year, month, day]) => [year + years, month, Math.min(28, day)]);
    },
  },
];

type DateParts = readonly [year: number, month: number, day: number];

function changesBirthDate(known: Knowledge, change: (date: DateParts) => DateParts | null): boolean {
  const before = known.birthDate;
  if (before === null || before !== known.person.birthDate) return false;
  const [year = 0, month = 0, day = 0] = before.split('-').map(Number);
  const changed = change([year, month, day]);
  if (changed !== null) known.birthDate = `${changed[0]}-${twoDigits(changed[1])}-${twoDigits(changed[2])}`;
  return known.birthDate !== before;
}
