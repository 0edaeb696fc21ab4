import type { Planned, ReadBy } from './in-clauses.ts';
import { isJapanese, type QuestionText } from './normalize-question.ts';
import { othersThan } from './others-than.ts';
import { type Condition, type Filter, isValueFilter, type Plan } from './plan.ts';
import { POPULATION } from './populations.ts';
import { readPurposeRate } from './reading/consent-rate.ts';
import { Notes } from './reading/notes.ts';
import { isEveryone, type PopulationSpans, populationSpans, type Span } from './reading/population-spans.ts';
import { EACH_OF_PEOPLE } from './reading/set-apart.ts';
import { timeContext } from './time-pattern.ts';
import { tokenize } from './tokenize.ts';
import { isToken, type Token } from './tokens.ts';

const START = { start: 0, end: 0 };

/**
 * `VIPと女性の客単価を比べて`, “how does the return rate of women in Osaka compare with everyone?”: the question is read once about each of the
 * two groups, and their figures are told beside each other; null where they are no two groups of one question.
 */
export function planInPopulations<Context extends ReadBy>(
  text: QuestionText,
  context: Context,
  notes: Notes,
  planWhole: (text: QuestionText, context: Context, notes: Notes) => Planned,
): Planned | null {
  const tokens = readPurposeRate(tokenize(text, context.catalog.lexicon, timeContext(context.asOf, context.meanings)));
  const japanese = isJapanese(text.text);
  const spans = tokens.some((token) => isToken(token, 'this-customer')) ? null : populationSpans(tokens, japanese);
  if (spans === null || areAlike(spans, tokens)) return null;
  const [ofFirst, ofSecond] = [new Notes(), new Notes()];
  const alone = { ...context, previous: null };
  const first = planWhole(aboutFirst(text, tokens, spans), alone, ofFirst).plan;
  const second = planWhole(aboutSecond(text, tokens, spans, japanese), alone, ofSecond).plan;
  if (ofFirst.obstacle !== null || ofSecond.obstacle !== null) return null;
  const found = spans.against === 'others' ? besideAllOthers(first, second) : besideEachOther(first, second);
  if (found === null) return null;
  const plan = spans.against === 'average' ? ofEach(found, notes) : found;
  const readings = new Map([...ofFirst.notes, ...ofSecond.notes].map(({ reading }) => [reading.en, reading]));
  for (const reading of readings.values()) notes.note(START, reading);
  return { plan, earlier: [] };
}

/** A sum of many is no average: what each of them has is. */
function ofEach(plan: Plan, notes: Notes): Plan {
  const measures = plan.measures.map((measure) => ({ ...measure, name: EACH_OF_PEOPLE[measure.name] ?? measure.name }));
  if (measures.some(({ name }, at) => name !== plan.measures[at]?.name))
    notes.note(START, { ja: '1人あたりで比べました', en: 'compared per customer' });
  return { ...plan, measures };
}

/**
 * Two values of one thing are groups of that thing, which another reading tells: with all that stands beside them
 * (`東京と大阪の女性`, “women in Tokyo and Osaka”).
 */
function areAlike({ first, second }: PopulationSpans, tokens: readonly Token[]): boolean {
  const [ones, others] = [tokens.slice(first.start, first.end), tokens.slice(second.start, second.end)];
  const [one, other] = [ones[0], others[0]];
  if ((isNew(ones) && isRepeating(others)) || (isRepeating(ones) && isNew(others))) return true;
  if (ones.length === 1) return isToken(one, 'segment') ? isToken(other, 'segment') : isOfOneKind(one, other);
  return others.length === 1 && ones.some((token) => isOfOneKind(token, other));
}

/** New customers and returning ones are told apart by their orders. */
const isNew = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isToken(token, 'segment') && token.meaning.segment === 'new_customer');

const isRepeating = (tokens: readonly Token[]): boolean => tokens.some((token) => isToken(token, 'repeat'));

/** A word that stands for several values (`関東`) is no group of the thing that it is a value of. */
const isOfOneKind = (one: Token | undefined, other: Token | undefined): boolean =>
  isToken(one, 'value') &&
  isToken(other, 'value') &&
  one.meaning.dimension === other.meaning.dimension &&
  [one, other].every(({ meaning }) => meaning.values.length === 1);

function aboutFirst(
  text: QuestionText,
  tokens: readonly Token[],
  { second, comparing }: PopulationSpans,
): QuestionText {
  return cut(text, [...comparing.map((at) => [at, at + 1] as const), [second.start, second.end]], tokens);
}

/** The first group's words give their place to those of the second one. */
function aboutSecond(
  text: QuestionText,
  tokens: readonly Token[],
  { first, second, comparing }: PopulationSpans,
  japanese: boolean,
): QuestionText {
  const everyone = second.end === second.start || isEveryone(second, tokens);
  const rest = cut(
    text,
    [
      ...comparing.map((at) => [at, at + 1] as const),
      [second.start, second.end],
      ...(everyone ? [leading(first, tokens, japanese)] : []),
    ],
    tokens,
  );
  if (everyone) return rest;
  const [from, to] = [tokens[first.start]?.start ?? 0, tokens[first.end - 1]?.end ?? 0];
  const [start, end] = [tokens[second.start]?.start ?? 0, tokens[second.end - 1]?.end ?? 0];
  const put = (written: string, original: string): string =>
    `${written.slice(0, from)}${original.slice(start, end)}${written.slice(to)}`;
  return { text: put(rest.text, text.text), folded: put(rest.folded, text.folded) };
}

