import { addDays, type IsoDate } from '../../time.ts';
import { type FactName, ONE_AFTER_ANOTHER } from '../facts.ts';
import type { MeasureName } from '../measures.ts';
import { EMPTY_PLAN, type Plan, type PlanFact } from '../plan.ts';
import type { MeaningOf } from '../tokens.ts';
import { boughtThen } from './at-that-time.ts';
import { splitBeside } from './beside-everyone.ts';
import { chooseTime } from './choose-time.ts';
import { everyOneOf } from './every-one-of.ts';
import { asksFor, type Frame } from './frame.ts';
import type { Notes } from './notes.ts';
import { otherChannelOf } from './other-channel.ts';
import { otherFigure } from './other-figure-of-one.ts';
import { rateOfOne } from './rate-of-one.ts';
import { takenBackOf } from './taken-back-of-one.ts';
import { unusedInFacts } from './unused-in-facts.ts';

type Asked = MeaningOf<'ask'>['what'];

const OF_ORDERS: readonly Asked[] = [
  'when',
  'how-much',
  'what',
  'which',
  'list',
  'count',
  'count-orders',
  'count-times',
];
const OF_CONTACTS: readonly Asked[] = ['when', 'what', 'which', 'list', 'count', 'count-orders', 'count-times'];

/** What the answer to a fact tells, so that it can be asked for behind it. */
const TELLS: Readonly<Partial<Record<FactName, readonly Asked[]>>> = {
  last_purchase: OF_ORDERS,
  first_purchase: OF_ORDERS,
  largest_purchase: OF_ORDERS,
  returned: OF_ORDERS,
  cancelled: OF_ORDERS,
  products: ['when', 'what', 'which', 'list'],
  purchases: ['when', 'how-much', 'list', 'count', 'count-orders', 'count-times'],
  last_contact: OF_CONTACTS,
  contacts: OF_CONTACTS,
  last_survey: ['when', 'what', 'which', 'list', 'count', 'count-orders', 'count-times'],
  surveys: ['when', 'what', 'which', 'list', 'count', 'count-orders', 'count-times'],
  web_events: ['when', 'what', 'which', 'list'],
  last_web_event: ['when', 'what', 'which'],
  segments: ['which', 'what', 'list'],
  consent_history: ['when', 'which', 'what', 'list'],
};

/** `いくらでしたか`, `その前は？`, “when?”, “from which shop?” behind an answer about the customer on the line; null where more is said. */
export function followUpOfOne(said: Frame, previous: Plan | null, notes: Notes): Plan | null {
  const set = previous === null ? null : setBeside(said, previous);
  if (set !== null) return set;
  if (previous?.scope === 'customer' && refersToGoods(said)) {
    const back = takenBackOf(previous, notes);
    if (back !== null) return back;
    notes.refuse({
      ja: 'その注文や商品だけについては読み取れません。全文で聞いてください',
      en: 'this cannot be read of that order or product alone: please ask the whole question',
    });
  }
  if (previous !== null && asksWhatOfThoseWasBought(said, previous))
    notes.refuse({
      ja: '見た商品のうち買ったものは読み取れません。「今年買った商品は」のように聞けます',
      en: 'which of what was looked at was bought cannot be read: ask what was bought, as in “what did she buy this year?”',
    });
  const then = previous === null ? null : boughtThen(said, previous, notes);
  if (then !== null) return then;
  const channel = previous === null ? null : otherChannelOf(said, previous);
  if (channel !== null) return channel;
  const rate = previous === null ? null : rateOfOne(said, previous);
  if (rate !== null) return rate;
  const every = previous === null ? null : everyOneOf(said, previous);
  if (every !== null) return every;
  const frame = withoutTotal(withoutNounBefore(withoutPeriodBefore(said, previous), previous), previous);
  if (previous === null || previous.scope !== 'customer' || namesMore(frame)) return null;
  const [fact, other] = previous.facts;
  const before = frame.left.filter(({ meaning }) => meaning.kind === 'one-before');
  if (before.length < frame.left.length) return null;
  if (previous.subject === 'figures')
    return before.length > 0 ? null : (happenedWhen(frame, previous, notes) ?? otherFigure(frame, previous, notes));
  if (fact === undefined || other !== undefined) return null;
  if (before.length > 0 && TAKEN_BACK.includes(fact.name) && frame.verbs.length > 0) return null;
  if (before.length > 0) return oneBefore(previous, fact);
  const decided = consentDecided(frame, previous, fact);
  if (decided !== null) return decided;
  const places = [...frame.groups.flatMap(({ meaning }) => meaning.dimensions), ...frame.bare.map(({ item }) => item)];
  // “And the cluster?” behind the segments: another fact.
  const own = otherFactOf(frame, places, fact, previous);
  if (own !== null) return own;
  const restricted = frame.times.length + frame.values.length > 0;
  const asked = [...frame.asks.map(({ meaning }) => meaning.what), ...places.map(() => 'which' as const)].filter(
    (what) => what !== 'whether',
  );
  const told = TELLS[fact.name] ?? [];
  // “Why that one?”: the segments are told with their reasons.
  if (!restricted && asked.length === 0) return fact.name === 'segments' ? previous : null;
  if (!asked.every((what) => told.includes(what))) return null;
  return restricted ? restrictedAnew(frame, previous, notes) : previous;
}

