import type { Catalog } from '../catalog.ts';
import { closestWords, namesContaining, namesSoundingLike } from '../near-words.ts';
import type { QuestionText } from '../normalize-question.ts';
import { isToken, type Token } from '../tokens.ts';

/** Tokens that together may be a name, and the names that it may be. */
export interface NearNames {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** What stands between two words of a name as people write it: `スターリット・ボヤージュ`, `パールのネックレス`. */
const JOINTS = ['', '・', 'の'] as const;
type Joint = (typeof JOINTS)[number];
const MOST_PIECES = 4;
const MOST_NAMES = 6;

/** `ジャケット` is one word, although じゃ is one too: in katakana the run of letters around an unknown piece is what is looked for. */
export function wholeNameAt(
  tokens: readonly Token[],
  at: number,
  question: QuestionText,
  { lexicon }: Catalog,
): NearNames | null {
  for (const run of runsAt(tokens, at, question)) {
    const near = closestWords(run.folded, lexicon);
    const alike = near.length > 0 ? near : namesSoundingLike(run.written, lexicon);
    const words = alike.length > 0 ? alike : namesContaining(run.folded, lexicon);
    if (words.length > 0 && words.length <= MOST_NAMES) return { from: run.from, to: run.to, words };
  }
  return null;
}

/** `レザーブレスレット`: several words for goods that together sound like the name of a product are that product. */
export function productsHeard(
  tokens: readonly Token[],
  question: QuestionText,
  { lexicon }: Catalog,
): NearNames | null {
  for (const at of tokens.keys())
    for (const { from, to, written } of runsAt(tokens, at, question)) {
      const words = namesSoundingLike(written, lexicon).filter((word) =>
        lexicon.words.get(word)?.some((meaning) => meaning.kind === 'value' && meaning.dimension === 'product'),
      );
      if (words.length > 0 && words.length <= MOST_NAMES) return { from, to, words };
    }
  return null;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly folded: string;
}

/** The runs of katakana around a token that are cut into several pieces. */
function runsAt(tokens: readonly Token[], at: number, { text, folded }: QuestionText): readonly Run[] {
  const token = tokens[at];
  if (token === undefined || !KATAKANA.test(token.text)) return [];
  return JOINTS.flatMap((joint) => {
    const { start, end } = katakanaAround(text, token, joint);
    const from = tokens.findIndex((other) => other.start === start);
    const to = tokens.findIndex((other) => other.end === end);
    if (from === -1 || to <= from || to - from >= MOST_PIECES || tokens.slice(from, to).some(isWhole)) return [];
    const plain = (said: string): string =>
      said
        .slice(start, end)
        .split(joint || SEPARATOR)
        .join('');
    return [{ from, to, written: plain(text), folded: plain(folded) }];
  });
}

/** Products beside each other are so many products. */
const isWhole = (token: Token): boolean => isToken(token, 'value') && token.meaning.dimension === 'product';

const KATAKANA = /[ァ-ヶー]/;
const SEPARATOR = '\u0000';

function katakanaAround(
  text: string,
  { start, end }: Token,
  joint: Joint,
): { readonly start: number; readonly end: number } {
  const isName = (at: number): boolean => KATAKANA.test(text.charAt(at));
  // `ランタンクエストDX`, `ピクセルガーデン2`: letters and digits right behind a name end it.
  const isEnding = (at: number): boolean =>
    /[a-z0-9]/i.test(text.charAt(at)) && !/^\d+(?:[年月日回人件点個円名位倍割]|か月|ヶ月)/.test(text.slice(at));
  const isJoint = (at: number): boolean => text.charAt(at) === joint && isName(at - 1) && isName(at + 1);
  let [first, last] = [start, end];
  while (first > 0 && (isName(first - 1) || isJoint(first - 1))) first--;
  while (last < text.length && (isName(last) || isJoint(last))) last++;
  if (isEnding(last)) while (/[a-z0-9]/i.test(text.charAt(last))) last++;
  return { start: first, end: last };
}
