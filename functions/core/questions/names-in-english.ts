import type { CatalogSources } from './catalog-sources.ts';
import type { Meaning } from './tokens.ts';
import { formsOf } from './words/dictionary.ts';
import { kindsInEnglish, namesInEnglish } from './words/goods-in-english.ts';

type Named = readonly [word: string, values: readonly string[]];

/** Names of goods as English says them: `リネンパンツ` are “linen trousers”. What several are called means them all. */
export function saidInEnglish({ values }: CatalogSources): readonly (readonly [string, Meaning])[] {
  const goods = called(values.products, (name) => namesInEnglish(name).flatMap(numbersOf));
  const kinds = called([...values.products], (name) => kindsInEnglish(name).flatMap(numbersOf));
  const series = called(values.products, seriesOf).filter(([, names]) => names.length > 1);
  return [...goods, ...kinds, ...series].map(([word, raw]) => [word, meant(word, raw)] as const);
}

const meant = (word: string, values: readonly string[]): Meaning => ({
  kind: 'value',
  dimension: 'product',
  values,
  label: values.length === 1 ? (values[0] ?? word) : word,
});

function called(names: readonly string[], wordsOf: (name: string) => readonly string[]): readonly Named[] {
  const found = new Map<string, string[]>();
  for (const name of names)
    for (const word of new Set(wordsOf(name).map((one) => one.toLowerCase())))
      found.set(word, [...(found.get(word) ?? []), name]);
  return [...found];
}

const numbersOf = (word: string): readonly string[] =>
  word.endsWith('scarf') ? [word, `${word.slice(0, -1)}ves`] : formsOf(word);

/** `Star Coins 1000` and `Star Coins 3000` are “Star Coins”. */
function seriesOf(name: string): readonly string[] {
  const [, series] = /^([A-Za-z][A-Za-z' ]+) [0-9]+$/.exec(name) ?? [];
  return series === undefined ? [] : [series];
}
