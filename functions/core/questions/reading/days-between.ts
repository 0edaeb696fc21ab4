import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/** `最後の購入と最後の問い合わせの間は何日`: both days would be told, and not what was asked. */
export function refuseDaysBetween(tokens: readonly Token[], notes: Notes): void {
  const facts = tokens.filter((token) => isToken(token, 'fact') || isToken(token, 'registered'));
  const between = tokens.some((token) => BETWEEN.test(token.text.trim()));
  if (facts.length < 2 || !between) return;
  notes.refuse({
    ja: '2つの出来事の間の日数は出せません。それぞれの日付なら聞けます',
    en: 'the days between two events are not told: ask for the day of each of them',
  });
}

const BETWEEN = /^(?:の間|間|の間に|の間隔|間隔|の差|差|between)$/i;
