import type { EventEntity } from '../event-entities.ts';
import { type Condition, type Plan, singleConditions } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { NOT_READ, type Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** What can be so of some people and not of others, and the conditions that it becomes. */
const DEEDS: Readonly<Partial<Record<Meaning['kind'], readonly Condition['kind'][]>>> = {
  bought: ['bought', 'first-bought', 'threshold'],
  spent: ['threshold', 'bought'],
  'taken-back': ['bought', 'threshold'],
  conditions: ['event', 'bought', 'threshold'],
  measure: ['event'],
  consent: ['consent'],
  segment: ['segment'],
  attention: ['attention'],
  repeat: ['threshold'],
  attribute: ['attribute'],
  quantity: ['threshold', 'attribute'],
  number: ['threshold', 'attribute'],
};

const OTHERS = /else|rest|others|other customers|other people/i;

export interface SetApart {
  readonly tokens: readonly Token[];
  /** What is so of the one group; null where nobody is set apart. */
  readonly deed: Token | null;
  /** “Spend more than everyone else”: the word that asks what each of them does. */
  readonly more: Token | null;
}

/** `VIPとそれ以外`, `返品した人と返品していない人`: the group that is named stays, the other one is all the others. */
export function readSetApart(tokens: readonly Token[]): SetApart {
  const at = tokens.findIndex((token) => isToken(token, 'contrast'));
  if (at !== -1) {
    const deeds = tokens.slice(0, at).filter(({ meaning }) => DEEDS[meaning.kind] !== undefined);
    const everyone = OTHERS.test(tokens[at]?.text ?? '');
    // “Do VIPs return more than everyone else”: the others are all but those who are named first.
    const deed = (everyone ? deeds.find((token) => isToken(token, 'segment')) : undefined) ?? deeds.at(-1) ?? null;
    if (deed === null) return { tokens, deed, more: null };
    const happened = asHappened(deed);
    const rest = tokens.flatMap((token, index) => (index === at ? [] : token === deed ? [happened] : [token]));
    return { tokens: withoutVersus(rest), deed: happened, more: moreOf(tokens) };
  }
  const { tokens: rest, deed } = withoutOpposite(tokens);
  return { tokens: deed === null ? rest : withoutVersus(rest), deed, more: deed === null ? null : moreOf(tokens) };
}

const moreOf = (tokens: readonly Token[]): Token | null =>
  tokens.find((token) => isToken(token, 'rank') && /^(?:more|less|more often|less often)$/i.test(token.text)) ?? null;

/** `問い合わせの有無別に`: whether there was any. */
function asHappened(token: Token): Token {
  const of = isToken(token, 'measure') ? COUNTED[token.meaning.measure] : undefined;
  if (of === undefined) return token;
  return reread(token, {
    kind: 'conditions',
    conditions: [{ kind: 'event', of, did: true, filters: [], range: null, times: null }],
  });
}

const COUNTED: Readonly<Record<string, 'contact' | 'web-event' | 'survey' | undefined>> = {
  contacts: 'contact',
  web_events: 'web-event',
  survey_answers: 'survey',
};

/** The two groups are compared: no period is asked for, and which of them has more is seen from both figures. */
function withoutVersus(tokens: readonly Token[]): readonly Token[] {
  const timed = tokens.some((token) => isToken(token, 'time') || isToken(token, 'growth'));
  const grouped = tokens.some(({ meaning }) => GROUPING.has(meaning.kind));
  return tokens.filter(
    (token) =>
      (timed || !isToken(token, 'versus')) &&
      (grouped || !(isToken(token, 'rank') || (isToken(token, 'ask') && token.meaning.what === 'which'))),
  );
}

const GROUPING: ReadonlySet<Meaning['kind']> = new Set(['by', 'dimension', 'grain', 'number', 'quantity']);

/** The second of two deeds that are each other's opposite goes, with the noun behind it. */
function withoutOpposite(tokens: readonly Token[]): Omit<SetApart, 'more'> {
  const nothing = { tokens, deed: null };
  const first = tokens.findIndex((token, at) => tokens.slice(at + 1).some((other) => areOpposite(token, other)));
  const deed = tokens[first];
  if (deed === undefined) return nothing;
  const second = tokens.findIndex((token, at) => at > first && areOpposite(deed, token));
  const between = tokens.slice(first + 1, second);
  const joins = between.findIndex(isJoining);
  const people = between.filter(isPeople).length > 0;
  if (joins === -1 || !people || between.some(({ meaning }) => !BETWEEN.has(meaning.kind))) return nothing;
  const end = isPeople(tokens[second + 1]) ? second + 2 : second + 1;
  return { tokens: [...tokens.slice(0, first + 1 + joins), ...tokens.slice(end)], deed };
}

const BETWEEN: ReadonlySet<Meaning['kind']> = new Set([
  'entity',
  'particle',
  'join',
  'versus',
  'ask',
  'follow-up',
  'stop',
  'all',
]);

const isPeople = (token: Token | undefined): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') || isToken(token, 'follow-up');

const isJoining = (token: Token): boolean =>
  isToken(token, 'versus') ||
  (isToken(token, 'join') && token.meaning.how === 'and') ||
  (isToken(token, 'particle') && ['と', 'と、'].includes(token.meaning.word));

function areOpposite({ meaning: one }: Token, { meaning: other }: Token): boolean {
  if (one.kind === 'bought' && other.kind === 'bought') return one.did && !other.did;
  if (one.kind === 'taken-back' && other.kind === 'taken-back')
    return one.outcome === other.outcome && one.did && !other.did;
  const [a, b] = [conditionOf(one), conditionOf(other)];
  return a !== null && b !== null && a.did && !b.did && JSON.stringify({ ...b, did: true }) === JSON.stringify(a);
}

function conditionOf(meaning: Meaning): Extract<Condition, { kind: 'event' }> | null {
  const [condition, more] = meaning.kind === 'conditions' ? meaning.conditions : [];
  return condition?.kind === 'event' && more === undefined ? condition : null;
}

/** The figures of those who meet what was said, and of all the others. */
export function setApart(plan: Plan, { deed, more }: SetApart, notes: Notes): Plan {
  if (deed === null) return plan;
  const counted = countedPeople(more === null ? plan : ofEach(plan, more, notes));
  const kinds = DEEDS[deed.meaning.kind] ?? [];
  const [condition, other] = counted.people.filter((one) => kinds.includes(one.kind) && fits(one, deed));
  const told = counted.subject === 'figures' && counted.share === null && counted.scope === 'everyone';
  if (condition === undefined || other !== undefined || !told) {
    notes.refuse(
      {
        ja: '2つのグループの人をどう分けるか読み取れませんでした。1つずつ聞いてください',
        en: 'it is not clear how the two groups of people are told apart: ask one by one',
      },
      NOT_READ,
    );
    return plan;
  }
  return {
    ...counted,
    people: counted.people.filter((one) => one !== condition),
    contrast: condition,
    dimensions: [...counted.dimensions, 'contrast'],
    order: null,
    limit: null,
    chart: counted.time.grain === null ? 'bar' : 'line',
  };
}

/** A sum says how many they are, not what one of them does. */
function ofEach(plan: Plan, more: Token, notes: Notes): Plan {
  const measures = plan.measures.map(({ name, attribute }) => ({ name: EACH_OF_PEOPLE[name] ?? name, attribute }));
  if (measures.every(({ name }, at) => name === plan.measures[at]?.name)) return plan;
  notes.note(more, { ja: '1人あたりで比べました', en: 'compared per customer' });
  return { ...plan, measures };
}

/** What each of them does, for figures that are sums. */
export const EACH_OF_PEOPLE: Readonly<Partial<Record<string, Plan['measures'][number]['name']>>> = {
  sales: 'sales_per_customer',
  orders: 'orders_per_customer',
  quantity: 'units_per_customer',
  contacts: 'contacts_per_customer',
};

/** `問い合わせをした人とない人の人数`: people by what happened are people again. */
function countedPeople(plan: Plan): Plan {
  const [measure, other] = plan.measures;
  const of = other === undefined && measure !== undefined ? EVENTS[measure.name] : undefined;
  if (of === undefined || plan.dimensions.length > 0) return plan;
  const event = { kind: 'event', of, did: true, filters: plan.filters, range: plan.time.range, times: null } as const;
  return {
    ...plan,
    measures: [{ name: 'customers', attribute: null }],
    filters: [],
    people: [...plan.people, event],
    time: { ...plan.time, range: null },
  };
}

const EVENTS: Readonly<Record<string, EventEntity | undefined>> = {
  contacting_customers: 'contact',
  web_visitors: 'web-event',
  survey_respondents: 'survey',
  deciding_customers: 'consent',
};

function fits(condition: Condition, { meaning }: Token): boolean {
  if (meaning.kind === 'taken-back' && condition.kind === 'bought') return condition.outcome === meaning.outcome;
  if (meaning.kind === 'bought' && condition.kind === 'bought') return condition.outcome === 'sale';
  return singleConditions([condition]).length === 1;
}
