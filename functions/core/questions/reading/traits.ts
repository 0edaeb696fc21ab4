import { levelOf } from '../dimensions.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `シャツを買った人の年齢層`, “age groups of VIPs”: people are told by what is named of them, where nothing else is asked. */
export function readTraits(tokens: readonly Token[]): readonly Token[] {
  const [first, of] = tokens;
  const last = tokens.findLast((token) => !isToken(token, 'particle'));
  const trait = isToken(of, 'particle') && of.meaning.word === 'of' ? first : last;
  const people = tokens.some(isPeople) && !tokens.some(({ meaning }) => OTHERWISE.has(meaning.kind));
  if (!isToken(trait, 'dimension') || levelOf(trait.meaning.dimension) !== 'person' || !people) return tokens;
  const group: Meaning = { kind: 'group', dimensions: [trait.meaning.dimension], grain: null, which: false };
  return tokens.map((token) => (token === trait ? reread(token, group) : token));
}

const isPeople = (token: Token): boolean =>
  isToken(token, 'segment') ||
  isToken(token, 'repeat') ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer');

/** Beside these another thing is asked than what the people are like. */
const OTHERWISE: ReadonlySet<Meaning['kind']> = new Set([
  'measure',
  'attribute',
  'aggregate',
  'fact',
  'this-customer',
  'group',
  'by',
  'grain',
  'rank',
  'share',
  'ask',
  'growth',
  'versus',
  'follow-up',
]);
