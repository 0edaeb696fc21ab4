import { AGE_MEASURES } from '../age-measures.ts';
import { levelOf } from '../dimensions.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';

export type Verb = TokenOf<'bought'> | TokenOf<'spent'> | TokenOf<'taken-back'>;

export function isVerb(token: Token | undefined): token is Verb {
  return isToken(token, 'bought') || isToken(token, 'spent') || isToken(token, 'taken-back');
}

const GOODS: readonly string[] = ['product', 'category', 'brand', 'store', 'channel'];

/** “Customers who bought” restricts people; “products that were bought” and “what did she buy” do not. */
export function isAboutPeople(tokens: readonly Token[], at: number, japanese: boolean): boolean {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return false;
  return japanese ? isJapaneseRelative(tokens, at) : isEnglishRelative(tokens, at);
}

function isJapaneseRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const next = tokens.slice(at + 1).find((token) => !isToken(token, 'particle'));
  if (
    isToken(verb, 'taken-back') &&
    (isToken(next, 'share') ||
      (isToken(next, 'entity') && next.meaning.entity === 'order') ||
      (isToken(next, 'ask') && next.meaning.what !== 'count-people' && next.meaning.what !== 'who'))
  )
    return false;
  if (isToken(next, 'dimension') && GOODS.includes(next.meaning.dimension)) return false;
  if (
    isToken(next, 'group') &&
    next.meaning.dimensions.some((dimension) => GOODS.includes(dimension)) &&
    !hasPeople(tokens)
  )
    return false;
  if (isToken(next, 'measure') && !isCountOfPeople(next) && !hasPeople(tokens)) return false;
  if (isToken(verb, 'bought') && verb.text === '購入' && (isToken(next, 'measure') || isToken(next, 'ask')))
    return false;
  // 半年買っていないVIP: the verb describes those who are named behind it.
  if (next !== undefined && (isToken(next, 'segments') || isOfPerson(next)) && next.start === verb?.end) return true;
  return hasPeople(tokens) || (isToken(verb, 'bought') && verb.text.includes('購入者'));
}

const isOfPerson = (token: Token): boolean =>
  isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person';

const PEOPLE_MEASURES: readonly string[] = [
  'customers',
  'buyers',
  'new_customers',
  'repeat_customers',
  ...Object.keys(AGE_MEASURES),
];
const isCountOfPeople = (token: TokenOf<'measure'>): boolean => PEOPLE_MEASURES.includes(token.meaning.measure);

/** Whether people are asked for, or counted. */
export function hasPeople(tokens: readonly Token[]): boolean {
  // `40代の女性、10万円以上購入`: where no figure is named, people are asked for.
  const measured = tokens.some((token) =>
    ['measure', 'group', 'dimension', 'sold', 'ambiguous'].includes(token.meaning.kind),
  );
  return tokens.some(
    (token) =>
      (!measured && isPartOfPeople(token) && tokens.some(isVerb)) ||
      (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
      (isToken(token, 'ask') && (token.meaning.what === 'count-people' || token.meaning.what === 'who')) ||
      (isToken(token, 'measure') && isCountOfPeople(token)) ||
      (isToken(token, 'values') && token.meaning.filter.field === 'gender' && !measured) ||
      (isToken(token, 'bought') && token.text.includes('購入者')),
  );
}

/** `全体の何割が2回以上買っていますか`: nobody but people is so many percent that buys. */
const isPartOfPeople = (token: Token): boolean => isToken(token, 'share') && /^何|^の/.test(token.text);

/** The nearest noun before the verb says whom it is about. */
function isEnglishRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const before = tokens.slice(0, at).reverse();
  // “Are men or women spending more?” asks for what they spend.
  if (isToken(tokens[at + 1], 'rank') && !before.some((token) => isToken(token, 'ask') && token.meaning.what === 'who'))
    return false;
  if (isToken(verb, 'taken-back') && /^(?:returns|refunds|cancellations)$/i.test(verb.text)) return false;
  const noun = before.find((token) => isNoun(token));
  if (noun === undefined) return false;
  const between = tokens.slice(tokens.indexOf(noun), at);
  const auxiliary = tokens
    .slice(0, at)
    .some(
      (token) => isToken(token, 'ask') && token.meaning.what === 'whether' && /^(?:did|do|does)$/i.test(token.text),
    );
  const who = between.some((token) => isToken(token, 'ask') && token.meaning.what === 'who');
  // “How much customers spent last month” is of everyone who did.
  if (
    isToken(verb, 'spent') &&
    !who &&
    before.some((token) => isToken(token, 'ask') && token.meaning.what === 'how-much')
  )
    return false;
  const base = /(?:^|\s)(?:buy|purchase|order|spend|shop|return)(?:\s|$)/i.test(verb?.text ?? '');
  const figure = tokens
    .slice(0, at)
    .some(
      (token) =>
        (isToken(token, 'ask') && token.meaning.what === 'how-much') ||
        isToken(token, 'group') ||
        (isToken(token, 'measure') && !isCountOfPeople(token)),
    );
  if (base && auxiliary && figure && !who) return false;
  return isPerson(noun) || isVerb(noun) || isToken(noun, 'ask');
}

function isPerson(token: Token): boolean {
  return (
    (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
    isToken(token, 'segments') ||
    (isToken(token, 'values') && levelOf(token.meaning.filter.field) === 'person') ||
    (isToken(token, 'measure') && isCountOfPeople(token)) ||
    (isToken(token, 'ask') && (token.meaning.what === 'who' || token.meaning.what === 'count')) ||
    isToken(token, 'conditions') ||
    isToken(token, 'repeat')
  );
}

function isNoun(token: Token): boolean {
  return (
    isPerson(token) ||
    isVerb(token) ||
    isToken(token, 'entity') ||
    isToken(token, 'dimension') ||
    isToken(token, 'group') ||
    isToken(token, 'measure') ||
    (isToken(token, 'ask') && token.meaning.what !== 'whether')
  );
}
