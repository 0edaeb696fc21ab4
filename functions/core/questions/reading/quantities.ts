import type { Operator } from '../plan.ts';
import { type Counter, isToken, type Meaning, type MeaningOf, type Token } from '../tokens.ts';
import { TAKEN_BACK } from './purchase-conditions.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** What is counted beside a number, and what there is the most of. */
export const readCounts = (tokens: readonly Token[]): readonly Token[] =>
  readCountedPurchases(readMostBuyers(readMostReturns(readCountedReturns(readCountedThings(tokens)))));

/** `ブランドを2つ以上`: the noun before the number is what is counted. */
function readCountedThings(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => {
    const [noun, quantity] = [tokens[at], tokens[at + 1]];
    if (!isToken(noun, 'dimension') || !isToken(quantity, 'quantity') || /[ -~]/.test(noun.text)) return null;
    const { unit, op } = quantity.meaning;
    const counted = { brand: 'brands', category: 'categories', product: 'items' }[noun.meaning.dimension as string];
    if (op === null || (unit !== 'items' && unit !== null) || counted === undefined) return null;
    return {
      length: 2,
      tokens: [joined([noun, quantity], { ...quantity.meaning, unit: counted as Counter })],
    };
  });
}

/** `25歳から34歳`, `1万円〜3万円`, `between 25 and 34`, `aged 18-24`: both ends, as two comparisons. */
export function readNumberRanges(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => {
    const between = isToken(tokens[at], 'operator') && /^between$/i.test(tokens[at].text) ? 1 : 0;
    let next = at + between;
    const first = tokens[next];
    if (!isToken(first, 'number')) return null;
    const unit = counterOf(tokens[next + 1], true);
    next += unit === null ? 1 : 2;
    const through = tokens[next];
    if (!(between === 1 ? isToken(through, 'follow-up') || isToken(through, 'join') : isThrough(through))) return null;
    const last = tokens[next + 1];
    if (!isToken(last, 'number') || last.meaning.value <= first.meaning.value) return null;
    const shared =
      counterOf(tokens[next + 2], true) ??
      ([tokens[at - 1], tokens[next + 2]].some((token) => isToken(token, 'spent'))
        ? 'yen'
        : isAged(tokens[at - 1]) && last.meaning.value <= OLDEST
          ? 'years-old'
          : null);
    if (shared === null || !RANGED.includes(shared) || (unit !== null && unit !== shared)) return null;
    const end = next + (counterOf(tokens[next + 2], true) === null ? 2 : 3);
    const bound = (token: Token, op: Operator, value: number): Token =>
      reread(token, { kind: 'quantity', value, unit: shared, op });
    const bounds = [bound(first, '>=', first.meaning.value), bound(last, '<=', last.meaning.value)];
    // “10k-20k spent”: what was spent stands before what it is compared with.
    const behind = tokens[end];
    const spent = isToken(behind, 'spent') && /^[ -~]+$/.test(behind.text) ? [behind] : [];
    return { length: end - at + spent.length, tokens: [...spent, ...bounds] };
  });
}

/** Nobody is older: a larger number is none of years. */
const OLDEST = 120;
const RANGED: readonly Counter[] = ['years-old', 'yen', 'times', 'items', 'brands', 'categories'];

/** “Aged 18-24”, “customers between 25 and 34”. */
const isAged = (token: Token | undefined): boolean =>
  isToken(token, 'dimension') || (isToken(token, 'entity') && token.meaning.entity === 'customer');

const isThrough = (token: Token | undefined): boolean =>
  (isToken(token, 'particle') && ['から', '~', '-'].includes(token.text)) ||
  (isToken(token, 'stop') && /^to$/i.test(token.text));

