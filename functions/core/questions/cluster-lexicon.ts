import type { ClusterValue } from './catalog-sources.ts';
import type { Meaning } from './tokens.ts';

type Word = readonly [word: string, meaning: Meaning];

/** What the clusters of the newest run are called: the names are data, beside the word for what they are they are trusted. */
export function clusterNames(clusters: readonly ClusterValue[]): {
  readonly alone: readonly Word[];
  readonly beside: readonly Word[];
} {
  const words = clusters.flatMap((cluster) => labelsOf(cluster).map((label) => [label, meaningOf(cluster)] as const));
  const parts = clusters.flatMap((cluster) =>
    partsOf(cluster)
      .filter((part) => !clusters.some((other) => other !== cluster && partsOf(other).includes(part)))
      .map((part) => [part, meaningOf(cluster)] as const),
  );
  return {
    alone: words,
    beside: [...words, ...parts]
      .flatMap(([label, meaning]) => besideKind(label).map((word) => [word, meaning] as const))
      .concat(clusters.length === 0 ? [] : NONE),
  };
}

/** `高額クラスタ` where no other cluster is called so too. */
const partsOf = ({ label }: ClusterValue): readonly string[] =>
  [...label.ja.replace(BUYERS_JA, '').split('・'), ...label.en.replace(BUYERS_EN, '').split(', ')].filter(
    (part) => part.length > 1,
  );

const BUYERS_JA = /の?(?:購入者|顧客|お客様)$/u;
const BUYERS_EN = / (?:buyers|customers)$/;

/** Who had not bought when the clusters were made. */
const NONE: readonly Word[] = [
  ...['クラスタなし', 'クラスタ無し', 'クラスタ未分類', 'どのクラスタにも入っていない', 'どのクラスタにも属さない'],
  ...['どのクラスタにも属していない', 'クラスタに入っていない', 'クラスタに属していない', 'クラスタに属さない'],
  ...['in no cluster', 'not in any cluster', 'without a cluster', 'outside every cluster', 'in none of the clusters'],
  ...['no cluster', 'outside the clusters', 'not clustered', 'belong to no cluster', 'not in a cluster'],
].map((word) => [word, { kind: 'value', dimension: 'cluster', values: ['unknown'], label: 'unknown' }]);

const meaningOf = ({ name, label }: ClusterValue): Meaning => ({
  kind: 'value',
  dimension: 'cluster',
  values: [name],
  label: label.ja,
});

/** `少額・低頻度の購入者` is also `少額・低頻度`; “light-spending, occasional buyers” are said without the comma too. */
function labelsOf({ name, label }: ClusterValue): readonly string[] {
  const { ja, en } = label;
  const spoken = [en, en.replaceAll(',', ''), en.replaceAll(', ', ' and ')];
  const called = spoken.flatMap((words) => [words, words.replace(BUYERS_EN, '')]);
  const japanese = [ja, ja.replace(BUYERS_JA, '')];
  return [...new Set([name, name.replaceAll('_', ' '), ...japanese, ...japanese.map(withoutDots), ...called])].filter(
    (word) => word.length > 1,
  );
}

const withoutDots = (label: string): string => label.replaceAll('・', '');

const besideKind = (label: string): readonly string[] =>
  /^[ -~]+$/.test(label)
    ? [`${label} cluster`, `cluster ${label}`, `cluster of ${label}`]
    : ['クラスタ', 'クラスター'].flatMap((kind) => [`${label}${kind}`, `${label}の${kind}`, `${kind}${label}`]);
