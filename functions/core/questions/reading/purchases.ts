import { levelOf } from '../dimensions.ts';
import type { Condition, DayRange, Filter } from '../plan.ts';
import { isToken, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import { goodsOfTwoKinds } from './goods-of-two-kinds.ts';
import type { Notes } from './notes.ts';
import { type Clause, conditionsOf, noteNeverBought } from './purchase-conditions.ts';
import { isAboutPeople, isVerb, type Verb } from './purchase-verbs.ts';
import { reread } from './rewrite.ts';
import { shareBetween } from './shared-between-purchases.ts';

/** Reads “who bought A and not B last month, three times or more” as conditions on people. */
export function readPurchases(said: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  const tokens = japanese ? said : said.flatMap(buyersOf);
  const clauses = tokens.flatMap((token, at) =>
    isVerb(token) && isAboutPeople(tokens, at, japanese) ? clausesOf(tokens, at, token, japanese) : [],
  );
  if (clauses.length === 0) return tokens;
  askTwoPeriods(tokens, japanese, notes);
  const complete = shareBetween(clauses, tokens, japanese, notes);
  noteNeverBought(complete, notes);
  const conditions = new Map<Token, Condition[]>();
  for (const clause of complete)
    conditions.set(clause.verb, [...(conditions.get(clause.verb) ?? []), ...conditionsOf(clause, notes)]);
  const used = new Set(complete.flatMap((clause) => [...clause.used]));
  noteTimes(complete, tokens, notes);
  return tokens
    .filter((token) => !used.has(token) || conditions.has(token))
    .map((token) => {
      const found = conditions.get(token);
      return found === undefined ? token : reread(token, { kind: 'conditions', conditions: found });
    });
}

/** “Bought last Christmas (December 2025)”: of two periods that are not joined nobody can tell which is meant. */
function askTwoPeriods(tokens: readonly Token[], japanese: boolean, notes: Notes): void {
  const twice = tokens.some((token, at) => {
    if (!isVerb(token) || !isAboutPeople(tokens, at, japanese)) return false;
    const scope = scopeOf(tokens, at, japanese);
    const [first, second] = scope.flatMap((other, index) => (isToken(other, 'time') ? [index] : []));
    return second !== undefined && first !== undefined && scope.slice(first + 1, second).length === 0;
  });
  if (twice)
    notes.askBack(
      null,
      {
        ja: '購入の期間が2つあります。どちらか1つを言ってください',
        en: 'There are two periods for the purchase: please name one',
      },
      [],
    );
}

/** “Buyers of rings”: people who bought them. */
function buyersOf(token: Token, at: number, tokens: readonly Token[]): readonly Token[] {
  const [of, goods] = [tokens[at + 1], tokens[at + 2]];
  const named =
    isToken(token, 'measure') &&
    token.meaning.measure === 'buyers' &&
    isToken(of, 'particle') &&
    of.text === 'of' &&
    isToken(goods, 'values') &&
    levelOf(goods.meaning.filter.field) !== 'person';
  return named
    ? [reread(token, { kind: 'entity', entity: 'customer' }), reread(token, { kind: 'bought', did: true })]
    : [token];
}

const BOUNDARIES = new Set([
  'entity',
  'measure',
  'group',
  'share',
  'within',
  'rank',
  'versus',
  'growth',
  'trend',
  'dimension',
  'distribution',
  'ask',
  'attribute',
  'repeat',
  'registered',
  'fact',
  'grain',
  'threshold',
  'filter',
  'follow-up',
  'all',
]);

/** The tokens that belong to a verb: those before it in Japanese, behind it in English. */
function scopeOf(tokens: readonly Token[], at: number, japanese: boolean): readonly Token[] {
  const scope: Token[] = [];
  const step = japanese ? -1 : 1;
  for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (token === undefined || isVerb(token)) break;
    if (isToken(token, 'entity') && token.meaning.entity === 'order') {
      scope.push(token);
      continue;
    }
    // つむぎの商品を買った: the noun says nothing more than the name before it.
    if (japanese && isNamedGoods(tokens, index)) {
      scope.push(token);
      continue;
    }
    if (japanese && isOfFigure(token, scope.at(-1))) scope.pop();
    if (isAmountOfOrder(token)) {
      scope.push(token);
      continue;
    }
    if (BOUNDARIES.has(token.meaning.kind) || isToken(token, 'conditions')) break;
    scope.push(token);
  }
  return japanese ? scope.reverse() : scope;
}

