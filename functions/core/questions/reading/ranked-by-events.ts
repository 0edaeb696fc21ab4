import { isValueFilter } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const EVENTS_OF = {
  contact: 'contacts',
  'web-event': 'web_events',
  survey: 'survey_answers',
  consent: 'consent_decisions',
} as const;

/** “Which five customers contacted us most often”: they are ranked by how often it happened. */
export function readRankedByEvents(tokens: readonly Token[]): readonly Token[] {
  const ranked = tokens.some((token) => isToken(token, 'rank') && token.meaning.direction === 'descending');
  const people = tokens.some(
    (token) =>
      (isToken(token, 'ask') && token.meaning.what === 'who') ||
      isToken(token, 'segment') ||
      (isToken(token, 'entity') && token.meaning.entity === 'customer'),
  );
  const counted = tokens.some(
    (token) => OTHERWISE.has(token.meaning.kind) || (isToken(token, 'ask') && token.meaning.what.startsWith('count')),
  );
  if (!ranked || !people || counted) return tokens;
  // “Most recently” is the newest of them, and no list is in that order.
  return tokens.flatMap((token, at) =>
    isToken(token, 'rank') && /^recently$/i.test(tokens[at + 1]?.text ?? '')
      ? [reread(token, { kind: 'unknown' })]
      : figureOf(token),
  );
}

const OTHERWISE: ReadonlySet<Token['meaning']['kind']> = new Set([
  'measure',
  'attribute',
  'bought',
  'spent',
  'this-customer',
  'by',
  'share',
]);

function figureOf(token: Token): readonly Token[] {
  const [condition, other] = isToken(token, 'conditions') ? token.meaning.conditions : [];
  if (condition?.kind !== 'event' || other !== undefined || !condition.did || condition.times !== null) return [token];
  const filters = condition.filters.filter(isValueFilter);
  return [
    reread(token, { kind: 'measure', measure: EVENTS_OF[condition.of] }),
    ...filters.map(
      ({ field, values }): Token => ({
        ...token,
        start: token.end,
        meaning: { kind: 'value', dimension: field, values, label: values[0] ?? '' },
        others: [],
      }),
    ),
  ];
}
