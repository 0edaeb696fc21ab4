import { basisOf } from '../basis.ts';
import { entityOf } from '../dimensions.ts';
import type { EventEntity } from '../event-entities.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { QuestionText } from '../normalize-question.ts';
import { isValueFilter, type Plan } from '../plan.ts';
import type { Lexicon } from '../tokenize.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { readLastByChannel } from './last-by-channel.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/**
 * Beside contacts, activity on the site or surveys, words mean what they mean of those: `電話` is how somebody got in touch, `返品` what
 * it was about, `チャネル` the way of the contact. A question that leans on one about them is about them too.
 */
export function readEvents(
  tokens: readonly Token[],
  { folded }: QuestionText,
  { events }: Pick<Lexicon, 'events'>,
  previous: Plan | null,
): readonly Token[] {
  const basis = previous === null || tokens.some(isOfOrders) ? null : basisOf(previous);
  const leant = basis !== null && isEventEntity(basis) ? basis : null;
  const entity = tokens.map(entityIn).find((found) => found !== null) ?? leant;
  if (entity === null) return tokens;
  const words = events.get(entity) ?? new Map<string, Meaning>();
  return rewrite(tokens, (at) => namedAt(tokens, at, folded, words)).flatMap((token, at, all) =>
    rereadBeside(token, at, all, entity),
  );
}

const isOfOrders = (token: Token): boolean =>
  isToken(token, 'measure') || isToken(token, 'sold') || (isToken(token, 'entity') && token.meaning.entity === 'order');

/** A name of the data takes words away that have no part in the grammar of the question. */
const GIVES_WAY: ReadonlySet<Meaning['kind']> = new Set([
  'value',
  'fact',
  'taken-back',
  'unavailable',
  'dimension',
  'unknown',
  'consent',
  'bought',
  'entity',
  'registered',
]);

const LONGEST_NAME = 5;

function namedAt(
  tokens: readonly Token[],
  at: number,
  folded: string,
  words: ReadonlyMap<string, Meaning>,
): Rewritten | null {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length--) {
    const span = tokens.slice(at, at + length);
    const [first, last] = [span[0], span.at(-1)];
    if (first === undefined || last === undefined) return null;
    const value = words.get(folded.slice(first.start, last.end));
    const grouped =
      length === 1 && isToken(first, 'dimension') && (isToken(tokens[at + 1], 'by') || isToken(tokens[at - 1], 'by'));
    // “Which products did people buy after contacting us”: the goods, not a topic of that name.
    const goods =
      length === 1 &&
      isToken(first, 'dimension') &&
      (isToken(tokens[at - 1], 'ask') || tokens.some((token) => isToken(token, 'bought')));
    const free =
      length === 1 ? GIVES_WAY.has(first.meaning.kind) : span.some(({ meaning }) => GIVES_WAY.has(meaning.kind));
    if (value === undefined || !free || grouped || goods || (length === 1 && entityIn(first) !== null)) continue;
    return { length, tokens: [joined(span, value)] };
  }
  return null;
}

const OF_FACT: Readonly<Partial<Record<string, EventEntity>>> = {
  last_contact: 'contact',
  contacts: 'contact',
};

/** What a word is of by itself. */
function entityIn({ meaning }: Token): EventEntity | null {
  switch (meaning.kind) {
    case 'measure': {
      const { level } = MEASURES[meaning.measure];
      return isEventEntity(level) ? level : null;
    }
    case 'value':
    case 'dimension':
      return entityOf(meaning.dimension);
    case 'fact':
      return OF_FACT[meaning.fact] ?? null;
    case 'conditions': {
      const [condition] = meaning.conditions;
      return condition?.kind === 'event' ? condition.of : null;
    }
    default:
      return null;
  }
}

function rereadBeside(token: Token, at: number, tokens: readonly Token[], entity: EventEntity): readonly Token[] {
  const { meaning } = token;
  const next = tokens.slice(at + 1).find((other) => !isToken(other, 'particle'));
  // 商品カテゴリ: of goods, whatever it stands beside.
  if (meaning.kind === 'dimension' && token.text.startsWith('商品') && token.text !== '商品') return [token];
  if (meaning.kind === 'dimension' && OWN[entity][meaning.dimension] !== undefined)
    return [reread(token, { kind: 'dimension', dimension: OWN[entity][meaning.dimension] ?? meaning.dimension })];
  // “Resolution rate”: of those that were resolved.
  if (isToken(token, 'dimension') && /^resolution$/i.test(token.text) && isToken(tokens[at + 1], 'share'))
    return [reread(token, { kind: 'value', dimension: 'contact_outcome', values: ['resolved'], label: 'resolved' })];
  // 問い合わせを理由別に: what they were about.
  const grouped = isToken(next, 'by') || isToken(tokens[at - 1], 'by');
  if (entity === 'contact' && meaning.kind === 'unavailable' && meaning.topic === 'causes' && grouped)
    return [reread(token, { kind: 'dimension', dimension: 'contact_topic' })];
  if (entity === 'web-event' && meaning.kind === 'unavailable' && /^(?:サイト|web ?site)$/i.test(token.text))
    return [reread(token, { kind: 'stop' })];
  // “Satisfaction with phone contacts”: the contact beside it says with what.
  if (meaning.kind === 'ambiguous' && meaning.word === 'satisfaction' && (entity === 'contact' || entity === 'survey'))
    return [reread(token, { kind: 'measure', measure: SATISFACTION_OF[entity] })];
  if (meaning.kind !== 'measure') return [token];
  if (meaning.measure === 'contacts' && (tokens.some(isSatisfaction) || isOfMinutes(tokens, at)))
    return [reread(token, { kind: 'stop' })];
  if (meaning.measure === 'contacts' && isToken(next, 'distribution') && !tokens.some((other) => isToken(other, 'by')))
    return [
      token,
      { ...token, start: token.end, meaning: { kind: 'dimension', dimension: 'contact_topic' }, others: [] },
    ];
  if (meaning.measure === 'survey_answers' && grouped && /^(?:アンケート|surveys?)$/i.test(token.text))
    return [reread(token, { kind: 'dimension', dimension: 'survey' })];
  if (MINUTES.has(meaning.measure) && /通話|call/i.test(token.text))
    return [token, { ...token, start: token.end, meaning: BY_PHONE, others: [] }];
  if (
    meaning.measure === 'average_survey_score' &&
    isToken(next, 'distribution') &&
    !/平均|average|mean/i.test(token.text)
  )
    return [
      reread(token, { kind: 'measure', measure: 'survey_answers' }),
      { ...token, start: token.end, meaning: { kind: 'dimension', dimension: 'score' }, others: [] },
    ];
  return [token];
}

