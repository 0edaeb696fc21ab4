import { entityOf, levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { isVerb } from './purchase-verbs.ts';

/** What is done most often, and who is a good customer: of one person these are known. */
export const isFavourite = ({ meaning }: Token): boolean =>
  meaning.kind === 'ambiguous' && meaning.word === 'favourite';

export const isStanding = ({ meaning }: Token): boolean =>
  meaning.kind === 'ambiguous' && ['best-customers', 'lapsed', 'existing'].includes(meaning.word);

const MANY: ReadonlySet<Meaning['kind']> = new Set([
  'all',
  'by',
  'cohorts',
  'distribution',
  'follow-up',
  'growth',
  'group',
  'moved',
  'per',
  'repeat',
  'share',
  'sold',
  'transitions',
  'trend',
  'versus',
]);

/** Words that only a question about many has. */
export function isOfMany(token: Token): boolean {
  const { meaning } = token;
  if (MANY.has(meaning.kind) || /^(?:we\b|our\b|did we|do we|have we|うち|当社|弊社|自社)/i.test(token.text.trim()))
    return true;
  if (meaning.kind === 'entity') return meaning.entity === 'customer';
  if (meaning.kind === 'ask') return ['count-people', 'who', 'list'].includes(meaning.what);
  if (meaning.kind === 'value') return levelOf(meaning.dimension) === 'person';
  if (meaning.kind === 'measure')
    return (
      !['sales', 'all-orders', 'contact', 'web-event', 'survey'].includes(MEASURES[meaning.measure].level) ||
      /rate$|^buyers$|sold$/.test(meaning.measure)
    );
  return false;
}

/** Words for what one person does, has or is. */
export function isOfOne(token: Token, tokens: readonly Token[], japanese: boolean): boolean {
  const { meaning } = token;
  if (meaning.kind === 'beside') return true;
  // 2回目の購入って何だった: which purchase of a person it is, and no figure of many.
  if (meaning.kind === 'filter' && meaning.filter.field === 'purchase_number')
    return (
      meaning.filter.op === '=' &&
      tokens.every(
        (other) =>
          other === token || isIdle(other) || ['ask', 'bought', 'measure', 'time'].includes(other.meaning.kind),
      )
    );
  if (meaning.kind === 'conditions') return meaning.conditions.some(({ kind }) => kind === 'event');
  // アンケートの評価は: the marks of one; an average is of many.
  if (meaning.kind === 'measure' && meaning.measure === 'average_survey_score')
    return !/平均|average|mean/i.test(token.text);
  if (
    meaning.kind === 'measure' &&
    ['sales', 'quantity', 'highest_order_value', 'lowest_order_value'].includes(meaning.measure) &&
    /購入|買い物|買い?上|使用|利用|支払|spen[dt]|\bbought\b/i.test(token.text)
  )
    return true;
  if (meaning.kind === 'value' && entityOf(meaning.dimension) !== null)
    return !tokens.some((other) => isToken(other, 'ask') && other.meaning.what.startsWith('count'));
  if (isToken(token, 'rank') && tokens.some((other) => isToken(other, 'entity') && other.meaning.entity === 'order'))
    return /高|大き|安|large|big|high|small|expensive/i.test(token.text);
  if (isVerb(token))
    return japanese || tokens.every((other) => !isToken(other, 'rank') || /often|frequently/i.test(other.text));
  if (isFavourite(token) || isToken(token, 'attention')) return true;
  if (isStanding(token)) return tokens.every((other) => isIdle(other) || isStanding(other));
  if (meaning.kind === 'segment')
    return tokens.every((other) => isIdle(other) || ['segment', 'unavailable', 'moved'].includes(other.meaning.kind));
  if (meaning.kind === 'dimension')
    return (
      meaning.dimension === 'segment' &&
      (tokens.some((other) => isToken(other, 'ask')) || tokens.every((other) => other === token || isIdle(other)))
    );
  if (meaning.kind === 'attribute') return !tokens.some((other) => isToken(other, 'aggregate'));
  // 直近1年の購入回数と金額: how often somebody bought, or got in touch.
  if (
    meaning.kind === 'measure' &&
    ['orders', 'contacts'].includes(meaning.measure) &&
    /回数|購入件?数|^(?:the )?(?:total )?number of|\bcount$/.test(token.text)
  )
    return true;
  const counted = tokens.some(
    (other) => isToken(other, 'ask') && ['count', 'count-orders', 'count-times'].includes(other.meaning.what),
  );
  return (
    counted &&
    ((meaning.kind === 'entity' && meaning.entity === 'order') ||
      (meaning.kind === 'measure' && ['orders', 'contacts', 'survey_answers'].includes(meaning.measure)))
  );
}

/** Says nothing itself. */
export const isIdle = (token: Token): boolean =>
  isToken(token, 'stop') ||
  isToken(token, 'particle') ||
  (isToken(token, 'ask') && ['whether', 'which', 'what'].includes(token.meaning.what));
