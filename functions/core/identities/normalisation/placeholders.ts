import { foldCharacters } from './characters.ts';

/** What people type where they have nothing to say. */
const EMPTY_WORDS = new Set(
  (
    'none null nil na n/a n.a. no nothing unknown undefined unspecified missing tbd tba xxx xx x ? - -- . test dummy anonymous ' +
    'unbekannt keine inconnu inconnue aucun aucune néant desconocido desconocida ninguno ninguna desconhecido nenhum sconosciuto nessuno onbekend brak nieznany неизвестно нет 无 未知 미상 없음 ' +
    'なし 無し 無 不明 未記入 未入力 未登録 未設定 未定 該当なし 非公開 テスト ダミー 匿名 ナシ フメイ'
  ).split(' '),
);

const EMPTY_MAILBOXES = new Set(
  'none no null na test tests testing dummy unknown noemail nomail no-email no-reply noreply nobody nothing anonymous aaa aaaa abc abcd xxx xxxx hoge fuga foo bar nashi mushi info'.split(
    ' ',
  ),
);

const LONGEST_EMPTY_MAILBOX = Math.max(...[...EMPTY_MAILBOXES].map((mailbox) => mailbox.length));

/** True for words that stand for "no value" in any field (`none`, `不明`, `-`). Folded or raw text. */
export function isEmptyWord(text: string): boolean {
  return isEmptyFolded(foldCharacters(text));
}

/** The same of a text that is folded already. */
export function isEmptyFolded(folded: string): boolean {
  return folded === '' || EMPTY_WORDS.has(folded) || /^[\s\-ー―_.*?？0/]+$/.test(folded);
}

/** True for subscriber digits that nobody has: too short, one digit repeated, or a run such as 12345678. */
export function isPlaceholderPhone(digits: string): boolean {
  const subscriber = digits.slice(-8);
  if (digits.length < 7) return true;
  if (isOneSign(digits.slice(-7))) return true;
  return '01234567890'.includes(subscriber) || '9876543210'.includes(subscriber);
}

function isOneSign(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (text[at] !== text[0]) return false;
  return true;
}

/** True for mailboxes that stand for "no address" (`test@…`, `none@…`). */
export function isPlaceholderMailbox(local: string): boolean {
  return EMPTY_MAILBOXES.has(local) || isOneSign(local) || /^(?:test|dummy|sample)[\d._-]*$/.test(local);
}

/** Longer mailboxes, and such with digits, are placeholders only where one sign is repeated or by how they begin. */
export function isLikeNoPlaceholder(length: number, hasDigits: boolean): boolean {
  return hasDigits || length > LONGEST_EMPTY_MAILBOX;
}

const PLACEHOLDER_DAYS = new Set(['1900-01-01', '1901-01-01', '1970-01-01', '2000-01-01', '9999-12-31', '1111-11-11']);

/** True for days that forms fill in by themselves. */
export function isPlaceholderDay(day: string): boolean {
  return PLACEHOLDER_DAYS.has(day);
}
