import type { OtherReading, Token } from '../tokens.ts';
import { isToken } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** `構成`, “mix”: what each of them is of the whole; a breakdown may be in numbers alone. */
const COMPOSED = /構成|^mix$|^composition$/i;
/** The noun of a composition, with the word for its share. */
const OF_A_WHOLE = /^(?:の?構成比?|の?構成比率|の?内訳|mix|composition|breakdown)$/i;

/** `カテゴリ別売上構成`, “sales mix by brand”: shares of what is grouped; `売上構成` alone is asked back. */
export function readCompositions(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer') && !/^お客様の$/.test(token.text))) return tokens;
  const grouped = tokens.some(({ meaning }) => ['dimension', 'group', 'by', 'grain'].includes(meaning.kind));
  if (!grouped) askOfWhat(tokens, notes);
  const shares = tokens.some((token) => isToken(token, 'share'));
  if (!grouped || shares || tokens.some((token) => isToken(token, 'trend'))) return tokens;
  return tokens.flatMap((token) =>
    isToken(token, 'distribution') && COMPOSED.test(token.text)
      ? [token, { ...reread(token, { kind: 'share' }), start: token.end }]
      : [token],
  );
}

/** A figure and nothing that it is made up of. */
function askOfWhat(tokens: readonly Token[], notes: Notes): void {
  const at = tokens.findIndex(
    (token) => (isToken(token, 'distribution') || isToken(token, 'share')) && OF_A_WHOLE.test(token.text),
  );
  const [figure, noun] = [tokens[at - 1], tokens[at]];
  const figureAt = isToken(figure, 'particle') ? tokens[at - 2] : figure;
  const isFigure = isToken(figureAt, 'measure') || isToken(figureAt, 'entity');
  const parts = tokens.filter(({ meaning }) => PARTS.has(meaning.kind));
  // 女性の売上構成比: what is named is the part itself.
  const others = parts.length > 1 || (isToken(noun, 'share') && parts.length > 0);
  if (noun === undefined || figureAt === undefined || !isFigure || others) return;
  const people = isToken(figureAt, 'entity') && figureAt.meaning.entity === 'customer';
  const japanese = /[^ -~]/.test(noun.text);
  notes.askBack(
    japanese ? { start: figureAt.start, end: figureAt.start } : { start: noun.end, end: noun.end },
    { ja: '何別の構成ですか？', en: 'Made up of what?' },
    people ? BY_PERSON : BY_GOODS,
  );
}

const PARTS: ReadonlySet<Token['meaning']['kind']> = new Set(['value', 'segment', 'follow-up', 'conditions', 'repeat']);

const by = (ja: string, en: string): OtherReading => ({
  label: { ja: `${ja}別`, en: `by ${en}` },
  phrase: { ja: `${ja}別の`, en: ` by ${en}` },
});
const BY_GOODS = [by('ブランド', 'brand'), by('カテゴリ', 'category'), by('年代', 'age group')];
const BY_PERSON = [
  by('年代', 'age group'),
  { label: { ja: '性別', en: 'by gender' }, phrase: { ja: '男女別の', en: ' by gender' } },
  by('都道府県', 'prefecture'),
];
