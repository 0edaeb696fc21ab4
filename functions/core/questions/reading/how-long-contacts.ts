import { entityOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “How long did phone contacts take”: the time that a contact took, not when it was. */
export function readHowLongContacts(tokens: readonly Token[]): readonly Token[] {
  const said = lengthOfContacts(tokens);
  if (said !== tokens) return said;
  const at = tokens.findIndex((token) => isToken(token, 'ask') && /^how long$/i.test(token.text));
  const behind = tokens.slice(at + 1);
  const contact = behind.find((token) => isContacts(token) || isLastContact(token));
  if (at === -1 || contact === undefined || !(isLastContact(contact) || behind.some(isTaking))) return tokens;
  return tokens.map((token, place) => {
    if (place === at) return reread(token, { kind: 'measure', measure: 'average_contact_minutes' });
    return token === contact ? reread(token, { kind: 'stop' }) : token;
  });
}

/** “Average length of phone contacts”, `電話の問い合わせの長さ`, `電話対応の平均時間`. */
function lengthOfContacts(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, place) =>
      /^(?:length|lengths|duration|長さ)$/i.test(token.text) || (isTime(token) && isSummedUp(tokens, place)),
  );
  if (at === -1 || !tokens.some((token) => isContacts(token) || isContactValue(token))) return tokens;
  return tokens.map((token, place) => {
    if (place === at) return reread(token, { kind: 'measure', measure: 'average_contact_minutes' });
    return isContacts(token) ? reread(token, { kind: 'stop' }) : token;
  });
}

/** `時間` by itself is the hour of the day. */
const isTime = (token: Token): boolean => /^(?:時間|所要時間|かかった時間|time)$/i.test(token.text);

/** `平均時間`, `時間の中央値`. */
function isSummedUp(tokens: readonly Token[], at: number): boolean {
  const behind = isToken(tokens[at + 1], 'particle') ? tokens[at + 2] : tokens[at + 1];
  return isToken(tokens[at - 1], 'aggregate') || isToken(behind, 'aggregate');
}

const isContactValue = (token: Token): boolean =>
  isToken(token, 'value') && entityOf(token.meaning.dimension) === 'contact';

const isContacts = (token: Token): boolean => isToken(token, 'measure') && token.meaning.measure === 'contacts';
/** “Calls last” is no last call. */
const isLastContact = (token: Token): boolean =>
  isToken(token, 'fact') && /^(?:calls?|contacts?|chats?) last$/i.test(token.text);
const isTaking = ({ text }: Token): boolean => /^(?:takes?|took|lasts?|lasted)$/i.test(text.trim());
