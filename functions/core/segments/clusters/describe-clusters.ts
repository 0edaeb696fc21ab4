import { formatAttributeValue } from '../../attributes/format.ts';
import type { LocalizedText } from '../../language.ts';
import type { SegmentName } from '../definition.ts';
import type { ClusterFigure, ClusterProfile } from './cluster-profile.ts';
import { CLUSTER_FEATURES, type Claim, type ClusterFeature } from './cluster-words.ts';

export interface ClusterDescription {
  readonly name: SegmentName;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
}

/** So many claims at most make a name; more only where two clusters would have the same. */
const CLAIMS_IN_NAME = 2;

/**
 * Names and descriptions that follow from the numbers: a cluster is called by the figures that set it most apart from
 * everyone, and described by all that do. No two clusters have one name. The figures of the profiles are those of
 * `CLUSTER_FEATURES`, in this order. `kind` keeps the names of one way of grouping apart from those of another.
 */
export function describeClusters(
  profiles: readonly ClusterProfile[],
  kind: 'cluster' | 'dense',
): readonly ClusterDescription[] {
  const claims = profiles.map(claimsOf);
  const used = new Map<string, number>();
  return profiles.map((profile, at) => {
    const own = claims[at] ?? [];
    const named = own.slice(
      0,
      claimsNeeded(
        own,
        claims.filter((_, other) => other !== at),
      ),
    );
    const slug = named.length === 0 ? 'average' : named.map(({ claim }) => claim.slug).join('_');
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    const number = before === 0 ? '' : ` ${before + 1}`;
    return {
      // Beginning and end keep one name from being a part of another.
      name: `${kind}_${slug}${number.replace(' ', '_')}_buyers`,
      label: { ja: `${labelOf(named, 'ja')}${number}`, en: `${labelOf(named, 'en')}${number}` },
      description: descriptionOf(profile, own),
    };
  });
}

interface MadeClaim {
  readonly feature: ClusterFeature;
  readonly figure: ClusterFigure;
  readonly claim: Claim;
}

/** What sets the cluster apart, the most distinctive first. */
function claimsOf({ figures }: ClusterProfile): readonly MadeClaim[] {
  return CLUSTER_FEATURES.flatMap((feature, at) => {
    const figure = figures[at];
    if (figure === undefined || figure.level === 'typical') return [];
    return [{ feature, figure, claim: feature[figure.level] }];
  }).sort((one, other) => other.figure.distinction - one.figure.distinction);
}

/** As few as keep the name apart from those of the others, at least the usual number. */
function claimsNeeded(own: readonly MadeClaim[], others: readonly (readonly MadeClaim[])[]): number {
  const start = (claims: readonly MadeClaim[], length: number): string =>
    claims
      .slice(0, length)
      .map(({ claim }) => claim.slug)
      .join();
  let length = CLAIMS_IN_NAME;
  while (length < own.length && others.some((other) => start(other, length) === start(own, length))) length += 1;
  return length;
}

function labelOf(claims: readonly MadeClaim[], locale: 'ja' | 'en'): string {
  const parts = claims.map(({ claim }) => claim.label[locale]);
  if (locale === 'ja') return parts.length === 0 ? '平均的な購入者' : `${parts.join('・')}の購入者`;
  return parts.length === 0 ? 'average buyers' : `${parts.join(', ')} buyers`;
}

function descriptionOf({ size, share }: ClusterProfile, claims: readonly MadeClaim[]): LocalizedText {
  const percent = (share * 100).toFixed(1);
  const sentences = claims.map(sentenceOf);
  const rest: readonly LocalizedText[] =
    claims.length > 0 ? [] : [{ ja: 'どの数値も全体に近い。', en: 'Every figure is close to that of everyone.' }];
  const all = [
    {
      ja: `${size.toLocaleString('ja')}人（対象の${percent}%）。`,
      en: `${size.toLocaleString('en')} customers (${percent}% of those clustered).`,
    },
    ...sentences,
    ...rest,
  ];
  return { ja: all.map(({ ja }) => ja).join(''), en: all.map(({ en }) => en).join(' ') };
}

function sentenceOf({ feature, figure, claim }: MadeClaim): LocalizedText {
  const { attribute } = feature;
  const [own, everyone] = [figure.median, figure.everyone].map((value) => formatAttributeValue(attribute, value));
  const { label } = attribute;
  return {
    ja: `${label.ja}の中央値は${own?.ja}で、全体の${everyone?.ja}${claim.comparison.ja}。`,
    en: `Median ${label.en}: ${own?.en}, ${claim.comparison.en} everyone's ${everyone?.en}.`,
  };
}
