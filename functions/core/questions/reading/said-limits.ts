import { levelOf } from '../dimensions.ts';
import type { QuestionText } from '../normalize-question.ts';
import { isToken, type Token } from '../tokens.ts';
import { LIMITS_OF_CONTACTS } from '../words/limits-of-contacts.ts';
import { saidLimit } from '../words/said-limits.ts';
import { SIZES_OF_ORDERS } from '../words/sizes-of-orders.ts';
import { joined } from './rewrite.ts';

const SAID = [...SIZES_OF_ORDERS, ...LIMITS_OF_CONTACTS];

/** “Orders with at least 3 items”, `3種類以上の商品を含む注文`, “contacts that took over 10 minutes”: those that hold so much, or took so long. */
export function readSaidLimits(tokens: readonly Token[], { text }: QuestionText): readonly Token[] {
  const found = SAID.flatMap(({ pattern, field }) =>
    [...text.matchAll(pattern)].flatMap(({ indices, groups }) => {
      const [start, end] = indices?.[0] ?? [0, 0];
      const limit = saidLimit(groups ?? {});
      return limit === null ? [] : [{ start, end, filter: { field, ...limit } }];
    }),
  ).toSorted((one, other) => one.start - other.start || other.end - one.end);
  return found.reduce<readonly Token[]>((read, { start, end, filter }) => {
    const within = read.filter((token) => token.start >= start && token.end <= end);
    // Another one was read there already, or a word goes on beyond it.
    const cut = read.some((token) => token.start < end && token.end > start && !within.includes(token));
    if (cut || within.some(({ meaning }) => meaning.kind === 'filter')) return read;
    const [first] = within;
    if (first === undefined || isOfGoods(read, start)) return read;
    const said = { ...joined(within, { kind: 'filter', filter }), text: text.slice(first.start, end).trim() };
    return read.flatMap((token) => (token === first ? said : within.includes(token) ? [] : token));
  }, tokens);
}

/** `ニットを2点以上買った注文`: so much of something, not of the whole order. */
function isOfGoods(tokens: readonly Token[], start: number): boolean {
  const before = tokens.filter((token) => token.end <= start);
  const [named, particle] = before.slice(-2);
  const goods = isToken(named, 'value') || isToken(named, 'dimension') ? named.meaning.dimension : null;
  return goods !== null && levelOf(goods) === 'line' && isToken(particle, 'particle') && /^[をが]$/.test(particle.text);
}
