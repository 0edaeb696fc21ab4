import type { HabitTold, PartOfHabit } from '../words/habits.ts';
import { HABITS_EN } from '../words/habits-en.ts';
import { HABITS_JA } from '../words/habits-ja.ts';
import { inAnyOrder, type Told } from './in-any-order.ts';

const OF_HABIT: readonly PartOfHabit[] = ['often', 'more'];
const OF_AMOUNT: readonly PartOfHabit[] = ['often', 'average'];
const CONTACTS: readonly PartOfHabit[] = ['contacting', 'talk'];
const NUMBERS: readonly PartOfHabit[] = ['how-much', 'how-many', 'average', 'worth'];
const WAYS: readonly PartOfHabit[] = ['where', 'channel'];
const TIMES: readonly PartOfHabit[] = ['weekday', 'hour', 'when'];

/** The most particular first. */
const TOLD: readonly Told<PartOfHabit, HabitTold>[] = [
  {
    told: 'weekday',
    all: [['weekday'], ['buying'], OF_HABIT],
    none: [...CONTACTS, ...NUMBERS, 'hour', 'channel', 'how'],
  },
  { told: 'hour', all: [['hour'], ['buying'], OF_HABIT], none: [...CONTACTS, ...NUMBERS, 'channel', 'how'] },
  {
    told: 'weekday',
    all: [['when'], ['buying'], ['often']],
    none: [...CONTACTS, ...NUMBERS, ...WAYS, 'hour', 'how', 'what'],
  },
  {
    told: 'contact',
    all: [['where', 'how', 'talk'], ['contacting'], OF_HABIT],
    none: [...NUMBERS, ...TIMES, 'channel'],
  },
  {
    told: 'items',
    all: [['how-many'], ['items'], ['buying'], OF_AMOUNT],
    none: [...CONTACTS, ...WAYS, ...TIMES, 'more', 'how-much'],
  },
  {
    told: 'spend',
    all: [['how-much', 'paid', 'worth'], ['paid', 'buying', 'worth'], OF_AMOUNT],
    none: [...CONTACTS, ...WAYS, ...TIMES, 'more', 'how-many', 'how'],
  },
  { told: 'channel', all: [['where'], ['buying'], OF_HABIT], none: [...CONTACTS, ...NUMBERS, ...TIMES, 'each-time'] },
  {
    told: 'channel',
    all: [['channel'], ['buying'], OF_HABIT],
    none: [...CONTACTS, ...NUMBERS, ...TIMES, 'each-time', 'what'],
  },
  {
    told: 'goods',
    all: [['what'], ['buying'], ['often']],
    none: [...CONTACTS, ...NUMBERS, ...WAYS, ...TIMES, 'more', 'how', 'each-time'],
  },
];

/** What the customer on the line does as a rule (`普段はどちらで買いますか`, “online or at the stores, where does he shop more?”). */
export const habitOfOne = inAnyOrder({ ja: HABITS_JA, en: HABITS_EN }, TOLD);
