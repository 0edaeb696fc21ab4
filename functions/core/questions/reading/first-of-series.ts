import { foldWord } from '../normalize-question.ts';
import type { Lexicon } from '../tokenize.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/** “The first Tanuki Kart”, where the name of another one begins with that name, the name alone is the first one. */
export function readFirstOfSeries(tokens: readonly Token[], { valueWords }: Lexicon, notes: Notes): readonly Token[] {
  return tokens.filter((token, at) => {
    const goods = tokens[at + 1];
    const first = FIRST.test(token.text) && (isToken(token, 'unknown') || isToken(token, 'first'));
    if (!first || !isToken(goods, 'value') || goods.meaning.dimension !== 'product') return true;
    const name = foldWord(goods.meaning.label);
    if (!valueWords.some(([word, { kind }]) => kind === 'value' && word.startsWith(`${name} `))) return true;
    const said = `${token.text} ${goods.text}`;
    notes.note(goods, {
      ja: `「${said}」は「${goods.meaning.label}」と読みました`,
      en: `read “${said}” as “${goods.meaning.label}”`,
    });
    return false;
  });
}

const FIRST = /^(?:the )?(?:very )?(?:first|original|1st)$|^初代の?$|^1作目の?$|^最初の$/i;
