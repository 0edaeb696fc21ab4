import { levelOf } from '../dimensions.ts';
import type { EventEntity } from '../event-entities.ts';
import type { MeasureName } from '../measures.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, reread } from './rewrite.ts';

const HOW_OFTEN: ReadonlySet<string> = new Set(['how often', 'how frequently']);
const HOW_MANY_TIMES: ReadonlySet<string> = new Set([...HOW_OFTEN, 'how many times', 'number of times']);

/**
 * “How often do VIPs buy”: of many it is how often each of them does, which is said. “How many times did they contact us”,
 * “… return something”: how many contacts or returns there were.
 */
export function readHowOften(tokens: readonly Token[], customerOnLine: boolean, notes: Notes): readonly Token[] {
  const ofMany = tokens.some(isMany) && !tokens.some((token) => isToken(token, 'this-customer'));
  if (!ofMany && (customerOnLine || tokens.some((token) => isToken(token, 'this-customer')))) return tokens;
  const counted = countedDeeds(tokens);
  if (counted !== null) return counted;
  if (!ofMany || !tokens.some((token) => isToken(token, 'bought') && token.meaning.did)) return tokens;
  return tokens.map((token) => {
    if (!isToken(token, 'ask') || !HOW_OFTEN.has(token.text.toLowerCase())) return token;
    notes.note(token, { ja: '1人あたりの注文件数で読みました', en: 'read as orders per customer' });
    return reread(token, { kind: 'measure', measure: 'orders_per_customer' });
  });
}

const EVENTS: Readonly<Record<EventEntity, MeasureName>> = {
  contact: 'contacts',
  'web-event': 'web_events',
  survey: 'survey_answers',
  consent: 'consent_decisions',
};

/** What was done so often is counted; who did it are people and no condition. Null where nothing of the kind is asked. */
function countedDeeds(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex((token) => isToken(token, 'ask') && HOW_MANY_TIMES.has(token.text.toLowerCase()));
  const deed = at < 0 ? -1 : tokens.findLastIndex((token, place) => isMainDeed(token, place, tokens));
  const [asked, done] = [tokens[at], tokens[deed]];
  if (asked === undefined || done === undefined || deed < at) return null;
  const unread = tokens.map((token, place) => (place === at ? reread(token, { kind: 'unknown' }) : token));
  // “How often do they put things in the cart versus buy”: two figures.
  const main = tokens.filter((token, place) => place > at && isMainDeed(token, place, tokens));
  if (main.length > 1 && tokens.some((token) => isToken(token, 'versus'))) return unread;
  const measure = countOf(done, asked);
  if (measure === null) return null;
  // “How often did people who bought knits contact us this year”: the period may be that of either.
  if (done.meaning.kind !== 'bought' && tokens.some((token, place) => isDeed(token) && place > at && place < deed))
    return unread;
  return tokens.flatMap((token, place): readonly Token[] => {
    if (place === at) return [reread(token, { kind: 'measure', measure })];
    if (place === deed) return filtersOf(token).map((meaning) => joined([token], meaning));
    return place > at && place < deed && isCustomers(token) && !isOpened(tokens, place + 1) ? [] : [token];
  });
}

/** “People who bought knits”: the clause says which people they are. */
const isOpened = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    (isToken(token, 'ask') && token.meaning.what === 'who') ||
    (isToken(token, 'follow-up') && /^that$/i.test(token.text))
  );
};

const isCustomers = (token: Token): boolean => isToken(token, 'entity') && token.meaning.entity === 'customer';

const isDeed = (token: Token): boolean =>
  isToken(token, 'conditions') || isToken(token, 'taken-back') || isToken(token, 'bought');

function isMainDeed(token: Token, at: number, tokens: readonly Token[]): boolean {
  let before = at - 1;
  while (isToken(tokens[before], 'stop')) before--;
  return isDeed(token) && !isOpened(tokens, before);
}

function countOf(done: Token, asked: Token): MeasureName | null {
  if (isToken(done, 'taken-back') && done.meaning.did)
    return done.meaning.outcome === 'returned' ? 'returned_orders' : 'cancelled_orders';
  // “How often do VIPs buy” is read of each of them.
  if (isToken(done, 'bought') && done.meaning.did) return HOW_OFTEN.has(asked.text.toLowerCase()) ? null : 'orders';
  const [condition, other] = isToken(done, 'conditions') ? done.meaning.conditions : [];
  return condition?.kind === 'event' && condition.did && condition.times === null && other === undefined
    ? EVENTS[condition.of]
    : null;
}

const filtersOf = (token: Token): readonly Meaning[] =>
  (isToken(token, 'conditions') ? token.meaning.conditions : []).flatMap((condition) =>
    condition.kind === 'event' ? condition.filters.map((filter): Meaning => ({ kind: 'filter', filter })) : [],
  );

const isMany = (token: Token): boolean =>
  isToken(token, 'segment') ||
  isToken(token, 'repeat') ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');
