import type { FactName } from '../facts.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import { isJapanese, type QuestionText } from '../normalize-question.ts';
import { EMPTY_PLAN, type Filter, type Plan } from '../plan.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import { isToken } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';
import { BEHIND_PARTS_EN, BEHIND_PARTS_JA } from '../words/behind-parts.ts';
import { PARTS_OF_ONE_EN } from '../words/parts-of-one-en.ts';
import { PARTS_OF_ONE_JA } from '../words/parts-of-one-ja.ts';
import { toldAgain } from '../words/told-again-behind.ts';
import { TOLD_PARTS_EN } from '../words/told-parts-en.ts';
import { TOLD_PARTS_JA } from '../words/told-parts-ja.ts';
import { yesOrNo } from '../words/yes-or-no.ts';
import { figureOfAlone, ofToldAlone } from './behind-told-alone.ts';
import { consentDecided } from './consent-behind.ts';
import { coveredBy, partPatterns, type SaidPart } from './cover-of-one.ts';
import { otherOfBehind } from './other-of-behind.ts';
import { amountSlots, namedSlots, timeOrBrand } from './slots-of-one.ts';
import { BOUGHT, deedNamed, isOneOf, RETURNED, type Thing, thingOf } from './things-told.ts';

const WAYS: readonly string[] = ['phone', 'email', 'complaint'];
const SAYING_NO_MORE: readonly string[] = ['filler', 'person', 'anyone', 'so-far', 'so'];
const JAPANESE = [PARTS_OF_ONE_JA, TOLD_PARTS_JA];
const ENGLISH = [PARTS_OF_ONE_EN, TOLD_PARTS_EN];
const PATTERNS_JA = partPatterns([BEHIND_PARTS_JA, ...JAPANESE], true);
const PATTERNS_EN = partPatterns([BEHIND_PARTS_EN, ...ENGLISH], false);

/**
 * What a few known words ask for behind an answer about the customer on the line, of the very same things and of the same period: how
 * many (`何件？`), how much of it (`うち1万円を超えるものは`), which ones, and what part of all that the customer has. Null where a word is none of these.
 */
export function toldBehindOne(question: QuestionText, context: QuestionContext): Plan | null {
  const { previous, catalog, asOf, meanings } = context;
  if (previous === null || !context.customerOnLine) return null;
  // `何件あった？` behind the most frequent of all is told with it, too.
  if (previous.scope !== 'customer' && !(previous.dimensions.length === 1 && previous.limit === 1)) return null;
  const before = thingOf(previous);
  const tokens = tokenize(question, catalog.lexicon, timeContext(asOf, meanings));
  const pieces = coveredBy(question, isJapanese(question.text) ? PATTERNS_JA : PATTERNS_EN, [
    ...tokens.flatMap(timeOrBrand),
    ...tokens.flatMap((token) => namedSlots(token, question.folded)),
    ...amountSlots(question),
  ]);
  if (pieces === null) return null;
  const said = new Set(
    pieces.flatMap((piece) => (isSlot(piece) || SAYING_NO_MORE.includes(piece.part) ? [] : [piece.part])),
  );
  if (previous.scope !== 'customer')
    return before !== null && isOneOf(COUNTING, said) && !pieces.some(isSlot)
      ? counted(previous, before, previous)
      : null;
  const switched = pieces.some(isSlot)
    ? null
    : (toldAgain(said, previous) ?? otherOfBehind(said, previous, question.text));
  if (switched !== null) return switched;
  if (before === null) return pieces.some(isSlot) ? null : consentDecided(said, previous);
  if (previous.time.grain !== null || previous.time.comparison !== null) return null;
  // “Was the last one by phone?” supposes something of the newest: another one would be told in its place.
  const supposed = said.has('last') && yesOrNo(question.folded, isJapanese(question.text)) === 'yes-or-no';
  const within = supposed && before.amount === null ? previous : narrowed(previous, pieces, before);
  const { thing, rest } = deedNamed(said, before);
  const alone = ofToldAlone(within, context);
  const figure = isOneOf(COUNTING, rest) ? thing.count : isOneOf(SUMMING, rest) ? thing.amount : null;
  if (
    alone !== null &&
    isOneOf(
      [
        ['last', 'when'],
        ['last', 'when', 'purchase'],
        ['last', 'purchase'],
      ],
      rest,
    )
  )
    return { ...listed(alone, BOUGHT), facts: [{ name: 'last_purchase', attribute: null }] };
  if (alone !== null) return figure === null ? null : figureOfAlone(figure, previous, alone);
  const asked = supposed && before.amount === null ? new Set([...rest].filter((part) => !WAYS.includes(part))) : rest;
  return within === null ? null : told(asked, within, thing, previous);
}

