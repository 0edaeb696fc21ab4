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
  checkText(sample);
  if (canDecode('utf-8', sample)) return hasEscapeSequence(sample) ? 'ISO-2022-JP' : 'UTF-8';
  const japanese = { CP932: canDecode('shift_jis', sample), 'EUC-JP': canDecode('euc-jp', sample) };
  if (japanese.CP932 && japanese['EUC-JP']) {
    return Encoding.detect(sample, ['SJIS', 'EUCJP']) === 'EUCJP' ? 'EUC-JP' : 'CP932';
  }
  if (japanese.CP932) return 'CP932';
  return japanese['EUC-JP'] ? 'EUC-JP' : 'windows-1252';
}

/** Whether the bytes read the same in every encoding here that needs no mark. */
export function isPlainAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 && byte !== ESCAPE);
}

const ESCAPE = 0x1b;

function byteOrderMark(bytes: Uint8Array): TextEncodingName | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'UTF-8 (BOM)';
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16LE';
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16BE';
  return null;
}

const BINARY_KINDS: readonly { readonly kind: string; readonly start: readonly number[]; readonly remedy: string }[] = [
  {
    kind: 'a ZIP archive or an Excel workbook (.xlsx)',
    start: [0x50, 0x4b, 0x03, 0x04],
    remedy: 'Unpack it, or save the sheet as CSV, and import the CSV file.',
  },
  { kind: 'an old Excel workbook (.xls)', start: [0xd0, 0xcf, 0x11, 0xe0], remedy: 'Save the sheet as CSV.' },
  { kind: 'a gzip archive', start: [0x1f, 0x8b], remedy: 'Unpack it and import the CSV file.' },
  { kind: 'a PDF document', start: [0x25, 0x50, 0x44, 0x46], remedy: 'Export the data as CSV.' },
  { kind: 'a Parquet file', start: [0x50, 0x41, 0x52, 0x31], remedy: 'Export the data as CSV.' },
];

function checkText(bytes: Uint8Array): void {
  const known = BINARY_KINDS.find(({ start }) => startsWith(bytes, start));
  if (known !== undefined) throw new InvalidInputError(`not a CSV file: it is ${known.kind}`, { remedy: known.remedy });
  if (bytes.includes(0)) {
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
  return bytes.some((byte, at) => byte === ESCAPE && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28));
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