/** “An order of 20,000 yen or more”, “with at least 3 items”: what the orders of this verb amount to, or hold. */
const isAmountOfOrder = (token: Token): token is TokenOf<'filter'> =>
  isToken(token, 'filter') && OF_ONE_ORDER.includes(token.meaning.filter.field);

const OF_ONE_ORDER: readonly string[] = ['order_amount', 'order_items', 'order_products'];

/** `累計購入額10万円以上で、半年買っていない`: the number behind a figure is of that figure. */
const isOfFigure = (figure: Token, quantity: Token | undefined): boolean =>
  (isToken(figure, 'measure') || isToken(figure, 'attribute')) &&
  isToken(quantity, 'quantity') &&
  quantity.meaning.op !== null;

const isComma = (token: Token | undefined): boolean => isToken(token, 'particle') && token.text === '、';

function isNamedGoods(tokens: readonly Token[], at: number): boolean {
  const [name, noun, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    isToken(noun, 'dimension') &&
    noun.meaning.dimension === 'product' &&
    isToken(name, 'values') &&
    levelOf(name.meaning.filter.field) !== 'person' &&
    (isVerb(verb) || isToken(verb, 'join') || isToken(verb, 'either') || isComma(verb))
  );
}

/** `つむぎでしか買っていない`: they did buy, and nothing else. */
function saysNothingElse(scope: readonly Token[]): boolean {
  return scope.some((token) => (isToken(token, 'only') || isToken(token, 'values')) && /しか$/.test(token.text));
}

/** English may go on with “but not B”: a clause of its own with the same verb. */
function clausesOf(tokens: readonly Token[], at: number, verb: Verb, japanese: boolean): readonly Clause[] {
  const scope = scopeOf(tokens, at, japanese);
  const did = verb.meaning.kind === 'spent' ? true : verb.meaning.did;
  const apart = japanese && !did ? boughtBeforeNone(scope, verb) : null;
  if (apart !== null) return [clauseOf(verb, true, apart.bought), clauseOf(verb, false, apart.none)];
  if (japanese) return byAmount(scope, verb).map((part) => clauseOf(verb, did || saysNothingElse(part), part));
  const negatives = scope.flatMap((token, index) => (isToken(token, 'not') ? [index] : []));
  const parts = [0, ...negatives].map((from, index) => scope.slice(from, negatives[index] ?? scope.length));
  const lastNegated = isToken(tokens[at - 1], 'not') ? [tokens[at - 1]] : [];
  const leadingOnly = isToken(tokens[at - 1], 'only') ? [tokens[at - 1]] : [];
  return parts
    .map((part, index) => {
      const clause = clauseOf(verb, index === 0 ? did && lastNegated.length === 0 : false, part);
      const words = [
        ...part.filter((token) => isToken(token, 'not')),
        ...(index === 0 ? [...lastNegated, ...leadingOnly] : []),
      ].flatMap((token) => token ?? []);
      const only = clause.only || (index === 0 && leadingOnly.length > 0);
      return { ...clause, only, used: new Set([...clause.used, ...words]) };
    })
    .filter((clause, index) => index === 0 || clause.values.length > 0 || clause.range !== null);
}

/** `3万円以上 女性 直近3か月購入なし`: in notes the amount is of what was bought, and the period behind it of what was not. */
function boughtBeforeNone(
  scope: readonly Token[],
  verb: Verb,
): { readonly bought: readonly Token[]; readonly none: readonly Token[] } | null {
  const amount = scope.findLastIndex((token) => isToken(token, 'quantity') && isPurchaseQuantity(token.meaning, verb));
  const none = scope.slice(amount + 1);
  if (amount === -1 || !/(?:なし|^未購入)$/u.test(verb.text) || !none.some((token) => isToken(token, 'time')))
    return null;
  return { bought: scope.slice(0, amount + 1), none };
}

