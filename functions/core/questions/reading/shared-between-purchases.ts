import type { DayRange } from '../plan.ts';
import { isToken, type MeaningOf, type Token } from '../tokens.ts';
import { rangeText } from '../wording/figures.ts';
import type { Notes } from './notes.ts';
import type { Clause } from './purchase-conditions.ts';

/**
 * Purchases side by side share what one of them leaves out: “bought shirts but not knits last month”. Of those who did one thing the part that did
 * another (`去年買った人のうちシャツを買った人`, “customers who bought last year have bought shirts”) gives nothing back to them: goods and periods
 * behind are of the part alone, and what the part takes over is said.
 */
export function shareBetween(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  japanese: boolean,
  notes: Notes,
): readonly Clause[] {
  const parts = apart(clauses, tokens, japanese);
  return clauses.map((clause, at) => {
    const part = parts[at] ?? 0;
    const own = clauses.filter((_, index) => parts[index] === part);
    const before = clauses.filter((_, index) => (parts[index] ?? 0) < part);
    const { range, values } = sharedBy(own, clause);
    if (before.length === 0) return { ...clause, range, values };
    return takenOver({ ...clause, range, values }, before, tokens, notes);
  });
}

/** What one purchase has from the others beside it. */
function sharedBy(
  clauses: readonly Clause[],
  clause: Clause,
): { readonly range: DayRange | null; readonly values: Clause['values'] } {
  // “Spent 100,000 yen but bought nothing this year”: who bought nothing in a period did not spend in it either.
  const range = clauses.find((other) => other.range !== null && (other.did || other.values.length > 0))?.range ?? null;
  const values = clauses.find((other) => other.values.length > 0 && isSharedWith(other, clause, clauses))?.values ?? [];
  return {
    range: clause.range ?? (isEver(clause) ? null : range),
    values: clause.values.length === 0 && clauses.length > 1 && clause.range !== null ? values : clause.values,
  };
}

/** `去年買って、今年シャツを買った`: goods are those of what is said behind them, and of one verb on both sides. */
const isSharedWith = (other: Clause, clause: Clause, all: readonly Clause[]): boolean =>
  all.indexOf(other) < all.indexOf(clause) || other.verb === clause.verb;

/** What was said of the whole holds of the part that does not say it: said in the answer. */
function takenOver(clause: Clause, before: readonly Clause[], tokens: readonly Token[], notes: Notes): Clause {
  const range = before.find((other) => other.range !== null && other.did)?.range ?? null;
  const values = before.find((other) => other.values.length > 0)?.values ?? [];
  const takesRange = clause.range === null && range !== null;
  const ever = isEver(clause) || isPerfect(clause, tokens);
  const at = tokens.indexOf(clause.verb);
  const named = tokens.slice(at + 1).some((token) => isToken(token, 'time'));
  if (takesRange && !named) notePeriod(clause, ever ? null : range, notes);
  const takesGoods =
    clause.values.length === 0 && clause.range !== null && values.length > 0 && !ANYTHING.test(clause.verb.text);
  if (takesGoods) noteGoods(clause, values, notes);
  return {
    ...clause,
    range: takesRange && !ever ? range : clause.range,
    values: takesGoods ? values : clause.values,
  };
}

function notePeriod({ verb }: Clause, range: DayRange | null, notes: Notes): void {
  const text = range === null ? null : rangeText(range);
  notes.note(
    START,
    text === null
      ? { ja: `「${verb.text}」は全期間で見ました`, en: `“${verb.text}” is over all time` }
      : { ja: `「${verb.text}」も${text.ja}で見ました`, en: `“${verb.text}” is over the same period, ${text.en}` },
  );
}

function noteGoods({ verb }: Clause, values: readonly MeaningOf<'values'>[], notes: Notes): void {
  const names = values.flatMap(({ filter }) => filter.values).join(', ');
  notes.note(START, {
    ja: `「${verb.text}」も同じもの（${names}）の購入で見ました`,
    en: `“${verb.text}” is of the same goods too (${names})`,
  });
}

/** It says itself what it is of. */
const ANYTHING = /(?:any|some)thing|何か/i;

const START = { start: 0, end: 0 };

/** Which purchases are said of the whole, and which of a part of it: the number of the part that each belongs to. */
function apart(clauses: readonly Clause[], tokens: readonly Token[], japanese: boolean): readonly number[] {
  let part = 0;
  return clauses.map(({ verb }, at) => {
    const last = clauses[at - 1]?.verb;
    if (last !== undefined && last !== verb && isApart(last, verb, tokens, japanese)) part += 1;
    return part;
  });
}

function isApart(one: Token, other: Token, tokens: readonly Token[], japanese: boolean): boolean {
  const between = tokens.slice(tokens.indexOf(one) + 1, tokens.indexOf(other));
  if (between.some((token) => isToken(token, 'within'))) return true;
  if (japanese) return false;
  if (between.some(isCount)) return true;
  return !between.some((token) => BINDING.has(token.meaning.kind) || isWho(token) || token.text === '、');
}

/** “Of those who …, how many …”. */
const isCount = (token: Token): boolean => isToken(token, 'ask') && token.meaning.what.startsWith('count');

const isWho = (token: Token): boolean => isToken(token, 'ask') && ['who', 'which'].includes(token.meaning.what);

const BINDING: ReadonlySet<Token['meaning']['kind']> = new Set(['join', 'not', 'either', 'both', 'sequence', 'only']);

/** “Have bought”: at any time until now. */
function isPerfect({ verb }: Clause, tokens: readonly Token[]): boolean {
  const before = tokens[tokens.indexOf(verb) - 1];
  return (
    /^(?:have|has|had) /i.test(verb.text) ||
    (isToken(before, 'ask') && /^(?:have|has)$/i.test(before.text) && before.meaning.what === 'whether')
  );
}

/** `購入経験のある`, “bought at least once”: at any time, whatever the other clause says. */
function isEver({ verb, quantity }: Clause): boolean {
  return (
    /経験|歴|[一1][度回]も|こと[がのは]?あ|ever|at any time/i.test(verb.text) ||
    (quantity?.op === '>=' && quantity.value === 1 && quantity.unit === 'times')
  );
}
