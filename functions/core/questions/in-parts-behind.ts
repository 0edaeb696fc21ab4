import { isJapanese, normalizeQuestion, type QuestionText } from './normalize-question.ts';
import type { Plan } from './plan.ts';
import type { QuestionContext, Understanding } from './understanding.ts';

const ASKING_EN = 'how (?:many|much|often|old|long)|what|which|who|where|when';
const ENGLISH = new RegExp(
  `,? (?:and(?: also)?|plus) (?=(?:${ASKING_EN})\\b)|\\? +(?:and )?(?=(?:${ASKING_EN})\\b)`,
  'i',
);
const OPENING = new RegExp(`^(?:(?:and|so|ok|okay|now)[ ,]+)*(?:${ASKING_EN})\\b`, 'i');
const JAPANESE = /(?<=何(?:人|名|件|割|回|%)(?:いて|あって|で)?|いくらで)、(?=.*(?:何|いくら|どれ|割合|比率|平均))/u;

/** “How many people are in it and what share are women?” behind an answer: both, each read behind it; null where one of them is not. */
export function concludePartsBehind(
  { text }: QuestionText,
  { previous, customerOnLine }: QuestionContext,
  conclude: (part: QuestionText, previous: Plan) => Understanding,
): Understanding | null {
  if (previous === null || customerOnLine) return null;
  const [one, other, more] = text.split(isJapanese(text) ? JAPANESE : ENGLISH);
  if (one === undefined || other === undefined || more !== undefined) return null;
  if (!isJapanese(text) && !OPENING.test(one)) return null;
  const first = conclude(normalizeQuestion(one.replace(GOING_ON, '')), previous);
  if (first.kind !== 'plan') return null;
  const second = conclude(normalizeQuestion(other), LEANING.test(other) ? first.plan : previous);
  if (second.kind !== 'plan' || isSame(first.plan, second.plan)) return null;
  // A period that was named of the one may be meant of the other.
  if (first.plan.time.range !== null && second.plan.time.range === null) return null;
  if ([first, second].some(({ plan, further }) => plan.scope === 'customer' || further !== undefined)) return null;
  const said = new Map([...first.readings, ...second.readings].map((reading) => [reading.ja, reading]));
  return { ...first, readings: [...said.values()], choices: [], further: [second.plan] };
}

/** `女性は何人いて、…` goes on as if it ended. */
const GOING_ON = /(?:いて|あって|で)$/u;
const LEANING = /\b(?:that|it|their|they|them|those)\b|その|それ/i;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
