import type { Condition, Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';

/**
 * “Lumiere members who registered in October 2025 and …”: whoever is a member of a brand registered there and then, and not with any. Only
 * where one brand is named right before the people and no other registration is.
 */
export function membersWhoRegistered(plan: Plan, tokens: readonly Token[]): Plan {
  const [brand, other] = brandsOfPeople(tokens);
  if (plan.scope !== 'everyone' || brand === undefined || other !== undefined) return plan;
  const [one, more] = plan.people.filter(({ kind }) => kind === 'registered');
  if (one?.kind !== 'registered' || one.brand !== null || more !== undefined) return plan;
  return {
    ...plan,
    people: plan.people.map((condition): Condition => (condition === one ? { ...one, brand } : condition)),
  };
}

/** The brands that stand right before people, as they are called. */
export const brandsOfPeople = (tokens: readonly Token[], called = /./u): readonly string[] =>
  tokens.flatMap((token, at) => {
    const behind = tokens[at + 1];
    const next = isToken(behind, 'particle') && behind.text === 'の' ? tokens[at + 2] : behind;
    const ofBrand = isToken(next, 'entity') && next.meaning.entity === 'customer' && called.test(next.text);
    return ofBrand && isToken(token, 'value') && token.meaning.dimension === 'brand' ? token.meaning.values : [];
  });
