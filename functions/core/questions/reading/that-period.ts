import { levelOf } from '../dimensions.ts';
import { fold, isJapanese, normalizeQuestion, type QuestionText } from '../normalize-question.ts';
import type { DayRange, Plan } from '../plan.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import type { QuestionContext } from '../understanding.ts';
import { isDeed } from './choose-people.ts';
import type { Notes } from './notes.ts';

const THAT_JA = /(?:その|この)(?:日|月|週|四半期|年)(?:の|に(?:は)?|は|で|だけ)?、?/u;
const THAT_EN =
  /(?:,? ?\b(?:on|in|during|for|over|of) )?\b(?:that|this very) (?:very )?(?:day|date|month|week|quarter|year)\b(?:'s)?/i;

export interface InThatPeriod {
  readonly question: QuestionText;
  readonly context: QuestionContext;
  /** The same with the day or month in its place, and a plan of that with the conditions of the answer before. */
  readonly byName: QuestionText;
  readonly withConditions: (plan: Plan) => Plan | null;
  /** Whether a plan is of that period. */
  speaksOf(plan: Plan): boolean;
}

/**
 * “What sold most on that day?”, `その月の返品率は？` behind the day or the month that was told alone: of that period, which is said. Null where none was
 * told, or nothing refers to it.
 */
export function inThatPeriod({ text }: QuestionText, context: QuestionContext, notes: Notes): InThatPeriod | null {
  const { previous, told = null, catalog, asOf, meanings } = context;
  if (previous === null || told?.of !== 'period' || context.customerOnLine) return null;
  const said = isJapanese(text) ? THAT_JA : THAT_EN;
  const [token, other] = tokenize(normalizeQuestion(told.name), catalog.lexicon, timeContext(asOf, meanings));
  if (!said.test(text) || token?.meaning.kind !== 'time' || other !== undefined) return null;
  const rest = text.replace(said, '').replace(/^[ ,、]+|[ ,]+(?=[?.!]*$)/gu, '');
  notes.note(START, { ja: `「${told.name}」について`, en: `about ${told.name}` });
  const { range } = token.meaning.phrase;
  const named = text.replace(said, (found) =>
    isJapanese(text) ? found.replace(/^.{2,4}?(?=[のにはでだ、]|$)/u, told.name) : ` on ${told.name}`,
  );
  return {
    question: { text: rest, folded: fold(rest) },
    byName: { text: named.trim(), folded: fold(named.trim()) },
    withConditions: (plan) => withConditions(plan, previous, range),
    speaksOf: (plan) => JSON.stringify(plan).includes(JSON.stringify(range)),
    context: {
      ...context,
      previous: within(previous, range),
      earlier: [previous, ...(context.earlier ?? [])],
      told: null,
    },
  };
}

const START = { start: 0, end: 0 };

const within = (plan: Plan, range: DayRange): Plan => ({
  ...plan,
  time: { range, grain: null, comparison: null },
  having: null,
  series: 'plain',
  order: null,
  orderBy: 'figure',
  limit: null,
  chart: 'none',
});

/** What the answer before was restricted to restricts what was done in that period, too; null where it cannot be said of what. */
function withConditions(plan: Plan, { filters, people }: Plan, range: DayRange): Plan | null {
  if (filters.length + people.length === 0) return plan;
  if (people.length > 0 || filters.some(({ field }) => plan.filters.some((other) => other.field === field)))
    return null;
  if (JSON.stringify(plan.time.range) === JSON.stringify(range))
    return { ...plan, filters: [...filters, ...plan.filters] };
  const [deed, other] = plan.people.filter(isDeed);
  if (deed === undefined || other !== undefined || plan.time.range !== null) return null;
  const goods = filters.filter(({ field }) => levelOf(field) !== 'person');
  return {
    ...plan,
    filters: [...filters.filter((filter) => !goods.includes(filter)), ...plan.filters],
    people: plan.people.map((one) => (one === deed ? { ...deed, filters: [...goods, ...deed.filters] } : one)),
  };
}
