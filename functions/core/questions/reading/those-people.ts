import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { isJapanese } from '../normalize-question.ts';
import { type Condition, type Filter, isValueFilter, type Plan } from '../plan.ts';
import type { Understanding } from '../understanding.ts';
import {
  AS_A_LIST,
  ASKED_OF_ALL_EN,
  IMPLIED_EN,
  IMPLIED_JA,
  KEPT_ALONE_EN,
  KEPT_ALONE_JA,
  LEFT_OUT_EN,
  REFERS_TO_PEOPLE_EN,
  SPENT_OF_EACH_JA,
  THOSE_PEOPLE_EN,
  THOSE_PEOPLE_JA,
} from '../words/those-people.ts';
import { isDeed } from './choose-people.ts';
import { asList } from './follow-up-lists.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import { countedInPurchasesBefore, impliesPurchase } from './follow-up-purchases.ts';
import { KEPT } from './note-kept.ts';
import { Notes } from './notes.ts';
import { whoAreNot } from './people-negated.ts';

type Read = Extract<Understanding, { kind: 'plan' }>;
type Conclude = (question: string) => Understanding;

/**
 * “Which products do they buy most?”, `その人たちの購入額の中央値は` behind an answer about people: where it was not read, or read of others, it is
 * read of all customers and said of those. Null where nothing refers to them.
 */
export function ofThosePeople(text: string, whole: Understanding, previous: Plan, conclude: Conclude): Read | null {
  const those = peopleOf(previous);
  if (those === null || (whole.kind === 'plan' && keeps(whole.plan, those))) return null;
  // “What percentage can be called?” behind a share of the VIPs: once more of the same whole.
  if (
    whole.kind === 'plan' &&
    whole.plan.share !== null &&
    previous.share !== null &&
    keeps(whole.plan, previous.share)
  )
    return null;
  // “And for those who first bought in a shop?”: others in their place, where it was read so.
  const narrows = whole.kind !== 'plan' || NARROWS.test(text);
  const plan =
    (narrows ? narrowedTo(text, previous, those, conclude) : null) ?? askedOfThem(text, previous, those, conclude);
  return plan === null ? null : { kind: 'plan', plan, readings: [KEPT[0]], choices: [], earlier: [] };
}

const NARROWS =
  /\b(?:only|just|keep|limit|restrict|narrow|filter|without|exclud\w+|except|leav\w+ out|tak\w+ out|drop\w*|remov\w+|kick out|get rid|skip|omit|discard|ignore)\b|だけ|のみ|絞|限|残/iu;

interface Those {
  readonly people: readonly Condition[];
  readonly filters: readonly Filter[];
}

/** Whom an answer is about, as conditions; null where it is about others than people, or about all of them. */
function peopleOf(plan: Plan): Those | null {
  const { subject, scope, measures, people, share, populations, contrast } = plan;
  const told =
    subject === 'list' || measures.some(({ name }) => OF_PEOPLE.has(name) || MEASURES[name].level === 'attribute');
  if (scope === 'customer' || populations !== null || contrast !== null) return null;
  const goods = plan.filters.filter(({ field }) => levelOf(field) !== 'person');
  const persons = plan.filters.filter(({ field }) => levelOf(field) === 'person');
  const ranked = rankOf(plan);
  if (ranked === undefined) return null;
  const bought: readonly Condition[] =
    told && goods.length + (plan.time.range === null ? 0 : 1) > 0 && BUYERS.has(measures[0]?.name ?? '')
      ? [{ kind: 'bought', did: true, outcome: 'sale', filters: goods, range: plan.time.range }]
      : [];
  const conditions = ranked === null ? [...people, ...bought] : [...people, ranked];
  const some = conditions.length + persons.length > 0;
  return some && (told || share === null) ? { people: conditions, filters: persons } : null;
}

const OF_PEOPLE: ReadonlySet<string> = new Set([
  'customers',
  'buyers',
  'contacting_customers',
  'web_visitors',
  'survey_respondents',
]);
const BUYERS: ReadonlySet<string> = new Set(['buyers']);

