import { isJapanese } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import type { PerhapsAsked, QuestionContext } from '../understanding.ts';
import { englishFeatures, japaneseFeatures, meaningWords } from './features.ts';
import { filledFrames } from './filled.ts';
import { type Near, NearestQuestions } from './nearest.ts';
import { inSlots, type Slot } from './slots.ts';
import { usualQuestions } from './wordings.ts';
import { WORDINGS_EN } from './wordings-en.ts';
import { WORDINGS_JA } from './wordings-ja.ts';
import { WORDINGS_OF_ONE_EN } from './wordings-of-one-en.ts';
import { WORDINGS_OF_ONE_JA } from './wordings-of-one-ja.ts';

/** Nearness and, for so much, what is covered; below the least sum what was asked is another thing. */
const COVERED_COUNTS = 0.6;
const LEAST_LIKELY = 0.55;
/** A period or value that a usual question has no place for, or has one for more, makes it less likely. */
const CHANGED = 0.85;
/** What is so much less likely than the first is not offered beside it. */
const BESIDE_THE_FIRST = 0.7;
const MOST_CHOICES = 3;

/** How a question is read that stands alone: its plan, or null. */
type ReadsAlone = (question: string) => Plan | null;

/**
 * Usual questions that one may have meant by words that were not read, the likeliest first: each is read without doubt,
 * and names what was named. Empty where a word of the question is in no usual question at all, or nothing is near.
 */
export function perhapsAsked(question: string, context: QuestionContext, reads: ReadsAlone): readonly PerhapsAsked[] {
  const japanese = isJapanese(question);
  const { nearest, heard } = indexOf(japanese, context.customerOnLine);
  const { text, slots } = inSlots(question, context);
  if (meaningWords(text, japanese).some((word) => !heard.has(word))) return [];
  const found: PerhapsAsked[] = [];
  for (const filled of byLikeliness(nearest.near(text), slots, japanese)) {
    const plan = reads(filled);
    if (plan === null || found.some((other) => isSame(other.plan, plan))) continue;
    found.push({ question: filled, plan });
    if (found.length === MOST_CHOICES) break;
  }
  return found;
}

function byLikeliness(near: readonly Near[], slots: readonly Slot[], japanese: boolean): readonly string[] {
  return near
    .flatMap((each) =>
      filledFrames(each.question.frame, slots, japanese).map(({ text, changes }) => ({
        text,
        likeliness: (each.nearness + COVERED_COUNTS * each.covered) * CHANGED ** changes,
      })),
    )
    .filter(({ likeliness }) => likeliness >= LEAST_LIKELY)
    .toSorted((one, other) => other.likeliness - one.likeliness)
    .filter(({ likeliness }, _, [first]) => likeliness >= BESIDE_THE_FIRST * (first?.likeliness ?? 0))
    .map(({ text }) => text);
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
  const everyone = usualQuestions(japanese ? WORDINGS_JA : WORDINGS_EN);
  const ofOne = customerOnLine ? usualQuestions(japanese ? WORDINGS_OF_ONE_JA : WORDINGS_OF_ONE_EN) : [];
  const questions = [...ofOne, ...everyone];
  const said = questions.flatMap(({ frame, wordings }) => [frame, ...wordings]);
  const made = {
    nearest: new NearestQuestions(questions, japanese ? japaneseFeatures : englishFeatures),
    heard: new Set(said.flatMap((text) => meaningWords(text, japanese))),
  };
  indexes.set(key, made);
  return made;
}
