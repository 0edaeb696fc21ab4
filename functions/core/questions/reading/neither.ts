import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { ALSO_BETWEEN, NEITHER_ENDS } from '../words/neither.ts';
import { isVerb } from './purchase-verbs.ts';
import { reread } from './rewrite.ts';

/**
 * `VIPでも離反でもない`, “neither VIP nor at risk”, “bought neither rings nor earrings”: every one of them is denied. What is denied is
 * written in front of each (English) or behind it (Japanese), as if it had been said so.
 */
export function readNeither(tokens: readonly Token[], text: string, japanese: boolean): readonly Token[] {
  return japanese ? eachDenied(tokens, text) : neitherNor(tokens);
}

/** Japanese denies once, behind the last of them. */
function eachDenied(tokens: readonly Token[], text: string): readonly Token[] {
  const result: Token[] = [];
  tokens.forEach((token, at) => {
    result.push(token);
    const end = endOfList(tokens, at, text);
    if (end !== null) result.push({ ...end, start: token.end, end: token.end });
  });
  return result;
}

/** The denial that ends the list in which the token stands before the last place. */
function endOfList(tokens: readonly Token[], at: number, text: string): Token | null {
  for (let index = at; ; index++) {
    const [one, next] = [tokens[index], tokens[index + 1]];
    if (one === undefined || next === undefined || !isDeniable(one)) return null;
    if (index > at && isToken(next, 'except')) return NEITHER_ENDS.includes(next.text) ? next : null;
    if (!ALSO_BETWEEN.includes(text.slice(one.end, next.start).replaceAll('、', ''))) return null;
  }
}

const isDeniable = (token: Token): boolean =>
  isToken(token, 'segment') ||
  isToken(token, 'attention') ||
  isToken(token, 'repeat') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');

function neitherNor(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'neither') || isToken(token, 'nor'))) return tokens;
  const denied = tokens.map((token, at) =>
    isToken(token, 'bought') && isToken(tokens[at + 1], 'neither')
      ? reread(token, { kind: 'bought', did: false })
      : token,
  );
  return denied.flatMap((token, at): readonly Token[] => {
    const [before, next] = [denied[at - 1], denied[at + 1]];
    if (isToken(token, 'neither')) return isToken(before, 'bought') ? [] : deniedBy(token, next);
    if (!isToken(token, 'nor')) return [token];
    if (isOfVerb(denied, at)) return [reread(token, { kind: 'join', how: 'or' })];
    return [reread(token, { kind: 'join', how: 'and' }), ...deniedBy(token, next)];
  });
}

/** Deeds are not done; what people are is left out. */
function deniedBy(token: Token, next: Token | undefined): readonly Token[] {
  const deed = next !== undefined && (isVerb(next) || ['conditions', 'consent', 'fact'].includes(next.meaning.kind));
  if (deed) return [reread(token, { kind: 'not' })];
  return next !== undefined && isDeniable(next) ? [reread(token, { kind: 'except' })] : [token];
}

/** “Neither bought rings nor earrings”: goods behind the verb that was denied. */
function isOfVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isToken(next, 'value') || levelOf(next.meaning.dimension) === 'person') return false;
  return tokens.slice(0, at).some(isVerb);
}
