import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';

/** “Top 10 VIPs by spending”, “the five oldest women by orders”: those are people, which an English noun of its own need not say. */
export function readTopOfPeople(tokens: readonly Token[], japanese: boolean): readonly Token[] {
  const rank = tokens.findIndex((token) => isToken(token, 'rank'));
  const by = tokens.findIndex((token, at) => at > rank && isToken(token, 'by') && isToken(tokens[at + 1], 'measure'));
  const whole = tokens[rank];
  if (japanese || whole === undefined || by === -1 || !isToken(tokens[rank + 1], 'number')) return tokens;
  const named = tokens.slice(rank + 2, by);
  const people = named.some(isOfPeople) && named.every((token) => isOfPeople(token) || isToken(token, 'stop'));
  const last = named.at(-1);
  return people && last !== undefined
    ? [
        ...tokens.slice(0, by),
        { ...last, meaning: { kind: 'entity', entity: 'customer' } as const },
        ...tokens.slice(by),
      ]
    : tokens;
}

const isOfPeople = (token: Token): boolean =>
  isToken(token, 'segment') || (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');
