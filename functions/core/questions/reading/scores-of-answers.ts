import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** “Survey answers with a score of 5”, `アンケートの5点の回答数`: which answers are counted, where nobody who gave them is. */
export function readScoresOfAnswers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isAnswers) || tokens.some(isRank)) return tokens;
  const numbers = tokens.filter(isMark);
  if (numbers.length !== 1 && numbers.length !== 2) return tokens;
  const read = rewrite(tokens, (at) => scoreAt(tokens, at));
  // アンケートの…回答数: both are of the answers.
  const [first, ...more] = read.filter(isAnswers);
  return read === tokens || first === undefined
    ? tokens
    : read.filter((token) => !more.includes(token as typeof first));
}

/** The words for a mark, and the mark itself; or the mark where its unit says what it is. */
function scoreAt(tokens: readonly Token[], at: number): Rewritten | null {
  const word = tokens[at];
  if (word === undefined) return null;
  if (isMark(word) && POINTS.test(word.text)) return { length: 1, tokens: [filterOf([word], word)] };
  if (!isScoreWord(word)) return null;
  let next = at + 1;
  while (isBinding(tokens[next])) next++;
  const mark = tokens[next];
  if (mark === undefined || !isMark(mark)) return null;
  const last = lastMark(tokens, next);
  if (last !== null) {
    const [low, high] = [mark, last].toSorted((one, other) => one.meaning.value - other.meaning.value);
    const both = tokens.slice(at, next + 3);
    if (low === undefined || high === undefined) return null;
    return { length: both.length, tokens: [bound(both, '>=', low), bound([last], '<=', high)] };
  }
  const verb = isGiven(tokens[next + 1]) ? 1 : 0;
  const span = tokens.slice(at, next + 1 + verb);
  return { length: span.length, tokens: [filterOf(span, mark)] };
}

/** “9 or 10”, “7 to 8”: the second of two marks that are next to each other, or the last of all between. */
function lastMark(tokens: readonly Token[], at: number): TokenOf<'quantity'> | null {
  const [first, word, last] = tokens.slice(at, at + 3);
  if (first === undefined || word === undefined || last === undefined || !isMark(first) || !isMark(last)) return null;
  if (first.meaning.op !== null || last.meaning.op !== null) return null;
  const apart = Math.abs(first.meaning.value - last.meaning.value);
  const through = /^(?:to|through|until|[-~]|から|〜)$/i.test(word.text.trim());
  const chosen = (isToken(word, 'join') && word.meaning.how === 'or') || /^(?:and|or|か|と)$/i.test(word.text.trim());
  return through || (chosen && apart === 1) ? last : null;
}

const bound = (span: readonly Token[], op: '>=' | '<=', mark: TokenOf<'quantity'>): Token =>
  reread(joined(span, mark.meaning), {
    kind: 'filter',
    filter: { field: 'survey_score', op, value: mark.meaning.value },
  });

const filterOf = (span: readonly Token[], { meaning }: TokenOf<'quantity'>): Token =>
  reread(joined(span, meaning), {
    kind: 'filter',
    filter: { field: 'survey_score', op: meaning.op ?? '=', value: meaning.value },
  });

const isAnswers = (token: Token): token is TokenOf<'measure'> =>
  isToken(token, 'measure') && token.meaning.measure === 'survey_answers';

const isRank = (token: Token): boolean => isToken(token, 'rank');

const isMark = (token: Token): token is TokenOf<'quantity'> =>
  isToken(token, 'quantity') &&
  (token.meaning.unit === null || POINTS.test(token.text)) &&
  token.meaning.value >= 0 &&
  token.meaning.value <= HIGHEST;

const HIGHEST = 10;
const POINTS = /^[0-9]+(?:\.[0-9]+)? ?(?:点|points?)/;

const isScoreWord = (token: Token): boolean =>
  (isToken(token, 'measure') &&
    token.meaning.measure === 'average_survey_score' &&
    !/平均|average|mean|avg/i.test(token.text)) ||
  isGiven(token);

const isGiven = (token: Token | undefined): boolean => {
  const [condition, other] = isToken(token, 'conditions') ? token.meaning.conditions : [];
  return condition?.kind === 'event' && condition.of === 'survey' && condition.did && other === undefined;
};

const isBinding = (token: Token | undefined): boolean =>
  isToken(token, 'stop') || (isToken(token, 'particle') && ['of', 'が', 'の', 'は'].includes(token.meaning.word));
