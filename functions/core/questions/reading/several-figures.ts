import { levelOf } from '../dimensions.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import type { Notes } from './notes.ts';
import { joined } from './rewrite.ts';

/**
 * “How many orders and customers last month”, “what were sales and how many people bought in May”, `先月の売上と人数`: several figures of the
 * same become measures side by side. Two questions that are each of something else are asked back, never answered by half.
 */
export function readSeveralFigures(
  tokens: readonly Token[],
  { text, japanese }: { readonly text: string; readonly japanese: boolean },
  notes: Notes,
): readonly Token[] {
  if (tokens.some((token) => ['this-customer', 'fact', 'cohorts', 'transitions'].includes(token.meaning.kind)))
    return tokens;
  const heads = headsOf(tokens, japanese);
  const [first, second] = heads;
  if (first === undefined || second === undefined || !areLinked(tokens, heads, text)) return tokens;
  if (areApart(tokens, heads, text, japanese)) {
    notes.askBack(
      null,
      {
        ja: '2つのことを同時に聞かれています。条件が同じでないかもしれないので、1つずつ聞いてください',
        en: 'These are two questions, and their conditions may differ: please ask one by one',
      },
      [],
    );
    return tokens;
  }
  return heads.reduceRight<readonly Token[]>(
    (all, { at, end, figure }) =>
      figure === null
        ? all
        : [...all.slice(0, at), joined(all.slice(at, end), { kind: 'measure', measure: figure }), ...all.slice(end)],
    tokens,
  );
}

/** A figure that is asked for. */
interface Head {
  readonly at: number;
  readonly end: number;
  /** Null where it is none that can stand beside another. */
  readonly figure: MeasureName | null;
  /** An attribute that is summed up: a figure with a name of its own. */
  readonly held?: true;
  readonly ofPeople: boolean;
}

function headsOf(tokens: readonly Token[], japanese: boolean): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = heads.at(-1);
    const head = headAt(tokens, at, last, japanese);
    // “How much did they spend”: the verb is what the words before it ask for.
    const again = head?.figure === 'sales' && (last?.figure === 'sales' || last?.held === true);
    if (head === null || isCountOfLast(tokens, head, last) || (again && !tokens.slice(last?.end, at).some(isJoin)))
      continue;
    heads.push(head);
    at = head.end - 1;
  }
  return heads;
}

/** `問い合わせは内容ごとに何件`: the counting word is that of the figure before it. */
function isCountOfLast(tokens: readonly Token[], head: Head, last: Head | undefined): boolean {
  const token = tokens[head.at];
  if (last?.figure == null || !isToken(token, 'ask') || last.end > head.at) return false;
  const { unit, level } = MEASURES[last.figure];
  const between = tokens.slice(last.end, head.at);
  if (between.some((one) => isToken(one, 'entity') || isToken(one, 'join') || /と$/.test(one.text))) return false;
  if (token.meaning.what === 'count-orders') return unit === 'count' && level !== 'people' && last.figure !== 'buyers';
  return token.meaning.what === 'count-people' && (last.figure === 'new_customers' || last.figure === 'buyers');
}

function headAt(tokens: readonly Token[], at: number, last: Head | undefined, japanese: boolean): Head | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const head = (length: number, figure: MeasureName | null, ofPeople = false): Head => ({
    at,
    end: at + length,
    figure,
    ofPeople,
  });
  if (isToken(token, 'measure')) {
    if ([tokens[at - 1], next].some((beside) => isToken(beside, 'quantity') && beside.meaning.op !== null)) return null;
    const people = ['customers', 'buyers'].includes(token.meaning.measure);
    const asked = isToken(next, 'ask') && japanese ? 2 : 1;
    return head(asked, token.meaning.measure, people);
  }
  const held = heldAt(tokens, at);
  if (held !== null) return { ...head(held, null), held: true };
  // “How many orders and customers”: the noun that is joined is counted too.
  if (isToken(token, 'entity') && last !== undefined && isJoin(tokens[at - 1]) && last.end === at - 1 && !japanese)
    return token.meaning.entity === 'order' ? head(1, 'orders') : head(1, 'customers', true);
  if (isToken(token, 'group') && token.meaning.which) return head(1, null);
  if (!isToken(token, 'ask')) return null;
  const { what } = token.meaning;
  if (what === 'how-much') return isToken(next, 'measure') ? null : head(1, 'sales');
  if (what === 'count-people') return head(1, 'customers', true);
  if (what === 'count-orders') return head(1, 'orders');
  // 男性と女性、どちらの客単価が高い: of the two that are named, and no second question.
  if (what === 'which' && /^(?:どちら|どっち)$/.test(token.text)) return null;
  if (what === 'which' || (what === 'who' && !isRelative(tokens[at - 1]))) return head(1, null);
  return what === 'count' && !japanese ? countedBehind(tokens, at) : null;
}

