import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAttributeValue } from '../../../../functions/core/attributes/format.ts';
import { findContradictions } from '../../../../functions/core/segments/clusters/check-description.ts';
import { type ClusterProfile, openProfiles } from '../../../../functions/core/segments/clusters/cluster-profile.ts';
import { CLUSTER_FEATURES } from '../../../../functions/core/segments/clusters/cluster-words.ts';
import { describeClusters } from '../../../../functions/core/segments/clusters/describe-clusters.ts';
import { clusterWarnings } from '../../../../functions/core/segments/clusters/warnings.ts';

/** Recency, frequency, monetary, average order, cross-brand ratio of some customers, and the cluster of each. */
interface Crowd {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

const somePerson = fc.tuple(
  fc.integer({ min: 0, max: 900 }),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 500, max: 200_000 }),
  fc.integer({ min: 500, max: 30_000 }),
  fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000),
);

/** Clusters of random people with a leaning of their own: shifted up, down or not at all in each figure. */
const someCrowd: fc.Arbitrary<Crowd> = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(0.1, 1, 1, 4), { minLength: 5, maxLength: 5 }),
      fc.array(somePerson, { minLength: 1, maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((clusters) => ({
    rows: clusters.flatMap(([leaning, people]) =>
      people.map((person) => person.map((figure, at) => figure * (leaning[at] ?? 1))),
    ),
    labels: clusters.flatMap(([, people], label) => people.map(() => label)),
  }));

function profilesOf({ rows, labels }: Crowd): readonly ClusterProfile[] {
  const columns = CLUSTER_FEATURES.map(({ digits }, at) => ({
    values: Float64Array.from(rows, (row) => row[at] ?? Number.NaN),
    digits,
  }));
  return openProfiles(columns)(Int32Array.from(labels), Math.max(...labels) + 1);
}

function plainMedian(values: readonly number[], digits: number): number {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = ordered[Math.ceil(ordered.length / 2) - 1] ?? Number.NaN;
  return Math.round(middle * 10 ** digits) / 10 ** digits;
}

const VIP: ClusterProfile = {
  size: 1_234,
  share: 0.123,
  figures: [
    { median: 12, everyone: 140, level: 'low', distinction: 0.4 },
    { median: 9, everyone: 2, level: 'high', distinction: 0.45 },
    { median: 81_000, everyone: 15_000, level: 'high', distinction: 0.42 },
    { median: 9_000, everyone: 8_900, level: 'typical', distinction: 0.01 },
    { median: 0, everyone: 0, level: 'typical', distinction: 0 },
  ],
};

describe('names and descriptions of clusters', () => {
  it('follow from the numbers', () => {
    const [vip] = describeClusters([VIP], 'cluster');
    expect(vip?.name).toBe('cluster_frequent_spender_buyers');
    expect(vip?.label).toEqual({ ja: '高頻度・高額の購入者', en: 'frequent, big-spending buyers' });
    expect(vip?.description.ja).toBe(
      '1,234人（対象の12.3%）。購入頻度の中央値は9件で、全体の2件より多い。購入金額の中央値は81,000円で、全体の15,000円より大きい。最終注文からの日数の中央値は12日で、全体の140日より短い。',
    );
    expect(vip?.description.en).toBe(
      "1,234 customers (12.3% of those clustered). Median frequency: 9, more than everyone's 2. Median monetary value: ¥81,000, more than everyone's ¥15,000. Median days since last order: 12 days, shorter than everyone's 140 days.",
    );
  });

  it('say nothing that the customers counted one by one contradict', () => {
    fc.assert(
      fc.property(someCrowd, (crowd) => {
        const described = describeClusters(profilesOf(crowd), 'cluster');
        for (const [cluster, { description, label }] of described.entries()) {
          for (const [at, { attribute, digits, high, low }] of CLUSTER_FEATURES.entries()) {
            const figures = crowd.rows.map((row) => row[at] ?? 0);
            const own = plainMedian(
              figures.filter((_, row) => crowd.labels[row] === cluster),
              digits,
            );
            const everyone = plainMedian(figures, digits);
            for (const locale of ['ja', 'en'] as const) {
              const isCalledHigh = label[locale].includes(high.label[locale]);
              const isCalledLow = label[locale].includes(low.label[locale]);
              if (isCalledHigh) expect(own).toBeGreaterThan(everyone);
              if (isCalledLow) expect(own).toBeLessThan(everyone);
              const sentence = description[locale]
                .split(/。|(?<=\.) /)
                .find((part) => part.includes(attribute.label[locale]));
              if (sentence === undefined) continue;
              expect(sentence).toContain(formatAttributeValue(attribute, own)[locale]);
              expect(sentence).toContain(formatAttributeValue(attribute, everyone)[locale]);
              expect(sentence).toContain((own > everyone ? high : low).comparison[locale]);
            }
          }
        }
      }),
    );
  });

  it('pass the check that is made for texts of any author', () => {
    fc.assert(
      fc.property(someCrowd, (crowd) => {
        const profiles = profilesOf(crowd);
        for (const [cluster, { label, description }] of describeClusters(profiles, 'cluster').entries()) {
          const profile = profiles[cluster] ?? VIP;
          for (const text of [label.ja, label.en, description.ja, description.en]) {
            // The number that keeps equal names apart is none of the cluster's.
            expect(findContradictions(text.replace(/ \d$/, ''), profile)).toEqual([]);
          }
        }
      }),
    );
  });

  it('are never those of another cluster, nor a part of them, and fit the service', () => {
    fc.assert(
      fc.property(someCrowd, (crowd) => {
        const described = describeClusters(profilesOf(crowd), 'cluster');
        for (const [at, { name, label }] of described.entries()) {
          expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
          for (const [other, { name: otherName, label: otherLabel }] of described.entries()) {
            if (other === at) continue;
            expect(otherName.includes(name)).toBe(false);
            expect([otherLabel.ja, otherLabel.en]).not.toEqual([label.ja, label.en]);
          }
        }
      }),
    );
  });

  it('stay within 64 characters when every figure is needed to tell two apart', () => {
    const figures = VIP.figures.map((figure) => ({ ...figure, level: 'high' as const, distinction: 0.4 }));
    const other = figures.map((figure, at) => (at === 4 ? { ...figure, level: 'low' as const } : figure));
    const profiles = [
      { ...VIP, figures },
      { ...VIP, figures },
      { ...VIP, figures: other },
    ];
    for (const { name } of describeClusters(profiles, 'cluster')) expect(name.length).toBeLessThanOrEqual(64);
  });

  it('call a cluster average whose figures are those of everyone', () => {
    const figures = VIP.figures.map((figure) => ({ ...figure, level: 'typical' as const }));
    const typical = { ...VIP, figures };
    const [one, two] = describeClusters([typical, typical], 'cluster');
    expect(one?.label).toEqual({ ja: '平均的な購入者', en: 'average buyers' });
    expect(two?.name).toBe('cluster_average_2_buyers');
    expect(one?.description.en).toContain('Every figure is close to that of everyone.');
  });
});

describe('the check of a text', () => {
  it.each([
    ['最近購入し、頻繁に買う上客です。', []],
    ['Frequent, big-spending customers: a median of 9 orders and ¥81,000.', []],
    ['ご無沙汰の上客です。', ['ご無沙汰']],
    ['Lapsed customers who rarely buy.', ['Lapsed', 'rarely']],
    ['少額の購入者', ['少額']],
    ['They spend ¥95,000.', ['95,000']],
    ['全体の１３．３％を占める。', ['13.3']],
    ['They are not frequent.', ['not']],
    ['高額ではない', ['ない']],
    ['購入頻度は全体より少ない。', ['購入頻度は全体より少ない']],
    ['Their days since last order are longer. They buy often.', ['their days since last order are longer']],
    ['Their cross-brand ratio is higher.', ['their cross-brand ratio is higher']],
    ['複数ブランドの購入者', ['複数ブランド']],
  ])('%s: %j', (text, said) => {
    expect(findContradictions(text, VIP).map((contradiction) => contradiction.said)).toEqual(said);
  });

  it('knows the words of each claim in both languages, and takes none for its opposite', () => {
    for (const { high, low } of CLUSTER_FEATURES) {
      for (const [claim, opposite] of [
        [high, low],
        [low, high],
      ] as const) {
        for (const word of [claim.label.ja, claim.label.en]) {
          expect(claim.said.test(word)).toBe(true);
          expect(opposite.said.test(word)).toBe(false);
        }
      }
    }
  });
});

describe('warnings', () => {
  const good = { size: 300, share: 0.1, silhouette: 0.4, stability: 0.95 };
  it.each([
    [good, []],
    [{ ...good, size: 29 }, ['small']],
    [{ ...good, share: 0.009 }, ['small']],
    [{ ...good, silhouette: 0.05 }, ['overlapping']],
    [{ ...good, stability: 0.5 }, ['unstable']],
    [{ size: 3, share: 0.001, silhouette: 0, stability: 0 }, ['small', 'overlapping', 'unstable']],
  ])('of %j are %j', (cluster, kinds) => {
    const warnings = clusterWarnings(cluster);
    expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
    for (const { text } of warnings) expect(text.ja).not.toBe(text.en);
  });
});
