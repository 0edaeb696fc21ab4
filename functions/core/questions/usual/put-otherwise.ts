import { asTyped, isJapanese } from '../normalize-question.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';

/** A question with nothing of its meaning changed: hyphens taken out, a period that is said twice said once. Null where there is nothing to do. */
export function plainlyPut(question: string, context: QuestionContext): string | null {
  return put(question, context, [withoutHyphens, withPeriodOnce]);
}

/**
 * A question that was not read with the same words put otherwise, the least change first: values that stand beside each other
 * joined, its period in front (in English behind). Each is to be read like any other question, and to be asked back.
 */
export function putOtherwise(question: string, context: QuestionContext): readonly string[] {
  const ways = [
    [withValuesJoined],
    [withPeriodFirst],
    [withoutHyphens, withPeriodOnce, withValuesJoined],
    [withoutHyphens, withPeriodOnce, withValuesJoined, withPeriodFirst],
  ];
  return [...new Set(ways.flatMap((way) => put(question, context, way) ?? []))];
}

function put(question: string, { catalog, asOf, meanings }: QuestionContext, ways: readonly Way[]): string | null {
  const japanese = isJapanese(question);
  const plain = asTyped(question).text;
  const said = ways.reduce((text, way) => {
    const typed = asTyped(text);
    return way(typed.text, tokenize(typed, catalog.lexicon, timeContext(asOf, meanings)), japanese);
  }, plain);
  return said === plain ? null : said;
}

type Way = (text: string, tokens: readonly Token[], japanese: boolean) => string;

const withoutHyphens: Way = (text) => text.replace(/(?<=[a-z])-(?=[a-z])/giu, ' ');

const withPeriodOnce: Way = (text, tokens) => {
  const [first, ...others] = tokens.filter((token) => isToken(token, 'time'));
  const again = others.find((other) => first !== undefined && isSamePeriod(first, other));
  if (again === undefined) return text;
  return `${text.slice(0, again.start).replace(BEFORE_REPEATED, '')}${text.slice(again.end).replace(BEHIND_REPEATED, '')}`;
};

const isSamePeriod = (one: TokenOf<'time'>, other: TokenOf<'time'>): boolean =>
  one.meaning.phrase.range.from === other.meaning.phrase.range.from &&
  one.meaning.phrase.range.to === other.meaning.phrase.range.to;

const BEFORE_REPEATED = /[\s、。,.(（]+$/u;
const BEHIND_REPEATED = /^(?:[)）]|です|だ|の分)?(?:ね|よ)?/u;

const withPeriodFirst: Way = (text, tokens, japanese) => {
  const [period, ...others] = tokens.filter((token) => isToken(token, 'time'));
  if (period === undefined || others.length > 0 || !standsApart(period, text, japanese)) return text;
  const named = text.slice(period.start, period.end);
  const before = text.slice(0, period.start);
  const behind = text.slice(period.end);
  if (japanese) return `${named}の${before}${behind.replace(PARTICLES, '')}`;
  const [, body = '', end = ''] = /^(.*?)([?.!]*)$/u.exec(`${before.trimEnd()}${behind}`) ?? [];
  return `${body} ${named}${end}`.replace(/ {2,}/gu, ' ').trim();
};

/** In front of everything in English, behind a comma in Japanese: where it belongs to no clause of its own. */
const standsApart = ({ start }: Token, text: string, japanese: boolean): boolean =>
  japanese ? /[、,。]\s*$/u.test(text.slice(0, start)) : start === 0;

const PARTICLES = /^(?:だと|では|なら|には|は|に|で|の)?[、,]?/u;

const withValuesJoined: Way = (text, tokens, japanese) => {
  const gaps = tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || !areOfOneKind(token, next)) return [];
    return /^[\s、・/]*$/u.test(text.slice(token.end, next.start)) ? [{ start: token.end, end: next.start }] : [];
  });
  return gaps.reduceRight(
    (joined, { start, end }) => `${joined.slice(0, start)}${japanese ? 'と' : ' and '}${joined.slice(end)}`,
    text,
  );
};

const areOfOneKind = (one: Token, other: Token): boolean =>
  isToken(one, 'value') && isToken(other, 'value') && one.meaning.dimension === other.meaning.dimension;
