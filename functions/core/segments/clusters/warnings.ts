import type { LocalizedText } from '../../language.ts';
import { isSmall } from '../small-segment.ts';
import { STABLE } from './choose-count.ts';

/** What makes a cluster unfit to act on. */
export interface ClusterWarning {
  readonly kind: 'small' | 'overlapping' | 'unstable';
  readonly text: LocalizedText;
}

/** Below this members are hardly nearer to each other than to the next cluster. */
const LOOSE = 0.1;

/**
 * `silhouette` is the cluster's own, absent where clusters need not be round; `stability` that of all clusters together (mean
 * adjusted Rand index).
 */
export function clusterWarnings(cluster: {
  readonly size: number;
  readonly share: number;
  readonly silhouette?: number;
  readonly stability: number;
}): readonly ClusterWarning[] {
  const warnings: ClusterWarning[] = [];
  const { size, share, silhouette, stability } = cluster;
  if (isSmall(size, share))
    warnings.push({
      kind: 'small',
      text: {
        ja: `${size}人（対象の${percent(share)}%）しかおらず、施策の単位としては小さすぎます。`,
        en: `Only ${size} customers (${percent(share)}% of those clustered): too few to act on.`,
      },
    });
  if (silhouette !== undefined && silhouette < LOOSE)
    warnings.push({
      kind: 'overlapping',
      text: {
        ja: `隣のクラスターとの境がはっきりしません（シルエット係数${silhouette.toFixed(2)}、${LOOSE}未満）。`,
        en: `Runs into the next cluster (silhouette ${silhouette.toFixed(2)}, below ${LOOSE}).`,
      },
    });
  if (stability < STABLE)
    warnings.push({
      kind: 'unstable',
      text: {
        ja: `顧客の一部で作り直すと別の分け方になります（調整ランド指数${stability.toFixed(2)}、${STABLE}未満）。`,
        en: `Other customers would be grouped otherwise (adjusted Rand index ${stability.toFixed(2)} over resamples, below ${STABLE}).`,
      },
    });
  return warnings;
}

const percent = (share: number): string => (share * 100).toFixed(1);
