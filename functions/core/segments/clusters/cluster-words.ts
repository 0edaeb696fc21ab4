import { attributeNamed } from '../../attributes/catalog.ts';
import type { AttributeDefinition } from '../../attributes/measure.ts';
import type { LocalizedText } from '../../language.ts';

/** What can be said of a cluster by one figure: that it is high, or that it is low. */
export interface Claim {
  /** Part of the name on the wire. */
  readonly slug: string;
  /** Part of the label: `最近`, `recent`. */
  readonly label: LocalizedText;
  /** How the figure compares with everyone's: `より短い`, `fewer than`. */
  readonly comparison: LocalizedText;
  /** Every way of saying so that is recognised in a text, the label among them. */
  readonly said: RegExp;
}

/** A figure by which customers are clustered. */
export interface ClusterFeature {
  readonly attribute: AttributeDefinition;
  readonly isSkewed: boolean;
  /** Decimals in which it is shown and compared. */
  readonly digits: number;
  readonly high: Claim;
  readonly low: Claim;
}

const claim = (
  slug: string,
  label: readonly [ja: string, en: string],
  comparison: readonly [ja: string, en: string],
  said: RegExp,
): Claim => ({
  slug,
  label: { ja: label[0], en: label[1] },
  comparison: { ja: comparison[0], en: comparison[1] },
  said,
});

/** One entry a figure. A new one brings its words for both directions, and the test checks that they are told apart. */
export const CLUSTER_FEATURES: readonly ClusterFeature[] = [
  {
    attribute: attributeNamed('recency_days'),
    isSkewed: true,
    digits: 0,
    high: claim(
      'lapsed',
      ['ご無沙汰', 'lapsed'],
      ['より長い', 'longer than'],
      /ご無沙汰|離反|休眠|久し|\b(?:lapsed|dormant|inactive|long ago)\b/i,
    ),
    low: claim(
      'recent',
      ['最近購入', 'recent'],
      ['より短い', 'shorter than'],
      /最近|直近に購入|\b(?:recent|recently|lately)\b/i,
    ),
  },
  {
    attribute: attributeNamed('frequency'),
    isSkewed: true,
    digits: 0,
    high: claim(
      'frequent',
      ['高頻度', 'frequent'],
      ['より多い', 'more than'],
      /高頻度|頻繁|よく買|常連|\b(?:frequent|frequently|often|regulars?)\b/i,
    ),
    low: claim(
      'occasional',
      ['低頻度', 'occasional'],
      ['より少ない', 'fewer than'],
      /低頻度|まれに|めったに|\b(?:occasional|occasionally|infrequent|infrequently|rare|rarely|seldom)\b/i,
    ),
  },
  {
    attribute: attributeNamed('monetary_yen'),
    isSkewed: true,
    digits: 0,
    high: claim(
      'spender',
      ['高額', 'big-spending'],
      ['より大きい', 'more than'],
      /高額|上客|\b(?:big-spending|big spenders?|high-value|high-spending)\b/i,
    ),
    low: claim(
      'saver',
      ['少額', 'light-spending'],
      ['より小さい', 'less than'],
      /少額|低額|\b(?:light-spending|light spenders?|low-value|low-spending)\b/i,
    ),
  },
  {
    attribute: attributeNamed('average_order_yen'),
    isSkewed: true,
    digits: 0,
    high: claim(
      'large_order',
      ['高単価', 'large-order'],
      ['より高い', 'more than'],
      /高単価|\b(?:large-order|large orders?|large baskets?)\b/i,
    ),
    low: claim(
      'small_order',
      ['低単価', 'small-order'],
      ['より低い', 'less than'],
      /低単価|\b(?:small-order|small orders?|small baskets?)\b/i,
    ),
  },
  {
    attribute: attributeNamed('cross_brand_ratio'),
    isSkewed: false,
    digits: 2,
    high: claim(
      'multi_brand',
      ['複数ブランド', 'several-brand'],
      ['より高い', 'higher than'],
      /複数(?:の)?ブランド|\b(?:several-brand|(?:several|many|multiple) brands)\b/i,
    ),
    low: claim(
      'one_brand',
      ['単一ブランド', 'one-brand'],
      ['より低い', 'lower than'],
      /単一(?:の)?ブランド|\b(?:one-brand|single-brand|one brand|a single brand)\b/i,
    ),
  },
];