/** `返品が3回以上`, `キャンセル3回以上`, “two or more returns”: how many orders a person took back. */
function readCountedReturns(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => {
    const [one, other] = [tokens[at], tokens[at + 1]];
    const [verb, quantity] =
      isToken(one, 'quantity') && other?.text.match(NOUN_OF_RETURNS) ? [other, one] : [one, other];
    if (!isToken(verb, 'taken-back') || !verb.meaning.did) return null;
    if (!isToken(quantity, 'quantity') || quantity.meaning.op === null) return null;
    const { op, value, unit } = quantity.meaning;
    // 返品が3%を超えている: the rate.
    if (unit === 'percent')
      return {
        length: 2,
        tokens: [reread(verb, { kind: 'measure', measure: RATE_OF[verb.meaning.outcome] }), quantity],
      };
    if (unit !== 'times' && !(unit === null && verb === other)) return null;
    const measure = TAKEN_BACK[verb.meaning.outcome];
    return { length: 2, tokens: [joined([verb, quantity], { kind: 'threshold', measure, op, value, range: null })] };
  });
}

const RATE_OF = { returned: 'return_rate', cancelled: 'cancellation_rate' } as const;

const NOUN_OF_RETURNS = /^(?:returns?|refunds?|cancellations?)$/i;

/** `返品が多い人`: by how often they returned. */
function readMostReturns(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => {
    const [verb, rank] = [tokens[at], tokens[at + 1]];
    const people = tokens.some(
      (token) =>
        (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
        (isToken(token, 'ask') && token.meaning.what === 'who'),
    );
    if (!isToken(verb, 'taken-back') || verb.meaning.outcome !== 'returned' || !verb.meaning.did) return null;
    if (!isToken(rank, 'rank') || !people) return null;
    return { length: 2, tokens: [reread(verb, { kind: 'attribute', attribute: 'return_count' }), rank] };
  });
}

/** `購入者が一番多かった日`: how many bought. */
function readMostBuyers(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    isToken(token, 'bought') && token.text === '購入者' && isToken(tokens[at + 1], 'rank')
      ? reread(token, { kind: 'measure', measure: 'buyers' })
      : token,
  );
}

const isCompared = (token: Token | undefined): boolean =>
  isToken(token, 'quantity') && token.meaning.unit === 'times' && token.meaning.op !== null;

/** `購入が1回だけの人`, `注文が3回の人`: exactly so many. */
function readCountedPurchases(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => {
    const [verb, quantity, only] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    const named =
      (isToken(verb, 'bought') && verb.meaning.did && /^(?:購入|お?買い物)$/.test(verb.text)) ||
      (isToken(verb, 'entity') && verb.text === '注文') ||
      (isToken(verb, 'measure') && verb.meaning.measure === 'orders');
    // 直近半年の購入が3回以上ある人: the period is that of what is counted.
    const timed =
      isToken(tokens[at - 1], 'time') && isToken(verb, 'bought') && /[^ -~]/.test(verb.text) && isCompared(quantity);
    if (timed && verb !== undefined && quantity !== undefined) return { length: 2, tokens: [quantity, verb] };
    if (
      verb === undefined ||
      !named ||
      !isToken(quantity, 'quantity') ||
      quantity.meaning.unit !== 'times' ||
      quantity.meaning.op !== null
    )
      return null;
    const length = isToken(only, 'only') ? 3 : 2;
    if (!isToken(tokens[at + length], 'entity') && length === 2) return null;
    const { value } = quantity.meaning;
    return {
      length,
      tokens: [
        joined(tokens.slice(at, at + length), { kind: 'threshold', measure: 'orders', op: '=', value, range: null }),
      ],
    };
  });
}

/** `3回以上`, `5万円を超える`, `at least 3 orders`, `¥50,000 or more`, `30代`, `aged 30 or over`: numbers with what they count. */
export function readQuantities(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => quantityAt(tokens, at));
}

