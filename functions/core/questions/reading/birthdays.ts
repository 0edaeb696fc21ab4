import type { TimeContext } from '../time-pattern.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `誕生日が今月の人`, `11月生まれの顧客`, “customers whose birthday is in May”: the month of a birthday is said of many people. A birthday of
 * one person is told of the customer on the line alone.
 */
export function readBirthdays(
  tokens: readonly Token[],
  { today }: TimeContext,
  customerOnLine: boolean,
): readonly Token[] {
  if (customerOnLine || tokens.some((token) => isToken(token, 'this-customer') && !MANY.test(token.text)))
    return tokens;
  const said = tokens.filter((token, at) => !(isTheirs(token) && isBirthday(tokens[at + 1])));
  return rewrite(said, (at) => birthdayAt(said, at, today));
}

function birthdayAt(tokens: readonly Token[], at: number, today: string): Rewritten | null {
  let behind = at + 1;
  while (isLink(tokens[behind])) behind++;
  const [first, last] = [tokens[at], tokens[behind]];
  if (first === undefined || last === undefined) return null;
  const month = isBirthday(first) ? monthOf(last, today) : isBirthday(last) ? monthOf(first, today) : null;
  if (month === null) return null;
  const span = tokens.slice(at, behind + 1);
  return {
    length: span.length,
    tokens: [joined(span, { kind: 'value', dimension: 'birth_month', values: [month], label: month })],
  };
}

/** Words that may mean many people, too. */
const MANY = /^(?:お客様の|their)$/i;

const isTheirs = (token: Token): boolean => isToken(token, 'this-customer') && /^their$/i.test(token.text);

const isBirthday = (token: Token | undefined): boolean =>
  (isToken(token, 'fact') && token.meaning.fact === 'birth_date') ||
  (isToken(token, 'dimension') && token.meaning.dimension === 'birth_month');

const isLink = (token: Token | undefined): boolean =>
  isToken(token, 'stop') ||
  (isToken(token, 'particle') && token.text !== '、') ||
  (isToken(token, 'ask') && /^(?:is|does|do)$/i.test(token.text));

/** `11` of 11月 and of 今月; 来月 is no period of what happened, and a month all the same. */
function monthOf(token: Token, today: string): string | null {
  if (isToken(token, 'time')) {
    const { unit, range } = token.meaning.phrase;
    return unit === 'month' && range.from !== null ? range.from.slice(5, 7) : null;
  }
  if (!isToken(token, 'unavailable') || !/^(?:来月|next month)$/i.test(token.text)) return null;
  return String((Number(today.slice(5, 7)) % 12) + 1).padStart(2, '0');
}
