import { foldCharacters, foldDiacritics } from './characters.ts';
import { isEmptyWord, isPlaceholderMailbox } from './placeholders.ts';

export interface EmailValue {
  /** Lower case, without the plus tag; dots of a Gmail mailbox removed. */
  readonly address: string;
  readonly local: string;
  readonly domain: string;
}

const DOTLESS_DOMAINS = new Set(['gmail.com', 'googlemail.com']);

/** An address as it is compared; broken addresses are kept, since a typo is still evidence. Null for placeholders. */
export function normalizeEmail(text: string): EmailValue | null {
  const written = foldDiacritics(foldCharacters(text))
    .replace(/^mailto:/, '')
    .replace(/[\s<>"]/g, '');
  if (isEmptyWord(written)) return null;
  const at = written.lastIndexOf('@');
  const domain = at < 0 ? '' : written.slice(at + 1).replace(/\.+$/, '');
  const local = mailbox(at < 0 ? written : written.slice(0, at), domain);
  if (local === '' || isPlaceholderMailbox(local)) return null;
  return { address: `${local}@${domain}`, local, domain };
}

function mailbox(written: string, domain: string): string {
  const untagged = written.replace(/(?<=.)\+.*$/, '');
  return DOTLESS_DOMAINS.has(domain) ? untagged.replaceAll('.', '') : untagged;
}
