import { type DimensionName, levelOf } from '../dimensions.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { reread } from './rewrite.ts';

/**
 * “How many Gold members does Tsumugi have, and how many Silver?”, `東京の顧客は何人？大阪は何人？`: the same asked of several values of one thing
 * is one figure, told by value. What is said of one of them alone is said of all.
 */
export function readCountsByValue(tokens: readonly Token[], japanese: boolean): readonly Token[] {
  const heads = tokens.flatMap((token, at) =>
    isToken(token, 'ask') && COUNTING.includes(token.meaning.what) ? [at] : [],
  );
  const asked = new Set(heads.map((at) => JSON.stringify(tokens[at]?.meaning)));
  if (heads.length < 2 || asked.size > 1) return tokens;
  const stretches = heads.map((at, index) =>
    japanese
      ? tokens.slice(index === 0 ? 0 : (heads[index - 1] ?? 0) + 1, at)
      : tokens.slice(at + 1, heads[index + 1] ?? tokens.length),
  );
  const said = stretches.map((stretch) => stretch.filter((token) => !isBinding(token)));
  // `VIPは何人？東京の離反は何人？`: what stands before the last of them is of that one.
  const full = japanese ? [0] : [0, said.length - 1];
  const whole = full.map((index) => mergedInto(said, index)).find((merged) => merged !== null);
  const [first, last] = [heads[0] ?? 0, heads.at(-1) ?? 0];
  if (whole == null) return tokens;
  const [head, before] = japanese ? [tokens[last], []] : [tokens[first], tokens.slice(0, first)];
  if (head === undefined) return tokens;
  const bought = whole.filter((token) => isToken(token, 'bought'));
  const ofGoods = bought.length > 0 && whole.some(isListOfGoods);
  if (ofGoods && bought.some(({ meaning }) => !meaning.did)) return tokens;
  // “How many bought shirts and how many bought knitwear”: the buyers of each, and nobody has to have bought both.
  const kept = ofGoods ? whole.filter((token) => !isToken(token, 'bought') && !isToken(token, 'entity')) : whole;
  const counted = ofGoods ? reread(head, { kind: 'measure', measure: 'buyers' }) : head;
  return japanese ? [...kept, counted, ...tokens.slice(last + 1)] : [...before, counted, ...kept];
}

const isListOfGoods = (token: Token): boolean =>
  isToken(token, 'values') && token.meaning.join === 'list' && levelOf(token.meaning.filter.field) !== 'person';

const COUNTING: readonly string[] = ['count', 'count-people', 'count-orders', 'count-times', 'how-much'];

const isBinding = (token: Token): boolean =>
  isJoin(token) || isToken(token, 'particle') || isToken(token, 'stop') || isToken(token, 'follow-up');

/** The full stretch with every value in the place of its own; null where anything else differs. */
function mergedInto(said: readonly (readonly Token[])[], full: number): readonly Token[] | null {
  const all = said[full] ?? [];
  const known = new Set(all.map(({ meaning }) => JSON.stringify(meaning)));
  const values = said.map((stretch, index) => {
    const own = index === full ? stretch : stretch.filter(({ meaning }) => !known.has(JSON.stringify(meaning)));
    return index === full ? own.filter((token) => kindOf(token) !== null) : own.filter((token) => !isNoun(token, all));
  });
  const others = values.filter((_, index) => index !== full);
  const [one, another] = others.map(([token]) => kindOf(token));
  if (others.some((own) => own.length !== 1) || one === undefined || one === null) return null;
  if (others.some(([token]) => !areOfOneKind(kindOf(token), one)) || another === null) return null;
  const [place, twice] = (values[full] ?? []).filter((token) => areOfOneKind(kindOf(token), one));
  if (place === undefined || twice !== undefined) return null;
  if (full > 0 && all.slice(0, all.indexOf(place)).some((token) => !isNoun(token, all))) return null;
  const listed = values.flatMap((own, index) => (index === full ? [place] : own));
  const merged = mergedMeaning(listed);
  if (merged === null) return null;
  return all.map((token) => (token === place ? reread(token, merged) : token));
}

/** “How many are women and how many people are men”: the noun for people says nothing of its own. */
const isNoun = (token: Token, all: readonly Token[]): boolean =>
  (isToken(token, 'entity') &&
    token.meaning.entity === 'customer' &&
    !all.some((other) => isToken(other, 'entity') && other.meaning.entity === 'order')) ||
  (isToken(token, 'ask') && token.meaning.what === 'whether');

/** What a value is one of; null for anything that is no value. */
function kindOf(token: Token | undefined): string | null {
  if (isToken(token, 'values'))
    return token.meaning.join === null && !token.meaning.only && token.meaning.filter.op === 'in'
      ? token.meaning.filter.field
      : null;
  if (isToken(token, 'segments')) return token.meaning.member && token.meaning.join === null ? 'segment' : null;
  if (isToken(token, 'consent')) return token.meaning.answers === null ? null : `consent_${token.meaning.purpose}`;
  return token !== undefined && ANSWERS.includes(token.meaning.kind) ? 'consent' : null;
}

const ANSWERS: readonly Meaning['kind'][] = ['polarity', 'except', 'not'];

/** An answer alone is to what the other answers are to. */
const areOfOneKind = (one: string | null, other: string): boolean =>
  one !== null &&
  (one === other || (one.startsWith('consent') && other.startsWith('consent') && [one, other].includes('consent')));

function mergedMeaning(listed: readonly Token[]): Meaning | null {
  const consent = listed.find((token) => isToken(token, 'consent'));
  if (consent !== undefined) {
    const dimension = kindOf(consent) as DimensionName;
    return { kind: 'group', dimensions: [dimension], grain: null, which: false };
  }
  const segments = listed.flatMap((token) => (isToken(token, 'segments') ? token.meaning.segments : []));
  if (segments.length > 0) return { kind: 'segments', segments, member: true, join: 'list' };
  const groups = listed.flatMap((token) => (isToken(token, 'values') ? [token.meaning.filter.values] : []));
  const [first] = listed;
  if (!isToken(first, 'values')) return null;
  const values = [...new Set(groups.flat())];
  const filter = { ...first.meaning.filter, values };
  return {
    kind: 'values',
    filter,
    join: 'list',
    only: false,
    ...(groups.some((group) => group.length > 1) ? { groups } : {}),
  };
}
