import { levelOf } from '../dimensions.ts';
import { fold, isJapanese, normalizeQuestion, type QuestionText } from '../normalize-question.ts';
import { type Condition, EMPTY_PLAN, type Filter, isValueFilter, type Plan } from '../plan.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import type { Meaning } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';
import {
  BUYERS_OF_IT_EN,
  BUYERS_OF_IT_JA,
  FIRST_ONE_EN,
  FIRST_ONE_JA,
  HOW_MANY_BOUGHT_EN,
  ITS_PEOPLE,
  OF_PEOPLE_EN,
  OF_PEOPLE_JA,
  OF_THE_ANSWER_EN,
  OF_THE_ANSWER_JA,
  OF_THE_RANKING_EN,
  OTHER_ORDER_OF_ALL,
  THAT_ONE_EN,
  THAT_ONE_JA,
  THE_ONE_EN,
  THE_ONE_JA,
  WHO_BOUGHT_EN,
} from '../words/that-one.ts';
import type { Notes } from './notes.ts';

/** A question that speaks of the one group that the answer before told, in the light of that group alone. */
export interface OfThatOne {
  readonly question: QuestionText;
  readonly context: QuestionContext;
  /** The same with the name in its place. */
  readonly byName: QuestionText;
  /** Whether a plan is of that one. */
  speaksOf(plan: Plan): boolean;
}

/**
 * “How many people bought it?”, `その店の先月の売上は` behind a ranking that told one group alone: of that group, which is said; it is not
 * ranked anew. Null where nothing refers to it.
 */
export function ofThatOne(question: QuestionText, context: QuestionContext, notes: Notes): OfThatOne | null {
  const { previous, told = null } = context;
  if (previous === null || told === null || !isRankedAlone(previous)) return null;
  const refers = told.first ? refersToFirst(question) : refersToOne(question) || asksFigureAlone(question, context);
  if (!refers) return null;
  const named = namedAs(told.name, told.of, context);
  if (named === null) return null;
  const people = (isJapanese(question.text) ? SPEAKS_OF_PEOPLE_JA : SPEAKS_OF_PEOPLE_EN).test(question.text);
  notes.note(START, { ja: `「${told.name}」について`, en: `about “${told.name}”` });
  return {
    question: plainly(question, people),
    byName: withName(question, told.name),
    speaksOf: (plan) => JSON.stringify(plan).includes(JSON.stringify(valuesOf(named))),
    context: {
      ...context,
      previous: narrowed(previous, named, people),
      earlier: [previous, ...(context.earlier ?? [])],
      told: null,
    },
  };
}

const START = { start: 0, end: 0 };

/** One group of one kind, and no share or period of it. */
const isRankedAlone = ({ subject, scope, dimensions, time, share, populations, contrast, beside }: Plan): boolean =>
  subject === 'figures' &&
  scope === 'everyone' &&
  dimensions.length === 1 &&
  time.grain === null &&
  time.comparison === null &&
  share === null &&
  populations === null &&
  contrast === null &&
  beside === null;

function refersToOne({ text }: QuestionText): boolean {
  return isJapanese(text)
    ? REFERS_JA.test(text) && !OF_ANSWER_JA.test(text)
    : REFERS_EN.test(text.replace(OF_ANSWER_EN, ''));
}

/** Of a ranking of several: “how many of it”, `1位の商品の在庫は`. */
function refersToFirst({ text }: QuestionText): boolean {
  return isJapanese(text)
    ? FIRST_JA.test(text) && !OF_ANSWER_JA.test(text)
    : FIRST_EN.test(text.replace(OF_ANSWER_EN, '').replace(OF_RANKING_EN, ''));
}

const FIGURES: ReadonlySet<Meaning['kind']> = new Set(['measure', 'attribute', 'aggregate']);
const ASKING: ReadonlySet<Meaning['kind']> = new Set([...FIGURES, 'ask', 'particle', 'stop']);

/** `返品率は？`, “and the average age?”: of the one that was told. Another order of all of them is asked for with other words (`数量だと`). */
function asksFigureAlone(question: QuestionText, { catalog, asOf, meanings }: QuestionContext): boolean {
  if (OTHER_ORDER.test(question.text)) return false;
  const tokens = tokenize(question, catalog.lexicon, timeContext(asOf, meanings));
  return (
    tokens.some(({ meaning }) => FIGURES.has(meaning.kind) && meaning.kind !== 'aggregate') &&
    tokens.every(({ meaning }) => ASKING.has(meaning.kind))
  );
}

type Named = { readonly filter: Filter } | { readonly segment: string };

/** What the name in the answer is a value of. */
function namedAs(name: string, of: string, { catalog, asOf, meanings }: QuestionContext): Named | null {
  const quoted = normalizeQuestion(`「${name}」`);
  const [token, other] = tokenize(quoted, catalog.lexicon, timeContext(asOf, meanings));
  if (token === undefined || other !== undefined) return null;
  for (const meaning of [token.meaning, ...token.others]) {
    if (of === 'segment' && meaning.kind === 'segment') return { segment: meaning.segment };
    // The same word may be said of values of several brands: what was told is one of them.
    if (meaning.kind === 'value' && meaning.dimension === of) {
      const values = meaning.values.includes(name) ? [name] : [...meaning.values];
      return { filter: { field: meaning.dimension, op: 'in', values } };
    }
  }
  return null;
}

const valuesOf = (named: Named): readonly string[] =>
  'segment' in named ? [named.segment] : isValueFilter(named.filter) ? named.filter.values : [];

