import { isJapanese } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import type { PerhapsAsked, QuestionContext } from '../understanding.ts';
import { ASKED_EN } from './asked-en.ts';
import { ASKED_JA } from './asked-ja.ts';
import { ASKED_OF_ONE_EN } from './asked-of-one-en.ts';
import { ASKED_OF_ONE_JA } from './asked-of-one-ja.ts';
import { englishFeatures, japaneseFeatures } from './features.ts';
import { filledFrames } from './filled.ts';
import { isHeard, meaningWords } from './heard-words.ts';
import { likenessOf, meaningsOf } from './likeness.ts';
import { peopleAskedFor, withPeople } from './listed-or-counted.ts';
import { type Near, NearestQuestions } from './nearest.ts';
import { inSlots, type Slot } from './slots.ts';
import { questionsAsked, type UsualQuestion, usualQuestions } from './wordings.ts';
import { WORDINGS_EN } from './wordings-en.ts';
import { WORDINGS_JA } from './wordings-ja.ts';
import { WORDINGS_OF_ONE_EN } from './wordings-of-one-en.ts';
import { WORDINGS_OF_ONE_JA } from './wordings-of-one-ja.ts';

/** Nearness and, for so much, what is covered; below the least sum what was asked is another thing. */
const COVERED_COUNTS = 0.6;
const LEAST_LIKELY = 0.4;
/** A period or value that a usual question has no place for, or has one for more, makes it less likely. */
const CHANGED = 0.85;
/** What any two questions have in common of their meanings. */
const MEANT_BY_CHANCE = 0.5;
/** What is so much less likely than the first is not offered beside it. */
const BESIDE_THE_FIRST = 0.5;
const MOST_CHOICES = 3;

/** How a question is read that stands alone: its plan, or null. */
type ReadsAlone = (question: string) => Plan | null;

/**
 * Usual questions that one may have meant by words that were not read, the likeliest first: each is read without doubt,
 * and names what was named, and what is known of the question and had no part in it (`unused`). Empty where a word of the question is in no usual question at all, or nothing is near.
 */
export function perhapsAsked(
  question: string,
  context: QuestionContext,
  reads: ReadsAlone,
  unused = '',
): readonly PerhapsAsked[] {
  const japanese = isJapanese(question);
  const { nearest, heard } = indexOf(japanese, context.customerOnLine);
  const { text, slots } = inSlots(question, context);
  if (!isHeard(text, heard, japanese)) return [];
  const near = nearest.near(text).filter(says(unused, japanese));
  const found: PerhapsAsked[] = [];
  for (const { text: filled, isUsual } of byLikeliness(near, { question, slots, japanese, context })) {
    const plan = reads(filled);
    if (plan === null) continue;
    const same = found.findIndex((other) => isSame(other.plan, plan));
    const asked = { question: filled, plan, ...(isUsual ? {} : { without: [] }) };
    if (same === -1 && found.length < MOST_CHOICES) found.push(asked);
    else if (isUsual && found[same]?.without !== undefined) found[same] = asked;
  }
  return found;
}

/** Usual questions that say one of the nouns of what is known and had no part; English says it in other words too often. */
function says(unused: string, japanese: boolean): (near: Near) => boolean {
  const nouns = japanese ? meaningWords(unused, true) : [];
  return ({ question: { frame, wordings } }) =>
    nouns.length === 0 || [frame, ...wordings].some((said) => nouns.some((noun) => said.includes(noun)));
}

interface Likely {
  readonly text: string;
  /** Put as most people put it; as somebody once put it otherwise. */
  readonly isUsual: boolean;
}

interface Asked {
  readonly question: string;
  readonly slots: readonly Slot[];
  readonly japanese: boolean;
  readonly context: QuestionContext;
}

function byLikeliness(near: readonly Near[], { question, slots, japanese, context }: Asked): readonly Likely[] {
  const meant = meaningsOf(question, context);
  const people = peopleAskedFor(question, context);
  return near
    .flatMap((each) =>
      filledFrames(each.question.frame, slots, japanese).map((filled) => {
        const text = withPeople(filled.text, people, japanese);
        const likeness = likenessOf(meant, meaningsOf(text, context));
        const worded = (each.nearness + COVERED_COUNTS * each.covered) * CHANGED ** filled.changes;
        return { text, isUsual: each.question.wordings.length > 0, likeliness: worded + likeness - MEANT_BY_CHANCE };
      }),
    )
    .filter(({ likeliness }) => likeliness >= LEAST_LIKELY)
    .toSorted((one, other) => other.likeliness - one.likeliness)
    .filter(({ likeliness }, _, [first]) => likeliness >= BESIDE_THE_FIRST * (first?.likeliness ?? 0));
}

const isSame = (one: Plan, other: Plan): boolean => planKey(one) === planKey(other);
const planKey = ({ chart: _chart, ...plan }: Plan): string => JSON.stringify(plan);

interface Index {
  readonly nearest: NearestQuestions;
  /** Every word that carries meaning in any wording. */
  readonly heard: ReadonlySet<string>;
}

const indexes = new Map<string, Index>();

/** Made when it is first needed: most questions are read without it. */
function indexOf(japanese: boolean, customerOnLine: boolean): Index {
  const key = `${japanese}${customerOnLine}`;
  const known = indexes.get(key);
  if (known !== undefined) return known;
  const questions = [...(customerOnLine ? ofOne(japanese) : []), ...ofEveryone(japanese)];
  const said = questions.flatMap(({ frame, wordings }) => [frame, ...wordings]);
  const made = {
    nearest: new NearestQuestions(questions, japanese ? japaneseFeatures : englishFeatures),
    heard: new Set(said.flatMap((text) => meaningWords(text, japanese))),
  };
  indexes.set(key, made);
  return made;
}

const ofEveryone = (japanese: boolean): readonly UsualQuestion[] => [
  ...usualQuestions(japanese ? WORDINGS_JA : WORDINGS_EN),
  ...questionsAsked(japanese ? ASKED_JA : ASKED_EN),
];

const ofOne = (japanese: boolean): readonly UsualQuestion[] => [
  ...usualQuestions(japanese ? WORDINGS_OF_ONE_JA : WORDINGS_OF_ONE_EN),
  ...questionsAsked(japanese ? ASKED_OF_ONE_JA : ASKED_OF_ONE_EN),
];
