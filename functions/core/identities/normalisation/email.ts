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
  if (AS_COMPARED.test(text)) return ofPlainText(text);
  const written = foldDiacritics(foldCharacters(text))
    .replace(/^mailto:/, '')
    .replace(/[\s<>"]/g, '');
  if (isEmptyWord(written)) return null;
  const at = written.lastIndexOf('@');
  const domain = at < 0 ? '' : written.slice(at + 1).replace(/\.+$/, '');
  const local = mailbox(at < 0 ? written : written.slice(0, at), domain);
  return maybeEmail(`${local}@${domain}`, local, domain);
}

/** An address that is written as it is compared: most are. */
const AS_COMPARED = /^[a-z0-9._-]+@[a-z0-9.-]*[a-z0-9-]$/;

function ofPlainText(text: string): EmailValue | null {
  const at = text.indexOf('@');
  const domain = text.slice(at + 1);
  const local = mailbox(text.slice(0, at), domain);
  return maybeEmail(local.length === at ? text : `${local}@${domain}`, local, domain);
}

function maybeEmail(address: string, local: string, domain: string): EmailValue | null {
  return local === '' || isPlaceholderMailbox(local) ? null : { address, local, domain };
}

function mailbox(written: string, domain: string): string {
  const untagged = written.includes('+') ? written.replace(/(?<=.)\+.*$/, '') : written;
  return DOTLESS_DOMAINS.has(domain) ? untagged.replaceAll('.', '') : untagged;
}
