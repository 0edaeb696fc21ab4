import { describe, expect, it } from 'vitest';
import type { Edge } from '../../../functions/core/identities/clusters.ts';
import { evaluateClusters } from '../../../functions/core/identities/evaluation.ts';
import { clusterMatching, type Matching, matchPersons } from '../../../functions/core/identities/matching.ts';
import { logOdds } from '../../../functions/core/identities/model.ts';
import { generator } from '../../../functions/core/identities/random-pairs.ts';
import { ruleReader } from '../../../functions/core/identities/rules.ts';
import { emptyEvidence } from '../../../functions/core/identities/scoring.ts';
import { decide } from '../../../functions/core/identities/weighing.ts';
import { person } from './persons.ts';
import { type Population, population } from './population.ts';

const KANJI =
  '山川田中村木林森本松井上下大小高橋石原野沢谷口島崎藤岡宮寺内外東西南北前後青赤白黒金銀水火土日月星空雨雪風花春夏秋冬';

function clustersOf(matching: Matching, threshold = 0.5): ReadonlyMap<string, string> {
  const { clusterOf } = clusterMatching(matching, threshold);
  return new Map(Array.from(clusterOf, (cluster, index) => [matching.persons.at(index).id, String(cluster)]));
}

describe('matching', () => {
  const people: Population = population(150, 11);
  const matching = matchPersons(people.records);

  it('finds the people among families that share phone and address, without a label', () => {
    const quality = evaluateClusters(clustersOf(matching), people.truth);
    expect(quality.precision).toBeGreaterThan(0.99);
    expect(quality.recall).toBeGreaterThan(0.97);
  });

  it('gives the same result on every run', () => {
    const again = matchPersons(people.records);
    expect(again.model).toEqual(matching.model);
    expect(again.edges).toEqual(matching.edges);
    expect(clustersOf(again)).toEqual(clustersOf(matching));
  });

  it('keeps exactly the pairs that are likely enough when each is weighed alone', () => {
    const { left, right } = matching.candidates;
    const ruleOf = ruleReader(matching.rules, matching.model.definitions);
    const evidence = emptyEvidence(matching.model.definitions.length);
    const expected: Edge[] = [];
    left.forEach((one, pair) => {
      const other = right[pair] ?? 0;
      matching.scorer.weigh(one, other, evidence);
      const rule = ruleOf((comparison) => evidence.levels[comparison] ?? 0);
      const odds = decide(matching.scorer.logOdds(evidence), rule);
      if (odds >= logOdds(0.1)) expected.push({ left: one, right: other, logOdds: odds, rule });
    });
    expect(expected.length).toBeGreaterThan(100);
    expect(matching.edges).toEqual(expected);
  });

  it('learns shares that are probabilities, and never falls on the way', () => {
    const { model } = matching;
    for (const [c, definition] of model.definitions.entries()) {
      if (definition.levels.some(({ ratio }) => ratio !== undefined)) continue;
      for (const shares of [model.m[c], model.u[c]]) {
        expect(shares?.every((share) => share > 0 && share < 1)).toBe(true);
        expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
      }
    }
    expect(model.objective.length).toBeGreaterThan(1);
    for (const [step, value] of model.objective.entries()) {
      const before = model.objective[step - 1];
      if (before !== undefined) expect(value).toBeGreaterThanOrEqual(before - 1e-6 * Math.abs(before));
    }
  });

  it('weighs a rare shared value more than a common one', () => {
    const common = Array.from({ length: 60 }, (_, n) =>
      person(`s${n}`, { LastName: 'Smith', FirstName: `Given${n}a` }),
    );
    const records = [
      ...common,
      person('z1', { LastName: 'Zwingli', FirstName: 'Anna' }),
      person('z2', { LastName: 'Zwingli', FirstName: 'Berta' }),
    ];
    const { scorer, model } = matchPersons(records);
    const familyWeight = (left: number, right: number): number => {
      const evidence = {
        levels: new Uint8Array(model.definitions.length),
        match: new Float64Array(model.definitions.length),
        household: new Float64Array(model.definitions.length),
      };
      scorer.weigh(left, right, evidence);
      return evidence.match[0] ?? 0;
    };
    expect(familyWeight(60, 61)).toBeGreaterThan(familyWeight(0, 1) + 1);
  });

  it('keeps twins, a father and a son of one household apart', () => {
    const home = { LastName: '森', PhoneNumber: '06-1234-9876', 'Address.Address1': '大阪府大阪市北区梅田4-11-10' };
    const family = [
      person('twin-1', { ...home, FirstName: '翔太', FirstNameKana: 'ショウタ', BirthDate: '2001-05-06' }),
      person('twin-2', { ...home, FirstName: '直樹', FirstNameKana: 'ナオキ', BirthDate: '2001-05-06' }),
      person('father', { ...home, FirstName: '一郎', FirstNameKana: 'イチロウ', BirthDate: '1968-09-12' }),
    ];
    const clusters = clustersOf(matchPersons([...people.records, ...family]));
    expect(new Set(family.map(({ id }) => clusters.get(id))).size).toBe(3);
  });

  it('does not take neighbours for one person where there are no duplicates to learn from', () => {
    const random = generator(77);
    const below = (limit: number): number => Math.floor(random() * limit);
    const letters = (count: number): string =>
      Array.from({ length: count }, () => KANJI.charAt(below(KANJI.length))).join('');
    const strangers = Array.from({ length: 900 }, (_, n) =>
      person(`n${n}`, {
        LastName: letters(2),
        FirstName: letters(2),
        BirthDate: `${1950 + below(50)}-0${1 + below(9)}-${10 + below(18)}`,
        'Address.PostalCode': `100-00${10 + (n % 30)}`,
        'Address.Address1': `東京都千代田区${KANJI.charAt(n % 30)}町`,
      }),
    );
    expect(new Set(clustersOf(matchPersons(strangers)).values()).size).toBeGreaterThan(890);
  });

  it('does not take what everyone shares for evidence', () => {
    const shop = { PhoneNumber: '03-5555-4321', EmailAddress: 'front@shop.example' };
    const customers = Array.from({ length: 520 }, (_, n) =>
      person(`c${n}`, {
        ...shop,
        LastName: `姓${String.fromCharCode(0x4e00 + n)}`,
        FirstName: `名${String.fromCharCode(0x5e00 + n)}`,
      }),
    );
    expect(new Set(clustersOf(matchPersons(customers)).values()).size).toBe(520);
  });

  it('matches a handful of records by what it knows beforehand', () => {
    const clusters = clustersOf(
      matchPersons([
        person('1', { LastName: '髙橋', FirstName: '花子', PhoneNumber: '090-1234-5670', BirthDate: '1980-01-02' }),
        person('2', { LastName: '高橋', FirstName: '花子', PhoneNumber: '+819012345670', BirthDate: '昭和55年1月2日' }),
        person('3', { LastName: '高橋', FirstName: '次郎', PhoneNumber: '090-1234-5670', BirthDate: '1975-07-07' }),
      ]),
    );
    expect(clusters.get('1')).toBe(clusters.get('2'));
    expect(clusters.get('3')).not.toBe(clusters.get('1'));
  });

  it.each([0, 1])('has nothing to say of %d records', (count) => {
    const { edges, persons } = matchPersons(people.records.slice(0, count));
    expect(edges).toEqual([]);
    expect(persons).toHaveLength(count);
  });
});
