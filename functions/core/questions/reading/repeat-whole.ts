import type { Condition } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const REPEATERS: Condition = { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null };

/**
 * “What share of repeat customers are women”, “percentage of returning customers who accept emails”: of whom the part is, while
 * “repeat customers in Tokyo” are a share of those who bought there.
 */
export function readRepeatWhole(said: readonly Token[], text: string): readonly Token[] {
  const tokens = said.flatMap((token, at) =>
    isTakenBackWhole(token, said[at + 1], text) ? wholeOfOrders(token) : [token],
  );
  const at = tokens.findIndex(isRepeaters);
  const token = tokens[at];
  const within = isToken(tokens[at - 1], 'within') && tokens.slice(0, at).some((other) => isToken(other, 'share'));
  if (token !== undefined && within) return [...tokens.slice(0, at), ...repeaters(token), ...tokens.slice(at + 1)];
  const behind = tokens.slice(at + 1).find((other) => !isToken(other, 'ask'));
  const share = tokens.slice(0, at + 1).some((other) => isToken(other, 'share') || isToken(other, 'measure'));
  if (token === undefined || behind === undefined || !share || !PART.has(behind.meaning.kind)) return tokens;
  const isPart = isToken(behind, 'bought') || PREDICATE.test(text.slice(token.end, behind.start)) || isAnswer(behind);
  if (!isPart) return tokens;
  const of = { ...reread(token, { kind: 'particle', word: 'of' }), text: 'of', end: token.start };
  // “Percentage of repeat customers” is one word for the rate.
  const lead = isToken(token, 'measure') ? [{ ...reread(token, { kind: 'share' }), end: token.start }, of] : [];
  return [...tokens.slice(0, at), ...lead, ...repeaters(token), ...tokens.slice(at + 1)];
}

/** Those people, and the word for them. */
const repeaters = (token: Token): readonly Token[] => [
  reread(token, { kind: 'conditions', conditions: [REPEATERS] }),
  { ...reread(token, { kind: 'entity', entity: 'customer' }), start: token.end },
];

const isRepeaters = (token: Token): boolean =>
  /^[ -~]+$/.test(token.text) &&
  (isToken(token, 'repeat') ||
    (isToken(token, 'measure') && token.meaning.measure === 'repeat_rate' && / of /i.test(token.text)));

const PART: ReadonlySet<Token['meaning']['kind']> = new Set([
  'value',
  'segment',
  'consent',
  'bought',
  'attention',
  'conditions',
]);

const PREDICATE =
  /\b(?:are|is|was|were|live|lives|have|has|who|that|belong|belongs|come|comes|living|residing|based)\b/i;

/** A verb of its own. */
const isAnswer = (token: Token): boolean => isToken(token, 'consent') || isToken(token, 'conditions');

const COUNTS: Readonly<Partial<Record<string, 'returned_orders' | 'cancelled_orders'>>> = {
  return_rate: 'returned_orders',
  cancellation_rate: 'cancelled_orders',
};

/** “What percentage of returned orders were shirts”: of those orders, where the same words alone are the rate. */
function isTakenBackWhole(token: Token, behind: Token | undefined, text: string): boolean {
  return (
    isToken(token, 'measure') &&
    COUNTS[token.meaning.measure] !== undefined &&
    / of /i.test(token.text) &&
    isToken(behind, 'value') &&
    PREDICATE.test(text.slice(token.end, behind.start))
  );
}

function wholeOfOrders(token: Token): readonly Token[] {
  const measure = isToken(token, 'measure') ? COUNTS[token.meaning.measure] : undefined;
  if (measure === undefined) return [token];
  return [
    { ...reread(token, { kind: 'share' }), end: token.start },
    { ...reread(token, { kind: 'particle', word: 'of' }), text: 'of', end: token.start },
    reread(token, { kind: 'measure', measure }),
  ];
}
