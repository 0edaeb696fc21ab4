import type { CatalogSources } from './catalog-sources.ts';
import type { Meaning } from './tokens.ts';
import { formsOf } from './words/dictionary.ts';
import { kindsInEnglish, namesInEnglish } from './words/goods-in-english.ts';
import { besideStore, storesInEnglish } from './words/places-of-stores.ts';

type Named = readonly [word: string, values: readonly string[]];

/** Names of goods and stores as English says them: `リネンパンツ` are “linen trousers”, the `梅田店` is “Umeda”. What several are called means them all. */
export function saidInEnglish({ values }: CatalogSources): readonly (readonly [string, Meaning])[] {
  const goods = called(values.products, (name) => namesInEnglish(name).flatMap(numbersOf));
  const kinds = called([...values.products], (name) => kindsInEnglish(name).flatMap(numbersOf));
  const stores = withLatin(
    called(values.stores, (name) => storesInEnglish(name)),
    values.stores,
  );
  const series = called(values.products, seriesOf).filter(([, names]) => names.length > 1);
  return [
    ...[...goods, ...kinds, ...series].map(([word, raw]) => [word, meant('product', word, raw)] as const),
    ...stores.map(([word, raw]) => [word, meant('store', word, raw)] as const),
  ];
}

const meant = (dimension: 'product' | 'store', word: string, values: readonly string[]): Meaning => ({
  kind: 'value',
  dimension,
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

/** `Tenjin` of one brand and the `天神店` of another are both called so. */
const withLatin = (named: readonly Named[], stores: readonly string[]): readonly Named[] =>
  named.map(([word, raw]) => [
    word,
    [...stores.filter((store) => [store, ...besideStore(store)].some((name) => name.toLowerCase() === word)), ...raw],
  ]);

/** `Star Coins 1000` and `Star Coins 3000` are “Star Coins”. */
function seriesOf(name: string): readonly string[] {
  const [, series] = /^([A-Za-z][A-Za-z' ]+) [0-9]+$/.exec(name) ?? [];
  return series === undefined ? [] : [series];
}
