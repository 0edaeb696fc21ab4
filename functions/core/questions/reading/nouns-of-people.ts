import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { asksOfPeople } from './asked-of-people.ts';
import { reread } from './rewrite.ts';

/**
 * “What share of our customers”, “what do VIPs buy most often”: words before a noun for people that say nothing more, and what is
 * asked of them.
 */
export function readNounsOfPeople(said: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const tokens = asksOfPeople(customerOnLine ? said : said.filter((token, at) => !isOfThose(token, said.slice(0, at))));
  return tokens.map((token, at) => {
    const ofOurs =
      isToken(token, 'within') && OF_OURS.test(token.text) && isToken(tokens[at - 1], 'share') && isFirst(tokens, at);
    return ofOurs
      ? { ...reread(token, { kind: 'particle', word: 'of' }), text: OF_ALL.test(token.text) ? token.text : 'of' }
      : token;
  });
}

/** “Orders above 30,000 yen as a share of all orders”: what stands before is the part. */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  !/^of all/i.test(tokens[at]?.text ?? '') ||
  tokens.slice(0, at).every(({ meaning }) => ['share', 'ask', 'particle'].includes(meaning.kind));

/** “What do customers buy on their second purchase”: nobody on the line is meant, but those who were named. */
function isOfThose(token: Token, before: readonly Token[]): boolean {
  const plural = isToken(token, 'this-customer') && /^(?:their|they|them|theirs)$/i.test(token.text);
  return plural && before.some((other) => PEOPLE.includes(other.meaning.kind) || isPersonValue(other));
}

const PEOPLE: readonly string[] = ['segment', 'repeat', 'attention'];

const isPersonValue = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');

const OF_ALL = /\ball\b/i;
const OF_OURS = /^(?:of|out of) (?:our|the|all|all our|all the)$/i;
