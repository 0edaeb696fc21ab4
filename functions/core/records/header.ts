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

/** One dictionary entry: the keys of its spellings, and what of them is looked for inside of longer headers. */
interface Spellings {
  readonly keys: ReadonlySet<string>;
  /** Keys of Japanese words of two characters or more. */
  readonly japanese: readonly string[];
  /** English words side by side, between blanks. */
  readonly english: readonly string[];
}

const entries = new Map<string, Spellings>();

function entryOf(list: string): Spellings {
  let entry = entries.get(list);
  if (entry === undefined) {
    const words = spellingsOf(list);
    const isJapanese = (word: string): boolean => /[^\p{ASCII}]/u.test(word);
    entry = {
      keys: new Set(words.map(headerKey)),
      japanese: words.filter((word) => isJapanese(word) && [...word].length >= 2).map(headerKey),
      english: words
        .filter((word) => !isJapanese(word))
        .map((word) => headerTokens(word).join(' '))
        .filter((word) => word.length >= 4)
        .map((word) => ` ${word} `),
    };
    entries.set(list, entry);
  }
  return entry;
}

/** The spellings of a comma-separated dictionary entry. */
export function spellingsOf(list: string): readonly string[] {
  return list.split(',').map((word) => word.replace(/\s+/g, ' ').trim());
}

/** What of a header is compared with the spellings of a field: read once, since every field of every kind is tried. */
export interface ReadHeader {
  readonly text: string;
  readonly key: string;
  /** Without remarks in brackets. */
  readonly bareKey: string;
  /** Without whom it is about (`customer email`); null where it does not say that. */
  readonly shorterKey: string | null;
  /** The words without remarks, between blanks. */
  readonly words: string;
}

/** Reads a header; `subjects` are the words for whom or what it may be about. */
export function readHeader(text: string, subjects: readonly string[]): ReadHeader {
  const bare = withoutRemarks(text);
  const tokens = headerTokens(bare);
  const shorter = withoutSubject(tokens, subjects);
  return {
    text,
    key: headerKey(text),
    bareKey: headerKey(bare),
    shorterKey: shorter === null ? null : headerKey(shorter),
    words: ` ${tokens.join(' ')} `,
  };
}

/** How sure a header names a field; 0 where it does not. */
export function headerConfidence(
  header: ReadHeader,
  words: FieldWords,
): { readonly confidence: number; readonly opposite: boolean } {
  if (words.against?.test(header.text)) return { confidence: 0, opposite: false };
  const opposite = words.opposite === undefined ? 0 : confidenceIn(header, entryOf(words.opposite));
  const exact = confidenceIn(header, entryOf(words.exact));
  const meant = words.generic === undefined ? exact : Math.max(exact, genericConfidence(header, words.generic));
  return opposite > meant ? { confidence: opposite, opposite: true } : { confidence: meant, opposite: false };
}

/** More than half of a header that says the field itself, less than a header that says another. */
function genericConfidence({ bareKey }: ReadHeader, words: string): number {
  return entryOf(words).keys.has(bareKey) ? 0.7 : 0;
}

const CODE = /(?:cd|code|コード|区分)$/i;

function confidenceIn({ text, key, bareKey, shorterKey, words }: ReadHeader, spellings: Spellings): number {
  const { keys, japanese, english } = spellings;
  // Where a file has both, the words say more than their codes.
  if (keys.has(key)) return CODE.test(text) ? 0.95 : 0.98;
  if (keys.has(bareKey)) return 0.93;
  if (shorterKey !== null && keys.has(shorterKey)) return 0.9;
  if (keys.has(bareKey.replace(/\d+$/, ''))) return 0.8;
  const isPart = japanese.some((word) => bareKey.includes(word)) || english.some((word) => words.includes(word));
  return isPart ? 0.6 : 0;
}

function withoutSubject(tokens: readonly string[], subjects: readonly string[]): string | null {
  const [first = '', ...rest] = tokens;
  if (rest.length > 0 && subjects.includes(first)) return rest.join(' ');
  const subject = subjects.find((word) => first.startsWith(word) && first.length > word.length && !/^[a-z]/.test(word));
  return subject === undefined ? null : [first.slice(subject.length), ...rest].join(' ');
}
