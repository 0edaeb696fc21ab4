import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const TITLE_BEHIND = /^(?:様|さん|さま|氏|ちゃん|君|くん)/;
const TITLE_BEFORE = /^(?:mr|mrs|ms|miss|mx|dr)\.?$/i;
/** Relatives, and people whom nobody names. */
const NO_NAME = /(?:奥|嫁|旦那|娘|息子|子|孫|母|父|兄|姉|弟|妹|皆|客|業者|店員|担当者?|係|家族)$/u;
const POSSESSED = /^'s$/i;

/** `田中さんの購入履歴`, “Mr Yamada’s phone number”: nobody is found by a name in a question; who is meant is asked back. */
export function askWhoIsNamed(tokens: readonly Token[], text: string, japanese: boolean, notes: Notes): void {
  const name = japanese ? inJapanese(tokens, text) : inEnglish(tokens);
  if (name === null) return;
  notes.askBack(
    name,
    {
      ja: 'お名前からはお客様を探せません。そのお客様を検索して開いてから聞いてください。いま開いているお客様のことですか？',
      en: 'Nobody is looked up by name in a question: open that customer first, then ask. Do you mean the customer who is open now?',
    },
    [
      {
        label: { ja: 'いま開いているお客様', en: 'the customer who is open' },
        phrase: { ja: 'この方', en: 'this customer' },
      },
    ],
  );
}

type Place = Pick<Token, 'start' | 'end'>;

function inJapanese(tokens: readonly Token[], text: string): Place | null {
  const at = tokens.findIndex(
    (token, index) =>
      token.text.length <= 4 &&
      TITLE_BEHIND.test(token.text) &&
      tokens.slice(0, index).some((one) => isToken(one, 'unknown')),
  );
  const title = tokens[at];
  if (title === undefined) return null;
  const before = text.slice(0, title.start);
  const written = /[\p{Script=Han}ァ-ヶー]{1,6}$/u.exec(before);
  if (written === null || NO_NAME.test(written[0])) return null;
  // 田中: part of a name may be a word of its own.
  const start = title.start - written[0].length;
  if (!tokens.some((token) => isToken(token, 'unknown') && token.end > start && token.start < title.start)) return null;
  const end = title.start + (TITLE_BEHIND.exec(title.text)?.[0].length ?? 0);
  return { start, end };
}

function inEnglish(tokens: readonly Token[]): Place | null {
  const at = tokens.findIndex((token) => TITLE_BEFORE.test(token.text.trim()));
  const [title, behind] = [tokens[at], tokens.slice(at + 1).find((token) => token.text !== '.')];
  if (title !== undefined && isToken(behind, 'unknown')) return { start: title.start, end: behind.end };
  const named = tokens.findIndex(
    (token, index) =>
      isToken(token, 'unknown') && /^[A-Z][a-z]+$/.test(token.text) && POSSESSED.test(tokens[index + 1]?.text ?? ''),
  );
  const [name, of] = [tokens[named], tokens[named + 1]];
  return name === undefined || of === undefined ? null : { start: name.start, end: name.end };
}
