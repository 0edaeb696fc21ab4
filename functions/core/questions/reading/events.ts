import { entityOf } from '../dimensions.ts';
import type { EventEntity } from '../event-entities.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import { foldWord } from '../normalize-question.ts';
import { isValueFilter } from '../plan.ts';
import type { Lexicon } from '../tokenize.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * Beside contacts, activity on the site or surveys, words mean what they mean of those: `電話` is how somebody got in touch, `返品` what
 * it was about, `チャネル` the way of the contact.
 */
export function readEvents(tokens: readonly Token[], { events }: Pick<Lexicon, 'events'>): readonly Token[] {
  const entity = tokens.map(entityIn).find((found) => found !== null) ?? null;
  if (entity === null) return tokens;
  const words = events.get(entity);
  return tokens.flatMap((token, at): readonly Token[] => {
    const value = words?.get(foldWord(token.text));
    if (value !== undefined && !isEventToken(token)) return [reread(token, value)];
    return rereadBeside(token, at, tokens, entity);
  });
}

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
    case 'conditions': {
      const [condition] = meaning.conditions;
      return condition?.kind === 'event' ? condition.of : null;
    }
    default:
      return null;
  }
}

const isEventToken = (token: Token): boolean => entityIn(token) !== null && !isToken(token, 'dimension');

function rereadBeside(token: Token, at: number, tokens: readonly Token[], entity: EventEntity): readonly Token[] {
  const { meaning } = token;
  const next = tokens.slice(at + 1).find((other) => !isToken(other, 'particle'));
  if (meaning.kind === 'dimension' && OWN[entity][meaning.dimension] !== undefined)
    return [reread(token, { kind: 'dimension', dimension: OWN[entity][meaning.dimension] ?? meaning.dimension })];
  // 問い合わせを理由別に: what they were about.
  const grouped = isToken(next, 'by') || isToken(tokens[at - 1], 'by');
  if (entity === 'contact' && meaning.kind === 'unavailable' && meaning.topic === 'causes' && grouped)
    return [reread(token, { kind: 'dimension', dimension: 'contact_topic' })];
  if (entity === 'web-event' && meaning.kind === 'unavailable' && /^(?:サイト|web ?site)$/i.test(token.text))
    return [reread(token, { kind: 'stop' })];
  if (meaning.kind !== 'measure') return [token];
  if (meaning.measure === 'survey_answers' && grouped && /^(?:アンケート|surveys?)$/i.test(token.text))
    return [reread(token, { kind: 'dimension', dimension: 'survey' })];
  if (meaning.measure === 'average_contact_minutes' && /通話|call/i.test(token.text))
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

const BY_PHONE: Meaning = { kind: 'value', dimension: 'contact_channel', values: ['phone'], label: 'phone' };

type Own = Readonly<Partial<Record<string, 'contact_channel' | 'contact_topic' | 'event_type' | 'survey' | 'score'>>>;

/** Dimensions of orders, and the one that is meant of the entity instead. */
const OWN: Readonly<Record<EventEntity, Own>> = {
  contact: { channel: 'contact_channel', category: 'contact_topic', event_type: 'contact_topic' },
  'web-event': {},
  survey: { event_type: 'survey' },
};

/** “How often has she contacted us”: of one customer the events themselves are asked for. */
export function readEventsOfOne(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
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
    return [reread(token, { kind: 'measure', measure: EVENTS_OF[condition.of] }), ...filters];
  });
}

const EVENTS_OF = { contact: 'contacts', 'web-event': 'web_events', survey: 'survey_answers' } as const;
