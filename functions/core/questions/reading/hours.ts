import { isToken, type Token } from '../tokens.ts';
import { HOLIDAYS } from '../words/value-words.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** Which hours a time of day was taken for is said, unless one hour was named. */
export function noteHours(tokens: readonly Token[], notes: Notes): void {
  for (const token of tokens) {
    if (isToken(token, 'value') && HOLIDAYS.includes(token.text.toLowerCase()))
      notes.note(token, {
        ja: `「${token.text}」は土曜・日曜と読みました（祝日は曜日どおりに数えます）`,
        en: `read “${token.text}” as Saturdays and Sundays (public holidays count as the days of the week that they are)`,
      });
    if (!isToken(token, 'value') || token.meaning.dimension !== 'hour' || token.meaning.values.length < 2) continue;
    const [first = '00'] = token.meaning.values;
    const end = Number(token.meaning.values.at(-1) ?? 0) + 1;
    notes.note(token, {
      ja: `「${token.text.trim()}」は${Number(first)}時から${end}時までと読みました`,
      en: `read “${token.text.trim()}” as ${first}:00 to ${end}:00`,
    });
  }
}

/** `午前と午後の売上`: hours are told one by one, so two parts of a day are not set beside each other. */
export function refusePartsOfDays(tokens: readonly Token[], notes: Notes): void {
  const beside = tokens.some(
    (token, at) =>
      isPartOfDay(token) &&
      isToken(tokens[at + 1], 'particle') &&
      isPartOfDay(tokens[at + 2]) &&
      !tokens.some((other) => isToken(other, 'aggregate') && other.meaning.aggregate === 'total'),
  );
  if (beside)
    notes.refuse({
      ja: '2つの時間帯は並べられません。「午前の売上」のように1つずつ聞くか、「時間帯別」と言ってください',
      en: 'two parts of the day are not told beside each other: ask for one of them, or by hour',
    });
}

const isPartOfDay = (token: Token | undefined): boolean =>
  isToken(token, 'value') && token.meaning.dimension === 'hour' && token.meaning.values.length > 1;

/** `何曜日の何時が一番売れる`: the hour that is asked for of many is a group, not a moment. */
export function readAskedHours(tokens: readonly Token[]): readonly Token[] {
  const ranked = tokens.some((token) => isToken(token, 'rank') || isToken(token, 'sold'));
  if (!ranked || tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  return tokens.map((token) =>
    isToken(token, 'ask') && token.text === '何時'
      ? reread(token, { kind: 'group', dimensions: ['hour'], grain: null, which: true })
      : token,
  );
}
