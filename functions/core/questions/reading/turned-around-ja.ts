import { isToken, type MeaningKind, type Token } from '../tokens.ts';
import { peopleOfEventsAt } from './people-of-events-ja.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Sentences that say behind what usually stands before. */
export const readTurnedAround = (tokens: readonly Token[]): readonly Token[] =>
  rewrite(
    rewrite(tokens, (at) => countedNounAt(tokens, at)),
    (at, all) =>
      lifelongAt(all, at) ??
      everyBrandAt(all, at) ??
      boughtBothAt(all, at) ??
      deedFirstAt(all, at) ??
      countedDeedAt(all, at) ??
      amountOfDeedAt(all, at) ??
      figureOfDeedAt(all, at) ??
      boughtInTurnAt(all, at) ??
      peopleOfEventsAt(all, at),
  );

const COUNTED: readonly string[] = ['brand', 'category'];

/** `2つ以上のブランド`, `3つのブランド`: `2ブランド以上`. */
function countedNounAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [counter, next] = [tokens[at], tokens[at + 1]];
  if (!isToken(counter, 'counter') || counter.text !== 'つ' || !isToken(tokens[at - 1], 'number')) return null;
  const operator = isToken(next, 'operator') ? next : null;
  const [of, noun] = tokens.slice(at + (operator === null ? 1 : 2));
  if (!isToken(of, 'particle') || of.text !== 'の') return null;
  if (!isToken(noun, 'dimension') || !COUNTED.includes(noun.meaning.dimension)) return null;
  const bound = operator === null ? [] : [operator];
  return { length: 3 + bound.length, tokens: [noun, ...bound] };
}

/** `累計10万円超で、返品がない人`: what somebody spent, whatever verb follows. */
function lifelongAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [total, number, counter, operator, and] = tokens.slice(at, at + 5);
  if (!isToken(total, 'aggregate') || total.meaning.aggregate !== 'total' || !isToken(number, 'number')) return null;
  const spent = isToken(counter, 'counter') && counter.meaning.unit === 'yen' && isToken(operator, 'operator');
  if (!spent || !isToken(and, 'particle') || !/^(?:で|、|で、)$/u.test(and.text)) return null;
  const deed = reread({ ...operator, start: operator.end, text: '使って' }, { kind: 'spent' });
  return { length: 4, tokens: [number, counter, operator, deed] };
}

/** `3ブランドとも`, `3ブランドどれでも`: `3ブランドすべて`. */
function everyBrandAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [number, noun, next, behind] = tokens.slice(at, at + 4);
  if (!isToken(number, 'number') || !isToken(noun, 'dimension') || noun.meaning.dimension !== 'brand') return null;
  const also = isToken(next, 'particle') && next.text === 'とも';
  const any =
    isToken(next, 'ask') && next.text === 'どれ' && isToken(behind, 'particle') && /^で?も$/u.test(behind.text);
  if (next === undefined || !(also || any)) return null;
  return { length: any ? 4 : 3, tokens: [number, noun, reread(next, { kind: 'all' })] };
}

/** `つむぎとルミエール両方の購入者数`: how many bought both. */
function boughtBothAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [both, of, figure] = tokens.slice(at, at + 3);
  if (!isToken(both, 'both')) return null;
  const bound = isToken(of, 'particle') && /^[ので]$/u.test(of.text);
  const counted = bound ? figure : of;
  if (!isToken(counted, 'measure') || counted.meaning.measure !== 'buyers' || !/^購入/u.test(counted.text)) return null;
  const { start } = counted;
  return {
    length: bound ? 3 : 2,
    tokens: [
      both,
      { ...reread(counted, { kind: 'bought', did: true }), end: start },
      reread(counted, { kind: 'measure', measure: 'customers' }),
    ],
  };
}

const isDeed = (token: Token | undefined): token is Token =>
  isToken(token, 'bought') && token.meaning.did && /(?:買|購入|注文)/u.test(token.text);

/** `買ったのは1回だけ`: `1回だけ買った`. */
function deedFirstAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [deed, leading, number, counter, only] = tokens.slice(at, at + 5);
  if (!isDeed(deed) || !isToken(leading, 'particle') || !/^の[はが]$/u.test(leading.text)) return null;
  if (!isToken(number, 'number') || !isToken(counter, 'counter') || counter.meaning.unit !== 'times') return null;
  if (!isToken(only, 'only') && !isToken(only, 'operator')) return null;
  return { length: 5, tokens: [number, counter, only, deed] };
}

