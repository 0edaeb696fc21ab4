import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const REFERS = /^(?:it|that|this|then|those|these|them|それ|その|これ)/i;

/** “How much was it then?”, `そのときの金額は` where nothing was answered before: what it refers to is asked back, never guessed. */
export function askWhatIsMeant(tokens: readonly Token[], previous: Plan | null, notes: Notes): void {
  if (previous !== null) return;
  const refers = tokens.find((token) => isToken(token, 'follow-up') && REFERS.test(token.text.trim()));
  if (refers === undefined || !tokens.every(saysNoMore) || !tokens.some(asksAmount)) return;
  notes.askBack(
    null,
    {
      ja: '前の質問がないので、何についてかを補ってください',
      en: 'there is no question before this one: please say what it is about',
    },
    [],
  );
}

const asksAmount = (token: Token): boolean =>
  (isToken(token, 'ask') && ['how-much', 'count-times', 'count-orders', 'count'].includes(token.meaning.what)) ||
  (isToken(token, 'measure') && token.meaning.measure === 'sales');

const saysNoMore = (token: Token): boolean =>
  ['follow-up', 'stop', 'particle', 'ask', 'per', 'aggregate'].includes(token.meaning.kind) ||
  (isToken(token, 'measure') && token.meaning.measure === 'sales');