/** “How many people bought at “Tsumugi” in September?” */
function withName(question: QuestionText, name: string): QuestionText {
  const quoted = `「${name}」`;
  const text = isJapanese(question.text)
    ? question.text.replace(NAMED_JA, quoted)
    : question.text
        .replace(/\b(?:from |in |at )?there\b/gi, `at "${name}"`)
        .replace(/\bits (customers|buyers|members)\b/gi, `$1 of "${name}"`)
        .replace(ONE_EN, `"${name}"`)
        .replace(/\b(?:it|them)\b/gi, `"${name}"`);
  return text === question.text ? question : { text, folded: fold(text) };
}

/** The plan before of the one group: its figure, or those people. */
function narrowed(previous: Plan, named: Named, people: boolean): Plan {
  const field = 'filter' in named ? named.filter.field : 'segment';
  const kept = previous.filters.filter((filter) => filter.field !== field);
  const own: readonly Filter[] = 'filter' in named ? [named.filter] : [];
  const members: readonly Condition[] =
    'segment' in named ? [{ kind: 'segment', segments: [named.segment], member: true }] : [];
  const ofPerson = 'segment' in named || levelOf(field) === 'person';
  const one: Plan = {
    ...previous,
    dimensions: [],
    filters: [...kept, ...own],
    people: [...previous.people, ...members],
    order: null,
    orderBy: 'figure',
    limit: null,
    limitWithin: null,
    having: null,
    chart: 'none',
  };
  if (!people) return one;
  const base: Plan = { ...EMPTY_PLAN, measures: [{ name: 'customers', attribute: null }] };
  if (ofPerson)
    return { ...base, filters: one.filters.filter((filter) => levelOf(filter.field) === 'person'), people: one.people };
  const [goods, persons] = [true, false].map((isGoods) =>
    one.filters.filter((filter) => (levelOf(filter.field) !== 'person') === isGoods),
  );
  const bought: Condition = {
    kind: 'bought',
    did: true,
    outcome: 'sale',
    filters: goods ?? [],
    range: previous.time.range,
  };
  return { ...base, filters: persons ?? [], people: [...one.people, bought] };
}

/** What the one is called, and who bought it: `その店の客単価は`, `それを買った人、女性は何割？`. */
function plainly(question: QuestionText, people: boolean): QuestionText {
  const text = isJapanese(question.text) ? inJapanese(question.text, people) : inEnglish(question.text, people);
  return text === question.text ? question : { text, folded: fold(text) };
}

function inJapanese(text: string, people: boolean): string {
  if (!people) return text.replace(ONE_JA, 'それ');
  const those = text
    .replace(HOW_MANY_JA, 'その人たちは何人?')
    .replace(LISTED_JA, 'その人たちの一覧')
    .replace(BUYERS_JA, (_, particle: string | undefined) =>
      /^(?:の|を|が)/.test(particle ?? '') ? `その人たち${particle}` : 'そのうち',
    );
  return those.replace(ITS_PEOPLE_JA, 'その人たち');
}

function inEnglish(text: string, people: boolean): string {
  if (!people) return text.replace(ONE_EN, (_, owning: string | undefined) => (owning === undefined ? 'it' : 'its'));
  const those = text
    .replace(HOW_MANY_EN, 'how many of them are there')
    .replace(WHO_EN, 'list them')
    .replace(BUYERS_EN, 'them');
  return those
    .replace(ONE_EN, (_, owning: string | undefined) => (owning === undefined ? 'it' : 'their'))
    .replace(THERE_EN, '$1');
}

const REFERS_EN = new RegExp(THAT_ONE_EN, 'i');
const REFERS_JA = new RegExp(THAT_ONE_JA, 'u');
const OF_ANSWER_EN = new RegExp(OF_THE_ANSWER_EN, 'gi');
const OF_ANSWER_JA = new RegExp(OF_THE_ANSWER_JA, 'u');
const SPEAKS_OF_PEOPLE_EN = new RegExp(OF_PEOPLE_EN, 'i');
const SPEAKS_OF_PEOPLE_JA = new RegExp(OF_PEOPLE_JA, 'u');
const BUYERS_EN = new RegExp(BUYERS_OF_IT_EN, 'gi');
const HOW_MANY_EN = new RegExp(HOW_MANY_BOUGHT_EN, 'i');
const WHO_EN = new RegExp(WHO_BOUGHT_EN, 'i');
const BUYERS_JA = new RegExp(
  `${BUYERS_OF_IT_JA}(の(?=[^うな中])|を|が|(?:の)?(?:うち|中|なか)?(?:で)?(?:は|、)*)?`,
  'u',
);
const HOW_MANY_JA = new RegExp(`${BUYERS_OF_IT_JA}(?:は|って)?(?:全部で)?何[人名](?:[^、。]{0,8})$`, 'u');
const LISTED_JA = new RegExp(`${BUYERS_OF_IT_JA}(?:は|って)?(?:誰|だれ)(?:[^、。]{0,8})$`, 'u');
const FIRST_EN = new RegExp(FIRST_ONE_EN, 'i');
const FIRST_JA = new RegExp(FIRST_ONE_JA, 'u');
const OF_RANKING_EN = new RegExp(OF_THE_RANKING_EN, 'gi');
const OTHER_ORDER = new RegExp(OTHER_ORDER_OF_ALL, 'iu');
const NAMED_JA = new RegExp(`それ|${THE_ONE_JA}`, 'gu');
const ONE_EN = new RegExp(THE_ONE_EN, 'gi');
const ONE_JA = new RegExp(THE_ONE_JA, 'gu');
const ITS_PEOPLE_JA = new RegExp(ITS_PEOPLE, 'u');
const THERE_EN = /\b(of them|them|those people) (?:in it|there)\b/gi;
