import { isJapanese } from './normalize-question.ts';
import { NOT_READ_AS_ASKED } from './reading/notes.ts';
import type { QuestionContext, Understanding } from './understanding.ts';

const SHARE = '(?:share|percentage|percent|proportion|portion|fraction|part|%|pct)';
const VERB =
  '(?:came from|come from|comes from|came through|went to|go to|goes to|are|is|were|was|accepts?|allows?|accepted|refused?|declined?|bought|buy|live in|lives in|have|has|had|used?|placed|returned|belongs? to|agreed? to|contacted|ordered|registered|signed up|opted)';
const TWO_SHARES = new RegExp(
  `^(.*\\b(?:what|which) ${SHARE} of )(.+?) (${VERB}) (.+?),? (?:and|or|versus|vs\\.?) (?:what |which )?(?:other )?${SHARE} (?:of (?:them|those|these|it) )?(?!of )(.+?)[?.! ]*$`,
  'i',
);
const PERIOD =
  /(?:,? (?:in|during|since|over|for) (?:[12]\d{3}|(?:january|february|march|april|may|june|july|august|september|october|november|december)[^?,]*|q[1-4][^?,]*|the (?:last|past) [^?,]*|(?:fiscal|fy)[^?,]*)|,? (?:this|last) (?:fiscal |calendar )?(?:year|month|quarter|week)|,? so far)$/i;

/** “What share of sales came from VIPs and what share from new customers?”: two shares of one whole, each read alone, both told. */
export function concludeTwoShares(
  question: string,
  { previous, customerOnLine }: QuestionContext,
  conclude: (question: string) => Understanding,
): Understanding | null {
  if (previous !== null || customerOnLine || isJapanese(question)) return null;
  const [, asked, whole, verb, one, said] = TWO_SHARES.exec(question) ?? [];
  if (asked === undefined || one === undefined || said === undefined || verb === undefined) return null;
  const period = PERIOD.exec(one)?.[0] ?? PERIOD.exec(said)?.[0] ?? '';
  const other = new RegExp(`^${VERB} `, 'i').test(said) ? said : `${verb} ${said.replace(SAID_AGAIN, '')}`;
  const [first, second] = [`${verb} ${one}`, other].map((part) =>
    conclude(`${asked}${whole} ${part.replace(PERIOD, '')}${period}?`),
  );
  if (first?.kind !== 'plan' || second?.kind !== 'plan' || !isOfOneWhole(first, second)) return TWO_QUESTIONS;
  const readings = new Map([...first.readings, ...second.readings].map((reading) => [reading.ja, reading]));
  return { ...first, readings: [...readings.values()], choices: [], further: [second.plan] };
}

/** “Came from VIPs and what share from new customers”. */
const SAID_AGAIN = /^(?:from|through|to|in) /i;

type Read = Extract<Understanding, { kind: 'plan' }>;

/** The two are parts of the same, or the question was about two things. */
const isOfOneWhole = ({ plan: one }: Read, { plan: other }: Read): boolean =>
  JSON.stringify([one.time, one.share?.filters]) === JSON.stringify([other.time, other.share?.filters]) &&
  JSON.stringify(one) !== JSON.stringify(other);

const TWO_QUESTIONS: Understanding = {
  kind: 'refusal',
  text: {
    ja: '2つの割合を一度に聞いています。1つずつ聞いてください',
    en: 'these are two shares, and what they are of may differ: please ask one by one',
  },
  why: NOT_READ_AS_ASKED,
};
