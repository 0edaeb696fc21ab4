import { levelOf } from '../dimensions.ts';
import type { MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { reread } from './rewrite.ts';

/** What a person has of figures that groups have too. */
const ATTRIBUTES: Readonly<Partial<Record<MeasureName, string>>> = {
  average_order_value: 'average_order_yen',
};

/**
 * `平均注文額が2万円以上の人`, “customers with an average order value above 20,000 yen”: of people a figure with a number is the one of each of them, which they are
 * chosen by.
 */
export function readOwnAverages(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const attribute = isToken(token, 'measure') ? ATTRIBUTES[token.meaning.measure] : undefined;
    if (attribute === undefined) return token;
    const japanese = /[^ -~]/.test(token.text);
    const chooses = japanese ? isBeforePeople(tokens, at) : isBehindPeople(tokens, at);
    return chooses ? reread(token, { kind: 'attribute', attribute }) : token;
  });
}

function isBeforePeople(tokens: readonly Token[], at: number): boolean {
  const [particle, number, ...behind] = tokens.slice(at + 1, at + 7);
  if (!isToken(particle, 'particle') || particle.meaning.word !== 'が' || !isToken(number, 'number')) return false;
  const [rest, noun] = split(behind, (token) => !(isToken(token, 'counter') || isToken(token, 'operator')));
  const people = isToken(noun, 'particle') ? behind[rest.length + 1] : noun;
  return isPeople(people);
}

function isBehindPeople(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(0, at).filter((token) => !isIdle(token));
  const before = said.findLast((token) => isPeople(token) || !isOfPerson(token));
  const [behind] = split(
    tokens.slice(at + 1),
    (token) => !(isToken(token, 'particle') || isToken(token, 'stop') || isToken(token, 'ask')),
  );
  const limit = tokens[at + 1 + behind.length];
  const number = isToken(limit, 'operator') ? tokens[at + 2 + behind.length] : limit;
  const whose = isPeople(before) || isWho(tokens.slice(0, at)) || isOneMoreOfPeople(tokens.slice(0, at));
  return isToken(number, 'number') && whose;
}

/** “Who has an average order value of …”, “How many have …”: whoever it is, people are asked for. */
function isWho(before: readonly Token[]): boolean {
  const said = before.filter((token) => !isIdle(token));
  const [first, more] = said;
  const asked = isToken(first, 'ask') && ['who', 'count', 'count-people', 'list'].includes(first.meaning.what);
  return (said.length === 0 && /^who\b/i.test(before[0]?.text ?? '')) || (asked && more === undefined);
}

/** Words that only join somebody to the figure. */
const isIdle = (token: Token): boolean =>
  isToken(token, 'stop') ||
  (isToken(token, 'ask') && ['whether', 'who'].includes(token.meaning.what) && HAVE.test(token.text));

/** “VIPs in Tokyo with …”: where they live stands between. */
const isOfPerson = (token: Token): boolean => isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person';

const HAVE = /^(?:(?:who|that) )?(?:have|has|had|with)$/i;

/** “Customers with at least 5 orders and an average order value over …”: people that a number chooses already. */
function isOneMoreOfPeople(before: readonly Token[]): boolean {
  const people = before.findIndex(isPeople);
  const words = before.filter((token) => !isToken(token, 'stop'));
  const joins = isJoin(words.at(-1)) || /^whose$/i.test(before.at(-1)?.text ?? '');
  return people !== -1 && joins && before.slice(people).some((token) => isToken(token, 'number'));
}

/** What stands before the first that passes, and that one. */
function split(
  tokens: readonly Token[],
  passes: (token: Token) => boolean,
): readonly [readonly Token[], Token | undefined] {
  const at = tokens.findIndex(passes);
  return at === -1 ? [tokens, undefined] : [tokens.slice(0, at), tokens[at]];
}

const isPeople = (token: Token | undefined): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'ask') && token.meaning.what === 'who') ||
  isToken(token, 'segment') ||
  (isToken(token, 'value') && ['gender', 'age_group', 'cluster'].includes(token.meaning.dimension));