const OWN_FACTS: Readonly<Partial<Record<string, FactName>>> = {
  cluster: 'cluster',
  segment: 'segments',
  gender: 'gender',
  age_group: 'age',
  prefecture: 'address',
  birth_month: 'birth_date',
};

/** “And the cluster?” behind the segments: what else is held of the customer. */
function otherFactOf(frame: Frame, places: readonly string[], fact: PlanFact, previous: Plan): Plan | null {
  const [place, other] = places;
  const name = place === undefined ? undefined : OWN_FACTS[place];
  const more = frame.times.length + frame.values.length + frame.verbs.length;
  if (name === undefined || other !== undefined || name === fact.name || more > 0) return null;
  return { ...EMPTY_PLAN, subject: 'facts', facts: [{ name, attribute: null }], scope: previous.scope };
}

const CONSENTS: Readonly<Partial<Record<FactName, string | null>>> = {
  consent: null,
  consent_call: 'call',
  consent_email: 'email',
};

/** “When?”, “where did we get it?” behind what one may do: the decisions. */
function consentDecided(frame: Frame, previous: Plan, { name }: PlanFact): Plan | null {
  const attribute = CONSENTS[name];
  const asked = frame.asks.map(({ meaning }) => meaning.what).filter((what) => what !== 'whether');
  const plain = frame.times.length + frame.values.length + frame.groups.length + frame.bare.length === 0;
  return attribute !== undefined &&
    plain &&
    asked.length > 0 &&
    asked.every((what) => what === 'when' || what === 'which')
    ? { ...previous, facts: [{ name: 'consent_history', attribute }], whether: null }
    : null;
}

/** “How does that compare with everyone else?”, `全体の何％？` behind a figure of the customer: the others beside it. */
function setBeside(frame: Frame, previous: Plan): Plan | null {
  if (previous.scope !== 'customer') return null;
  const split = splitBeside({
    ...frame,
    thisCustomer: frame.thisCustomer ?? frame.followUp ?? frame.left[0] ?? frame.shares[0] ?? null,
  });
  if (split === null || namesMore(split.alone) || split.alone.left.length > 0) return null;
  const measured = previous.subject === 'facts' ? previous.facts.length : previous.measures.length;
  if (measured === 0) return null;
  const measures =
    previous.subject === 'facts'
      ? []
      : previous.measures.filter(
          ({ name }, _, all) => all.length < 2 || name === 'sales' || split.beside.as === 'average',
        );
  return { ...previous, measures: [...measures], beside: split.beside, order: null, limit: null };
}

