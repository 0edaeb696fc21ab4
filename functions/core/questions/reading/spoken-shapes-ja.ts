import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';
import { readSaidTwice } from './said-twice-ja.ts';
import { readSummedLists, readSummedPeriods } from './summed-lists.ts';
import { readTurnedAround } from './turned-around-ja.ts';

/** `東京に住んでいるかVIPである方`, `9時台に入った注文`, `リピーターの方が新規より高い？`: words that say something else in their place. */
export function readSpokenJapanese(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  if (customerOnLine) return tokens;
  const turned = readTurnedAround(readSummedLists(readSummedPeriods(readSaidTwice(tokens))));
  return turned.flatMap((token, at) => readAt(token, at, turned));
}

function readAt(token: Token, at: number, tokens: readonly Token[]): readonly Token[] {
  if (isOr(tokens, at)) return [reread(token, { kind: 'join', how: 'or' })];
  if (isOfOrders(tokens, at)) return [reread(token, { kind: 'stop' })];
  if (isUpTo(tokens, at)) return [reread(token, { kind: 'operator', op: '<=' })];
  return comparedAt(tokens, at) ?? [token];
}

const isOfPeople = (token: Token | undefined): boolean =>
  token !== undefined && ['value', 'segment', 'repeat', 'attention'].includes(token.meaning.kind);

/** The ending asks nothing between two things that people are. */
function isOr(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens.slice(0, at).findLast((other) => !isToken(other, 'particle'));
  const behind = tokens.slice(at + 1).find((other) => !isToken(other, 'particle'));
  return isToken(token, 'stop') && /[るた]か$/u.test(token.text) && isOfPeople(before) && isOfPeople(behind);
}

/** Orders and contacts come in; only people move into a segment. */
function isOfOrders(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const orders =
    (isToken(next, 'entity') && next.meaning.entity === 'order') ||
    tokens.slice(at + 1, at + LONGEST_CONTACT).some(isContacts) ||
    (isToken(next, 'measure') && next.text !== '');
  return (
    isToken(token, 'moved') &&
    token.text === 'に入った' &&
    orders &&
    !tokens.slice(0, at).some((one) => isToken(one, 'segment'))
  );
}

/** `電話の問い合わせ`. */
const LONGEST_CONTACT = 4;
const isContacts = (token: Token): boolean => isToken(token, 'measure') && token.meaning.measure === 'contacts';

/** `30代までのお客様`: up to there, where it is no end of a range. */
function isUpTo(tokens: readonly Token[], at: number): boolean {
  const [before, number, counter, token] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]];
  const aged = isToken(counter, 'counter') && ['decade', 'years-old'].includes(counter.meaning.unit);
  const ranged = isToken(before, 'particle') && ['から', '~', '-'].includes(before.text);
  return isToken(token, 'particle') && token.text === 'までの' && aged && isToken(number, 'number') && !ranged;
}

/** `新規より高い`: without a number it sets two groups side by side. */
function comparedAt(tokens: readonly Token[], at: number): readonly Token[] | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isToken(token, 'operator') || !/^より/u.test(token.text) || !isOfPeople(before)) return null;
  const middle = token.start + 'より'.length;
  const direction = token.meaning.op === '<' ? 'ascending' : 'descending';
  return [
    { ...token, end: middle, text: 'より', meaning: { kind: 'versus' }, others: [] },
    {
      ...token,
      start: middle,
      text: token.text.slice(2),
      meaning: { kind: 'rank', direction, one: false },
      others: [],
    },
  ];
}
