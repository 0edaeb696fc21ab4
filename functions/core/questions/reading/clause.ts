import { isToken, type Token } from '../tokens.ts';

/** What is said of people in a clause of its own, beside another one. */
export interface Clause {
  /** Where it stands, with the words that join it to the next one. */
  readonly start: number;
  readonly end: number;
  /** How many people that is true of, as a question. */
  readonly question: string;
  /** Its own words, and those of the clause that stands behind it. */
  readonly words: string;
  readonly rest: string;
  /** The next clause goes on with a verb alone, so that a period behind it is of both. */
  readonly goesOn: boolean;
  /** It may as well say where something was done (`つむぎで、`): only what people are is read of it. */
  readonly ofTraits: boolean;
}

const DOING: readonly Token['meaning']['kind'][] = ['bought', 'spent', 'taken-back', 'not'];
const SAYING_NOTHING: readonly Token['meaning']['kind'][] = [
  ...(['stop', 'particle', 'entity', 'follow-up', 'ask', 'join', 'unknown', 'light'] as const),
];

const isOfGoods = (token: Token): boolean =>
  (isToken(token, 'value') && ['product', 'category', 'brand', 'channel', 'store'].includes(token.meaning.dimension)) ||
  (isToken(token, 'conditions') &&
    token.meaning.conditions.some((condition) => condition.kind === 'event' && condition.of === 'web-event'));

/** A deed alone, behind goods, is of these goods. */
export function leansOnGoods(clause: readonly Token[], rest: readonly Token[]): boolean {
  const says = rest.filter(({ meaning }) => !SAYING_NOTHING.includes(meaning.kind));
  return says.every(({ meaning }) => DOING.includes(meaning.kind)) && clause.some(isOfGoods);
}