/** `シャツを2回以上、パンツを1回以上買った`: each amount is of the goods before it. */
function byAmount(scope: readonly Token[], verb: Verb): readonly (readonly Token[])[] {
  const ends = scope.flatMap((token, at) =>
    isToken(token, 'quantity') && isPurchaseQuantity(token.meaning, verb) ? [at + 1] : [],
  );
  const goods = scope.filter((token) => isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person');
  // シャツを2点以上、1万円以上買った: both amounts are of them.
  const units = new Set(scope.flatMap((token) => (isToken(token, 'quantity') ? [token.meaning.unit] : [])));
  const [named] = goods;
  if (ends.length === 2 && goods.length === 1 && units.size === 2 && named !== undefined)
    return [scope.slice(0, ends[0]), scope.slice(ends[0])].map((part) =>
      part.includes(named) ? part : [named, ...part],
    );
  if (ends.length < 2 || goods.length < 2) return [scope];
  return ends.map((end, at) => scope.slice(at === 0 ? 0 : ends[at - 1], at === ends.length - 1 ? scope.length : end));
}

function clauseOf(verb: Verb, did: boolean, scope: readonly Token[]): Clause {
  const used = new Set<Token>([verb]);
  const values: MeaningOf<'values'>[] = [];
  const amounts: Filter[] = [];
  let range: DayRange | null = null;
  let quantity: MeaningOf<'quantity'> | null = null;
  let upper: MeaningOf<'quantity'> | null = null;
  let only = false;
  let oneOrder = false;
  for (const token of scope) {
    if (isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person') {
      values.push(token.meaning);
      only ||= token.meaning.only;
    } else if (isAmountOfOrder(token)) amounts.push(token.meaning.filter);
    else if (isToken(token, 'time') && range === null) range = token.meaning.phrase.range;
    else if (isToken(token, 'quantity') && quantity === null && isPurchaseQuantity(token.meaning, verb))
      quantity = token.meaning;
    else if (isToken(token, 'quantity') && upper === null && quantity !== null && isOtherEnd(quantity, token.meaning))
      upper = token.meaning;
    else if (isToken(token, 'only')) only = true;
    else if (isToken(token, 'per') && token.meaning.unit === 'order') oneOrder = true;
    else if (
      !(
        isToken(token, 'particle') ||
        isToken(token, 'entity') ||
        isToken(token, 'dimension') ||
        (isToken(token, 'join') && (token.meaning.how === 'and' || isEither(scope))) ||
        isToken(token, 'both') ||
        (isToken(token, 'either') && isEither(scope)) ||
        (isToken(token, 'aggregate') && token.meaning.aggregate === 'total')
      )
    )
      continue;
    used.add(token);
  }
  // Without an amount it is not said what one order must be like.
  if (oneOrder && quantity === null) for (const token of scope) if (isToken(token, 'per')) used.delete(token);
  const apart = (goodsOfTwoKinds(scope) ?? []).map(({ meaning }) => meaning);
  return { verb, did, values, amounts, range, quantity, upper, only, oneOrder, apart, either: isEither(scope), used };
}

/** Goods of one kind have been brought together before: an “or” that is left stands between two kinds. */
function isEither(scope: readonly Token[]): boolean {
  const goods = (token: Token | undefined): boolean =>
    isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person';
  return scope.some(
    (token, at) =>
      isToken(token, 'join') &&
      token.meaning.how === 'or' &&
      goods(scope.slice(0, at).findLast((before) => !isComma(before) && !isToken(before, 'dimension'))) &&
      scope.slice(at + 1).some(goods),
  );
}

/** `3回以上5回以下`: of one kind, and the other way. */
function isOtherEnd(one: MeaningOf<'quantity'>, other: MeaningOf<'quantity'>): boolean {
  const [first, last] = [one.op?.charAt(0), other.op?.charAt(0)];
  return (
    (other.unit === one.unit || other.unit === null) &&
    first !== last &&
    [first, last].every((op) => op === '>' || op === '<')
  );
}

/** From here on a bare number beside “bought” is yen: nobody buys so often, or so many pieces. */
const SURELY_YEN = 1000;

function isPurchaseQuantity({ unit, op, value }: MeaningOf<'quantity'>, verb: Verb): boolean {
  if (unit === null) return isToken(verb, 'spent') || (op !== null && value >= SURELY_YEN);
  return unit === 'times' || unit === 'yen' || unit === 'items' || unit === 'brands' || unit === 'categories';
}

/** A time that was taken up by a purchase keeps its second meaning in sight. */
function noteTimes(clauses: readonly Clause[], tokens: readonly Token[], notes: Notes): void {
  for (const token of tokens)
    if (isToken(token, 'time') && token.meaning.phrase.reading !== null && clauses.some(({ used }) => used.has(token)))
      notes.note(token, token.meaning.phrase.reading, token.meaning.phrase.others);
}
