import { levelOf } from '../dimensions.ts';
import type { FactName } from '../facts.ts';
import type { ListColumnName } from '../list-columns.ts';
import type { ListColumn, Plan } from '../plan.ts';
import { isRecordColumn } from '../record-columns.ts';
import { isToken, type Token } from '../tokens.ts';
import { isRelativePronoun } from './frame.ts';
import { isJoin } from './groups.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

export interface ReadColumns {
  readonly tokens: readonly Token[];
  /** Null where no list of people was asked for. */
  readonly columns: Plan['columns'] | null;
}

/**
 * “Export name and email for new customers”, `VIPの一覧を最終購入日と都道府県つきで`: what a list tells of each person. With nobody on the line names and
 * contact data of many are a list too, which the gate keeps from agents.
 */
export function readListColumns(tokens: readonly Token[], previous: Plan | null): ReadColumns {
  const none = { tokens, columns: null };
  if (tokens.some((token) => isToken(token, 'this-customer') || isToken(token, 'cohorts'))) return none;
  const asked = tokens.some(
    (token, at) =>
      isToken(token, 'ask') &&
      (token.meaning.what === 'list' || (token.meaning.what === 'who' && !isRelativePronoun(tokens, at))),
  );
  const personal = (tokens.some(isPersonal) && namesMany(tokens, previous)) || isRanking(tokens);
  // “How many can receive e-mail”: they are counted, and nobody is listed.
  const counted = tokens.some((token) => isToken(token, 'ask') && token.meaning.what.startsWith('count'));
  if (!asked && (!personal || counted)) return none;
  const ranking = rankingAttribute(tokens);
  const held = ranking !== null && !tokens.some((token) => isToken(token, 'time'));
  const many = namesMany(tokens, previous) || tokens.some(isPerson);
  const found = tokens.map((token, at) => {
    if (token === ranking) return [];
    return many && isOfGroup(tokens, at) ? groupColumn(token) : columnsOf(held ? asHeld(token) : token, held);
  });
  if (found.every((columns) => columns?.length === 0) && !tokens.some(isName)) return none;
  if (found.some((columns) => columns === null)) return none;
  const columns = found.flatMap((own) => own ?? []).filter(isNew);
  const said = tokens.filter((token, at) => {
    const isColumn = (index: number): boolean => (found[index]?.length ?? 0) > 0 || isName(tokens[index]);
    const total = isToken(token, 'aggregate') && isColumn(at + 1);
    return !isColumn(at) && !total && !(isBinding(token) && (isColumn(at - 1) || isColumn(at + 1)));
  });
  const [first] = said;
  const list: readonly Token[] =
    asked || first === undefined
      ? []
      : [{ ...first, end: first.start, text: '', meaning: { kind: 'ask', what: 'list' }, others: [] }];
  return {
    tokens: [...list, ...said.filter((token) => asked || !isAskOf(token))].map((token) =>
      held ? token : measured(token),
    ),
    columns,
  };
}

/** “Add their last order date”, `電話番号も出して` behind a list: only columns are named, and its people stay. */
function moreColumns(tokens: readonly Token[]): Plan['columns'] | null {
  const content = tokens.filter((token) => !LEADING.includes(token.meaning.kind) && !isBinding(token));
  const found = content.map((token) => columnsOf(token, true));
  const columns = found.flatMap((own) => own ?? []);
  return found.length > 0 && found.every((own) => own !== null && own.length > 0) ? columns.filter(isNew) : null;
}

const LEADING: readonly Token['meaning']['kind'][] = ['follow-up', 'this-customer', 'ask', 'stop'];

/** The list before with those columns, where nothing else was asked. */
export const listWithMore = (previous: Plan | null, tokens: readonly Token[]): Plan | null => {
  const more = previous?.subject === 'list' ? moreColumns(tokens) : null;
  return more === null || previous === null
    ? null
    : { ...previous, columns: [...previous.columns, ...more].filter(isNew) };
};

/** The plan with those columns, where it is a list. */
export function withListColumns(plan: Plan, columns: ReadColumns['columns'], notes: Notes): Plan {
  if (columns === null) return plan;
  if (plan.subject !== 'list')
    notes.refuse({
      ja: '氏名や連絡先などは、お客様の一覧だけに付けられます',
      en: 'names, contact data and the like are told in a list of customers only',
    });
  return { ...plan, columns };
}

const OF_FACT: Readonly<Partial<Record<FactName, readonly ListColumnName[]>>> = {
  phone: ['phone'],
  email: ['email'],
  contact: ['phone', 'email'],
  birth_date: ['birth_date'],
  age: ['age'],
  gender: ['gender'],
  last_purchase: ['last_purchase'],
  first_purchase: ['first_purchase'],
  customer_since: ['registered'],
  consent: ['consent_call', 'consent_email'],
};

