import { entityOf, levelOf } from '../dimensions.ts';
import { type EventEntity, isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { Condition, ConditionOf, DayRange } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { goodsIn } from './histories.ts';
import type { Notes } from './notes.ts';
import { hasPeople, isAboutPeople } from './purchase-verbs.ts';
import { joined } from './rewrite.ts';
import { lengthOf } from './soon.ts';

type Followed = ConditionOf<'purchase-and-event'>;

/**
 * `問い合わせた後に買った人`, `クレームから30日以内に購入した人`, “contacted us within a week of buying knits”: a purchase and an event of the same person,
 * one behind the other. The days are counted from each first one, not back from today.
 */
export function readPurchasesAndEvents(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  for (let at = 0; at < tokens.length; at++) {
    const marker = markerAt(tokens, at);
    const span = marker === null ? null : spanAround(tokens, { at, marker, japanese });
    if (span === null || !(isAboutPeople(tokens, span.verb, japanese) || hasPeople(tokens) || isAlone(tokens, span)))
      continue;
    const said = tokens.slice(span.from, span.to);
    for (const token of said)
      if (isToken(token, 'time') && token.meaning.phrase.reading !== null && lengthOf(token) === null)
        notes.note(token, token.meaning.phrase.reading, token.meaning.phrase.others);
    const read = joined(said, { kind: 'conditions', conditions: span.conditions });
    return [...tokens.slice(0, span.from), read, ...tokens.slice(span.to)];
  }
  return tokens;
}

/** “Contacted us within 30 days of buying”: nothing else is asked for. */
const isAlone = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens.every((token, at) => (at >= from && at < to) || isBetween(token));

/** On which side of the word stands what was first; null of other words. */
type Marker = 'ahead' | 'behind';

function markerAt(tokens: readonly Token[], at: number): Marker | null {
  const token = tokens[at];
  if (isToken(token, 'sequence')) return token.meaning.first === 'before' ? 'ahead' : 'behind';
  if (!isToken(token, 'particle')) return null;
  // クレームから30日以内に, “within 30 days of a complaint”: without the days these words do not say when.
  if (token.meaning.word === 'から' && isLength(tokens[at + 1])) return 'ahead';
  return token.meaning.word === 'of' && isLength(tokens[at - 1]) ? 'behind' : null;
}

const isLength = (token: Token | undefined): boolean => token !== undefined && lengthOf(token) !== null;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly conditions: readonly Condition[];
}

type Part = readonly [from: number, to: number];

function spanAround(
  tokens: readonly Token[],
  { at, marker, japanese }: { readonly at: number; readonly marker: Marker; readonly japanese: boolean },
): Span | null {
  const stretches: readonly (readonly [event: Part, purchase: Part])[] = [
    [eventAhead(tokens, at), purchaseBehind(tokens, at + 1, japanese)],
    [eventBehind(tokens, at + 1), purchaseAhead(tokens, at, japanese)],
    ...(marker === 'ahead' ? [] : afterMarker(tokens, at + 1)),
  ];
  for (const [event, purchase] of stretches) {
    const isEventFirst = marker === 'ahead' ? event[0] < purchase[0] : event[0] > purchase[0] || event[0] === at + 1;
    const span = spanOf(tokens, at, event, purchase, isEventFirst ? 'event' : 'purchase');
    if (span !== null) return span;
  }
  return null;
}

function eventAhead(tokens: readonly Token[], at: number): Part {
  let from = at;
  while (isOfEvent(tokens[from - 1])) from--;
  return [from, at];
}

function eventBehind(tokens: readonly Token[], start: number): Part {
  let to = start;
  while (isOfEvent(tokens[to])) to++;
  return [start, to];
}

/** `30日以内にニットを買った`: up to the verb; “bought knits within 30 days”: with what stands behind it. */
function purchaseBehind(tokens: readonly Token[], start: number, japanese: boolean): Part {
  let to = start;
  while (isOfPurchase(tokens[to]) && !isVerb(tokens[to])) to++;
  if (!isVerb(tokens[to])) return [start, to];
  to++;
  while (!japanese && isOfPurchase(tokens[to]) && !isVerb(tokens[to])) to++;
  return [start, to];
}

/** “Bought knits within 30 days”: back to the verb; `ニットを買った`: what was bought stands before it. */
function purchaseAhead(tokens: readonly Token[], at: number, japanese: boolean): Part {
  let from = at;
  while (isOfPurchase(tokens[from - 1]) && !isVerb(tokens[from])) from--;
  while (japanese && isOfPurchase(tokens[from - 1]) && !isVerb(tokens[from - 1])) from--;
  return [from, at];
}

/** “After contacting us bought knits”: both behind the word, what was first first. */
function afterMarker(tokens: readonly Token[], start: number): readonly (readonly [event: Part, purchase: Part])[] {
  const event = eventBehind(tokens, start);
  let to = event[1] + 1;
  while (isOfPurchase(tokens[to]) && !isVerb(tokens[to])) to++;
  return isVerb(tokens[event[1]]) ? [[event, [event[1], to]]] : [];
}

