import { isToken, type Token } from '../tokens.ts';
import { JOINS_EN, LEANING_EN, OPENINGS_EN, PLACED_EN, VERBS_EN } from '../words/clause-words.ts';
import { type Clause, leansOnGoods } from './clause.ts';

/** “Customers who bought a shirt and who can be emailed”: the first of several clauses about the same people. */
export function englishClause(text: string, tokens: readonly Token[]): Clause | null {
  const first = tokens.find(isPeople);
  const join = first === undefined ? null : JOINED.exec(text.slice(first.end));
  if (first === undefined || join === null) return null;
  const [whole, , opening] = join;
  const end = first.end + join.index;
  const next = end + whole.length - (opening ?? '').length;
  const noun = tokens.findLast((token) => isPeople(token) && token.end < end) ?? first;
  const start = noun.end + (OPENS.exec(text.slice(noun.end))?.[0].length ?? Number.NaN);
  if (Number.isNaN(start) || start >= end) return null;
  const behind = text.slice(next);
  if (
    LEANS.test(behind) ||
    SAYS_WHETHER.test(behind) ||
    (OF_SAME_GOODS.test(behind) && !ANYTHING.test(behind)) ||
    tokens.some((token) => token.start < end && token.end > end)
  )
    return null;
  const said = tokens.filter((token) => token.start >= start && token.end <= end);
  const behindIt = tokens.filter((token) => token.start >= next);
  if (said.some(({ meaning }) => ASKING.includes(meaning.kind))) return null;
  if (!ANYTHING.test(behind) && leansOnGoods(said, behindIt)) return null;
  const words = text.slice(start, end);
  const goesOn = VERBS.has((opening ?? '').toLowerCase());
  const rest = behind.replace(/[?.!\s]+$/, '');
  return {
    start,
    end: next,
    question: `${periodInFront(tokens, first)}how many customers ${words.replace(BOTH, '$1')}?`,
    words,
    rest,
    goesOn,
    ofTraits: false,
  };
}

/** “This year, how many customers …”: the period that the question begins with is that of every clause. */
function periodInFront(tokens: readonly Token[], people: Token): string {
  const [period, another] = tokens.filter((token) => isToken(token, 'time'));
  return period === undefined || another !== undefined || period.end > people.start ? '' : `${period.text}, `;
}

/** “Number of customers” is a figure that ends in a noun for people. */
const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && ['gender', 'cluster'].includes(token.meaning.dimension)) ||
  (isToken(token, 'measure') && ['customers', 'buyers'].includes(token.meaning.measure)) ||
  (isToken(token, 'follow-up') && /^those$/i.test(token.text));

/** “Who have both bought … and contacted us”. */
const BOTH = /^((?:(?:who|that|have|has|are) )*)both /i;

const ASKING: readonly Token['meaning']['kind'][] = ['versus', 'share', 'within', 'growth', 'rank', 'trend'];
const VERBS: ReadonlySet<string> = new Set(VERBS_EN);
const words = (list: readonly string[]): string => list.toSorted((one, other) => other.length - one.length).join('|');
const OPENS = new RegExp(`^,? (?=(?:${words([...OPENINGS_EN, ...PLACED_EN, ...VERBS_EN])})\\b)`, 'i');
const JOINED = new RegExp(`,? (${words(JOINS_EN)}) (${words([...OPENINGS_EN, ...VERBS_EN])})\\b`, 'i');
/** “And haven’t bought any this autumn”: of the same goods, which stand in the clause before. */
const OF_SAME_GOODS =
  /\b(?:any|none)(?= *(?:[(?.!,]|$)| (?:this|last|since|in|during|so far|yet|from|between|within|at all)\b)/i;
/** “Who never returned anything” says itself what it is of. */
const ANYTHING = /\b(?:any|some)thing\b/i;
/** “Who were VIP then and still are”, “but are now”: whether what the clause before says is so. */
const SAYS_WHETHER = /^(?:(?:are|is|were|was|still|now|not|no longer|any ?more|today|again)\b ?)+[?.! ]*$/i;
const LEANS = new RegExp(`\\b(?:${words(LEANING_EN)})\\b`, 'i');