function quantityAt(tokens: readonly Token[], start: number): Rewritten | null {
  let at = start;
  let op = isToken(tokens[at], 'operator') ? leadingOperator(tokens[at]) : null;
  if (isTopping(tokens, at)) op = '>';
  if (isToken(tokens[at], 'only') && isToken(tokens[at + 1], 'number') && nounCounter(tokens[at + 2]?.meaning) !== null)
    op = '=';
  if (op !== null) at++;
  let unit: Counter | null = null;
  if (isCounter(tokens[at], 'yen')) {
    unit = 'yen';
    at++;
  }
  const number = tokens[at];
  if (isToken(number, 'quantity') && op === null && unit === null) return countedAt(tokens, at);
  if (!isToken(number, 'number')) return op !== null && unit === null ? preparedAt(tokens, start, at, op) : null;
  at++;
  if (op === null && isToken(tokens[at], 'operator') && counterOf(tokens[at + 1], true) !== null) {
    op = operatorOf(tokens[at]);
    at++;
  }
  const counter = counterOf(tokens[at], op !== null || isOperatorAhead(tokens, at + 1));
  const people = isOperatorAhead(tokens, at + 1) && countsPeople(tokens[at]);
  if (people && unit === null) {
    unit = 'people';
    at++;
  } else if (counter !== null && unit === null) {
    unit = counter;
    at++;
  }
  // 20代の購入者は30代より多い: two groups set side by side, and no age above.
  const contrast = unit === 'decade' && isSetBeside(tokens, start, at);
  if (op === null && !contrast && isToken(tokens[at], 'operator')) {
    op = operatorOf(tokens[at]);
    at++;
  }
  const value = unit === 'tenths' ? 10 * number.meaning.value : number.meaning.value;
  if (unit === 'tenths') unit = 'percent';
  if (unit === 'decade')
    return op === null ? decades(tokens, start, at, value) : ages(tokens.slice(start, at), value, op);
  return { length: at - start, tokens: [joined(tokens.slice(start, at), { kind: 'quantity', value, unit, op })] };
}

const ELSEWHERE = /^を(?:上回|下回|超え|越え|抜)/;

/** Two groups of age set side by side: `20代の売上は30代を上回っている`. */
function isSetBeside(tokens: readonly Token[], start: number, at: number): boolean {
  const said = tokens[at]?.text ?? '';
  const another = tokens.slice(0, start).some((token) => isCounter(token, 'decade') || isAgeGroup(token));
  return /^より[多少高低大小]/.test(said) || (another && ELSEWHERE.test(said));
}

const isAgeGroup = (token: Token): boolean => isToken(token, 'value') && token.meaning.dimension === 'age_group';

/** “In which months did sales top 1.5 million yen”: an amount is gone over, and nothing ranked. */
const isTopping = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'rank') &&
  /^top(?:ped|s)?$/i.test(tokens[at]?.text ?? '') &&
  isToken(tokens[at + 1], 'number') &&
  isCounter(tokens[at + 2], 'yen');

/** `複数ブランド`, `several categories`: what the word counts follows it. */
function countedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const quantity = tokens[at];
  const unit = counterOf(tokens[at + 1], true);
  if (!isToken(quantity, 'quantity') || quantity.meaning.unit !== null || unit === null) return null;
  return { length: 2, tokens: [joined(tokens.slice(at, at + 2), { ...quantity.meaning, unit })] };
}

/** An operator before words that already are a quantity (`at least twice`) changes nothing here. */
function preparedAt(
  tokens: readonly Token[],
  start: number,
  at: number,
  op: MeaningOf<'quantity'>['op'],
): Rewritten | null {
  const quantity = tokens[at];
  if (!isToken(quantity, 'quantity') || quantity.meaning.op !== null) return null;
  return { length: at + 1 - start, tokens: [joined(tokens.slice(start, at + 1), { ...quantity.meaning, op })] };
}

/** `20人以上`: the word counts people where the number is compared. */
function countsPeople(token: Token | undefined): boolean {
  return [token?.meaning, ...(token?.others ?? [])].some(
    (meaning) => meaning?.kind === 'counter' && meaning.unit === 'people',
  );
}