/** The first so many of a ranking, as a condition; undefined where no condition says who they are. */
function rankOf({ subject, limit, order, measures, people, filters, time }: Plan): Condition | null | undefined {
  if (subject !== 'list' || limit === null || limit === LIST_LENGTH || order === null) return null;
  const [measure] = measures;
  const alone = people.length === 0 && filters.every(({ field }) => levelOf(field) !== 'person');
  const end = order === 'descending' ? 'highest' : 'lowest';
  const of = { kind: 'top', percent: null, count: limit, end, filters, range: time.range } as const;
  if (!alone || measure === undefined) return undefined;
  if (measure.name === 'orders' || measure.name === 'sales' || measure.name === 'quantity')
    return { ...of, measure: measure.name, attribute: null };
  return measure.attribute === null ? undefined : { ...of, measure: 'attribute', attribute: measure.attribute };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a plan is of those people still. */
const keeps = (plan: Plan, { people, filters }: Those): boolean =>
  people.every(
    (one) =>
      plan.people.some((other) => isSame(one, other) || impliesPurchase(other, one)) ||
      (isDeed(one) && isMoved(one, plan)),
  ) && filters.every(({ field }) => plan.filters.some((other) => other.field === field));

/** What was bought restricts the orders themselves, or what those people did is told anew with its goods. */
function isMoved(one: Condition, plan: Plan): boolean {
  const goods = 'filters' in one ? one.filters : [];
  const places = [
    plan.filters,
    ...plan.people.map((other) => (other.kind === one.kind && 'filters' in other ? other.filters : [])),
  ];
  const told = plan.people.some(({ kind }) => kind === one.kind) || plan.filters.length > 0 || plan.time.range !== null;
  return told && goods.every(({ field }) => places.some((filters) => filters.some((filter) => filter.field === field)));
}

/** “Only those who …”, “without anyone who …”: whoever that is is read alone. */
function narrowedTo(text: string, previous: Plan, those: Those, conclude: Conclude): Plan | null {
  const counted = previous.subject === 'list' || previous.measures.every(({ name }) => name === 'customers');
  const asked = isJapanese(text) ? japaneseClause(text) : englishClause(text);
  if (asked === null) return null;
  const read = asked.questions.map(conclude).find((one): one is Read => one.kind === 'plan' && countsPlainly(one.plan));
  const clause = read === undefined ? null : asked.denied ? whoAreNot(read.plan) : read.plan;
  const numbered = clause === null ? null : countedThere(clause, those, previous);
  if (clause === null || numbered === null) return null;
  const base = counted && previous.dimensions.length < (previous.subject === 'list' ? 2 : 1) ? numbered.previous : null;
  const merged = joined(base ?? { ...clause, people: [], filters: [] }, numbered.those, numbered.plan);
  return AS_LIST.test(text) && merged.subject !== 'list' ? asList(merged) : merged;
}

/** “How many of them bought twice or more?”: of what they are told apart by. Null where that is several things. */
function countedThere(
  plan: Plan,
  those: Those,
  before: Plan,
): { readonly plan: Plan; readonly those: Those; readonly previous: Plan } | null {
  const notes = new Notes();
  const { people, previous } = countedInPurchasesBefore(
    { filters: [], people: plan.people, range: null },
    before,
    notes,
  );
  if (notes.obstacle !== null) return null;
  const left = those.people.filter((one) => !people.some((now) => impliesPurchase(now, one)));
  return { plan: { ...plan, people }, those: { ...those, people: left }, previous };
}

/** Who is spoken of, as questions that count them alone. */
interface Clause {
  readonly questions: readonly string[];
  readonly denied: boolean;
}

const CLAUSES_EN = [new RegExp(LEFT_OUT_EN, 'i'), new RegExp(KEPT_ALONE_EN, 'i')] as const;
const CLAUSE_JA = new RegExp(KEPT_ALONE_JA, 'u');
const AS_LIST = new RegExp(AS_A_LIST, 'iu');

function englishClause(text: string): Clause | null {
  for (const [at, pattern] of CLAUSES_EN.entries()) {
    const [, whom, rest] = pattern.exec(text.replace(/[?.! ]+$/, '')) ?? [];
    if (whom !== undefined && rest !== undefined) return { questions: askedOfAll(whom, rest), denied: at === 0 };
  }
  return null;
}

function japaneseClause(text: string): Clause | null {
  const [, one, person, other, others] = CLAUSE_JA.exec(text.replace(/[?？。!！ ]+$/u, '')) ?? [];
  const who = one ?? other;
  return who === undefined ? null : { questions: [`${who}${person ?? others ?? '人'}は何人ですか`], denied: false };
}

function askedOfAll(whom: string, rest: string): readonly string[] {
  const relative = ASKED_OF_ALL_EN.replace('$1', whom).replace('$2', rest);
  return /^(?:who|that)$/i.test(whom) ? [relative, `how many customers${rest}?`] : [relative];
}

const countsPlainly = ({ subject, scope, measures, dimensions, share, time }: Plan): boolean =>
  subject === 'figures' &&
  scope === 'everyone' &&
  dimensions.length === 0 &&
  share === null &&
  time.comparison === null &&
  measures.every(({ name }) => name === 'customers' || name === 'buyers');

/** The question of all customers, said of those. */
function askedOfThem(text: string, previous: Plan, whom: Those, conclude: Conclude): Plan | null {
  const alone = isJapanese(text) ? ofAllJapanese(text) : ofAllEnglish(text);
  if (alone === null) return null;
  const read = conclude(alone);
  if (read.kind !== 'plan' || read.plan.scope === 'customer') return null;
  const numbered = countedThere(read.plan, whom, previous);
  if (numbered === null) return null;
  const { plan } = numbered;
  const those = plan.share === null ? numbered.those : whom;
  if (plan.subject === 'facts' || plan.populations !== null || plan.contrast !== null) return null;
  const rest = { people: those.people, filters: those.filters };
  const whole =
    plan.share === null ? null : { ...plan.share, ...joined(plan.share, rest, { people: [], filters: [] }) };
  return { ...joined(plan, rest, { people: [], filters: [] }), share: whole };
}

const REFERS_EN = new RegExp(REFERS_TO_PEOPLE_EN, 'i');
const REFERS_JA = new RegExp(THOSE_PEOPLE_JA, 'u');
const THOSE_JA = new RegExp(THOSE_PEOPLE_JA, 'gu');
const patterns = (
  ways: readonly (readonly [string, string])[],
  flags: string,
): readonly (readonly [RegExp, string])[] => ways.map(([said, read]) => [new RegExp(said, flags), read] as const);
const THOSE_EN = patterns(THOSE_PEOPLE_EN, 'gi');
const IMPLIED_OF_EN = patterns(IMPLIED_EN, 'i');
const IMPLIED_OF_JA = patterns(IMPLIED_JA, 'u');
const SPENT_JA = new RegExp(SPENT_OF_EACH_JA, 'gu');

function ofAllEnglish(said: string): string | null {
  const text = said.replace(/[?.! ]+$/, '');
  const implied = rewritten(text, IMPLIED_OF_EN);
  const named = REFERS_EN.test(text) ? rewritten(text, THOSE_EN) : text;
  const read = implied === text ? named : implied;
  if (read === text) return null;
  const plain = read
    .replace(/^(?:and|so|now|then|ok|okay|good|also)[ ,]+/i, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const median = /\bmedian\b/i.test(text) ? 'median' : 'average';
  return plain.replace('MEDIAN', median);
}

function ofAllJapanese(said: string): string | null {
  const text = said.replace(/[?？。!！ ]+$/u, '');
  const implied = rewritten(text, IMPLIED_OF_JA);
  const read = implied === text && REFERS_JA.test(text) ? text.replace(THOSE_JA, '顧客') : implied;
  if (read === text) return null;
  return read.replace(SPENT_JA, '1人あたりの$1の$2').replace(/^(?:じゃあ|では|で、|あと)、?/u, '');
}

const rewritten = (text: string, ways: readonly (readonly [RegExp, string])[]): string =>
  ways.reduce((said, [pattern, read]) => said.replace(pattern, read), text);

function joined<Part extends Pick<Plan, 'people' | 'filters'>>(base: Part, those: Those, more: Those): Part {
  const people = [...base.people, ...those.people, ...more.people];
  const filters = [...base.filters, ...those.filters, ...more.filters];
  const fresh = more.filters.filter(isValueFilter).map(({ field }) => field);
  return {
    ...base,
    people: people.filter((one, at) => people.findIndex((other) => isSame(one, other)) === at),
    filters: filters.filter(
      (one, at) =>
        filters.findIndex((other) => isSame(one, other)) === at &&
        (more.filters.includes(one) || !fresh.some((field) => field === one.field && isValueFilter(one))),
    ),
  };
}
