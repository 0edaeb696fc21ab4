import { isJapanese, normalizeQuestion, type QuestionText } from '../normalize-question.ts';
import { EMPTY_PLAN, type Filter, type Plan } from '../plan.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import { isToken, type Token } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';
import { PARTS_OF_ONE_EN } from '../words/parts-of-one-en.ts';
import { PARTS_OF_ONE_JA } from '../words/parts-of-one-ja.ts';
import { TOLD_OF_ONE, type ToldOfOne } from '../words/told-of-one.ts';
import { TOLD_PARTS_EN } from '../words/told-parts-en.ts';
import { TOLD_PARTS_JA } from '../words/told-parts-ja.ts';
import { coveredBy, type PartPatterns, partPatterns, type SaidPart, type Slot } from './cover-of-one.ts';

const JAPANESE: PartPatterns = [...partPatterns(PARTS_OF_ONE_JA, true), ...partPatterns(TOLD_PARTS_JA, true)];
const ENGLISH: PartPatterns = [...partPatterns(PARTS_OF_ONE_EN, false), ...partPatterns(TOLD_PARTS_EN, false)];

/**
 * A question about the customer on the line that is put together of parts that are known, in any order (`離反リスクは高いですか、低いですか`, “has
 * he ever made a complaint, and was it resolved?”). Null where anything in it is none of them, or where they make no question.
 */
export function toldOfOne(question: QuestionText, context: QuestionContext, firstOnly: boolean): ToldPlan | null {
  const { catalog, asOf, meanings } = context;
  const tokens = tokenize(question, catalog.lexicon, timeContext(asOf, meanings));
  const pieces = coveredBy(question, isJapanese(question.text) ? JAPANESE : ENGLISH, tokens.flatMap(slotOf));
  if (pieces === null) return null;
  const slots = pieces.filter(({ token }) => token !== undefined);
  const said = new Set(pieces.filter(({ token }) => token === undefined).map(({ part }) => part));
  const told = TOLD_OF_ONE.find((one) => isMade(one, said) && takes(one, slots));
  if (told === undefined || (firstOnly && told.first !== true)) return null;
  return { plan: planOf(told, slots, context), named: said.has('person') };
}

/** What is told, and whether the customer was named. */
export interface ToldPlan {
  readonly plan: Plan;
  readonly named: boolean;
}

const isMade = ({ parts, beside }: ToldOfOne, said: ReadonlySet<string>): boolean =>
  parts.every((part) => said.has(part) || part === 'number') &&
  [...said].every((part) => parts.includes(part) || beside.includes(part));

/** Each of them once, and every one that it needs. */
function takes({ parts, slots }: ToldOfOne, pieces: readonly SaidPart[]): boolean {
  const taken = pieces.map(({ part }) => part);
  return (
    taken.every((part, at) => slots.some((slot) => slot === part) && taken.indexOf(part) === at) &&
    (!parts.includes('number') || taken.includes('number'))
  );
}

function slotOf(token: Token): readonly Slot[] {
  const { start, end } = token;
  if (isToken(token, 'time')) return [{ part: 'time', token, start, end }];
  if (isToken(token, 'number') || isToken(token, 'quantity')) return [{ part: 'number', token, start, end }];
  return isToken(token, 'value') && token.meaning.dimension === 'brand' ? [{ part: 'of', token, start, end }] : [];
}

function planOf(told: ToldOfOne, slots: readonly SaidPart[], context: QuestionContext): Plan {
  const tokens = slots.flatMap(({ token }) => (token === undefined ? [] : [token]));
  const time = tokens.find((token) => isToken(token, 'time'));
  const number = tokens.find((token) => isToken(token, 'number') || isToken(token, 'quantity'));
  const brands = tokens.flatMap((token) => (isToken(token, 'value') ? [...token.meaning.values] : []));
  const ofBrand: readonly Filter[] = brands.length === 0 ? [] : [{ field: 'brand', op: 'in', values: brands }];
  const complaints = told.complaints === true ? complaintsIn(context) : [];
  const measures = told.measures ?? [];
  return {
    ...EMPTY_PLAN,
    subject: measures.length > 0 ? 'figures' : 'facts',
    facts: [...(told.facts ?? [])],
    measures: [...measures],
    filters: [...(told.filters ?? []), ...complaints, ...ofBrand],
    dimensions: told.byStore === true ? ['store'] : [],
    order: told.byStore === true ? 'descending' : null,
    limit: told.byStore === true ? 1 : number === undefined ? null : numberIn(number),
    chart: told.byStore === true ? 'bar' : 'none',
    time: { ...EMPTY_PLAN.time, range: time === undefined ? null : time.meaning.phrase.range },
    whether: told.whether ?? null,
    beside: told.average === true ? { as: 'average', filters: [], people: [] } : null,
    scope: 'customer',
  };
}

function numberIn(token: Token): number | null {
  const value = isToken(token, 'number') || isToken(token, 'quantity') ? token.meaning.value : 0;
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : null;
}

/** What the brands call complaints. */
function complaintsIn({ catalog, asOf, meanings }: QuestionContext): readonly Filter[] {
  const [token] = tokenize(normalizeQuestion('苦情'), catalog.lexicon, timeContext(asOf, meanings));
  const named = token === undefined ? [] : [token.meaning, ...token.others];
  const values = named.flatMap((meaning) =>
    meaning.kind === 'value' && meaning.dimension === 'contact_topic' ? [...meaning.values] : [],
  );
  return [{ field: 'contact_topic', op: 'in', values: values.length === 0 ? ['complaint'] : values }];
}
