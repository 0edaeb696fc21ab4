import type { Token } from '../tokens.ts';
import { typedTokens } from '../typed-tokens.ts';
import type { QuestionContext } from '../understanding.ts';

/** What the known words of a question mean, by weight: of values and numbers their kind alone. */
export type WordMeanings = ReadonlyMap<string, number>;

/** Words that carry little of what is asked, or nothing; all others count whole. */
const WEIGHTS: Partial<Readonly<Record<Token['meaning']['kind'], number>>> = {
  stop: 0,
  light: 0,
  particle: 0,
  unknown: 0,
  all: 0,
  time: 0.2,
  counter: 0.2,
  join: 0.3,
  value: 0.3,
  number: 0.3,
  by: 0.3,
  'follow-up': 0.3,
  ask: 0.5,
};

export function meaningsOf(question: string, context: QuestionContext): WordMeanings {
  const said = new Map<string, number>();
  for (const { meaning } of typedTokens(question, context)) {
    const weight = WEIGHTS[meaning.kind] ?? 1;
    if (weight > 0) said.set(keyOf(meaning), weight);
  }
  return said;
}

/** Which values, periods and numbers they are is no matter of what is asked. */
const keyOf = (meaning: Token['meaning']): string =>
  JSON.stringify(meaning, (key, value) => (NAMED.has(key) ? undefined : value));
const NAMED: ReadonlySet<string> = new Set(['values', 'value', 'phrase', 'label']);

/** 0 … 1: how much of two questions is the same, by weight (Dice 1945). */
export function likenessOf(one: WordMeanings, other: WordMeanings): number {
  const weightOf = (meanings: WordMeanings): number => [...meanings.values()].reduce((sum, weight) => sum + weight, 0);
  const both = [...one].reduce((sum, [key, weight]) => sum + (other.has(key) ? weight : 0), 0);
  const whole = weightOf(one) + weightOf(other);
  return whole === 0 ? 0 : (2 * both) / whole;
}
