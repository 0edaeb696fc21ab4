import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';

/** Looser than RFC 5321: Japanese carriers gave out addresses with dots side by side and before the @. */
const ADDRESS = /^[^\s@<>(),;:"[\]]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** An address in lower case. Placeholders (`none@example.com`) are kept: the identities room knows them. */
export function readEmail(text: string): Reading<string> {
  const narrow = narrowed(text);
  if (saysNothing(narrow)) return null;
  const address = narrow
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^.*<(.+)>$/, '$1');
  if (ADDRESS.test(address)) return address;
  return new Unreadable(
    'メールアドレスとして読めません。name@example.com の形で1つだけ書くか、空にしてください。',
    'Not an email address. Write one address like name@example.com, or leave it empty.',
  );
}
