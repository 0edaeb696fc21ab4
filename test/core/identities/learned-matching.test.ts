import { describe, expect, it } from 'vitest';
import { learnedOf } from '../../../functions/core/identities/learned/learned-matching.ts';
import { learnedReader } from '../../../functions/core/identities/learned/learned-reader.ts';
import { maybeMatchByLearned } from '../../../functions/core/identities/learned/match-by-learned.ts';
import { MatchIndex } from '../../../functions/core/identities/match-index.ts';
import { matchPersons } from '../../../functions/core/identities/matching.ts';
import { DEFAULT_RULES } from '../../../functions/core/identities/rules.ts';
import { population } from './population.ts';

const RULES = { rules: DEFAULT_RULES, least: 0.001 };

describe('what a matching has taught', () => {
  const { records } = population(150, 5);
  const known = records.filter((_, at) => at % 7 !== 3);
  const later = records.filter((_, at) => at % 7 === 3).slice(0, 40);
  const matching = matchPersons(known);
  // As it is kept: as text.
  const reader = learnedReader(JSON.parse(JSON.stringify(learnedOf(matching))));
  const index = new MatchIndex(matching);

  it('judges later records as the index of all records does', () => {
    let compared = 0;
    for (const record of later) {
      const found = index.find(record, RULES.least).map((each) => each.index);
      const others = found.map((at) => index.recordAt(at));
      const expected = index.beside(record, found, RULES.least).edges;
      const edges = maybeMatchByLearned({ record, others, ...RULES }, reader)?.edges ?? [];
      expect(edges.map(({ right, rule }) => [right, rule])).toEqual(expected.map(({ right, rule }) => [right, rule]));
      edges.forEach(({ logOdds }, at) => {
        expect(logOdds).toBeCloseTo(expected[at]?.logOdds ?? Number.NaN, 9);
      });
      compared += edges.length;
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('is of no use where records are compared in another way', () => {
    const [record] = later;
    const { learned } = reader;
    const old = learnedReader({ ...learned, comparisons: learned.comparisons.slice(1) });
    if (record !== undefined) expect(maybeMatchByLearned({ record, others: [record], ...RULES }, old)).toBeNull();
  });
});
