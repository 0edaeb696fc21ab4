import { isToken, type Meaning, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

const GOODS: readonly string[] = ['product', 'category', 'brand'];

/** `リネンシャツと一緒に買われている商品`: what else its buyers bought, in whatever order, which is said. */
export function readBoughtBeside(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'measure') || isToken(token, 'this-customer'))) return tokens;
  return rewrite(tokens, (at) => besideAt(tokens, at, notes));
}

function besideAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const named = tokens[at];
  const words = tokens.slice(at + 1).filter((token) => !isToken(token, 'particle') && !isToken(token, 'stop'));
  const [together, ...behind] = words;
  const verb = behind.find(isBuying);
  const goods = behind.find((token) => isToken(token, 'dimension') && GOODS.includes(token.meaning.dimension));
  const most = behind.filter((token) => isToken(token, 'rank') || isWhich(token));
  if (!isToken(named, 'value') || !GOODS.includes(named.meaning.dimension) || !isTogether(together)) return null;
  if (verb === undefined || goods === undefined) return null;
  // トップ5: how many of them are told.
  const counted = behind.slice(behind.indexOf(goods) + 1).filter(isCount);
  if (behind.length !== 2 + most.length + counted.length) return null;
  notes.note(together, {
    ja: '同じお客様がほかに買ったものです（同じ注文に限りません）',
    en: 'what the same customers bought besides, in whatever order',
  });
  return {
    length: tokens.indexOf(goods) + 1 - at,
    tokens: [
      named,
      // A verb of its own, at the place where the goods are named.
      reread(together, BOUGHT),
      reread(together, { kind: 'entity', entity: 'customer' }),
      reread(together, { kind: 'besides' }),
      reread(verb, BOUGHT),
      goods,
    ],
  };
}

/** `合わせて買われている`: between goods and a verb it sums nothing up. */
const isTogether = (token: Token | undefined): token is Token =>
  isToken(token, 'together') || (isToken(token, 'aggregate') && /^[合あ]わせて$/u.test(token.text));

const isCount = ({ meaning: { kind } }: Token): boolean => ['number', 'quantity', 'counter'].includes(kind);

const isWhich = (token: Token): boolean => isToken(token, 'ask') && ['which', 'what'].includes(token.meaning.what);

const BOUGHT: Meaning = { kind: 'bought', did: true };

/** `買われている`, `よく買われる`, `買われることが多い`. */
const isBuying = (token: Token): boolean =>
  (isToken(token, 'bought') && token.meaning.did) ||
  isToken(token, 'sold') ||
  (isToken(token, 'ambiguous') && token.meaning.word === 'favourite');