const ORDERS: readonly string[] = ['channel-value', 'store-value', 'goods', 'amount'];

const isSlot = ({ token, filter }: SaidPart): boolean => token !== undefined || filter !== undefined;

/** The plan before, with what is named beside its conditions; null where a period or something of another kind is named. */
function narrowed(previous: Plan, pieces: readonly SaidPart[], thing: Thing): Plan | null {
  const added = pieces.filter(isSlot).map((piece) => conditionOf(piece, thing));
  const own = added.flatMap((filter) => (filter === null ? [] : [filter]));
  const fields = own.map(({ field }) => field);
  if (own.length < added.length || new Set(fields).size < fields.length) return null;
  return { ...previous, filters: [...previous.filters.filter(({ field }) => !fields.includes(field)), ...own] };
}

function conditionOf({ part, token, filter }: SaidPart, { amount, fact }: Thing): Filter | null {
  if (part === 'of' && isToken(token, 'value')) return { field: 'brand', op: 'in', values: [...token.meaning.values] };
  const own = amount !== null ? ORDERS : (OWN_SLOTS[fact] ?? []);
  return filter !== undefined && own.includes(part) ? filter : null;
}

const OWN_SLOTS: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  contacts: ['contact-value'],
  surveys: ['survey-value'],
  web_events: ['event-value', 'goods'],
};

/** `電話のものだけ` behind contacts. */
const cameBy = ({ fact }: Thing, said: ReadonlySet<string>, way: string): boolean =>
  fact === 'contacts' && said.size === 1 && said.has(way);

const byWay = (within: Plan, way: string): Plan => ({
  ...within,
  filters: [
    ...within.filters.filter(({ field }) => field !== 'contact_channel'),
    { field: 'contact_channel', op: 'in', values: [way] },
  ],
  whether: null,
});

const NEWEST: Readonly<Partial<Record<FactName, FactName>>> = {
  products: 'last_purchase',
  contacts: 'last_contact',
  surveys: 'last_survey',
  web_events: 'last_web_event',
};
const ASKED_OF_NEWEST: readonly string[] = [
  'last',
  'when',
  'what',
  'title',
  'rating',
  'how-much',
  'where',
  'channel',
  'resolved',
  'satisfaction',
  'purchase',
  'units',
];

/** `最後のはいつ？`, “and the latest score?”: the newest of them. */
function newestOf(said: ReadonlySet<string>, within: Plan, { fact }: Thing, previous: Plan): Plan | null {
  const name = NEWEST[fact];
  const asked = said.has('last') && [...said].every((part) => ASKED_OF_NEWEST.includes(part));
  if (name === undefined || !asked || within.dimensions.length > 0 || hasPlace(within)) return null;
  // `最新のは解決してますか`: how it ended is told with it, and another one would be told in its place.
  const filters = within.filters.filter(
    (filter) => filter.field !== 'contact_outcome' || previous.filters.includes(filter),
  );
  return listed({ ...within, filters }, { count: null, amount: null, fact: name });
}

/** “Only the ones about delivery” behind a list: those of them. */
function narrowedList(within: Plan, previous: Plan): Plan | null {
  const [fact, more] = within.facts;
  const narrower = within.filters.length > previous.filters.length;
  if (fact === undefined || more !== undefined || !narrower || hasPlace(within)) return null;
  return { ...within, whether: null };
}

const COUNTING: readonly (readonly string[])[] = [['how-often'], ['how-often', 'purchase'], ['how-often', 'total']];
const SUMMING: readonly (readonly string[])[] = [
  ['how-much'],
  ['total'],
  ['how-much', 'total'],
  ['how-much', 'purchase'],
  ['how-much', 'purchase', 'total'],
];
const NAMING: readonly (readonly string[])[] = [
  ['title'],
  ['what', 'title'],
  ['which', 'title'],
  ['list', 'title'],
  ['list'],
  ['list', 'what'],
];
const LOOKING: readonly (readonly string[])[] = [
  ['viewed'],
  ['viewed', 'site'],
  ['viewed', 'whether', 'site'],
  ['viewed', 'whether'],
  ['viewed', 'what', 'site'],
  ['viewed', 'category', 'site'],
  ['viewed', 'category'],
  ['viewed', 'title'],
  ['viewed', 'title', 'site'],
];
const AVERAGING: readonly (readonly string[])[] = [
  ['average'],
  ['average', 'how-much'],
  ['average', 'per-order'],
  ['average', 'purchase'],
  ['average', 'how-much', 'purchase'],
];
const DEAREST: readonly (readonly string[])[] = [['dearest'], ['dearest', 'purchase'], ['dearest', 'title']];
const PART: readonly (readonly string[])[] = [['share', 'own'], ['share']];

