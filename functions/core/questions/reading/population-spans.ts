import { isToken, type Meaning, type Token } from '../tokens.ts';

/** Where two groups stand in a question, as places among its tokens: from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PopulationSpans {
  readonly first: Span;
  readonly second: Span;
  /** What the first are set beside: a group with a name (or everyone), what everyone has on average, or those who are not in it. */
  readonly against: 'named' | 'average' | 'others';
  /** Words that only say that the two are set beside each other. */
  readonly comparing: readonly number[];
}

/** What says who people are, or what orders are of. */
const RESTRICTING: ReadonlySet<Meaning['kind']> = new Set([
  'value',
  'segment',
  'consent',
  'repeat',
  'attention',
  'counter',
  'registered',
  'bought',
  'taken-back',
  'away',
  'conditions',
]);

/** Where the words about a group end. */
const CLOSING: ReadonlySet<Meaning['kind']> = new Set([
  ...(['measure', 'versus', 'by', 'growth', 'ask', 'rank', 'trend', 'share', 'dimension', 'grain', 'fact'] as const),
  ...(['unavailable', 'attribute', 'aggregate', 'follow-up', 'contrast', 'this-customer', 'per', 'time'] as const),
]);

/** What a period tells of a deed: `2025年に登録した人`. */
const DEEDS: ReadonlySet<Meaning['kind']> = new Set(['registered', 'bought', 'taken-back', 'conditions']);

/** Said more than once, it sets more than two beside each other. */
const VERSUS = /^(?:vs\.?|versus)$/i;

/** The two groups around the words that set them beside each other; null where there are not two. */
export function populationSpans(tokens: readonly Token[], japanese: boolean): PopulationSpans | null {
  if (tokens.filter(({ text }) => VERSUS.test(text)).length > 1) return null;
  const comparing = tokens.flatMap((token, at) => (compares(token, japanese) && !isRelative(tokens, at) ? [at] : []));
  const grouped = tokens.some((token, at) =>
    isToken(token, 'by')
      ? !isToken(tokens[at + 1], 'measure')
      : ['dimension', 'grain', 'growth', 'share'].includes(token.meaning.kind) && !isWhereBought(tokens, at),
  );
  const others = grouped ? null : besideOthers(tokens, comparing, japanese);
  if (others !== null) return others;
  // A question word alone compares nothing: “how many … and who …”.
  if (grouped || comparing.every((at) => isToken(tokens[at], 'ask'))) return null;
  for (const [at, token] of tokens.entries()) {
    // “… and who …” goes on about the same people.
    if (isRelative(tokens, at + 1) && isToken(token, 'join')) continue;
    if (!isBetween(token, japanese) && !isComparedWith(tokens, at)) continue;
    const first = trimmed(spanBefore(tokens, at, japanese), tokens);
    if (!isGroup(first, tokens)) continue;
    const again = isThatOf(tokens, at + 1) ? at + 2 : at;
    const between = Array.from({ length: again + 1 - at }, (_, place) => at + place);
    const average = averageBehind(tokens, again);
    if (average !== null)
      return {
        first,
        second: { start: average, end: average },
        against: 'average',
        comparing: [...between, average, ...comparing],
      };
    const second = trimmed(spanBehind(tokens, again, japanese), tokens);
    if (isGroup(second, tokens) || isEveryone(second, tokens))
      return {
        first,
        second: withoutShared(first, second, tokens),
        against: 'named',
        comparing: [...between, ...comparing],
      };
  }
  return japanese
    ? (besideSubject(tokens, comparing) ?? aroundFigure(tokens, comparing))
    : behindFigure(tokens, comparing);
}

/** `先月問い合わせた人とそれ以外の人`: a group that is said with a value or a period of its own, and all the others. */
function besideOthers(
  tokens: readonly Token[],
  comparing: readonly number[],
  japanese: boolean,
): PopulationSpans | null {
  const at = tokens.findIndex((token) => isToken(token, 'contrast') && OTHERS.test(token.text));
  const first = trimmed(spanBefore(tokens, at, japanese), tokens);
  const own = tokens.slice(first.start, first.end).some((token) => isToken(token, 'value') || isToken(token, 'time'));
  return at !== -1 && own && isGroup(first, tokens)
    ? { first, second: { start: at, end: at }, against: 'others', comparing: [at, ...comparing] }
    : null;
}

const OTHERS = /else|rest|other|以外|その他|ほか|他の/i;

/** `VIPは女性より客単価が高い`: the first group is what the sentence is about. */
function besideSubject(tokens: readonly Token[], comparing: readonly number[]): PopulationSpans | null {
  const subject = tokens.findIndex((token) => isToken(token, 'particle') && token.meaning.word === 'は');
  const versus = tokens.findIndex((token, at) => at > subject && (isToken(token, 'versus') || isThan(token)));
  if (subject === -1 || versus === -1) return null;
  const first = trimmed(spanBefore(tokens, subject, true), tokens);
  const second = trimmed({ start: subject + 1, end: versus }, tokens);
  const told = tokens.slice(subject + 1, versus).some(({ meaning }) => CLOSING.has(meaning.kind));
  const places = Array.from({ length: versus - second.end }, (_, at) => second.end + at);
  return !told && isGroup(first, tokens) && (isGroup(second, tokens) || isEveryone(second, tokens))
    ? { first, second, against: 'named', comparing: [...places, ...comparing] }
    : null;
}

