import { levelOf } from '../dimensions.ts';
import type { Condition, DayRange } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { RANKED_BETWEEN } from '../words/people-shares.ts';
import type { Restrictions } from './choose-people.ts';
import { readFirstSoMany } from './first-so-many.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

type TopCondition = Extract<Condition, { kind: 'top' }>;

/** What people are ranked by. */
type Standard = Pick<TopCondition, 'measure' | 'attribute'>;

const BY_SALES: Standard = { measure: 'sales', attribute: null };
/** Pareto's: the part of the people who are said to make most of the sales. */
const PARETO_PERCENT = 20;

/**
 * `売上上位10%の顧客`, `上位2割`, “the top 10% of customers by orders”, “our biggest 20% of spenders”: so many percent of the people who bought, by
 * their own figure. Not read of goods: a part of the products is no part of the people.
 */
export function readTopPeople(tokens: readonly Token[], text: string, notes: Notes): readonly Token[] {
  const told = rewrite(tokens, (at) => paretoAt(tokens, at, notes));
  return readFirstSoMany(
    rewrite(told, (at) => topAt(told, at, text, notes)),
    notes,
  );
}

/** `パレート分析`: what the first fifth of the people make of the sales. */
function paretoAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const token = tokens[at];
  if (!isToken(token, 'pareto')) return null;
  notes.note(token, {
    ja: `売上上位${PARETO_PERCENT}%の購入者が売上に占める割合で読みました`,
    en: `read as the share of sales of the top ${PARETO_PERCENT}% of buyers`,
  });
  const said = tokens.some((other) => isToken(other, 'measure'));
  return {
    length: 1,
    tokens: [
      reread(token, top(BY_SALES, PARETO_PERCENT, 'highest')),
      ...(said ? [] : [reread(token, { kind: 'measure', measure: 'sales' })]),
      ...(tokens.some((other) => isToken(other, 'share')) ? [] : [reread(token, { kind: 'share' })]),
    ],
  };
}

const top = (
  standard: Standard,
  percent: number,
  end: TopCondition['end'],
): Extract<Token['meaning'], { kind: 'conditions' }> => ({
  kind: 'conditions',
  conditions: [{ kind: 'top', ...standard, percent, count: null, end, filters: [], range: null }],
});

function topAt(tokens: readonly Token[], at: number, text: string, notes: Notes): Rewritten | null {
  const before = standardOf(tokens[at]);
  const rankAt = before !== null && standsBefore(tokens[at], tokens[at + 1], text) ? at + 1 : at;
  const rank = tokens[rankAt];
  const percent = tokens[rankAt + 1];
  if (!isToken(rank, 'rank') || !isPercent(percent)) return null;
  let end = rankAt + 2;
  if (isToken(tokens[end], 'particle') && tokens[end]?.text === 'of') end++;
  const spenders = isToken(tokens[end], 'spent') ? tokens[end] : null;
  if (spenders !== null) end++;
  if (isOfGoods(tokens[end]) || (rankAt === at && isOfGoods(tokens[at - 1]))) return null;
  const people = isToken(tokens[end], 'entity') ? tokens.slice(end, end + 1) : [];
  const by = isToken(tokens[end + people.length], 'by') ? 1 : 0;
  const behind = /^[ -~]+$/.test(rank.text) ? standardOf(tokens[end + people.length + by]) : null;
  const length = end - at + people.length + (behind === null ? 0 : by + 1);
  const standard = behind ?? (rankAt > at ? before : null) ?? BY_SALES;
  const whole = joined(
    tokens.slice(at, end),
    top(standard, percent.meaning.value, rank.meaning.direction === 'descending' ? 'highest' : 'lowest'),
  );
  if (behind === null && rankAt === at && spenders === null)
    notes.note(whole, { ja: `「${whole.text}」は売上で見ました`, en: `“${whole.text}” is by sales` });
  return { length, tokens: [whole, ...people] };
}

function isPercent(token: Token | undefined): token is TokenOf<'quantity'> {
  return (
    isToken(token, 'quantity') &&
    token.meaning.unit === 'percent' &&
    (token.meaning.op === null || token.meaning.op === '<=') &&
    token.meaning.value > 0 &&
    token.meaning.value < 100
  );
}

function standardOf(token: Token | undefined): Standard | null {
  if (isToken(token, 'attribute')) return { measure: 'attribute', attribute: token.meaning.attribute };
  if (isToken(token, 'spent')) return BY_SALES;
  if (isToken(token, 'entity') && token.meaning.entity === 'order') return { measure: 'orders', attribute: null };
  if (!isToken(token, 'measure')) return null;
  const { measure } = token.meaning;
  return measure === 'sales' || measure === 'orders' || measure === 'quantity' ? { measure, attribute: null } : null;
}

/** `売上の上位10%`: said of the rank itself; before another particle the figure is asked for. */
function standsBefore(figure: Token | undefined, rank: Token | undefined, text: string): boolean {
  if (figure === undefined || !isToken(rank, 'rank') || /^[ -~]+$/.test(rank.text)) return false;
  return RANKED_BETWEEN.includes(text.slice(figure.end, rank.start).trim());
}

/** `商品の上位10%`, “top 10% of products”. */
function isOfGoods(token: Token | undefined): boolean {
  return (
    (isToken(token, 'dimension') && levelOf(token.meaning.dimension) !== 'person') ||
    (isToken(token, 'entity') && token.meaning.entity === 'order')
  );
}

const isTop = (item: Condition): item is TopCondition => item.kind === 'top' && item.measure !== 'attribute';

/**
 * The figures of the first so many percent: they are ranked in the period and by the goods that the figures are of. Whom else
 * the question speaks of are not the ones they are ranked among, which is said.
 */
export function rankedAlike(restrictions: Restrictions, range: DayRange | null, notes: Notes): Restrictions {
  const { filters, people } = restrictions;
  const ranked = people.find(({ item }) => item.kind === 'top');
  if (ranked === undefined) return restrictions;
  const goods = filters.map(({ item }) => item).filter(({ field }) => levelOf(field) !== 'person');
  if (people.length > 1 || filters.length > goods.length)
    notes.note(ranked.token, {
      ja: '順位は購入者全員の中でのものです（ほかの条件の人だけの中ではありません）',
      en: 'people are ranked among all buyers, not among those of the other conditions',
    });
  return {
    filters,
    people: people.map((placed) =>
      isTop(placed.item) && placed.item.filters.length === 0
        ? { ...placed, item: { ...placed.item, filters: goods, range: placed.item.range ?? range } }
        : placed,
    ),
  };
}

/** Whether the period was taken up by ranks alone, so that the figures beside them keep it too. */
export function ranksOnly({ people }: Restrictions): boolean {
  const timed = people.filter(({ item }) => 'range' in item && item.range !== null);
  return timed.length > 0 && timed.every(({ item }) => item.kind === 'top');
}
