import type { DimensionName } from '../dimensions.ts';
import type { FactName } from '../facts.ts';
import type { MeasureName } from '../measures.ts';
import type { Condition, Filter, Grain } from '../plan.ts';
import { isToken, type Meaning, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import { figureAtRank } from './figure-at-rank.ts';
import { addedUp, comparedSegments, comparedValues, rivals, superlatives } from './said-together.ts';

export interface Placed<Item> {
  readonly item: Item;
  readonly token: Token;
}

/** Everything a question says, sorted by its part in the plan. What found no part is in `left`. */
export interface Frame {
  readonly measures: Placed<MeasureName>[];
  readonly aggregates: TokenOf<'aggregate'>[];
  readonly per: TokenOf<'per'>[];
  readonly asks: TokenOf<'ask'>[];
  customers: Token | null;
  orders: Token | null;
  readonly bare: Placed<DimensionName>[];
  readonly groups: TokenOf<'group'>[];
  readonly values: TokenOf<'values'>[];
  readonly filters: Placed<Filter>[];
  readonly conditions: Placed<Condition>[];
  readonly segments: TokenOf<'segments'>[];
  readonly thresholds: TokenOf<'threshold'>[];
  readonly attributes: TokenOf<'attribute'>[];
  readonly quantities: TokenOf<'quantity'>[];
  readonly ranks: TokenOf<'rank'>[];
  rankedBy: TokenOf<'measure'> | null;
  readonly shares: Token[];
  readonly within: Token[];
  readonly times: TokenOf<'time'>[];
  readonly growth: TokenOf<'growth'>[];
  versus: Token | null;
  trend: Token | null;
  distribution: Token | null;
  thisCustomer: Token | null;
  /** All that is held of the customer is asked for. */
  summary: Token | null;
  readonly facts: Placed<FactName>[];
  readonly consents: TokenOf<'consent'>[];
  repeat: Token | null;
  registered: Token | null;
  followUp: Token | null;
  everyone: Token | null;
  readonly verbs: Token[];
  sold: Token | null;
  transitions: Token | null;
  cohorts: Token | null;
  besides: Token | null;
  readonly only: Token[];
  /** Words that join two things. */
  readonly joins: Token[];
  readonly left: Token[];
}

export function frameOf(tokens: readonly Token[]): Frame {
  const frame: Frame = {
    measures: [],
    aggregates: [],
    per: [],
    asks: [],
    customers: null,
    orders: null,
    bare: [],
    groups: [],
    values: [],
    filters: [],
    conditions: [],
    segments: [],
    thresholds: [],
    attributes: [],
    quantities: [],
    ranks: [],
    rankedBy: figureAtRank(tokens),
    shares: [],
    within: [],
    times: [],
    growth: [],
    versus: null,
    trend: null,
    distribution: null,
    thisCustomer: null,
    summary: null,
    facts: [],
    consents: [],
    repeat: null,
    registered: null,
    followUp: null,
    everyone: null,
    verbs: [],
    sold: null,
    transitions: null,
    cohorts: null,
    besides: null,
    only: [],
    joins: [],
    left: [],
  };
  tokens.forEach((token, at) => {
    if (!isRelativePronoun(tokens, at)) place(frame, token, tokens);
  });
  const ranks = superlatives(frame.ranks);
  const compares = frame.versus !== null || frame.asks.some(({ text }) => WHICH_OF_TWO.test(text));
  if (!compares) return { ...frame, ranks, values: addedUp(rivals(frame.values, ranks), frame.aggregates) };
  const values = rivals(comparedValues(frame.values), ranks);
  return { ...frame, ranks, values, segments: comparedSegments(frame.segments) };
}

const WHICH_OF_TWO = /^(?:どちら|どっち)$/;

/** “customers who …”: the word asks for nobody. */
export function isRelativePronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isToken(token, 'ask') || token.meaning.what !== 'who' || !/^who$/i.test(token.text)) return false;
  const before = tokens[at - 1];
  const those = before !== undefined && /th[eo]se$|them$/i.test(before.text);
  return (
    those ||
    (before !== undefined &&
      ['entity', 'segments', 'values', 'measure', 'conditions', 'filter', 'repeat'].includes(before.meaning.kind))
  );
}

const narrows = (token: Token | null): boolean =>
  token !== null && /^(?:そのうち|その中|そのなか|さらに)/u.test(token.text.trim());

function place(frame: Frame, token: Token, tokens: readonly Token[]): void {
  const { meaning } = token;
  const slot = LISTS[meaning.kind];
  if (slot !== undefined) {
    (frame[slot] as Token[]).push(token);
    return;
  }
  const single = SINGLES[meaning.kind];
  if (single !== undefined) {
    // その中で…だけにすると: what narrows the answer before is not taken back by what is said behind it.
    if (single !== 'followUp' || !narrows(frame.followUp)) frame[single] = token;
    return;
  }
  placeOther(frame, token, meaning, tokens);
}

