import type { Condition } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { NOT_READ_AS_ASKED, type Notes } from './notes.ts';
import { joined } from './rewrite.ts';

type Standard = Pick<Extract<Condition, { kind: 'top' }>, 'measure' | 'attribute'>;

const BY_SALES: Standard = { measure: 'sales', attribute: null };

/**
 * `売上上位100人の平均年齢`, “average age of the top 100 customers by orders”: where a figure, a share or groups of them are asked for, so many of
 * the first are whom it is of; otherwise they are a list.
 */
export function readFirstSoMany(tokens: readonly Token[], notes: Notes): readonly Token[] {
  for (const at of tokens.keys()) {
    const span = japaneseSpan(tokens, at) ?? englishSpan(tokens, at);
    if (span === null) continue;
    const rest = [
      ...tokens.slice(0, span.from).filter((token, at, before) => !span.japanese || asksBefore(token, at, before)),
      ...tokens.slice(span.to),
    ];
    // “Top 5 customers in Tokyo by sales”: what they are ranked by makes no groups of them.
    const ranking = (at: number): boolean => isToken(rest[at], 'by') && isFigure(rest[at + 1]);
    if (!rest.some((token, at) => asksOfThem(token) && !ranking(at))) return tokens;
    if (isListByGroup(rest)) {
      notes.refuse(
        {
          ja: 'グループごとの上位の顧客の一覧は出せません。グループを1つ選んで聞いてください',
          en: 'the first customers of each group cannot be listed: please ask for one group',
        },
        NOT_READ_AS_ASKED,
      );
      return tokens;
    }
    const [whole] = span.said;
    if (whole !== undefined && !span.named)
      notes.note(whole, { ja: `「${whole.text}」は売上で見ました`, en: `“${whole.text}” is by sales` });
    return [...tokens.slice(0, span.from), ...span.said, ...tokens.slice(span.to)];
  }
  return tokens;
}

/** `東京都の人で累計購入額の多い順に100人`, `VIPのLTV上位20人`: the sum is what they are ranked by, and those who are named first are whom they are of. */
const asksBefore = (token: Token, at: number, before: readonly Token[]): boolean =>
  !(isToken(token, 'aggregate') && token.meaning.aggregate === 'total' && at === before.length - 1) &&
  !['segment', 'segments', 'within'].includes(token.meaning.kind);

/** `ブランドごとに購入回数トップ3の顧客を出して`: nobody asks for anything but who they are. */
const isListByGroup = (rest: readonly Token[]): boolean =>
  rest.some((token, at) => isToken(token, 'by') && !isFigure(rest[at + 1])) &&
  rest.some((token) => isToken(token, 'dimension')) &&
  rest.every(
    (token) =>
      !isFigure(token) &&
      !['share', 'within', 'aggregate', 'distribution', 'versus', 'trend'].includes(token.meaning.kind) &&
      !(isToken(token, 'ask') && /^count/.test(token.meaning.what)),
  );

const isFigure = (token: Token | undefined): boolean =>
  isToken(token, 'measure') || isToken(token, 'spent') || isToken(token, 'attribute');

interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether what they are ranked by was said. */
  readonly named: boolean;
  readonly japanese: boolean;
  readonly said: readonly Token[];
}

/** What many people have together, or are parts of. */
const asksOfThem = (token: Token): boolean =>
  ['share', 'within', 'aggregate', 'group', 'by', 'segment', 'segments'].includes(token.meaning.kind) ||
  (isToken(token, 'measure') &&
    (/average|median|rate|_age$|per_customer/.test(token.meaning.measure) || /合計|総|total/i.test(token.text))) ||
  (isToken(token, 'values') && token.meaning.filter.field === 'gender') ||
  (isToken(token, 'attribute') && /平均|average/i.test(token.text));

function japaneseSpan(tokens: readonly Token[], at: number): Span | null {
  const figure = standardOf(tokens[at]);
  const particle = figure !== null && isToken(tokens[at + 1], 'particle') ? 1 : 0;
  const rankAt = figure === null ? at : at + 1 + particle;
  const rank = tokens[rankAt];
  if (!isToken(rank, 'rank') || !/[^ -~]/.test(rank.text)) return null;
  // LTVの上位100人, but no 平均LTVの多い順に10人.
  if (isToken(tokens[at], 'attribute') && !/^(?:上位|トップ|ベスト|下位)/.test(rank.text)) return null;
  // LTVの多い順に10人: ranked by what is named, which makes a list.
  const named = isToken(tokens[at - 1], 'particle') ? tokens[at - 2] : tokens[at - 1];
  if (figure === null && (isToken(named, 'measure') || isToken(named, 'attribute'))) return null;
  const count = countOf(tokens, rankAt + 1);
  return count === null ? null : made(tokens, at, count, figure, rank);
}

/** “The top 100 customers by orders”. */
function englishSpan(tokens: readonly Token[], at: number): Span | null {
  const rank = tokens[at];
  if (!isToken(rank, 'rank') || !/^[ -~]+$/.test(rank.text)) return null;
  const count = countOf(tokens, at + 1);
  if (count === null) return null;
  const by = isToken(tokens[count.to], 'by') ? 1 : 0;
  const figure = standardOf(tokens[count.to + by]);
  const to = by === 1 && figure !== null ? count.to + 2 : count.to;
  return made(tokens, at, { ...count, to }, by === 1 ? figure : null, rank);
}

/** `100人`, “100 customers”. */
function countOf(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | null {
  const [number, noun] = [tokens[at], tokens[at + 1]];
  const named = isToken(noun, 'entity') && noun.meaning.entity === 'customer';
  if (isToken(number, 'number') && named) return { value: number.meaning.value, to: at + 2 };
  if (!isToken(number, 'quantity') || number.meaning.op !== null) return null;
  if (number.meaning.unit === 'people') return { value: number.meaning.value, to: at + (named ? 2 : 1) };
  return number.meaning.unit === null && named ? { value: number.meaning.value, to: at + 2 } : null;
}

function made(
  tokens: readonly Token[],
  from: number,
  { value, to }: { readonly value: number; readonly to: number },
  figure: Standard | null,
  rank: Token,
): Span | null {
  if (!isToken(rank, 'rank') || !Number.isInteger(value) || value < 1) return null;
  const condition: Condition = {
    kind: 'top',
    ...(figure ?? BY_SALES),
    percent: null,
    count: value,
    end: rank.meaning.direction === 'descending' ? 'highest' : 'lowest',
    filters: [],
    range: null,
  };
  const span = tokens.slice(from, to);
  const place = span.at(-1) ?? rank;
  const people: Token = {
    ...place,
    start: place.end,
    text: '',
    meaning: { kind: 'entity', entity: 'customer' },
    others: [],
  };
  return {
    from,
    to,
    named: figure !== null,
    japanese: /[^ -~]/.test(rank.text),
    said: [joined(span, { kind: 'conditions', conditions: [condition] }), people],
  };
}

function standardOf(token: Token | undefined): Standard | null {
  if (isToken(token, 'spent')) return BY_SALES;
  if (isToken(token, 'attribute')) return { measure: 'attribute', attribute: token.meaning.attribute };
  if (!isToken(token, 'measure')) return null;
  const { measure } = token.meaning;
  return measure === 'sales' || measure === 'orders' || measure === 'quantity' ? { measure, attribute: null } : null;
}
