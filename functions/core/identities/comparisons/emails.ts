import { levelNumber } from '../comparison.ts';
import { jaroBound, withPrefix } from '../distance/closeness.ts';
import { damerauLevenshtein } from '../distance/damerau-levenshtein.ts';
import { jaroWinklerFrom } from '../distance/jaro-winkler.ts';
import { HEAD, type Texts } from '../texts.ts';
import { EMAIL_PARTS } from '../values.ts';
import { EMAIL } from './definitions.ts';

export const EMAIL_LEVEL = {
  same: levelNumber(EMAIL, 'same'),
  sameOfName: levelNumber(EMAIL, 'sameOfName'),
  close: levelNumber(EMAIL, 'close'),
  closeOfName: levelNumber(EMAIL, 'closeOfName'),
  sameMailbox: levelNumber(EMAIL, 'sameMailbox'),
  similar: levelNumber(EMAIL, 'similar'),
  different: levelNumber(EMAIL, 'different'),
} as const;

const SIMILAR_MAILBOX = 0.9;
const SIMILAR_DOMAIN = 0.8;
/** Letters in which two addresses may differ by a slip. */
const SLIPS = 2;

/** `emails` are groups of EMAIL_PARTS; `left` and `right` say which. */
export function compareEmails(texts: Texts, emails: Int32Array, left: number, right: number): number {
  const one = left * EMAIL_PARTS.count;
  const other = right * EMAIL_PARTS.count;
  const localLeft = emails[one + EMAIL_PARTS.local] ?? 0;
  const localRight = emails[other + EMAIL_PARTS.local] ?? 0;
  const sameDigits = emails[one + EMAIL_PARTS.digits] === emails[other + EMAIL_PARTS.digits];
  // Where the digits differ, nothing but the similarity of the mailboxes can speak for them.
  const least = sameDigits ? SIMILAR_DOMAIN : SIMILAR_MAILBOX;
  if (localLeft !== localRight && !mayBeSimilar(emails, one, other, least)) return EMAIL_LEVEL.different;
  const leftIsName = emails[one + EMAIL_PARTS.isName] === 1;
  const rightIsName = emails[other + EMAIL_PARTS.isName] === 1;
  if (emails[one + EMAIL_PARTS.address] === emails[other + EMAIL_PARTS.address])
    return leftIsName && rightIsName ? EMAIL_LEVEL.sameOfName : EMAIL_LEVEL.same;
  const close = leftIsName || rightIsName ? EMAIL_LEVEL.closeOfName : EMAIL_LEVEL.close;
  const domainLeft = emails[one + EMAIL_PARTS.domain] ?? 0;
  const domainRight = emails[other + EMAIL_PARTS.domain] ?? 0;
  if (localLeft === localRight)
    return slipsBetween(texts, domainLeft, domainRight) <= SLIPS ? close : EMAIL_LEVEL.sameMailbox;
  if (sameDigits && slipsOfAddresses(texts, emails, one, other) <= SLIPS) return close;
  if (jaroWinklerFrom(texts, localLeft, localRight, SIMILAR_MAILBOX) === 0) return EMAIL_LEVEL.different;
  if (domainLeft === domainRight) return EMAIL_LEVEL.similar;
  const isDomainAlike = jaroWinklerFrom(texts, domainLeft, domainRight, SIMILAR_DOMAIN) > 0;
  return isDomainAlike ? EMAIL_LEVEL.similar : EMAIL_LEVEL.different;
}

/** Over the whole address: a slip may move the at sign, or leave it out. */
function slipsOfAddresses(texts: Texts, emails: Int32Array, one: number, other: number): number {
  if (emails[one + EMAIL_PARTS.domain] === emails[other + EMAIL_PARTS.domain])
    return slipsBetween(texts, emails[one + EMAIL_PARTS.local] ?? 0, emails[other + EMAIL_PARTS.local] ?? 0);
  const end = writeAddress(texts, emails, one, 0);
  writeAddress(texts, emails, other, end);
  return damerauLevenshtein(addresses, 0, 1, SLIPS);
}

/** Two addresses as texts 0 and 1, for the time of one comparison. */
const addresses = { units: new Int32Array(512), heads: new Int32Array(2 * HEAD) };
const AT_SIGN = 0x40;

/** Writes the address of a group as the text that starts at `start`; says where it ends. */
function writeAddress({ units, heads }: Texts, emails: Int32Array, at: number, start: number): number {
  const parts = [emails[at + EMAIL_PARTS.local] ?? 0, emails[at + EMAIL_PARTS.domain] ?? 0];
  let end = start;
  for (const [place, text] of parts.entries()) {
    const from = heads[text * HEAD] ?? 0;
    const length = heads[text * HEAD + 1] ?? 0;
    while (end + length + 1 > addresses.units.length) addresses.units = lengthened(addresses.units);
    addresses.units.set(units.subarray(from, from + length), end);
    end += length;
    if (place === 0) addresses.units[end++] = AT_SIGN;
  }
  const head = start === 0 ? 0 : HEAD;
  addresses.heads[head] = start;
  addresses.heads[head + 1] = end - start;
  return end;
}

function lengthened(units: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(units.length * 2);
  larger.set(units);
  return larger;
}

function slipsBetween(texts: Texts, left: number, right: number): number {
  return left === right ? 0 : damerauLevenshtein(texts, left, right, SLIPS);
}

/** By what stands beside the mailboxes, without a look at their texts. */
function mayBeSimilar(emails: Int32Array, one: number, other: number, least: number): boolean {
  const jaro = jaroBound(
    emails[one + EMAIL_PARTS.length] ?? 0,
    emails[one + EMAIL_PARTS.summary] ?? 0,
    emails[other + EMAIL_PARTS.length] ?? 0,
    emails[other + EMAIL_PARTS.summary] ?? 0,
  );
  const startAlike = emails[one + EMAIL_PARTS.first] === emails[other + EMAIL_PARTS.first];
  return (startAlike ? withPrefix(jaro) : jaro) >= least;
}