/** The group with the word that joins it to the figure: `女性の`, “of women”. */
function leading({ start, end }: Span, tokens: readonly Token[], japanese: boolean): readonly [number, number] {
  if (japanese) return [start, isToken(tokens[end], 'particle') && tokens[end]?.text === 'の' ? end + 1 : end];
  return [isToken(tokens[start - 1], 'particle') ? start - 1 : start, end];
}

/** The text with blanks in the place of some tokens. */
function cut(
  { text, folded }: QuestionText,
  places: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): QuestionText {
  const blanked = (written: string): string =>
    places
      .flatMap(([from, to]) => tokens.slice(from, to))
      .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), written);
  return { text: blanked(text), folded: blanked(folded) };
}

/** What both plans keep is kept of all; what one of them keeps makes its group. Null where they ask for different things. */
function besideEachOther(first: Plan, second: Plan): Plan | null {
  const asked = ({ filters: _filters, people: _people, chart: _chart, ...rest }: Plan): string => JSON.stringify(rest);
  const plain =
    first.subject === 'figures' &&
    first.scope === 'everyone' &&
    first.share === null &&
    first.having === null &&
    first.limit === null &&
    first.contrast === null &&
    first.populations === null &&
    first.series === 'plain';
  if (!plain || asked(first) !== asked(second)) return null;
  // One within the other keeps its own name: `女性と大阪の女性`.
  const within = [first, second].some(
    (plan) => plan.filters.length + plan.people.length > 0 && isWithin(plan, first) && isWithin(plan, second),
  );
  const filters = within ? [] : shared(first.filters, second.filters);
  const people = within ? [] : shared(first.people, second.people);
  const [one, other] = [first, second].map((plan) => ({
    filters: without(plan.filters, filters),
    people: without(plan.people, people),
  }));
  if (one === undefined || other === undefined) return null;
  const [own, others] = ofSameBrand(one, other);
  if (JSON.stringify(one) === JSON.stringify(other)) return null;
  const alike = valuesOfOne(one, other);
  if (alike !== null)
    return {
      ...first,
      filters: [...filters, alike],
      people,
      dimensions: [alike.field, ...first.dimensions],
      order: 'descending',
      chart: 'bar',
    };
  return {
    ...first,
    filters,
    people,
    populations: [own, others],
    dimensions: [POPULATION, ...first.dimensions],
    order: null,
    chart: first.time.grain === null && first.dimensions.length === 0 ? 'bar' : 'none',
  };
}

/** “Refused email vs refused calls at Lumiere”: the brand that is named once is that of both consents. */
function ofSameBrand(one: Population, other: Population): readonly [Population, Population] {
  const brands = [one, other].flatMap(({ people }) =>
    people.flatMap((condition) => (condition.kind === 'consent' ? [condition.brand] : [])),
  );
  const [brand = null, another] = [...new Set(brands.filter((name) => name !== null))];
  const everyOne = [one, other].every(({ people }) => people.length === 1 && people[0]?.kind === 'consent');
  if (!everyOne || brand === null || another !== undefined) return [one, other];
  const ofBrand = ({ people, filters }: Population): Population => ({
    filters,
    people: people.map((condition) => (condition.kind === 'consent' ? { ...condition, brand } : condition)),
  });
  return [ofBrand(one), ofBrand(other)];
}

/** Those who are told of the first plan, and all whom the second one tells of beside them. */
function besideAllOthers(first: Plan, everyone: Plan): Plan | null {
  const both = besideEachOther(first, everyone);
  const [one] = both?.populations ?? [];
  if (both === null || one === undefined) return null;
  const others = othersThan(one);
  if (others === null) return null;
  const [condition, more] = [...one.people, ...one.filters.map((filter) => ({ kind: 'person', filter }) as const)];
  if (condition === undefined || more !== undefined) return { ...both, populations: [one, others] };
  return { ...both, populations: null, contrast: condition, dimensions: both.dimensions.map(asContrast) };
}

const asContrast = (name: Plan['dimensions'][number]): Plan['dimensions'][number] =>
  name === POPULATION ? 'contrast' : name;

const isWithin = (one: Plan, other: Plan): boolean =>
  without(one.filters, other.filters).length + without(one.people, other.people).length === 0;

const shared = <Part extends Filter | Condition>(one: readonly Part[], other: readonly Part[]): readonly Part[] =>
  one.filter((part) => isAmong(part, other));

const without = <Part extends Filter | Condition>(parts: readonly Part[], gone: readonly Part[]): Part[] =>
  parts.filter((part) => !isAmong(part, gone));

const isAmong = (part: unknown, parts: readonly unknown[]): boolean =>
  parts.some((other) => JSON.stringify(other) === JSON.stringify(part));

type Population = NonNullable<Plan['populations']>[number];

function valuesOfOne(one: Population, other: Population) {
  const [a, b] = [one.filters[0], other.filters[0]];
  const single =
    one.filters.length === 1 && other.filters.length === 1 && one.people.length + other.people.length === 0;
  if (!single || a === undefined || b === undefined || !isValueFilter(a) || !isValueFilter(b)) return null;
  if (a.values.length > 1 || b.values.length > 1) return null;
  return a.field === b.field && a.op === 'in' && b.op === 'in' ? { ...a, values: [...a.values, ...b.values] } : null;
}
