import { formatAttributeValue } from '../../attributes/format.ts';
import type { LocalizedText } from '../../language.ts';
import type { SegmentName } from '../definition.ts';
import { findContradictions } from './check-description.ts';
import type { CustomerCluster } from './cluster-customers.ts';
import type { ClusterProfile, Level } from './cluster-profile.ts';
import { CLUSTER_FEATURES } from './cluster-words.ts';

/** All that is told of a cluster to whoever names it: numbers, as a person reads them. */
export interface ClusterNumbers {
  readonly size: LocalizedText;
  /** Of all who were clustered. */
  readonly share: string;
  readonly figures: readonly {
    readonly label: LocalizedText;
    readonly median: LocalizedText;
    readonly everyone: LocalizedText;
    readonly level: Level;
  }[];
}

/** A name and a description by another author. */
export interface WrittenName {
  readonly label: LocalizedText;
  readonly description: LocalizedText;
}

/** A cluster whose own name stays, and why. */
export interface KeptName {
  readonly name: SegmentName;
  readonly why: string;
}

/** What a table has room for. */
const LONGEST_LABEL = 60;
const LONGEST_DESCRIPTION = 500;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

export function tellNumbers({ profile }: Pick<CustomerCluster, 'profile'>): ClusterNumbers {
  const { size, share, figures } = profile;
  return {
    size: { ja: `${size.toLocaleString('ja')}人`, en: `${size.toLocaleString('en')} customers` },
    share: `${(share * 100).toFixed(1)}%`,
    figures: CLUSTER_FEATURES.flatMap(({ attribute }, at) => {
      const figure = figures[at];
      if (figure === undefined || figure.median === null) return [];
      const [median, everyone] = [figure.median, figure.everyone].map((value) =>
        formatAttributeValue(attribute, value),
      );
      if (median === undefined || everyone === undefined) return [];
      return [{ label: attribute.label, median, everyone, level: figure.level }];
    }),
  };
}

/**
 * Clusters under the names that another author wrote for them, in their order. A name that its cluster's numbers contradict,
 * that does not fit, or that another cluster has, is not taken: the cluster keeps its own.
 */
export function takeNames<Cluster extends CustomerCluster>(
  clusters: readonly Cluster[],
  written: readonly (WrittenName | null | undefined)[],
): { readonly clusters: readonly Cluster[]; readonly kept: readonly KeptName[] } {
  const kept: KeptName[] = [];
  const taken = new Set<string>();
  const named = clusters.map((cluster, at) => {
    const name = written[at] ?? null;
    const why = name === null ? 'nothing was written for it' : faultOf(name, cluster.profile, taken);
    if (name === null || why !== null) {
      kept.push({ name: cluster.name, why: why ?? '' });
      return cluster;
    }
    taken.add(name.label.ja).add(name.label.en.toLowerCase());
    return { ...cluster, label: name.label, description: name.description };
  });
  return { clusters: named, kept };
}

function faultOf(
  { label, description }: WrittenName,
  profile: ClusterProfile,
  taken: ReadonlySet<string>,
): string | null {
  if (label.ja.length > LONGEST_LABEL || label.en.length > LONGEST_LABEL) return 'the name is too long';
  if (description.ja.length > LONGEST_DESCRIPTION || description.en.length > LONGEST_DESCRIPTION)
    return 'the description is too long';
  if (!JAPANESE.test(label.ja) || !JAPANESE.test(description.ja)) return 'the Japanese text is not in Japanese';
  if (JAPANESE.test(label.en) || JAPANESE.test(description.en)) return 'the English text is not in English';
  if (taken.has(label.ja) || taken.has(label.en.toLowerCase())) return 'another cluster has the name';
  const [contradiction] = [label.ja, label.en, description.ja, description.en].flatMap((text) =>
    findContradictions(text, profile),
  );
  return contradiction === undefined ? null : `its numbers contradict "${contradiction.said}" (${contradiction.kind})`;
}