/** `その前は？` behind one of the orders is the order before; behind a period, the period before. */
function withoutPeriodBefore(frame: Frame, previous: Plan | null): Frame {
  const [fact] = previous?.facts ?? [];
  if (fact === undefined || !ONE_AFTER_ANOTHER.includes(fact.name) || previous?.time.range !== null) return frame;
  const left = frame.growth
    .filter(({ text }) => /^その|before/i.test(text.trim()))
    .map((token) => ({ ...token, meaning: { kind: 'one-before' } as const }));
  return left.length < frame.growth.length ? frame : { ...frame, growth: [], left: [...frame.left, ...left] };
}

/** `合計いくらだった？` behind one order: what all of it came to. */
function withoutTotal(frame: Frame, previous: Plan | null): Frame {
  const [fact] = previous?.facts ?? [];
  const alone = fact !== undefined && ONE_ORDER.includes(fact.name) && asksFor(frame, 'how-much') !== null;
  return alone
    ? { ...frame, aggregates: frame.aggregates.filter(({ meaning }) => meaning.aggregate !== 'total') }
    : frame;
}

const ONE_ORDER: readonly FactName[] = ['last_purchase', 'first_purchase', 'largest_purchase', 'returned', 'cancelled'];

/** `その前の注文は？` behind an order: the noun says what it is that was before. */
function withoutNounBefore(frame: Frame, previous: Plan | null): Frame {
  const [fact] = previous?.facts ?? [];
  if (fact === undefined || !frame.left.some(({ meaning }) => meaning.kind === 'one-before')) return frame;
  const ofContact = fact.name === 'last_contact' || fact.name === 'contacts';
  // `その前の購入は` behind what was returned: no return is asked for.
  const ofOther = TAKEN_BACK.includes(fact.name) && frame.verbs.some(({ text }) => /購入|買い?物|purchase/u.test(text));
  if (ofOther) return frame;
  return {
    ...frame,
    orders: ofContact ? frame.orders : null,
    verbs: ofContact ? frame.verbs : frame.verbs.filter(({ meaning }) => meaning.kind !== 'bought'),
    measures: frame.measures.filter(({ item }) => item !== (ofContact ? 'contacts' : 'orders')),
  };
}

const TAKEN_BACK: readonly FactName[] = ['returned', 'cancelled', 'returns'];

function namesMore(frame: Frame): boolean {
  return (
    frame.customers !== null ||
    frame.everyone !== null ||
    frame.trend !== null ||
    frame.versus !== null ||
    frame.distribution !== null ||
    frame.repeat !== null ||
    frame.registered !== null ||
    frame.sold !== null ||
    frame.orders !== null ||
    asksFor(frame, 'who', 'count-people') !== null ||
    frame.measures.length +
      frame.facts.filter(({ item, token }) => item !== 'products' || !/もの$/.test(token.text)).length +
      frame.attributes.length +
      frame.segments.length +
      frame.consents.length +
      frame.conditions.length +
      frame.filters.length +
      frame.thresholds.length +
      frame.ranks.length +
      frame.shares.length +
      frame.aggregates.length +
      frame.growth.length +
      frame.quantities.filter(({ text }) => !/^one$/i.test(text)).length +
      frame.verbs.filter(({ meaning }) => meaning.kind !== 'bought' || !meaning.did).length >
      0
  );
}

/** The one before the last of those that were told. */
function oneBefore(previous: Plan, { name }: PlanFact): Plan | null {
  const earlier = beforePeriod(previous);
  if (earlier !== null) return earlier;
  if (!ONE_AFTER_ANOTHER.includes(name)) return null;
  const place = Math.min((previous.place ?? previous.limit ?? 1) + 1, 100);
  const fact: PlanFact = { name: name === 'contacts' ? 'last_contact' : name, attribute: null };
  return { ...previous, facts: [fact], limit: null, place, whether: null };
}