/** Empty for what is no column; null for what nobody can put in one. */
function columnsOf(token: Token, held: boolean): readonly ListColumn[] | null {
  const { meaning } = token;
  const column = (name: ListColumn['name'], attribute: string | null = null): ListColumn => ({ name, attribute });
  if (meaning.kind === 'fact') {
    if (meaning.fact === 'name') return [];
    return meaning.fact === 'favourite_category'
      ? [column('attribute', 'favourite_category')]
      : (OF_FACT[meaning.fact]?.map((name) => column(name)) ?? null);
  }
  if (meaning.kind === 'attribute')
    return held || FIGURES_OF_LISTS[meaning.attribute] === undefined ? [column('attribute', meaning.attribute)] : [];
  if (meaning.kind === 'consent' && meaning.answers === null)
    return [column(meaning.purpose === 'call' ? 'consent_call' : 'consent_email')];
  if (meaning.kind !== 'dimension') return [];
  if (meaning.dimension === 'prefecture' || meaning.dimension === 'gender') return [column(meaning.dimension)];
  if (meaning.dimension === 'age_group') return [column('age')];
  return isRecordColumn(meaning.dimension) && levelOf(meaning.dimension) === 'person'
    ? [column(meaning.dimension)]
    : [];
}

/** Beside people who are ranked by an attribute, what they bought for at all is one too. */
function asHeld(token: Token): Token {
  if (!isToken(token, 'measure')) return token;
  const [attribute] = Object.entries(FIGURES_OF_LISTS).find(([, measure]) => measure === token.meaning.measure) ?? [];
  return attribute === undefined ? token : { ...token, meaning: { kind: 'attribute', attribute } };
}

/** What lists tell anyway. */
const FIGURES_OF_LISTS: Readonly<Partial<Record<string, 'sales' | 'orders'>>> = {
  lifetime_sales_yen: 'sales',
  order_count: 'orders',
};

function measured(token: Token): Token {
  const measure = isToken(token, 'attribute') ? FIGURES_OF_LISTS[token.meaning.attribute] : undefined;
  return measure === undefined ? token : reread(token, { kind: 'measure', measure });
}

const isNew = ({ name, attribute }: ListColumn, at: number, all: readonly ListColumn[]): boolean =>
  all.findIndex((other) => other.name === name && other.attribute === attribute) === at;

const isName = (token: Token | undefined): boolean => isToken(token, 'fact') && token.meaning.fact === 'name';

const PERSONAL: readonly FactName[] = ['name', 'phone', 'email', 'contact', 'birth_date'];

const isPersonal = (token: Token): boolean => isToken(token, 'fact') && PERSONAL.includes(token.meaning.fact);

const isBinding = (token: Token): boolean => isJoin(token) || isToken(token, 'particle');

/** `セグメントつきで`, “with their cluster”: told of each, where nothing is told by it. */
function isOfGroup(tokens: readonly Token[], at: number): boolean {
  const told = [tokens[at - 1], tokens[at + 1]].some((token) => isToken(token, 'by') || isToken(token, 'group'));
  return groupColumn(tokens[at]).length > 0 && !told;
}

function groupColumn(token: Token | undefined): readonly ListColumn[] {
  if (!isToken(token, 'dimension')) return [];
  const { dimension } = token.meaning;
  return dimension === 'segment' || dimension === 'cluster' ? [{ name: dimension, attribute: null }] : [];
}

/** “Top 20 customers by lifetime value with their prefecture”: people who are ranked by what is held of each are a list. */
function isRanking(tokens: readonly Token[]): boolean {
  const people = tokens.some(isPerson);
  const ranking = rankingAttribute(tokens);
  const told = tokens.some((token, at) => token !== ranking && isTold(tokens, at));
  const asks = tokens.some(({ meaning }) => ['aggregate', 'share', 'group', 'bought', 'growth'].includes(meaning.kind));
  return people && ranking !== null && told && !asks;
}

const isPerson = (token: Token): boolean => isToken(token, 'entity') && token.meaning.entity === 'customer';

const isTold = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || isToken(tokens[at - 1], 'by') || isToken(tokens[at + 1], 'by')) return false;
  return groupColumn(token).length > 0 || (columnsOf(token, true) ?? []).length > 0;
};

/** “What are the email addresses of our VIPs”: the word asks for the list. */
const isAskOf = (token: Token): boolean =>
  isToken(token, 'ask') && ['what', 'which', 'whether', 'how-much'].includes(token.meaning.what);

/** Who is spoken of are many: a group, all customers, or those of the answer before. */
const namesMany = (tokens: readonly Token[], previous: Plan | null): boolean =>
  tokens.some(
    (token) =>
      ['segments', 'conditions', 'repeat', 'threshold', 'attention'].includes(token.meaning.kind) ||
      (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person') ||
      (isToken(token, 'consent') && token.meaning.answers !== null) ||
      (isToken(token, 'entity') && MANY.test(token.text)) ||
      (isToken(token, 'follow-up') && previous !== null && previous.scope === 'everyone'),
  );

const MANY = /^(?:customers|people|clients|buyers|shoppers|members)$|全|たち|達/i;

/** Of the attributes the one that people are put in order by: it stands nearest to the word that ranks, where no figure does. */
function rankingAttribute(tokens: readonly Token[]): Token | null {
  const rank = tokens.findIndex((token) => isToken(token, 'rank') || isToken(token, 'aggregate'));
  if (rank === -1) return null;
  const distance = (token: Token): number => Math.abs(tokens.indexOf(token) - rank);
  const [nearest] = tokens
    .filter((token) => isToken(token, 'attribute') || isToken(token, 'measure'))
    .toSorted((one, other) => distance(one) - distance(other));
  return isToken(nearest, 'attribute') ? nearest : null;
}