function operatorOf(token: Token | undefined): MeaningOf<'quantity'>['op'] {
  return isToken(token, 'operator') ? token.meaning.op : null;
}

/** “more than 5 orders and over 50,000 yen”: before its number the word joins and compares; behind it, it includes the number. */
function leadingOperator(token: Token | undefined): MeaningOf<'quantity'>['op'] {
  const op = operatorOf(token);
  if (op === null || !/^(?:and|or) (?:over|above|more)$/i.test(token?.text ?? '')) return op;
  return '>';
}

const isOperatorAhead = (tokens: readonly Token[], at: number): boolean => isToken(tokens[at], 'operator');

function isCounter(token: Token | undefined, unit: Counter): boolean {
  return isToken(token, 'counter') && token.meaning.unit === unit;
}

/** Nouns count only where a comparison says so: `top 10 products` asks for products, `at least 2 brands` counts them. */
export function counterOf(token: Token | undefined, compared: boolean): Counter | null {
  if (token === undefined) return null;
  const counters = [token.meaning, ...token.others].filter(
    (meaning): meaning is MeaningOf<'counter'> => meaning.kind === 'counter',
  );
  if (isToken(token, 'counter') && token.meaning.unit !== 'group') return token.meaning.unit;
  if (isToken(token, 'share') && /^(?:%|パーセント|percent)$/i.test(token.text)) return 'percent';
  const [counter] = counters;
  if (counter !== undefined && (token.meaning.kind === 'grain' || (compared && counter.unit !== 'people')))
    return counter.unit;
  if (compared && isToken(token, 'bought') && /^(?:購入|purchases?|orders?)$/i.test(token.text)) return 'times';
  return compared ? nounCounter(token.meaning) : null;
}

function nounCounter(meaning: Meaning | undefined): Counter | null {
  if (meaning === undefined) return null;
  if (meaning.kind === 'entity' && meaning.entity === 'order') return 'times';
  if (meaning.kind === 'dimension' && meaning.dimension === 'brand') return 'brands';
  if (meaning.kind === 'dimension' && meaning.dimension === 'category') return 'categories';
  if (meaning.kind === 'dimension' && meaning.dimension === 'product') return 'items';
  return null;
}

/** `40代以上`, `30代以下`: in years of age. */
function ages(tokens: readonly Token[], decade: number, op: Operator): Rewritten | null {
  if (decade % 10 !== 0 || decade < 10 || decade > 90) return null;
  const value = op === '<=' || op === '>' ? decade + 9 : decade;
  return { length: tokens.length, tokens: [joined(tokens, { kind: 'quantity', value, unit: 'years-old', op })] };
}

/** `30代`, `20代から30代`, `20s and 30s`. */
function decades(tokens: readonly Token[], start: number, end: number, from: number): Rewritten | null {
  const through =
    isToken(tokens[end], 'particle') && ['から', '~', '-', 'to'].includes(tokens[end].text)
      ? quantityAt(tokens, end + 1)
      : null;
  const last = through?.tokens[0]?.meaning;
  const to = last?.kind === 'value' ? Number.parseInt(last.values.at(-1) ?? '', 10) : from;
  if (from % 10 !== 0 || from < 10 || from > 90 || to < from) return null;
  const values = Array.from({ length: (to - from) / 10 + 1 }, (_, index) => ageGroup(from + 10 * index));
  const length = end - start + (through === null || last?.kind !== 'value' ? 0 : 1 + through.length);
  return {
    length,
    tokens: [
      joined(tokens.slice(start, start + length), {
        kind: 'value',
        dimension: 'age_group',
        values,
        label: values.join('〜'),
      }),
    ],
  };
}

/** `20s` … `90s`: how age groups are called on the wire. */
export function ageGroup(age: number): string {
  return `${Math.floor(age / 10) * 10}s`;
}
