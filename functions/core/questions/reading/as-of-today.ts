import type { FactName } from '../facts.ts';
import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import type { Understanding } from '../understanding.ts';

const TODAY_JA =
  /(?:(?:本日|今日|きょう|現在|いま|今)(?:の?(?:現在|時点|段階))|現時点|本日|今日|きょう)(?:で|に|の|は|、)*/u;
const TODAY_EN =
  /,? ?\b(?:(?:as of|as at|at|for) )?(?:today|right now|this moment|this point|this very moment|the present time|present|this very day|today's date|the current date|this date)\b(?! on(?:wards)?\b),?/i;

/** What is so of somebody now: nothing that happened on a day. */
const STANDING: readonly FactName[] = [
  'segments',
  'cluster',
  'attribute',
  'age',
  'gender',
  'consent',
  'consent_call',
  'consent_email',
  'record_column',
  'address',
  'brands',
];

/**
 * “Which segments does she belong to today?”, `本日時点でのランク`: the word for today says nothing beside what is so of the customer now. Null where
 * there is none, or where something that happened is asked about.
 */
export function asOfToday(question: QuestionText, conclude: (text: string) => Understanding): Understanding | null {
  const { text } = question;
  const without = text.replace(isJapanese(text) ? TODAY_JA : TODAY_EN, ' ').trim();
  if (without === text || without === '') return null;
  const read = conclude(without);
  return read.kind === 'plan' && isStanding(read.plan) ? read : null;
}

const isStanding = ({ facts, subject, scope, time }: Plan): boolean =>
  scope === 'customer' &&
  subject === 'facts' &&
  time.range === null &&
  facts.length > 0 &&
  facts.every(({ name }) => STANDING.includes(name));
