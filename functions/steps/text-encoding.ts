import Encoding from 'encoding-japanese';
import { InvalidInputError } from '../core/errors.ts';

/** The encodings that brand files come in, by the names that people know them by. */
export type TextEncodingName =
  | 'UTF-8'
  | 'UTF-8 (BOM)'
  | 'UTF-16LE'
  | 'UTF-16BE'
  | 'CP932'
  | 'EUC-JP'
  | 'ISO-2022-JP'
  | 'windows-1252';

/** The label of the WHATWG decoder; its `shift_jis` is Windows' code page 932, with ①, 髙 and 﨑. */
export const DECODER_LABELS: Readonly<Record<TextEncodingName, string>> = {
  'UTF-8': 'utf-8',
  'UTF-8 (BOM)': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  CP932: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'ISO-2022-JP': 'iso-2022-jp',
  'windows-1252': 'windows-1252',
};

/**
 * The encoding of a text by its first bytes: the byte order mark, else what the bytes can be read as without error.
 * Throws InvalidInputError for files that are no text at all, and says which kind they are.
 */
export function detectEncoding(sample: Uint8Array): TextEncodingName {
  const marked = byteOrderMark(sample);
  if (marked !== null) return marked;
  checkKind(sample);
  const wide = wideEncoding(sample);
  if (wide !== null) return wide;
  checkText(sample);
  if (canDecode('utf-8', sample)) return hasEscapeSequence(sample) ? 'ISO-2022-JP' : 'UTF-8';
  const japanese = { CP932: canDecode('shift_jis', sample), 'EUC-JP': canDecode('euc-jp', sample) };
  if (japanese.CP932 && japanese['EUC-JP']) {
    return Encoding.detect(sample, ['SJIS', 'EUCJP']) === 'EUCJP' ? 'EUC-JP' : 'CP932';
  }
  if (japanese.CP932) return 'CP932';
  if (japanese['EUC-JP']) return 'EUC-JP';
  if (isWesternText(sample)) return 'windows-1252';
  throw new InvalidInputError(`the bytes of line ${lineOfFirstError(sample)} are of no known text encoding`, {
    remedy: 'Save the file again in one encoding (UTF-8 is the safest) and import it.',
  });
}

/** Letters and typographic signs of Western Europe, and no sequence that UTF-8 would have made. */
function isWesternText(bytes: Uint8Array): boolean {
  return bytes.every((byte, at) => {
    if (byte < 0x80) return true;
    if (byte === 0xff || byte === 0xfe || byte === 0xd7 || byte === 0xf7) return false;
    const next = bytes[at + 1] ?? 0;
    return !(byte >= 0xc3 && byte <= 0xf4 && next >= 0x80 && next < 0xc0);
  });
}

function lineOfFirstError(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!canDecode('utf-8', bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/** UTF-16 without its mark: every second byte of plain ASCII text is 0. */
function wideEncoding(bytes: Uint8Array): TextEncodingName | null {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Delimiters and line ends alone make one character in twenty a plain one.
  const enough = bytes.length / 40;
  if (odd > enough && even === 0 && canDecode('utf-16le', bytes)) return 'UTF-16LE';
  return even > enough && odd === 0 && canDecode('utf-16be', bytes) ? 'UTF-16BE' : null;
}

/** Whether the bytes read the same in every encoding here that needs no mark. */
export function isPlainAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === ESCAPE || byte === 0) return false;
  }
  return true;
}

const ESCAPE = 0x1b;
const LINE_FEED = 0x0a;

function byteOrderMark(bytes: Uint8Array): TextEncodingName | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'UTF-8 (BOM)';
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16LE';
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16BE';
  return null;
}

/** Texts that are no tables, by how they begin. */
const MARKUP: readonly { readonly kind: string; readonly start: RegExp; readonly remedy: string }[] = [
  {
    kind: 'a web page (some systems call that an Excel file)',
    start: /^\s*<(?:!doctype|html|table|\?xml)/i,
    remedy: 'Open it in a spreadsheet and save it as CSV.',
  },
  { kind: 'JSON', start: /^\s*[[{]\s*["{[\]}]/, remedy: 'Export the data as CSV.' },
];

/** Throws InvalidInputError for a text that begins as another format does. */
export function checkTable(text: string): void {
  const known = MARKUP.find(({ start }) => start.test(text.slice(0, 1000)));
  if (known !== undefined) throw new InvalidInputError(`not a CSV file: it is ${known.kind}`, { remedy: known.remedy });
}

const BINARY_KINDS: readonly { readonly kind: string; readonly start: readonly number[]; readonly remedy: string }[] = [
  {
    kind: 'a ZIP archive or an Excel workbook (.xlsx)',
    start: [0x50, 0x4b, 0x03, 0x04],
    remedy: 'Unpack it, or save the sheet as CSV, and import the CSV file.',
  },
  { kind: 'an old Excel workbook (.xls)', start: [0xd0, 0xcf, 0x11, 0xe0], remedy: 'Save the sheet as CSV.' },
  { kind: 'a PDF document', start: [0x25, 0x50, 0x44, 0x46], remedy: 'Export the data as CSV.' },
  { kind: 'a JPEG picture', start: [0xff, 0xd8, 0xff], remedy: 'Choose the CSV file itself.' },
  { kind: 'a PNG picture', start: [0x89, 0x50, 0x4e, 0x47], remedy: 'Choose the CSV file itself.' },
  { kind: 'a Parquet file', start: [0x50, 0x41, 0x52, 0x31], remedy: 'Export the data as CSV.' },
];

function checkKind(bytes: Uint8Array): void {
  const known = BINARY_KINDS.find(({ start }) => startsWith(bytes, start));
  if (known !== undefined) throw new InvalidInputError(`not a CSV file: it is ${known.kind}`, { remedy: known.remedy });
}

function checkText(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0 && bytes.filter((byte) => byte < 0x09).length < bytes.length / 100) {
    const line = bytes.subarray(0, nul).filter((byte) => byte === LINE_FEED).length + 1;
    throw new InvalidInputError(`line ${line} holds a NUL byte, which no text has`, {
      remedy: 'The export was cut or damaged there. Export the data again, or remove the byte with a text editor.',
    });
  }
  if (nul >= 0) {
    throw new InvalidInputError('not a CSV file: it holds binary data', {
      remedy: 'Export the data as CSV in UTF-8, Shift_JIS (CP932), EUC-JP, or UTF-16 with a byte order mark.',
    });
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}

/** ESC $ or ESC (: how ISO-2022-JP changes its character set. */
function hasEscapeSequence(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1))
    if (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28) return true;
  return false;
}

/** A character cut off at the end of the sample is no error. */
function canDecode(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
