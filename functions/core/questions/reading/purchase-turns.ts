import { MEASURES } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined } from './rewrite.ts';

const NEW_SEGMENT = 'new_customer';

/**
 * `新規とリピーターの売上の割合`, “sales of new vs repeat customers”: money and orders are told apart by whether an order was the first one of
 * its person. People of a period are counted on both sides if they have both orders, which is said; of all time they are not told apart.
 */
export function readPurchaseTurns(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const [first, last] = [tokens.findIndex(isSide), tokens.findLastIndex(isSide)];
  const [one, other] = [tokens[first], tokens[last]];
  if (one === undefined || other === undefined || tokens.filter(isSide).length !== 2) return tokens;
  const counted = tokens.some(isFigure) ? null : peopleOf(tokens);
  if (isNew(one) === isNew(other) || !(tokens.some(isFigure) || counted !== null)) return tokens;
  const together = tokens.slice(first + 1, last).every(isBetween);
  if (!together && !tokens.some(isContrast)) return tokens;
  notes.note(one, {
    ja: '初回の注文と2回目以降の注文に分けました',
    en: 'told apart by first orders and later ones',
  });
  if (counted !== null)
    notes.note(one, {
      ja: 'その期間に両方の注文がある人は両方に入ります',
      en: 'who has both in the period is counted in both',
    });
  const by = tokens[last + 1];
  const group = joined([one], { kind: 'group', dimensions: ['purchase_turn'], grain: null, which: false });
  return tokens.flatMap((token, at) => {
    if (at === first)
      return [{ ...group, end: together ? other.end : one.end }, ...(counted === null ? [] : [counted])];
    const dropped = at === last || (together && at > first && at < last) || (at === last + 1 && isToken(by, 'by'));
    return dropped ? [] : [token];
  });
}

const isNew = (token: Token): boolean =>
  isToken(token, 'segment')
    ? token.meaning.segment === NEW_SEGMENT
    : isToken(token, 'fact') || isToken(token, 'registered');

function isSide(token: Token): boolean {
  if (isToken(token, 'segment')) return token.meaning.segment === NEW_SEGMENT;
  if (isToken(token, 'fact')) return token.meaning.fact === 'first_purchase';
  if (isToken(token, 'measure')) return token.meaning.measure === 'repeat_customers';
  return isToken(token, 'repeat') || (isToken(token, 'ambiguous') && token.meaning.word === 'existing');
}

/** People who bought in a period, where they are counted and no share of them is asked for. */
function peopleOf(tokens: readonly Token[]): Token | null {
  const timed = tokens.some((token) => isToken(token, 'time'));
  const shared = tokens.some((token) => isToken(token, 'share') || isToken(token, 'within'));
  const count = tokens.find(
    (token) =>
      (isToken(token, 'ask') && token.meaning.what === 'count-people') ||
      (isToken(token, 'measure') && ['customers', 'buyers', 'repeat_customers'].includes(token.meaning.measure)) ||
      (isToken(token, 'repeat') && / (?:buyers|customers|shoppers)$/i.test(token.text)),
  );
  if (!timed || shared || count === undefined) return null;
  return { ...count, meaning: { kind: 'measure', measure: 'buyers' }, others: [] };
}

function isBetween(token: Token): boolean {
  return (
    isToken(token, 'join') ||
    isToken(token, 'versus') ||
    isToken(token, 'stop') ||
    (isToken(token, 'follow-up') && /^and$/i.test(token.text)) ||
    (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
    (isToken(token, 'particle') && token.meaning.word !== 'から')
  );
}

const isContrast = (token: Token): boolean =>
  isToken(token, 'versus') ||
  (isToken(token, 'operator') && /^より|than$/i.test(token.text)) ||
  (isToken(token, 'ask') && /^(?:どちら|どっち)$/.test(token.text));

function isFigure(token: Token): boolean {
  if (isToken(token, 'measure')) {
    const { level } = MEASURES[token.meaning.measure];
    return (
      (level === 'sales' || level === 'per-person') &&
      !token.meaning.measure.startsWith('repeat') &&
      token.meaning.measure !== 'buyers'
    );
  }
  if (isToken(token, 'entity')) return token.meaning.entity === 'order';
  return isToken(token, 'ambiguous') ? token.meaning.word === 'unit-price' : isToken(token, 'sold');
}
