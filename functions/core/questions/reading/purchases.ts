import { levelOf } from '../dimensions.ts';
import type { BoughtCondition, Condition, DayRange, Operator, ThresholdMeasure, ValueFilter } from '../plan.ts';
import { isToken, type MeaningOf, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

type Verb = TokenOf<'bought'> | TokenOf<'spent'> | TokenOf<'taken-back'>;

/** What one “bought …” says: which goods, when, how often or how much. */
interface Clause {
  readonly verb: Verb;
  readonly did: boolean;
  readonly values: readonly MeaningOf<'values'>[];
  readonly range: DayRange | null;
  readonly quantity: MeaningOf<'quantity'> | null;
  readonly only: boolean;
  readonly used: ReadonlySet<Token>;
}

/** Reads “who bought A and not B last month, three times or more” as conditions on people. */
export function readPurchases(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  const clauses = tokens.flatMap((token, at) =>
    isVerb(token) && isAboutPeople(tokens, at, japanese) ? clausesOf(tokens, at, token, japanese) : [],
  );
  if (clauses.length === 0) return tokens;
  const complete = inherit(clauses);
  const conditions = new Map<Token, Condition[]>();
  for (const clause of complete)
    conditions.set(clause.verb, [...(conditions.get(clause.verb) ?? []), ...conditionsOf(clause, notes)]);
  const used = new Set(complete.flatMap((clause) => [...clause.used]));
  const remarked = remarkTimes(complete, tokens, notes);
  return remarked
    .filter((token) => !used.has(token) || conditions.has(token))
    .map((token) => {
      const found = conditions.get(token);
      return found === undefined ? token : reread(token, { kind: 'conditions', conditions: found });
    });
}

function isVerb(token: Token | undefined): token is Verb {
  return isToken(token, 'bought') || isToken(token, 'spent') || isToken(token, 'taken-back');
}

const GOODS: readonly string[] = ['product', 'category', 'brand', 'store', 'channel'];

/** “Customers who bought” restricts people; “products that were bought” and “what did she buy” do not. */
function isAboutPeople(tokens: readonly Token[], at: number, japanese: boolean): boolean {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return false;
  return japanese ? isJapaneseRelative(tokens, at) : isEnglishRelative(tokens, at);
}

function isJapaneseRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const next = tokens.slice(at + 1).find((token) => !isToken(token, 'particle'));
  if (
    isToken(verb, 'taken-back') &&
    (isToken(next, 'share') ||
      (isToken(next, 'entity') && next.meaning.entity === 'order') ||
      (isToken(next, 'ask') && next.meaning.what !== 'count-people' && next.meaning.what !== 'who'))
  )
    return false;
  if (isToken(next, 'dimension') && GOODS.includes(next.meaning.dimension)) return false;
  if (
    isToken(next, 'group') &&
    next.meaning.dimensions.some((dimension) => GOODS.includes(dimension)) &&
    !hasPeople(tokens)
  )
    return false;
  if (isToken(next, 'measure') && !isCountOfPeople(next) && !hasPeople(tokens)) return false;
  if (isToken(verb, 'bought') && verb.text === '購入' && (isToken(next, 'measure') || isToken(next, 'ask')))
    return false;
  return hasPeople(tokens) || (isToken(verb, 'bought') && verb.text.includes('購入者'));
}

const PEOPLE_MEASURES: readonly string[] = ['customers', 'buyers', 'new_customers', 'average_age', 'repeat_customers'];
const isCountOfPeople = (token: TokenOf<'measure'>): boolean => PEOPLE_MEASURES.includes(token.meaning.measure);

function hasPeople(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'ask') && (token.meaning.what === 'count-people' || token.meaning.what === 'who')) ||
      (isToken(token, 'measure') && isCountOfPeople(token)) ||
      (isToken(token, 'bought') && token.text.includes('購入者')),
  );
}

