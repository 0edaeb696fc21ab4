import { levelOf } from '../dimensions.ts';
import type { ConditionOf, ValueFilter } from '../plan.ts';
import { isToken, type MeaningKind, type Token } from '../tokens.ts';
import { chooseTime } from './choose-time.ts';
import { frameOf } from './frame.ts';
import type { Notes } from './notes.ts';
import { joined } from './rewrite.ts';

type Measure = ConditionOf<'changed'>['measure'];

/**
 * `今年の購入回数が去年より増えた人`, “customers who spent more this year than last year”: of each person the figure of one period against that of
 * another. What grew is said of people only where they stand right beside it; otherwise the figure of everyone is compared.
 */
export function readChangedPeople(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer') && !/^(?:their|お客様の)$/i.test(token.text)))
    return tokens;
  const span = japanese ? japaneseSpan(tokens) : englishSpan(tokens);
  if (span === null) return tokens;
  const said = tokens.slice(span.from, span.to);
  const condition = conditionOf(said, span.op, notes);
  if (condition === null) return tokens;
  const whole = joined(said, { kind: 'conditions', conditions: [condition] });
  return [...tokens.slice(0, span.from), whole, ...tokens.slice(span.to)];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly op: '>' | '<';
}

const INSIDE: ReadonlySet<MeaningKind> = new Set([
  'time',
  'measure',
  'growth',
  'versus',
  'rank',
  'operator',
  'particle',
  'bought',
  'spent',
  'values',
  'stop',
]);
/** `増えた人の数`: who it is said of stands in the count. */
const COUNT_OF_PEOPLE = /^(?:人|方|お客様|お客さん|顧客|会員)の/u;

const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'ask') && token.meaning.what === 'count-people') ||
  (isToken(token, 'measure') && token.meaning.measure === 'customers' && COUNT_OF_PEOPLE.test(token.text)) ||
  isToken(token, 'segments') ||
  (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person');

/** The way that it went stands right before the people. */
function japaneseSpan(tokens: readonly Token[]): Span | null {
  const to = tokens.findIndex((token, at) => {
    const before = lastSaid(tokens, at);
    return isPeople(token) && before !== undefined && wayOf(before) !== null;
  });
  if (to === -1) return null;
  let from = to;
  for (let token = tokens[from - 1]; token !== undefined && isInside(token); token = tokens[from - 1]) from--;
  while (isToken(tokens[from], 'particle')) from++;
  const word = tokens.slice(from, to).find((token) => wayOf(token) !== null);
  const op = word === undefined ? null : wayOf(word);
  return op === null ? null : { from, to, op };
}

/** Past the verb of `多く買った` and particles. */
function lastSaid(tokens: readonly Token[], at: number): Token | undefined {
  return tokens
    .slice(0, at)
    .findLast((token) => !isToken(token, 'particle') && !(isToken(token, 'bought') && token.meaning.did));
}

/** Behind “customers who …”, up to what no longer tells of it. */
function englishSpan(tokens: readonly Token[]): Span | null {
  const people = tokens.findIndex((token) => isToken(token, 'entity') && token.meaning.entity === 'customer');
  // “Are customers spending more than last year?”: asked of all of them together.
  const together = tokens.slice(0, people).some((token) => isToken(token, 'ask') && token.meaning.what === 'whether');
  if (people === -1 || together) return null;
  const relative = isToken(tokens[people + 1], 'ask') ? 1 : 0;
  const from = people + 1 + relative;
  let to = from;
  for (let token = tokens[to]; token !== undefined && (isInside(token) || isTheirs(token)); token = tokens[to]) to++;
  const word = tokens.slice(from, to).find((token) => wayOf(token) !== null);
  const op = word === undefined ? null : wayOf(word);
  return op === null ? null : { from, to, op };
}

const isTheirs = (token: Token): boolean => isToken(token, 'this-customer') && /^their$/i.test(token.text);

const isInside = (token: Token): boolean =>
  INSIDE.has(token.meaning.kind) && !(isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person');

const MORE = /^(?:more|more often|higher|(?:より|よりも)?(?:多い|多く|多かった|高い|たくさん))$/i;
const LESS = /^(?:less|fewer|less often|lower|(?:より|よりも)?(?:少ない|少なく|少なかった|低い))$/i;

function wayOf(token: Token): '>' | '<' | null {
  if (isToken(token, 'growth')) {
    const { way } = token.meaning;
    return way === undefined ? null : way === 'up' ? '>' : '<';
  }
  if (!isToken(token, 'rank') && !isToken(token, 'operator')) return null;
  const said = token.text.trim();
  return MORE.test(said) ? '>' : LESS.test(said) ? '<' : null;
}

function conditionOf(said: readonly Token[], op: '>' | '<', notes: Notes): ConditionOf<'changed'> | null {
  const measure = measureOf(said, notes);
  const times = said.filter((token) => isToken(token, 'time'));
  const against = said.some((token) => isToken(token, 'growth') && token.meaning.against !== null);
  if (measure === null || times.length + (against ? 1 : 0) === 0 || times.length > 2) return null;
  const than: Token | undefined = said.find((token) => isToken(token, 'operator') && wayOf(token) !== null);
  const compared = than === undefined ? said : [...said, { ...than, meaning: { kind: 'versus' } as const }];
  const periods = compared.filter(({ meaning }) => ['time', 'growth', 'versus'].includes(meaning.kind));
  const { range, comparison } = chooseTime(frameOf(periods), notes);
  if (range === null || comparison === null) return null;
  const filters = said.flatMap((token): readonly ValueFilter[] =>
    isToken(token, 'values') ? [token.meaning.filter] : [],
  );
  return { kind: 'changed', measure, op, filters, range, comparison };
}

/** The figure that is named, or what the verb is counted by. */
function measureOf(said: readonly Token[], notes: Notes): Measure | null {
  const named = said.flatMap((token) => (isToken(token, 'measure') ? [token.meaning.measure] : []));
  const [first, other] = named;
  if (other !== undefined) return null;
  if (first === 'sales' || first === 'orders' || first === 'quantity') return first;
  if (first !== undefined) return null;
  if (said.some((token) => isToken(token, 'spent'))) return 'sales';
  const verb = said.find((token) => isToken(token, 'bought') && token.meaning.did);
  if (verb === undefined) return null;
  if (!said.some((token) => /often|frequently/i.test(token.text)))
    notes.note(verb, { ja: '購入の回数で比べました', en: 'compared by number of orders' });
  return 'orders';
}