/** “And before that?” behind what happened in a period: all that happened before it. */
function beforePeriod(previous: Plan): Plan | null {
  const { range } = previous.time;
  if (range === null || range.from === null) return null;
  const to = addDays(range.from as IsoDate, -1);
  return { ...previous, time: { ...previous.time, range: { from: null, to } }, limit: null, place: null };
}

/** The same of another period, or of other goods; refused where the fact has none. */
function restrictedAnew(frame: Frame, previous: Plan, notes: Notes): Plan {
  const time = chooseTime({ ...frame, growth: [] }, notes);
  // `解決していますか` behind the newest: what is supposed of it is told with it, and another one would be told in its place.
  const newest = previous.facts.every(({ name }) => name === 'last_contact');
  const named = frame.values.map(({ meaning }) => meaning.filter);
  const own = named.filter(({ field }) => !newest || field !== 'contact_outcome');
  const kept = previous.filters.filter(({ field }) => own.every((filter) => filter.field !== field));
  const plan: Plan = {
    ...previous,
    filters: [...kept, ...own],
    time: { ...previous.time, range: time.range ?? previous.time.range },
    whether: null,
  };
  const [unread] = unusedInFacts(frame, plan);
  if (unread !== undefined)
    notes.refuse({
      ja: `「${unread.text.trim()}」では絞り込めません。全文で聞いてください`,
      en: `this is not restricted by “${unread.text.trim()}”: please ask the whole question`,
    });
  return plan;
}

/** “Did he return it?”: what was taken back is not among the orders that were told. */
function refersToGoods({ followUp, verbs }: Frame): boolean {
  return (
    followUp !== null && REFERS.test(followUp.text.trim()) && verbs.some(({ meaning }) => meaning.kind === 'taken-back')
  );
}

/** “Which ones did she actually buy?” behind what was done on the site. */
function asksWhatOfThoseWasBought({ verbs }: Frame, { facts, measures, scope }: Plan): boolean {
  const looked = [...facts, ...measures].some(({ name }) => name === 'web_events' || name === 'last_web_event');
  return scope === 'customer' && looked && verbs.some(({ meaning }) => meaning.kind === 'bought');
}

const REFERS = /^(?:it|that|this|those|these|them|それ|その|これ)/i;

/** So many orders are told with all that is in them. */
const NEWEST_ORDERS = 10;

/** “When?” behind a number of purchases or contacts: each of them. */
function happenedWhen(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  const [measure] = previous.measures;
  const asked = frame.asks.map(({ meaning }) => meaning.what).filter((what) => what !== 'whether');
  const alone = frame.times.length + frame.values.length + frame.groups.length + frame.bare.length === 0;
  if (
    measure === undefined ||
    !alone ||
    asked.length === 0 ||
    !asked.every((what) => what === 'when' || what === 'what')
  )
    return null;
  const fact = OCCASIONS[measure.name];
  if (fact === undefined || previous.dimensions.length > 0 || previous.time.grain !== null) return null;
  if (fact === 'last_purchase')
    notes.note(
      { start: 0, end: 0 },
      { ja: `新しいものから${NEWEST_ORDERS}件まで`, en: `the newest ${NEWEST_ORDERS} at most` },
    );
  return {
    ...previous,
    subject: 'facts',
    measures: [],
    facts: [{ name: fact, attribute: null }],
    order: null,
    limit: fact === 'last_purchase' ? NEWEST_ORDERS : null,
    chart: 'none',
    whether: null,
  };
}

const OCCASIONS: Readonly<Partial<Record<MeasureName, FactName>>> = {
  highest_order_value: 'largest_purchase',
  sales: 'last_purchase',
  orders: 'last_purchase',
  quantity: 'last_purchase',
  returned_orders: 'returned',
  cancelled_orders: 'cancelled',
  contacts: 'contacts',
  survey_answers: 'surveys',
};
