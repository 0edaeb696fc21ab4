import type { Condition, DayRange, ValueFilter } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { belongs, goodsIn } from './histories.ts';
import type { Notes } from './notes.ts';
import { hasPeople } from './purchase-verbs.ts';
import { joined, reread } from './rewrite.ts';

/**
 * `つむぎで買った後にルミエールで買った人`, “bought shirts and then knits”, “came back to buy knits after shirts”: two purchases in that
 * order. Where not both of them are named the words are left as they are.
 */
export function readBoughtAfter(given: readonly Token[], notes: Notes): readonly Token[] {
  const tokens = given.map((token, at) => asSequence(token, at));
  const at = tokens.findIndex((token) => isToken(token, 'sequence'));
  const marker = tokens[at];
  if (!isToken(marker, 'sequence') || tokens.some((token) => isToken(token, 'this-customer'))) return given;
  let [from, to] = [at, at + 1];
  while (isPart(tokens[from - 1])) from--;
  while (isPart(tokens[to])) to++;
  const [ahead, behind] = [tokens.slice(from, at), tokens.slice(at + 1, to)];
  const [first, later] = sides(marker, ahead, behind);
  const [one, other] = [purchaseOf(first), purchaseOf(later)];
  const verbs = [...ahead, ...behind].filter(isVerb);
  if (one === null || other === null || verbs.length === 0 || verbs.length > 2 || !hasPeople(tokens)) return given;
  const markers = [...ahead, ...behind].filter((token) => isToken(token, 'sequence'));
  if (markers.length > 0 || one.filters.length === 0 || other.filters.length === 0) return given;
  noteTimes([...ahead, ...behind], notes);
  const condition: Condition = { kind: 'bought-after', first: one, later: other };
  const read = joined(tokens.slice(from, to), { kind: 'conditions', conditions: [condition] });
  return [...tokens.slice(0, from), read, ...tokens.slice(to)];
}

/** “Then” also leans on a question before; inside a question it puts one thing behind the other. */
function asSequence(token: Token, at: number): Token {
  const sequence = token.others.find((meaning) => meaning.kind === 'sequence');
  return sequence === undefined || at === 0 ? token : reread(token, sequence);
}

const isVerb = (token: Token): boolean =>
  (isToken(token, 'bought') && token.meaning.did) || isToken(token, 'bought-again');

const isPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (belongs(token) ||
    isToken(token, 'first') ||
    (isToken(token, 'particle') && token.meaning.word === '、') ||
    isToken(token, 'sequence') ||
    (isToken(token, 'join') && token.meaning.how === 'and') ||
    (isToken(token, 'fact') && token.meaning.fact === 'first_purchase') ||
    (isToken(token, 'follow-up') && /^and$/i.test(token.text)));

/** “After buying A, bought B”: without anything before the word both stand behind it, and the verb is between them. */
function sides(
  { meaning }: TokenOf<'sequence'>,
  ahead: readonly Token[],
  behind: readonly Token[],
): readonly [first: readonly Token[], later: readonly Token[]] {
  if (meaning.first === 'before') return [ahead, behind];
  if (ahead.some((token) => isToken(token, 'values'))) return [behind, ahead];
  const verb = behind.findLastIndex(isVerb);
  return verb < 1 ? [[], []] : [behind.slice(0, verb), behind.slice(verb)];
}

interface Purchase {
  readonly filters: readonly ValueFilter[];
  readonly range: DayRange | null;
}

/** Null where it is more than goods and a time. */
function purchaseOf(tokens: readonly Token[]): Purchase | null {
  const times = tokens.filter((token) => isToken(token, 'time'));
  const filters = goodsIn(tokens);
  const paces = tokens.some((token) => ['run', 'away', 'group'].includes(token.meaning.kind));
  return filters === null || times.length > 1 || paces
    ? null
    : { filters, range: times[0]?.meaning.phrase.range ?? null };
}

function noteTimes(tokens: readonly Token[], notes: Notes): void {
  for (const token of tokens)
    if (isToken(token, 'time') && token.meaning.phrase.reading !== null)
      notes.note(token, token.meaning.phrase.reading, token.meaning.phrase.others);
}
