import { type Condition, isValueFilter, type Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';

/**
 * “Lumiere members who registered in October 2025 and …”: whoever is a member of a brand registered there and then, and not with any. Only
 * where one brand is named right before the people and no other registration is.
 */
export function membersWhoRegistered(plan: Plan, tokens: readonly Token[]): Plan {
  const joined = brandJoined(tokens);
  const [brand, other] = joined === null ? brandsOfPeople(tokens) : [joined];
  if (plan.scope !== 'everyone' || brand === undefined || other !== undefined) return plan;
  const [one, more] = plan.people.filter(({ kind }) => kind === 'registered');
  if (one?.kind !== 'registered' || one.brand !== null || more !== undefined) return plan;
  const filters = joined === null ? plan.filters : plan.filters.filter((filter) => !isOfBrand(filter, joined));
  return {
    ...plan,
    filters,
    people: plan.people.map((condition): Condition => (condition === one ? { ...one, brand } : condition)),
  };
}

/** “Sales from people who joined Lumiere last week”: the brand that stands right behind the registration, where it is the only one named. */
function brandJoined(tokens: readonly Token[]): string | null {
  const [named, other] = tokens.filter((token) => isToken(token, 'value') && token.meaning.dimension === 'brand');
  if (named === undefined || other !== undefined || !isToken(named, 'value')) return null;
  const [brand, second] = named.meaning.values;
  const before = tokens.slice(0, tokens.indexOf(named)).filter(({ meaning }) => meaning.kind !== 'stop');
  const isBehind = isToken(before.at(-1), 'registered') && /^[ -~]+$/.test(before.at(-1)?.text ?? '');
  return isBehind && second === undefined ? (brand ?? null) : null;
}

const isOfBrand = (filter: Plan['filters'][number], brand: string): boolean =>
  filter.field === 'brand' && isValueFilter(filter) && filter.values.length === 1 && filter.values[0] === brand;

/** The brands that stand right before people, as they are called. */
export const brandsOfPeople = (tokens: readonly Token[], called = /./u): readonly string[] =>
  tokens.flatMap((token, at) => {
    const behind = tokens[at + 1];
    const next = isToken(behind, 'particle') && behind.text === 'の' ? tokens[at + 2] : behind;
    const ofBrand = isToken(next, 'entity') && next.meaning.entity === 'customer' && called.test(next.text);
    return ofBrand && isToken(token, 'value') && token.meaning.dimension === 'brand' ? token.meaning.values : [];
  });
