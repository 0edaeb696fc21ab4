import type { ConditionOf } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/** `つむぎとルミエールの両方に登録している人`, “registered with both Tsumugi and Lumiere”: each of them knows the person. */
export function readRegisteredBoth(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'registered'))) return tokens;
  if (tokens.some((token) => ['this-customer', 'group', 'versus', 'time', 'bought'].includes(token.meaning.kind)))
    return tokens;
  return rewrite(tokens, (at) => bothAt(tokens, at, notes));
}

function bothAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const end = tokens.findIndex((token, index) => index >= at && !isBrands(token) && !isToken(token, 'registered'));
  const said = tokens.slice(at, end === -1 ? tokens.length : end);
  const brands = brandsOf(said);
  const registered = said.find((token) => isToken(token, 'registered'));
  if (brands === null || registered === undefined) return null;
  const each = brands.values.map(
    (brand): ConditionOf<'registered'> => ({ kind: 'registered', range: { from: null, to: null }, brand }),
  );
  if (brands.listed)
    notes.note(registered, {
      ja: '「AとBに登録している」は両方に登録していると読みました',
      en: 'read “registered with A and B” as registered with both',
    });
  return {
    length: said.length,
    tokens: [joined(said, { kind: 'conditions', conditions: brands.either ? [{ kind: 'either', of: each }] : each })],
  };
}

const isBrands = (token: Token | undefined): token is TokenOf<'values'> =>
  isToken(token, 'values') && token.meaning.filter.field === 'brand' && token.meaning.filter.op === 'in';

/** Two brands in one word or in two; one alone is the brand whose registrations are counted. */
function brandsOf(
  said: readonly Token[],
): { readonly values: readonly string[]; readonly either: boolean; readonly listed: boolean } | null {
  const named = said.filter(isBrands);
  const values = named.flatMap(({ meaning }) => meaning.filter.values);
  if (values.length < 2 || new Set(values).size !== values.length) return null;
  const joins = named.map(({ meaning }) => meaning.join);
  return { values, either: joins.includes('either'), listed: joins.includes('list') };
}