/** What is asked of them: the same conditions and the same period. */
function told(said: ReadonlySet<string>, within: Plan, thing: Thing, previous: Plan): Plan | null {
  const ofOrders = thing.fact === 'products';
  const narrower = within.filters.length > previous.filters.length;
  if (!ofOrders && narrower && within.filters.some(({ field }) => field === 'order_amount')) return null;
  if (cameBy(thing, said, 'phone')) return byWay(within, 'phone');
  if (cameBy(thing, said, 'email')) return byWay(within, 'email');
  if (isOneOf([['back-again']], said) && ofOrders && !hasPlace(within))
    return { ...listed(within, RETURNED), whether: { kind: 'there-is' } };
  if (isOneOf([['rate'], ['rate', 'return']], said) && thing.amount !== null) return figure(within, 'return_rate');
  if (isOneOf(DEAREST, said) && ofOrders && !hasPlace(within) && within.dimensions.length === 0)
    return listed(within, { ...BOUGHT, fact: 'largest_purchase' });
  const newest = newestOf(said, within, thing, previous);
  if (newest !== null) return newest;
  if (isOneOf([[]], said)) return narrowedList(within, previous);
  if (isOneOf(AVERAGING, said) && ofOrders && previous.subject === 'facts' && !hasPlace(within))
    return figure(within, 'average_order_value');
  if (isOneOf(COUNTING, said)) return counted(within, thing, previous);
  if (isOneOf([['units']], said)) return ofOrders ? figure(within, 'quantity') : null;
  if (isOneOf(SUMMING, said)) return summed(within, thing, said);
  if (isOneOf(NAMING, said) && !ofOrders) return listed(within, thing);
  if (
    isOneOf(LOOKING, said) &&
    ofOrders &&
    within.filters.some(({ field }) => field === 'category' || field === 'product')
  )
    return lookedAt(within);
  const measured = previous.measures[0]?.name;
  if (isOneOf(PART, said) && measured !== undefined && previous.subject === 'figures' && within.filters.length > 0)
    return { ...figure(within, measured), share: { ...EVERYTHING } };
  return null;
}

const VIEWED: Filter = { field: 'event_type', op: 'in', values: ['view'] };

/** “What has she looked at in that category?”: the goods that were named, on the site and at any time. */
const lookedAt = (within: Plan): Plan => ({
  ...EMPTY_PLAN,
  subject: 'facts',
  facts: [{ name: 'web_events', attribute: null }],
  filters: [VIEWED, ...within.filters.filter(({ field }) => field === 'category' || field === 'product')],
  scope: 'customer',
});

const EVERYTHING = { filters: [], people: [], eachGroup: false };

/** `何件あった？` behind the most frequent of them: how many of that one. */
function counted(within: Plan, { count }: Thing, previous: Plan): Plan | null {
  if (previous.dimensions.length > 0)
    return previous.limit === 1 && previous.measures.every(({ name }) => name === count) ? previous : null;
  // A list says how many there are, with what was taken back.
  if (previous.facts.length > 0 && within.filters.length === previous.filters.length)
    return { ...previous, whether: null };
  // So many of them were told: what they come to is of these alone.
  return hasPlace(within) || count === null ? null : figure(within, count);
}

/** Yen stay what they were told as: the average is no sum, unless a sum is asked for. */
function summed(within: Plan, { amount }: Thing, said: ReadonlySet<string>): Plan | null {
  if (amount === null || within.dimensions.length > 0 || hasPlace(within)) return null;
  const [measure] = within.measures;
  const same = measure !== undefined && MEASURES[measure.name].unit === 'yen' && !said.has('total');
  return figure(within, same ? measure.name : amount);
}

const hasPlace = ({ limit, place }: Plan): boolean => limit !== null || place !== null;

const listed = (within: Plan, { fact }: Thing): Plan => ({
  ...EMPTY_PLAN,
  subject: 'facts',
  facts: [{ name: fact, attribute: null }],
  filters: within.filters,
  time: within.time,
  scope: 'customer',
});

const figure = (within: Plan, measure: MeasureName): Plan => ({
  ...EMPTY_PLAN,
  measures: [{ name: measure, attribute: null }],
  filters: within.filters,
  time: within.time,
  scope: 'customer',
});