function spanOf(
  tokens: readonly Token[],
  at: number,
  event: Part,
  purchase: Part,
  first: Followed['first'],
): Span | null {
  const marker = tokens[at];
  const begin = Math.min(event[0], purchase[0], at);
  const happened = eventIn(tokens.slice(...event)) ?? eventBefore(tokens, begin, tokens.slice(...event));
  const bought = purchaseIn(tokens.slice(...purchase), first === 'purchase' && isDeedItself(marker));
  if (happened === null || bought === null) return null;
  const [length, more] = tokens
    .slice(...(first === 'event' ? purchase : event))
    .flatMap((token) => lengthOf(token) ?? []);
  if (more !== undefined) return null;
  const deed = tokens.slice(...purchase).findIndex(isVerb);
  return {
    from: begin,
    // 問い合わせ後の購入者数: the figure stays.
    to: Math.max(event[1], isBuyers(tokens[purchase[1] - 1]) ? purchase[1] - 1 : purchase[1], at + 1),
    verb: first === 'event' ? purchase[0] + deed : event[0],
    conditions: conditionsOf({ first, event: happened, ...bought, within: length ?? null }),
  };
}

/** Who did not buy afterwards is one to whom it happened. */
function conditionsOf(followed: Omit<Followed, 'kind'>): readonly Condition[] {
  const condition: Followed = { kind: 'purchase-and-event', ...followed };
  return followed.did ? [condition] : [{ kind: 'event', did: true, times: null, ...followed.event }, condition];
}

/** `5月に問い合わせた人のうち、その後に買った人`: what it was, and when, is said before. */
function eventBefore(tokens: readonly Token[], at: number, between: readonly Token[]): Followed['event'] | null {
  const before = tokens.slice(0, at);
  const said = before.filter((token) => entityIn(token) !== null);
  const event = said.length === 1 ? eventIn(said) : null;
  if (event === null) return null;
  const own = before.some((token) => OTHER_DEEDS.has(token.meaning.kind)) ? [] : before;
  const range = rangeIn([...own, ...between]);
  return range === undefined ? null : { ...event, range: event.range ?? range };
}

/** A period before may be theirs. */
const OTHER_DEEDS: ReadonlySet<Token['meaning']['kind']> = new Set([
  'bought',
  'spent',
  'taken-back',
  'registered',
  'fact',
]);

/** `購入してから`: the deed is part of the word. */
const isDeedItself = (token: Token | undefined): boolean =>
  isToken(token, 'sequence') &&
  /^(?:ご?(?:購入|注文|利用)|お?買|after (?:buying|purchasing|ordering|a purchase))/i.test(token.text);

const isBuyers = (token: Token | undefined): boolean => isToken(token, 'measure') && token.meaning.measure === 'buyers';

const isVerb = (token: Token | undefined): boolean =>
  isToken(token, 'bought') || isToken(token, 'bought-again') || isBuyers(token);

const isBetween = (token: Token): boolean =>
  isToken(token, 'stop') || isToken(token, 'particle') || isToken(token, 'within') || isToken(token, 'light');

const isOfPurchase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isVerb(token) ||
    isBetween(token) ||
    isToken(token, 'time') ||
    (isToken(token, 'values') &&
      levelOf(token.meaning.filter.field) !== 'person' &&
      entityOf(token.meaning.filter.field) === null));

const isOfEvent = (token: Token | undefined): boolean =>
  token !== undefined &&
  (entityIn(token) !== null ||
    isBetween(token) ||
    isToken(token, 'time') ||
    (isToken(token, 'values') && OF_EVENTS.includes(token.meaning.filter.field)));

/** A brand is one of any event, goods are those of what was looked at. */
const OF_EVENTS: readonly string[] = ['brand', 'product', 'category'];

const ENTITY_OF_FACT: Readonly<Partial<Record<string, EventEntity>>> = {
  contacts: 'contact',
  surveys: 'survey',
  web_events: 'web-event',
};

/** What kind of event a word speaks of. */
function entityIn(token: Token): EventEntity | null {
  if (isToken(token, 'conditions')) {
    const [condition, other] = token.meaning.conditions;
    const isPlain = condition?.kind === 'event' && condition.did && condition.times === null && other === undefined;
    return isPlain ? condition.of : null;
  }
  if (isToken(token, 'measure')) {
    const { level } = MEASURES[token.meaning.measure];
    return isEventEntity(level) ? level : null;
  }
  if (isToken(token, 'values')) return entityOf(token.meaning.filter.field);
  return isToken(token, 'fact') ? (ENTITY_OF_FACT[token.meaning.fact] ?? null) : null;
}

function eventIn(tokens: readonly Token[]): Followed['event'] | null {
  const entities = new Set(tokens.map(entityIn).filter((entity) => entity !== null));
  const [of] = entities;
  const values = goodsIn(tokens);
  const range = rangeIn(tokens);
  if (of === undefined || entities.size > 1 || values === null || range === undefined) return null;
  if (of !== 'web-event' && values.some(({ field }) => field === 'product' || field === 'category')) return null;
  const own = tokens.flatMap((token) =>
    isToken(token, 'conditions')
      ? token.meaning.conditions.flatMap((one) => (one.kind === 'event' ? one.filters : []))
      : [],
  );
  return { of, filters: [...own, ...values], range };
}

type Purchase = Pick<Followed, 'did' | 'filters' | 'range'>;

function purchaseIn(tokens: readonly Token[], isSaid: boolean): Purchase | null {
  const [verb, other] = tokens.filter(isVerb);
  const filters = goodsIn(tokens);
  const range = rangeIn(tokens);
  if ((verb === undefined) !== isSaid || other !== undefined || filters === null || range === undefined) return null;
  return { did: !isToken(verb, 'bought') || verb.meaning.did, filters, range };
}

/** Days that are counted from something aside; null: of all time; undefined where there is more than one. */
function rangeIn(tokens: readonly Token[]): DayRange | null | undefined {
  const [time, other] = tokens.filter((token) => isToken(token, 'time') && lengthOf(token) === null);
  if (other !== undefined) return undefined;
  return isToken(time, 'time') ? time.meaning.phrase.range : null;
}