const COUNTABLE: readonly string[] = ['times', 'yen', 'items'];
const BETWEEN = /^[がはを]$/u;

/** `購入が3回以上の方`, `去年の買い物が5万円以上の会員`, `購入3回以上で返品のない人`: `3回以上購入した方`. */
function countedDeedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const noun = tokens[at];
  if (!isToken(noun, 'bought') || !/^(?:購入|お?買い物)$/u.test(noun.text) || isOfOneOrder(tokens, at)) return null;
  const bound = isToken(tokens[at + 1], 'particle') && BETWEEN.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const [number, counter, operator, behind] = tokens.slice(at + 1 + bound);
  const counted = isToken(number, 'number') && isToken(counter, 'counter') && COUNTABLE.includes(counter.meaning.unit);
  if (!counted || !isToken(operator, 'operator') || isToken(behind, 'measure') || !tokens.some(isPerson)) return null;
  return {
    length: 4 + bound,
    tokens: [number, counter, operator, reread({ ...noun, start: operator.end, end: operator.end }, noun.meaning)],
  };
}

/** `1回の買い物が2万円以上`: of one order. */
const isOfOneOrder = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at - 1], 'particle') && isToken(tokens[at - 2], 'counter') && isToken(tokens[at - 3], 'number');

const isPerson = (token: Token): boolean =>
  isToken(token, 'contrast') ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'ask') && ['count-people', 'who'].includes(token.meaning.what)) ||
  (isToken(token, 'measure') && token.meaning.measure === 'customers');

const AMOUNT = /^(?:金額|額|総額|合計額|合計金額|回数|件数|点数|個数|数量|数)$/u;
const OF_NUMBER: ReadonlySet<MeaningKind> = new Set(['number', 'counter', 'operator', 'stop']);

/** `半年で使った金額が3万円以上の人`: `半年で3万円以上使った人`. */
function amountOfDeedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [deed, amount, is] = tokens.slice(at, at + 3);
  if (!(isDeed(deed) || isToken(deed, 'spent')) || amount?.start !== deed.end || !AMOUNT.test(amount.text)) return null;
  const from = at + (isToken(is, 'particle') && /^[がは]$/u.test(is.text) ? 3 : 2);
  const length = tokens.slice(from).findIndex((token) => !OF_NUMBER.has(token.meaning.kind) && !isReaching(token));
  const number = tokens.slice(from, from + length);
  const behind = tokens.slice(from + length).find((token) => !isToken(token, 'particle'));
  const bounded = number.some((token) => isToken(token, 'operator') || isReaching(token));
  if (length < 1 || !bounded || !isToken(behind, 'entity') || behind.meaning.entity !== 'customer') return null;
  return { length: from + length - at, tokens: [...number.filter((token) => !isToken(token, 'stop')), deed] };
}

/** `昭和生まれの人が去年使った金額`: the figure itself, in its period, and no condition on the people. */
function figureOfDeedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [deed, amount] = tokens.slice(at, at + 2);
  if (!(isDeed(deed) || isToken(deed, 'spent')) || !isToken(amount, 'measure') || amount.start !== deed.end)
    return null;
  return AMOUNT.test(amount.text) ? { length: 2, tokens: [joined([deed, amount], amount.meaning)] } : null;
}

/** `2回目の購入でシャツを買った人は何人`: what was bought in that purchase, and not ever. */
function boughtInTurnAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [turn, ...behind] = tokens.slice(at);
  if (!isToken(turn, 'filter') || turn.meaning.filter.field !== 'purchase_number') return null;
  const deed = behind.findIndex(isDeed);
  const goods = behind.slice(0, deed).filter((token) => !isToken(token, 'particle') && !isToken(token, 'join'));
  const [person] = behind.slice(deed + 1);
  if (deed < 1 || !goods.every((token) => isToken(token, 'value')) || person === undefined || !isCounted(behind))
    return null;
  const bought = behind.slice(0, deed).filter((token, place) => !(isToken(token, 'particle') && place === deed - 1));
  return { length: deed + 2, tokens: [turn, ...bought] };
}

const isCounted = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'count-people') ||
  tokens.some((token) => isToken(token, 'measure') && token.meaning.measure === 'customers');

const isReaching = (token: Token): boolean => isToken(token, 'particle') && ['から', '~', '-'].includes(token.text);
