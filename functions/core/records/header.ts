import type { FieldWords } from './field-words.ts';

/** A header reduced to what tells it from others: half-width, lower case, without separators and brackets. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}〒]/gu, '');
}

const REMARKS = /[（(【[][^）)】\]]*[）)】\]]|\*|※|必須|任意/g;

/** The words of a header: `custPhone_no` → cust, phone, no. */
export function headerTokens(header: string): readonly string[] {
  return header
    .normalize('NFKC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}〒]+/u)
    .filter((token) => token !== '');
}

/** The header without remarks in brackets and asterisks: `電話番号（必須）`, `Email*`. */
export function withoutRemarks(header: string): string {
  return header.normalize('NFKC').replace(REMARKS, '');
}

/** One dictionary entry: its spellings, and their keys. */
interface Spellings {
  readonly words: readonly string[];
  readonly keys: ReadonlySet<string>;
}

const entries = new Map<string, Spellings>();

function entryOf(list: string): Spellings {
  let entry = entries.get(list);
  if (entry === undefined) {
    const words = spellingsOf(list);
    entry = { words, keys: new Set(words.map(headerKey)) };
    entries.set(list, entry);
  }
  return entry;
}

/** The spellings of a comma-separated dictionary entry. */
export function spellingsOf(list: string): readonly string[] {
  return list.split(',').map((word) => word.replace(/\s+/g, ' ').trim());
}

/** How sure a header names a field; 0 where it does not. */
export function headerConfidence(
  header: string,
  words: FieldWords,
  subjects: readonly string[],
): { readonly confidence: number; readonly opposite: boolean } {
  if (words.against?.test(header)) return { confidence: 0, opposite: false };
  const opposite = words.opposite === undefined ? 0 : confidenceIn(header, entryOf(words.opposite), subjects);
  const exact = confidenceIn(header, entryOf(words.exact), subjects);
  const meant = words.generic === undefined ? exact : Math.max(exact, genericConfidence(header, words.generic));
  return opposite > meant ? { confidence: opposite, opposite: true } : { confidence: meant, opposite: false };
}

/** More than half of a header that says the field itself, less than a header that says another. */
function genericConfidence(header: string, words: string): number {
  const { keys } = entryOf(words);
  return keys.has(headerKey(withoutRemarks(header))) ? 0.7 : 0;
}

const CODE = /(?:cd|code|コード|区分)$/i;

function confidenceIn(header: string, { words, keys }: Spellings, subjects: readonly string[]): number {
  // Where a file has both, the words say more than their codes.
  if (keys.has(headerKey(header))) return CODE.test(header) ? 0.95 : 0.98;
  const bare = withoutRemarks(header);
  if (keys.has(headerKey(bare))) return 0.93;
  const shorter = withoutSubject(headerTokens(bare), subjects);
  if (shorter !== null && keys.has(headerKey(shorter))) return 0.9;
  if (keys.has(headerKey(bare).replace(/\d+$/, ''))) return 0.8;
  return words.some((word) => isPartOf(word, bare)) ? 0.6 : 0;
}

function withoutSubject(tokens: readonly string[], subjects: readonly string[]): string | null {
  const [first = '', ...rest] = tokens;
  if (rest.length > 0 && subjects.includes(first)) return rest.join(' ');
  const subject = subjects.find((word) => first.startsWith(word) && first.length > word.length && !/^[a-z]/.test(word));
  return subject === undefined ? null : [first.slice(subject.length), ...rest].join(' ');
}

/** A Japanese word of two characters or more inside the header, or English words side by side in it. */
function isPartOf(word: string, header: string): boolean {
  if (/[^\p{ASCII}]/u.test(word)) return [...word].length >= 2 && headerKey(header).includes(headerKey(word));
  const wanted = headerTokens(word).join(' ');
  return wanted.length >= 4 && ` ${headerTokens(header).join(' ')} `.includes(` ${wanted} `);
}
