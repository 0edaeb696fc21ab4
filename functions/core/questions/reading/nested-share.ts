import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Restrictions } from './choose-people.ts';
import type { Notes } from './notes.ts';

/** A brand, a channel, a category: `東京の女性の割合` may be of either. */
const isOfGoods = (token: Token | undefined): token is Token =>
  isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person';

/** `シャツを買った人がパンツも買った割合`: who is named behind the first deed does the second one. */
function areOfOnePerson(tokens: readonly Token[], whole: Token, part: Token, share: Token): boolean {
  const [first, last] = [tokens.indexOf(whole), tokens.indexOf(part)];
  const between = tokens.slice(first + 1, last);
  const behind = tokens.slice(last + 1, tokens.indexOf(share));
  return between.length === 1 && isToken(between[0], 'entity') && behind.every((token) => isToken(token, 'entity'));
}

const isOfPeople = (token: Token | undefined): boolean =>
  isToken(token, 'segments') ||
  isToken(token, 'conditions') ||
  (isToken(token, 'values') && token.meaning.join === null);

/** `つむぎのアプリ経由の売上比率`: what stands nearest to the share is the part of what stands before it, which is said. */
export function nestedWhole(
  share: Token,
  { filters, people }: Restrictions,
  tokens: readonly Token[],
  notes: Notes,
): ((token: Token) => boolean) | null {
  const starts = [...new Set([...filters, ...people].map(({ token }) => token.start))].sort((one, two) => one - two);
  const [first, last, third] = starts;
  if (first === undefined || last === undefined || third !== undefined || last > share.start) return null;
  const [before, behind] = [first, last].map((at) => tokens.find(({ start }) => start === at));
  // VIPの女性比率: said in one word the share is of the part.
  const deeds =
    isToken(before, 'conditions') && isToken(behind, 'conditions') && areOfOnePerson(tokens, before, behind, share);
  const oneWord = behind !== undefined && behind.end === share.start && isOfPeople(before) && isToken(behind, 'values');
  if (!oneWord && !deeds && (!isOfGoods(before) || !isOfGoods(behind))) return null;
  if (before === undefined || behind === undefined || !/[^ -~]/.test(share.text)) return null;
  if (tokens[tokens.indexOf(before) + 1] !== behind && !deeds) return null;
  // スマホからの閲覧の割合: the kind of event is what there is a part of.
  const ofEvents = isToken(behind, 'values') && behind.meaning.filter.field === 'event_type';
  const [whole, part] = ofEvents ? [behind, before] : [before, behind];
  if (!deeds)
    notes.note(share, {
      ja: `「${whole.text}」の中での「${part.text}」の割合です`,
      en: `the share of “${part.text}” within “${whole.text}”`,
    });
  return (token) => token.start === whole.start;
}
