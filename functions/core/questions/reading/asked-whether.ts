import { isToken, type Meaning, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

const WHETHER: Meaning = { kind: 'ask', what: 'whether' };
const STOP: Meaning = { kind: 'stop' };

/**
 * `30代かどうか教えて`, “could you check whether …”, `返品の有無`, “… or not?”: the words that only say that yes or no is asked. In the middle of a
 * question the same words tell groups apart (“by whether they bought online”), so they are read where a question begins or ends.
 */
export function readAskedWhether(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => beginning(tokens, at) ?? ending(tokens, at) ?? inPassing(tokens, at));
}

const isIdle = (token: Token): boolean => isToken(token, 'stop') || isToken(token, 'particle');

const one = (token: Token, meaning: Meaning): Rewritten => ({ length: 1, tokens: [reread(token, meaning)] });

function beginning(tokens: readonly Token[], at: number): Rewritten | null {
  const token = tokens[at];
  if (token === undefined || !/^(?:if|whether)$/i.test(token.text) || !tokens.slice(0, at).every(isIdle)) return null;
  return one(token, WHETHER);
}

/** Words that stand alone at the end, longest first: `購入経験の有無`, `かどうか`, `か`, “or not”, “yes or no”. */
const ENDINGS: readonly (readonly RegExp[])[] = [
  [/^経験$/, /^の$/, /^有$/, /^無$/],
  [/^の$/, /^有$/, /^無$/],
  [/^有$/, /^無$/],
  [/^か$/, /^どう$/, /^か(?:を|は)?$/],
  [/^yes$/i, /^or$/i, /^no$/i],
  [/^or$/i, /^not$/i],
];

function ending(tokens: readonly Token[], at: number): Rewritten | null {
  for (const shape of ENDINGS) {
    const span = tokens.slice(at, at + shape.length);
    const found = span.length === shape.length && shape.every((word, index) => word.test(span[index]?.text ?? ''));
    if (found && tokens.slice(at + shape.length).every(isIdle))
      return { length: span.length, tokens: [joined(span, WHETHER)] };
  }
  const token = tokens[at];
  // 増えたか減ったか教えて: one of two, no yes or no.
  const single = tokens.filter((other) => isToken(other, 'join')).length === 1;
  const asks = single && isToken(token, 'join') && token.text === 'か' && at > 0 && tokens.slice(at + 1).every(isIdle);
  return asks ? one(token, WHETHER) : null;
}

/** “At all”, “in all”, “part of our segment”: said beside what is asked. */
function inPassing(tokens: readonly Token[], at: number): Rewritten | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  if (isToken(token, 'all') && /^all$/i.test(token.text) && /^(?:at|in)$/i.test(tokens[at - 1]?.text ?? ''))
    return next === undefined || AFTER_ALL.has(next.meaning.kind) ? one(token, STOP) : null;
  if (/^part$/i.test(token.text) && isToken(tokens[at - 1], 'this-customer') && isToken(next, 'within'))
    return { length: 2, tokens: [reread(token, STOP)] };
  return null;
}

const AFTER_ALL: ReadonlySet<Meaning['kind']> = new Set([
  'time',
  'ask',
  'this-customer',
  'bought',
  'spent',
  'particle',
]);