/** `平均LTV`: with the word that sums it up. */
function placeOfFigure(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => isToken(token, 'measure') || isToken(token, 'attribute'));
  return at > 0 && isToken(tokens[at - 1], 'aggregate') ? at - 1 : at;
}

/** “Do VIPs have a higher return rate than women”: the first group stands before the figure. */
function behindFigure(tokens: readonly Token[], comparing: readonly number[]): PopulationSpans | null {
  const figure = placeOfFigure(tokens);
  const versus = tokens.findIndex((token, at) => at > figure && isBetween(token, false));
  if (figure === -1 || versus === -1) return null;
  const subject = tokens.findLastIndex(
    (_, at) => at < figure && !closes(tokens, at, false) && !isToken(tokens[at], 'stop'),
  );
  const first = trimmed(spanBefore(tokens, subject + 1, false), tokens);
  const second = trimmed(spanBehind(tokens, versus, false), tokens);
  return isGroup(first, tokens) && (isGroup(second, tokens) || isEveryone(second, tokens))
    ? { first, second, against: 'named', comparing: [versus, ...comparing] }
    : null;
}

const compares = (token: Token, japanese: boolean): boolean =>
  isToken(token, 'versus') ||
  isThan(token) ||
  (!japanese && isToken(token, 'ask') && token.meaning.what === 'who') ||
  (isToken(token, 'rank') && !token.meaning.one) ||
  (isToken(token, 'ask') && (token.meaning.what === 'which' || token.meaning.what === 'whether')) ||
  (!japanese && isToken(token, 'operator') && / than$|^between$/i.test(token.text));

/** “People who …”. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'ask') && (isToken(tokens[at - 1], 'entity') || isToken(tokens[at - 1], 'join'));

/** `より高い` without a number. */
const isThan = (token: Token | undefined): boolean => isToken(token, 'operator') && /^より/u.test(token.text);

const isBetween = (token: Token, japanese: boolean): boolean =>
  isToken(token, 'versus') ||
  (isToken(token, 'join') && (token.meaning.how === 'and' || !japanese)) ||
  (isToken(token, 'particle') && /^(?:と、?|with|to|against)$/i.test(token.meaning.word)) ||
  (!japanese && isToken(token, 'operator') && / than$/i.test(token.text));

/** “Compare sales of women with VIPs”; what customers come with is a part of who they are. */
function isComparedWith(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  const compared = tokens.slice(0, at).some((other) => isToken(other, 'versus'));
  return isToken(token, 'stop') && /^(?:with|to)$/i.test(token.text) && compared && !isToken(before, 'entity');
}

/** “Higher than that of women”. */
const isThatOf = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'follow-up') &&
  /^(?:that|those)$/i.test(tokens[at]?.text ?? '') &&
  isToken(tokens[at + 1], 'particle');

/** “Compared with the average”: the place of the word; null where another noun is behind it. */
function averageBehind(tokens: readonly Token[], at: number): number | null {
  const place = isToken(tokens[at + 1], 'stop') ? at + 2 : at + 1;
  const alone = tokens.slice(place + 1).every((token) => isToken(token, 'stop') || isToken(token, 'time'));
  return isToken(tokens[place], 'aggregate') && alone ? place : null;
}

/** `女性の客単価は全体と比べて`: the second group stands behind the figure, right before the word that compares. */
function aroundFigure(tokens: readonly Token[], comparing: readonly number[]): PopulationSpans | null {
  const versus = tokens.findIndex((token) => isToken(token, 'versus') || isThan(token));
  const figure = placeOfFigure(tokens);
  const particle = isToken(tokens[versus - 1], 'particle') ? versus - 1 : versus;
  if (versus === -1 || figure === -1 || figure > particle) return null;
  const again = isToken(tokens[particle - 1], 'measure') ? particle - 1 : particle;
  const second = trimmed(spanBefore(tokens, again, true), tokens);
  const first = trimmed(spanBefore(tokens, figure, true), tokens);
  if (second.start <= figure || !isGroup(first, tokens)) return null;
  const places = Array.from({ length: versus - second.end }, (_, at) => second.end + at);
  const average = isToken(tokens[again - 1], 'aggregate') && again === particle;
  const all = isToken(tokens[again - 2], 'all') ? [again - 2] : [];
  if (average)
    return {
      first,
      second: { start: again, end: again },
      against: 'average',
      comparing: [...all, again - 1, ...places, ...comparing],
    };
  return isGroup(second, tokens) || isEveryone(second, tokens)
    ? { first, second, against: 'named', comparing: [...places, ...comparing] }
    : null;
}

