import type { Filter, ValueFilter } from '../plan.ts';
import type { TimeContext } from '../time-pattern.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `誕生日が今月の人`, `11月生まれの顧客`, “customers whose birthday is in May”: the month, and `平成生まれ`, “born in the 1990s”: the day, of a birthday is said of many people. A birthday of
 * one person is told of the customer on the line alone.
 */
export function readBirthdays(
  tokens: readonly Token[],
  { today }: TimeContext,
  customerOnLine: boolean,
  notes: Notes,
): readonly Token[] {
  if (customerOnLine) return birthdayOfOne(tokens, today);
  if (tokens.some((token) => isToken(token, 'this-customer') && !MANY.test(token.text))) return tokens;
  const said = tokens.filter((token, at) => !(isTheirs(token) && isBirthday(tokens[at + 1])));
  if (said.some((_, at) => isOfDays(said, at)))
    notes.refuse({
      ja: '誕生日で人を選ぶのは、月か、生まれた年ならできます（日や週ではできません）',
      en: 'people are chosen by the month of their birthday or the year of birth, by no day or week',
    });
  const read = rewrite(said, (at) => birthdayAt(said, at, today));
  const times = new Set(read.filter(isBorn).map(({ start }) => start));
  if (times.size > 1)
    notes.refuse({
      ja: '生まれた時期の比較はできません。1つずつ聞いてください',
      en: 'times of birth are not set beside each other: ask for one at a time',
    });
  return read;
}

/** `お誕生月は来月ですか`: where nothing else is said, the month that the one customer is supposed to be born in. */
function birthdayOfOne(tokens: readonly Token[], today: string): readonly Token[] {
  const said = tokens.filter((token) => !SAYS_NOTHING.includes(token.meaning.kind) && !isWhether(token));
  return said.length === 2 && said.some(isBirthday) ? rewrite(tokens, (at) => birthdayAt(tokens, at, today)) : tokens;
}

const SAYS_NOTHING: readonly Token['meaning']['kind'][] = ['stop', 'particle', 'this-customer'];

const isWhether = (token: Token): boolean => isToken(token, 'ask') && token.meaning.what === 'whether';

const isBorn = (token: Token): boolean => isToken(token, 'filter') && token.meaning.filter.field === 'birth_date';

/** “Whose birthday is today”: no period of what those people did. */
function isOfDays(tokens: readonly Token[], at: number): boolean {
  let behind = at + 1;
  while (isLink(tokens[behind])) behind++;
  const [first, last] = [tokens[at], tokens[behind]];
  const time = isBirthday(first) ? last : isBirthday(last) ? first : undefined;
  return isToken(time, 'time') && !YEAR.test(time.text) && ['day', 'week'].includes(time.meaning.phrase.unit);
}

function birthdayAt(tokens: readonly Token[], at: number, today: string): Rewritten | null {
  let behind = at + 1;
  while (isLink(tokens[behind])) behind++;
  const [first, last] = [tokens[at], tokens[behind]];
  if (first === undefined || last === undefined) return null;
  const born = isBirthday(first) ? bornIn(last, today) : isBirthday(last) ? bornIn(first, today) : [];
  if (born.length > 0) {
    const span = tokens.slice(at, behind + 1);
    return { length: span.length, tokens: born.map((filter) => joined(span, { kind: 'filter', filter })) };
  }
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

/** `1990年生まれ`, `平成生まれ`, “born before 1980”: where a year is named it is the day of birth, not the month of every year. */
function bornIn(token: Token, today: string): readonly NumberFilter[] {
  if (!isToken(token, 'time') || !YEAR.test(token.text)) return [];
  const { from, to } = token.meaning.phrase.range;
  const bounds: readonly (NumberFilter | null)[] = [
    from === null ? null : { field: 'birth_date', op: '>=', value: dayNumber(from) },
    to === null || to >= today ? null : { field: 'birth_date', op: '<=', value: dayNumber(to) },
  ];
  return bounds.flatMap((bound) => bound ?? []);
}

type NumberFilter = Exclude<Filter, ValueFilter>;

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** A year, a decade or an era: not a month alone, and nothing that is relative to today. */
const YEAR = /[0-9元]年|(?:19|20)[0-9]{2}|[0-9]0'?s|年代|平成|昭和|令和|heisei|showa|reiwa/i;

/** `11` of 11月 and of 今月; 来月 is no period of what happened, and a month all the same. */
function monthOf(token: Token, today: string): string | null {
  if (isToken(token, 'time')) {
    const { unit, range } = token.meaning.phrase;
    return unit === 'month' && range.from !== null ? range.from.slice(5, 7) : null;
  }
  if (!isToken(token, 'unavailable') || !/^(?:来月|next month)$/i.test(token.text)) return null;
  return String((Number(today.slice(5, 7)) % 12) + 1).padStart(2, '0');
}