/** The nearest noun before the verb says whom it is about. */
function isEnglishRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const before = tokens.slice(0, at).reverse();
  const noun = before.find((token) => isNoun(token));
  if (noun === undefined) return false;
  const between = tokens.slice(tokens.indexOf(noun), at);
  const auxiliary = tokens
    .slice(0, at)
    .some(
      (token) => isToken(token, 'ask') && token.meaning.what === 'whether' && /^(?:did|do|does)$/i.test(token.text),
    );
  const who = between.some((token) => isToken(token, 'ask') && token.meaning.what === 'who');
  const base = /(?:^|\s)(?:buy|purchase|order|spend|shop|return)(?:\s|$)/i.test(verb?.text ?? '');
  const figure = tokens
    .slice(0, at)
    .some(
      (token) =>
        (isToken(token, 'ask') && token.meaning.what === 'how-much') ||
        isToken(token, 'group') ||
        (isToken(token, 'measure') && !isCountOfPeople(token)),
    );
  if (base && auxiliary && figure && !who) return false;
  return isPerson(noun) || isVerb(noun) || isToken(noun, 'ask');
}

function isPerson(token: Token): boolean {
  return (
    (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
    isToken(token, 'segments') ||
    (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person') ||
    (isToken(token, 'measure') && isCountOfPeople(token)) ||
    (isToken(token, 'ask') && (token.meaning.what === 'who' || token.meaning.what === 'count')) ||
    isToken(token, 'conditions') ||
    isToken(token, 'repeat')
  );
}

function isNoun(token: Token): boolean {
  return (
    isPerson(token) ||
    isVerb(token) ||
    isToken(token, 'entity') ||
    isToken(token, 'dimension') ||
    isToken(token, 'group') ||
    isToken(token, 'measure') ||
    (isToken(token, 'ask') && token.meaning.what !== 'whether')
  );
}

const BOUNDARIES = new Set([
  'entity',
  'measure',
  'group',
  'share',
  'within',
  'rank',
  'versus',
  'growth',
  'trend',
  'dimension',
  'distribution',
  'ask',
  'attribute',
  'repeat',
  'registered',
  'fact',
  'grain',
  'threshold',
  'filter',
  'follow-up',
  'all',
]);

/** The tokens that belong to a verb: those before it in Japanese, behind it in English. */
function scopeOf(tokens: readonly Token[], at: number, japanese: boolean): readonly Token[] {
  const scope: Token[] = [];
  const step = japanese ? -1 : 1;
  for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (token === undefined || isVerb(token)) break;
    if (isToken(token, 'entity') && token.meaning.entity === 'order') {
      scope.push(token);
      continue;
    }
    if (BOUNDARIES.has(token.meaning.kind)) break;
    scope.push(token);
  }
  return japanese ? scope.reverse() : scope;
}

/** English may go on with “but not B”: a clause of its own with the same verb. */
function clausesOf(tokens: readonly Token[], at: number, verb: Verb, japanese: boolean): readonly Clause[] {
  const scope = scopeOf(tokens, at, japanese);
  const did = verb.meaning.kind === 'spent' ? true : verb.meaning.did;
  if (japanese) return [clauseOf(verb, did, scope)];
  const negatives = scope.flatMap((token, index) => (isToken(token, 'not') ? [index] : []));
  const parts = [0, ...negatives].map((from, index) => scope.slice(from, negatives[index] ?? scope.length));
  const lastNegated = isToken(tokens[at - 1], 'not') ? [tokens[at - 1]] : [];
  return parts
    .map((part, index) => {
      const clause = clauseOf(verb, index === 0 ? did && lastNegated.length === 0 : false, part);
      const words = [...part.filter((token) => isToken(token, 'not')), ...(index === 0 ? lastNegated : [])].flatMap(
        (token) => token ?? [],
      );
      return { ...clause, used: new Set([...clause.used, ...words]) };
    })
    .filter((clause, index) => index === 0 || clause.values.length > 0 || clause.range !== null);
}

function clauseOf(verb: Verb, did: boolean, scope: readonly Token[]): Clause {
  const used = new Set<Token>([verb]);
  const values: MeaningOf<'values'>[] = [];
  let range: DayRange | null = null;
  let quantity: MeaningOf<'quantity'> | null = null;
  let only = false;
  for (const token of scope) {
    if (isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person') {
      values.push(token.meaning);
      only ||= token.meaning.only;
    } else if (isToken(token, 'time') && range === null) range = token.meaning.phrase.range;
    else if (isToken(token, 'quantity') && quantity === null && isPurchaseQuantity(token.meaning, verb))
      quantity = token.meaning;
    else if (isToken(token, 'only')) only = true;
    else if (
      !(
        isToken(token, 'particle') ||
        isToken(token, 'entity') ||
        isToken(token, 'join') ||
        isToken(token, 'both') ||
        (isToken(token, 'aggregate') && token.meaning.aggregate === 'total') ||
        (isToken(token, 'by') && /[ -~]/.test(token.text) && false)
      )
    )
      continue;
    used.add(token);
  }
  return { verb, did, values, range, quantity, only, used };
}

function isPurchaseQuantity({ unit }: MeaningOf<'quantity'>, verb: Verb): boolean {
  if (unit === null) return isToken(verb, 'spent');
  return unit === 'times' || unit === 'yen' || unit === 'items' || unit === 'brands' || unit === 'categories';
}

/** Clauses side by side share what one of them leaves out: “bought shirts but not knits last month”. */
function inherit(clauses: readonly Clause[]): readonly Clause[] {
  const range = clauses.find((clause) => clause.range !== null)?.range ?? null;
  const values = clauses.find((clause) => clause.values.length > 0)?.values ?? [];
  return clauses.map((clause) => ({
    ...clause,
    range: clause.range ?? range,
    values:
      clause.values.length > 0 ? clause.values : clauses.length > 1 && clause.range !== null ? values : clause.values,
  }));
}

function conditionsOf(clause: Clause, notes: Notes): readonly Condition[] {
  const { verb, range } = clause;
  const outcome = verb.meaning.kind === 'taken-back' ? verb.meaning.outcome : 'sale';
  const bought = (did: boolean, filters: readonly ValueFilter[]): BoughtCondition => ({
    kind: 'bought',
    did,
    outcome,
    filters: [...filters],
    range,
  });
  const single = clause.values.filter(({ join }) => join === null || join === 'either').map(({ filter }) => filter);
  const listed = clause.values.filter(({ join }) => join === 'both' || join === 'list');
  for (const { join } of listed)
    if (join === 'list' && clause.did)
      notes.note(verb, {
        ja: '「AとBを買った」は両方を買ったと読みました',
        en: 'read “bought A and B” as bought both',
      });
  if (clause.quantity !== null)
    return thresholdsOf(clause, clause.quantity, single.concat(listed.map(({ filter }) => filter)), notes);
  const [list] = listed;
  const conditions =
    list === undefined || (list.join === 'list' && !clause.did)
      ? [bought(clause.did, [...single, ...listed.map(({ filter }) => filter)])]
      : list.filter.values.map((value) => bought(clause.did, [...single, { ...list.filter, values: [value] }]));
  const others = clause.only ? clause.values.map(({ filter }) => bought(false, [{ ...filter, op: 'not-in' }])) : [];
  return [...conditions, ...others];
}

const MEASURE_OF: Readonly<Record<string, ThresholdMeasure>> = {
  times: 'orders',
  yen: 'sales',
  items: 'quantity',
  brands: 'brands',
  categories: 'categories',
};
const OPPOSITE: Readonly<Record<Operator, Operator | null>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': null };

function thresholdsOf(
  clause: Clause,
  quantity: MeaningOf<'quantity'>,
  filters: readonly ValueFilter[],
  notes: Notes,
): readonly Condition[] {
  const measure = MEASURE_OF[quantity.unit ?? 'yen'] ?? 'sales';
  const { verb, range } = clause;
  const onlyThat = clause.only && !clause.values.some(({ only }) => only);
  if (quantity.op === null && !onlyThat)
    notes.note(verb, {
      ja: `「${quantity.value}」はちょうどと読みました`,
      en: `read “${quantity.value}” as exactly that many`,
    });
  const said: Operator = quantity.op ?? '=';
  const op = clause.did || onlyThat ? said : OPPOSITE[said];
  if (op === null || verb.meaning.kind === 'taken-back') {
    notes.refuse({
      ja: 'この回数・金額の条件は読み取れませんでした',
      en: 'this condition on a number of times or an amount could not be read',
    });
    return [];
  }
  return [{ kind: 'threshold', measure, op, value: quantity.value, filters: [...filters], range }];
}

/** A time that was taken up by a purchase keeps its second meaning in sight. */
function remarkTimes(clauses: readonly Clause[], tokens: readonly Token[], notes: Notes): readonly Token[] {
  for (const token of tokens)
    if (isToken(token, 'time') && token.meaning.phrase.reading !== null && clauses.some(({ used }) => used.has(token)))
      notes.note(token, token.meaning.phrase.reading, token.meaning.phrase.others);
  return tokens;
}