const LISTS: Readonly<
  Partial<
    Record<
      Meaning['kind'],
      | 'aggregates'
      | 'per'
      | 'asks'
      | 'groups'
      | 'values'
      | 'segments'
      | 'thresholds'
      | 'attributes'
      | 'quantities'
      | 'ranks'
      | 'shares'
      | 'within'
      | 'times'
      | 'growth'
      | 'consents'
      | 'verbs'
      | 'only'
    >
  >
> = {
  aggregate: 'aggregates',
  per: 'per',
  ask: 'asks',
  group: 'groups',
  values: 'values',
  segments: 'segments',
  threshold: 'thresholds',
  attribute: 'attributes',
  quantity: 'quantities',
  rank: 'ranks',
  share: 'shares',
  within: 'within',
  time: 'times',
  growth: 'growth',
  consent: 'consents',
  bought: 'verbs',
  spent: 'verbs',
  'taken-back': 'verbs',
  only: 'only',
};

const SINGLES: Readonly<
  Partial<
    Record<
      Meaning['kind'],
      | 'versus'
      | 'trend'
      | 'distribution'
      | 'thisCustomer'
      | 'summary'
      | 'repeat'
      | 'registered'
      | 'followUp'
      | 'everyone'
      | 'sold'
      | 'transitions'
      | 'cohorts'
      | 'besides'
    >
  >
> = {
  versus: 'versus',
  trend: 'trend',
  distribution: 'distribution',
  'this-customer': 'thisCustomer',
  summary: 'summary',
  repeat: 'repeat',
  registered: 'registered',
  'follow-up': 'followUp',
  all: 'everyone',
  sold: 'sold',
  transitions: 'transitions',
  cohorts: 'cohorts',
  besides: 'besides',
};

function placeOther(frame: Frame, token: Token, meaning: Meaning, tokens: readonly Token[]): void {
  switch (meaning.kind) {
    case 'measure':
      if (!frame.measures.some(({ item }) => item === meaning.measure))
        frame.measures.push({ item: meaning.measure, token });
      break;
    case 'entity':
      frame[meaning.entity === 'customer' ? 'customers' : 'orders'] = token;
      break;
    case 'dimension':
      frame.bare.push({ item: meaning.dimension, token });
      break;
    case 'filter':
      frame.filters.push({ item: meaning.filter, token });
      break;
    case 'conditions':
      frame.conditions.push(...meaning.conditions.map((item) => ({ item, token })));
      break;
    case 'attention':
      frame.conditions.push({ item: { kind: 'attention', flagged: true }, token });
      break;
    case 'fact':
      frame.facts.push({ item: meaning.fact, token });
      break;
    case 'number':
      frame.quantities.push({ ...token, meaning: { kind: 'quantity', value: meaning.value, unit: null, op: null } });
      break;
    case 'polarity':
      answerConsent(frame, token, meaning.yes);
      break;
    case 'join':
      frame.joins.push(token);
      break;
    case 'by':
      // “by revenue” has been read; a group that nothing can be grouped by has not.
      frame.left.push(token);
      break;
    case 'stop':
    // Refused before, or the cause of a segment.
    case 'unavailable':
      break;
    case 'particle':
      if (meaning.word === 'から' || meaning.word === '~' || meaning.word === '-') frame.left.push(token);
      else if (['と', 'や', 'と、', 'や、'].includes(meaning.word)) frame.joins.push(token);
      break;
    default:
      if (
        !(meaning.kind === 'either' && tokens.some((other) => isToken(other, 'values') && other.meaning.join !== null))
      )
        frame.left.push(token);
  }
}

/** `電話許諾 … あり`: the answer belongs to the consent said before it. */
function answerConsent(frame: Frame, token: Token, yes: boolean | null): void {
  const last = frame.consents.at(-1);
  if (last === undefined || last.meaning.answers !== null) {
    frame.left.push(token);
    return;
  }
  const answers: MeaningOf<'consent'>['answers'] =
    yes === null ? ['unknown'] : yes ? ['yes'] : /なし|無し/.test(token.text) ? ['no', 'unknown'] : ['no'];
  frame.consents[frame.consents.length - 1] = { ...last, end: token.end, meaning: { ...last.meaning, answers } };
}

export function asksFor(frame: Frame, ...what: readonly MeaningOf<'ask'>['what'][]): TokenOf<'ask'> | null {
  return frame.asks.find(({ meaning }) => what.includes(meaning.what)) ?? null;
}

/** The grain and dimensions that the figures are grouped by, so far. */
export function groupedBy(frame: Frame): {
  readonly dimensions: readonly DimensionName[];
  readonly grain: Grain | null;
} {
  const dimensions = [...new Set(frame.groups.flatMap(({ meaning }) => meaning.dimensions))];
  const grain = frame.groups.map(({ meaning }) => meaning.grain).find((found) => found !== null) ?? null;
  return { dimensions, grain };
}