function spanBefore(tokens: readonly Token[], end: number, japanese: boolean): Span {
  let start = end;
  while (start > 0 && !closes(tokens, start - 1, japanese)) start--;
  return { start, end };
}

function spanBehind(tokens: readonly Token[], at: number, japanese: boolean): Span {
  let end = at + 1;
  while (end < tokens.length && !closes(tokens, end, japanese)) end++;
  return { start: at + 1, end };
}

function closes(tokens: readonly Token[], at: number, japanese: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || isToken(token, 'join') || isBetween(token, japanese) || isComparedWith(tokens, at))
    return true;
  if (isRelative(tokens, at) || isWhereBought(tokens, at)) return false;
  if (isToken(token, 'time')) return !isOfDeed(tokens, at, japanese);
  // 初回購入がオンラインだった人: what the first purchase was.
  if (token.text === 'が' && isFirstPurchaseAt(tokens, at - 1)) return false;
  if (isToken(token, 'particle'))
    return japanese ? /^[は、,]$|^が$/.test(token.meaning.word) : /^(?:of|for|、)$/i.test(token.meaning.word);
  if (isToken(token, 'operator')) return !japanese && / than$|^between$/i.test(token.text);
  return CLOSING.has(token.meaning.kind) && !isFirstPurchase(token);
}

/** `店舗で買った人`, `初回購入が店舗だった人`: a channel, and no groups. */
const isWhereBought = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'dimension') &&
  ((isToken(tokens[at + 1], 'particle') && tokens[at + 1]?.text === 'で' && isToken(tokens[at + 2], 'bought')) ||
    (tokens[at - 1]?.text === 'が' && isFirstPurchaseAt(tokens, at - 2)));

const isFirstPurchaseAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isFirstPurchase(token);
};

/** The period is that of a deed within the group: `今年1回だけ買った人`, “people who bought once this year”. */
function isOfDeed(tokens: readonly Token[], at: number, japanese: boolean): boolean {
  if (japanese) {
    const [next] = tokens.slice(at + 1);
    if (next === undefined || (isToken(next, 'particle') && !/^[にで]$/.test(next.text))) return false;
    const noun = tokens.findIndex(
      (token, place) => place > at && (isToken(token, 'entity') || ENDING.has(token.meaning.kind)),
    );
    return isToken(tokens[noun], 'entity') && tokens.slice(at + 1, noun).some(isDeed);
  }
  const noun = tokens.slice(0, at).findLastIndex((token) => isToken(token, 'entity') || ENDING.has(token.meaning.kind));
  const nearby = tokens.slice(Math.max(0, at - 2), at).some(isDeed);
  return nearby || (isToken(tokens[noun], 'entity') && tokens.slice(noun, at).some(isDeed));
}

const ENDING: ReadonlySet<Meaning['kind']> = new Set(['measure', 'versus', 'join']);

const isDeed = (token: Token): boolean => DEEDS.has(token.meaning.kind) || isFirstPurchase(token);

const isFirstPurchase = (token: Token): boolean => isToken(token, 'fact') && token.meaning.fact === 'first_purchase';

/** Words that say nothing stand at neither end. */
function trimmed({ start, end }: Span, tokens: readonly Token[]): Span {
  const says = (token: Token | undefined): boolean => !(isToken(token, 'particle') || isToken(token, 'stop'));
  let [first, last] = [start, end];
  while (first < last && !says(tokens[first])) first++;
  while (last > first && !says(tokens[last - 1])) last--;
  return { start: first, end: last };
}

const isGroup = ({ start, end }: Span, tokens: readonly Token[]): boolean =>
  tokens.slice(start, end).some((token) => RESTRICTING.has(token.meaning.kind) || isFirstPurchase(token)) &&
  !tokens.slice(start, end).some((token) => isToken(token, 'all') || isToken(token, 'unknown'));

export const isEveryone = ({ start, end }: Span, tokens: readonly Token[]): boolean =>
  end > start &&
  tokens.slice(start, end).some((token) => isToken(token, 'all') || isToken(token, 'entity')) &&
  tokens
    .slice(start, end)
    .every(
      (token) =>
        isToken(token, 'all') || isToken(token, 'entity') || isToken(token, 'particle') || isToken(token, 'stop'),
    );

/** `女性とVIPのつむぎの売上`: goods and brands that stand last, behind who the second group is, are of both. */
function withoutShared(first: Span, second: Span, tokens: readonly Token[]): Span {
  const isOfOrders = (token: Token | undefined): boolean =>
    isToken(token, 'value') && OF_ORDERS.has(token.meaning.dimension);
  if (tokens.slice(first.start, first.end).some(isOfOrders)) return second;
  let { end } = second;
  while (end - 1 > second.start && isOfOrders(tokens[end - 1]) && isToken(tokens[end - 2], 'particle')) end -= 2;
  return { start: second.start, end };
}

const OF_ORDERS: ReadonlySet<string> = new Set(['brand', 'category', 'product', 'channel', 'store']);
