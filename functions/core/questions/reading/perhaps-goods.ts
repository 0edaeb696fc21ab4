import type { Catalog } from '../catalog.ts';
import { editDistance } from '../edit-distance.ts';
import type { OtherReading, Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const KANJI = /\p{Script=Han}/u;
/** Of a shorter name one character is too large a part. */
const SHORTEST = 3;

/**
 * `半ば帯`, where the data has `半幅帯`: one character of a short name in kanji is often another word altogether, so that the name is asked
 * about, and never read. True where it was.
 */
export function askPerhapsGoods(token: Token, { lexicon }: Catalog, notes: Notes): boolean {
  const written = token.text.trim();
  if (!KANJI.test(written) || Array.from(written).length < SHORTEST) return false;
  const names = new Set(
    lexicon.valueWords.flatMap(([folded, meaning]) =>
      meaning.kind === 'value' && ['product', 'category'].includes(meaning.dimension) && isNear(written, folded)
        ? [meaning.label]
        : [],
    ),
  );
  if (names.size === 0 || names.size > 6) return false;
  const choices = [...names].map(
    (name): OtherReading => ({ label: { ja: name, en: name }, phrase: { ja: name, en: name } }),
  );
  const list = [...names].map((name) => `「${name}」`).join('');
  notes.askBack(
    token,
    { ja: `「${written}」は${list}のことですか？`, en: `Is “${written}” ${[...names].join(', ')}?` },
    choices,
  );
  return true;
}

function isNear(written: string, name: string): boolean {
  const length = Array.from(name).length;
  return length >= SHORTEST && KANJI.test(name) && editDistance(written, name, 1) === 1;
}
