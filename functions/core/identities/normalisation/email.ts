import { foldCharacters, foldDiacritics } from './characters.ts';
import { isEmptyWord, isLikeNoPlaceholder, isPlaceholderMailbox } from './placeholders.ts';

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

const [AT, DOT, HYPHEN, UNDERSCORE] = [0x40, 0x2e, 0x2d, 0x5f];
/** Letters with which those domains and mailboxes begin that are looked at more closely. */
const [A, D, E, G, S, T, U] = [0x61, 0x64, 0x65, 0x67, 0x73, 0x74, 0x75];

/**
 * Where the at sign is in an address that `normalizeEmail` leaves as it is written, by its UTF-16 units from `start` to
 * before `end`; -1 where that has to be asked. Most addresses are of this kind, and need no text of their own.
 */
export function atSignOfPlain(units: Uint16Array, start: number, end: number): number {
  let at = start;
  let hasDigits = false;
  let hasDot = false;
  let isOneSign = true;
  for (; at < end && units[at] !== AT; at++) {
    const unit = units[at] ?? 0;
    if (!isLetterOrDigit(unit) && unit !== DOT && unit !== HYPHEN && unit !== UNDERSCORE) return -1;
    if (unit <= 0x39 && unit >= 0x30) hasDigits = true;
    if (unit === DOT) hasDot = true;
    if (unit !== units[start]) isOneSign = false;
  }
  if (isOneSign || mayBeginAsPlaceholder(units, start) || !isLikeNoPlaceholder(at - start, hasDigits)) return -1;
  if (hasDot && units[at + 1] === G) return -1;
  return isPlainDomain(units, at + 1, end) ? at : -1;
}

/** As test, dummy and sample do. */
function mayBeginAsPlaceholder(units: Uint16Array, start: number): boolean {
  const [first, second] = [units[start], units[start + 1]];
  return (first === T && second === E) || (first === D && second === U) || (first === S && second === A);
}

function isPlainDomain(units: Uint16Array, start: number, end: number): boolean {
  if (start >= end || units[end - 1] === DOT) return false;
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (!isLetterOrDigit(unit) && unit !== DOT && unit !== HYPHEN) return false;
  }
  return true;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