/** `平均LTV`, `LTVの中央値`, “average lifetime value”: how many tokens it has. */
function heldAt(tokens: readonly Token[], at: number): number | null {
  const joint = isToken(tokens[at + 1], 'particle') && tokens[at + 1]?.text === 'の' ? 1 : 0;
  const [one, other] = [tokens[at], tokens[at + 1 + joint]];
  const summed = isToken(one, 'aggregate') && isToken(other, 'attribute');
  return summed || (isToken(one, 'attribute') && isToken(other, 'aggregate')) ? 2 + joint : null;
}

/** “Of those who bought rings”: the word asks for nobody. */
const isRelative = (before: Token | undefined): boolean =>
  before !== undefined &&
  ['entity', 'segments', 'values', 'follow-up', 'within', 'measure', 'conditions', 'repeat'].includes(
    before.meaning.kind,
  );

/** “How many customers bought”, “how many orders”, “how many of them”. */
function countedBehind(tokens: readonly Token[], at: number): Head | null {
  const [noun, verb] = [tokens[at + 1], tokens[at + 2]];
  if (isToken(noun, 'measure')) return null;
  if (isToken(noun, 'entity') && noun.meaning.entity === 'order')
    return { at, end: at + 2, figure: 'orders', ofPeople: false };
  if (isToken(noun, 'entity')) {
    const after = tokens[at + 3];
    const plain =
      isToken(verb, 'bought') && verb.meaning.did && (after === undefined || isToken(after, 'time') || isJoin(after));
    return { at, end: at + (plain ? 3 : 2), figure: plain ? 'buyers' : 'customers', ofPeople: true };
  }
  const people =
    isToken(noun, 'segments') || (isToken(noun, 'values') && levelOf(noun.meaning.filter.field) === 'person');
  return { at, end: at + 1, figure: people ? 'customers' : null, ofPeople: people };
}

/** Every further one stands right behind an “and”, or in a sentence of its own; in Japanese the one before it is closed by `と`, `で、` or a comma. */
function areLinked(tokens: readonly Token[], heads: readonly Head[], text: string): boolean {
  return heads.slice(1).every(({ at }, index) => {
    const before = heads[index]?.end ?? 0;
    const between = text.slice(tokens[before - 1]?.end, tokens[at]?.start);
    if (/[?？。!！]|そのうち|いて、/.test(between)) return true;
    const led = isToken(tokens[at - 1], 'ask') ? at - 2 : at - 1;
    return isJoin(tokens[led]) || isJoin(tokens[before]);
  });
}

const RESTRICTING: readonly string[] = [
  'values',
  'segments',
  'time',
  'consent',
  'attention',
  'filter',
  'quantity',
  'bought',
  'spent',
  'taken-back',
  'registered',
  'repeat',
  'conditions',
  'attribute',
  'within',
];

const isOfGoods = (token: Token): boolean =>
  isToken(token, 'values') && ['product', 'category', 'brand', 'store', 'channel'].includes(token.meaning.filter.field);

const restricts = (token: Token): boolean => RESTRICTING.includes(token.meaning.kind);

/** Whether each has something of its own: a condition, a group that is asked for, or people who are named for it alone. */
function areApart(tokens: readonly Token[], heads: readonly Head[], text: string, japanese: boolean): boolean {
  const own = heads.map(({ at, end }, index) =>
    japanese ? tokens.slice(heads[index - 1]?.end ?? 0, at) : tokens.slice(end, heads[index + 1]?.at ?? tokens.length),
  );
  const restricted = own.map((stretch) => stretch.filter(restricts));
  const plain = heads.every(({ figure, held }) => figure !== null || held === true);
  if (!plain) return tokens.some((token) => isToken(token, 'ask') || (isToken(token, 'group') && token.meaning.which));
  if (restricted.filter((stretch) => stretch.length > 0).length > 1) return true;
  const named = heads.map(({ figure }) => figure);
  if (heads.every(({ ofPeople }) => ofPeople) && new Set(named).size < named.length) return true;
  // “The number of VIPs and their average age”: of the same people.
  const theirs = /\b(?:and|,) their\b/i.test(text);
  return (
    !japanese &&
    !theirs &&
    heads.some(({ ofPeople, at }, index) => {
      const own = (restricted[index] ?? []).filter((one) => !isToken(one, 'time'));
      // “Sales and buyers of knits”: goods behind a list of figures are those of all of them.
      const ofGoods = isToken(tokens[at], 'measure') && index === heads.length - 1 && own.every(isOfGoods);
      return ofPeople && own.length > 0 && !ofGoods;
    })
  );
}
