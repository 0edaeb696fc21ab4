import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Habits, HabitTold, PartOfHabit } from '../words/habits.ts';
import { HABITS_EN } from '../words/habits-en.ts';
import { HABITS_JA } from '../words/habits-ja.ts';

interface Reader {
  readonly habits: Habits;
  readonly never: RegExp;
  readonly parts: ReadonlyMap<string, ReadonlySet<PartOfHabit>>;
  readonly longest: number;
}

function readerOf(habits: Habits): Reader {
  const parts = new Map<string, Set<PartOfHabit>>();
  for (const [part, words] of Object.entries(habits.words) as [PartOfHabit, readonly string[]][])
    for (const word of words.map(fold)) parts.set(word, (parts.get(word) ?? new Set()).add(part));
  return {
    habits,
    never: new RegExp(habits.never, 'iu'),
    parts,
    longest: Math.max(...[...parts.keys()].map((word) => word.length)),
  };
}

const ENGLISH = readerOf(HABITS_EN);
const JAPANESE = readerOf(HABITS_JA);

/**
 * What the customer on the line does as a rule (`普段はどちらで買いますか`, “online or at the stores, where does he shop more?”), in any order of
 * words: only where every word of the question is one of those that ask it, so that nothing else that is said is lost.
 */
export function habitOfOne(question: QuestionText): QuestionText {
  const reader = isJapanese(question.text) ? JAPANESE : ENGLISH;
  if (reader.never.test(question.text)) return question;
  const said = partsOf(question, reader);
  const told = said === null ? null : toldBy(said);
  if (told === null) return question;
  const text = reader.habits.read[told];
  return { text, folded: fold(text) };
}

/** The parts that the words have, or nothing where one of the words is none of them. */
function partsOf({ text, folded }: QuestionText, { parts, longest }: Reader): ReadonlySet<PartOfHabit> | null {
  const said = new Set<PartOfHabit>();
  for (let at = 0; at < folded.length; ) {
    const sign = SIGNS.exec(folded.slice(at))?.[0].length ?? 0;
    if (sign > 0) {
      at += sign;
      continue;
    }
    const word = wordAt(folded, at, parts, longest);
    // カテゴリ is not made of か, て, ご and り.
    if (word === null || (/^[ぁ-んー]{1,2}$/u.test(word) && text.slice(at, at + word.length) !== word)) return null;
    for (const part of parts.get(word) ?? []) said.add(part);
    at += word.length;
  }
  return said;
}

function wordAt(folded: string, at: number, parts: Reader['parts'], longest: number): string | null {
  for (let length = Math.min(longest, folded.length - at); length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (parts.has(word) && !LATIN.test(`${word.at(-1) ?? ''}${folded.charAt(at + length)}`)) return word;
  }
  return null;
}

const SIGNS = /^[\s.,?!;:"'()/、。・「」（）…~-]+/;
const LATIN = /^[a-z0-9]{2}$/;

interface Told {
  readonly told: HabitTold;
  /** One part of every set is said, */
  readonly all: readonly (readonly PartOfHabit[])[];
  /** and none of these. */
  readonly none: readonly PartOfHabit[];
}

const OF_HABIT: readonly PartOfHabit[] = ['often', 'more'];
const OF_AMOUNT: readonly PartOfHabit[] = ['often', 'average'];
const CONTACTS: readonly PartOfHabit[] = ['contacting', 'talk'];
const NUMBERS: readonly PartOfHabit[] = ['how-much', 'how-many', 'average', 'worth'];
const WAYS: readonly PartOfHabit[] = ['where', 'channel'];
const TIMES: readonly PartOfHabit[] = ['weekday', 'hour', 'when'];

/** The most particular first. */
const TOLD: readonly Told[] = [
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

function toldBy(said: ReadonlySet<PartOfHabit>): HabitTold | null {
  const found = TOLD.find(
    ({ all, none }) => all.every((any) => any.some((part) => said.has(part))) && !none.some((part) => said.has(part)),
  );
  return found?.told ?? null;
}