const MINUTES: ReadonlySet<string> = new Set([
  'average_contact_minutes',
  'median_contact_minutes',
  'longest_contact_minutes',
  'total_contact_minutes',
]);

/** `問い合わせの対応時間の平均`: whose time it is; beside a count or joined with it, contacts are a figure of their own. */
function isOfMinutes(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const minutes = tokens.some((other) => isToken(other, 'measure') && MINUTES.has(other.meaning.measure));
  const counted = tokens.some((other) => isToken(other, 'ask') && other.meaning.what.startsWith('count'));
  const behind = tokens[at + 2];
  if (
    isToken(next, 'particle') &&
    next.text === 'の' &&
    isToken(behind, 'measure') &&
    MINUTES.has(behind.meaning.measure)
  )
    return true;
  return minutes && !counted && BARE_CONTACTS.test(token?.text ?? '') && !isJoin(next) && !isJoin(tokens[at - 1]);
}

const BARE_CONTACTS = /^お?問い?合わ?せ$/u;

const SATISFACTION_OF = { contact: 'average_contact_satisfaction', survey: 'average_survey_score' } as const;

const isSatisfaction = ({ meaning }: Token): boolean => meaning.kind === 'ambiguous' && meaning.word === 'satisfaction';

const BY_PHONE: Meaning = { kind: 'value', dimension: 'contact_channel', values: ['phone'], label: 'phone' };

type Own = Readonly<
  Partial<Record<string, 'contact_channel' | 'contact_topic' | 'event_type' | 'survey' | 'score' | 'consent_channel'>>
>;

/** Dimensions of orders, and the one that is meant of the entity instead. */
const OWN: Readonly<Record<EventEntity, Own>> = {
  contact: { channel: 'contact_channel', category: 'contact_topic', event_type: 'contact_topic' },
  'web-event': {},
  survey: { event_type: 'survey' },
  consent: { channel: 'consent_channel', contact_channel: 'consent_channel' },
};

/** “How often has she contacted us”: of one customer the events themselves are asked for. */
export function readEventsOfOne(said: readonly Token[]): readonly Token[] {
  const tokens = readLastByChannel(said);
  // “Was her last contact about delivery?”: what it was about is told with it.
  const [first] = tokens;
  const last = tokens.findIndex((token) => isToken(token, 'fact') && token.meaning.fact === 'last_contact');
  if (last !== -1 && isToken(first, 'stop') && /^(?:was|is)\b/i.test(first.text))
    return tokens.filter(
      (token, at) =>
        at < last ||
        !((isToken(token, 'value') && entityOf(token.meaning.dimension) === 'contact') || isToken(token, 'by')),
    );
  if (!tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  const asksWhat = tokens.some(
    ({ meaning }) => meaning.kind === 'ask' && ['what', 'which', 'list'].includes(meaning.what),
  );
  return tokens.flatMap((token): readonly Token[] => {
    const [condition] = isToken(token, 'conditions') ? token.meaning.conditions : [];
    if (condition?.kind !== 'event') return [token];
    const filters = condition.filters.filter(isValueFilter).map(
      ({ field, values }): Token => ({
        ...token,
        start: token.end,
        meaning: { kind: 'value', dimension: field, values, label: values[0] ?? '' },
        others: [],
      }),
    );
    // “Which products has she viewed”: they are told one by one.
    if (asksWhat && condition.of === 'web-event')
      return [reread(token, { kind: 'fact', fact: 'web_events' }), ...filters];
    return [reread(token, { kind: 'measure', measure: EVENTS_OF[condition.of] }), ...filters];
  });
}

const EVENTS_OF = {
  contact: 'contacts',
  'web-event': 'web_events',
  survey: 'survey_answers',
  consent: 'consent_decisions',
} as const;
