import { describe, expect, it } from 'vitest';
import { matchPersons } from '../../../functions/core/identities/matching.ts';
import { proposeIdentities } from '../../../functions/core/identities/proposal.ts';
import { person } from './persons.ts';
import { population } from './population.ts';

const FREE = { together: [], apart: [] };

describe('proposals', () => {
  const { records, truth } = population(80, 21);
  const matching = matchPersons(records);
  const { proposals, clusters } = proposeIdentities(matching, FREE);
  const merges = proposals.filter(({ band }) => band === 'merge');

  it('name every pair of a group and its weakest link', () => {
    expect(merges.length).toBeGreaterThan(50);
    for (const { records: members, explanations, confidence } of merges) {
      expect(explanations).toHaveLength((members.length * (members.length - 1)) / 2);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(Math.max(...explanations.map(({ probability }) => probability)));
    }
  });

  it('are right in the merge band', () => {
    const wrong = merges.filter(
      ({ records: members }) => new Set(members.map((index) => truth.get(records[index]?.id ?? ''))).size > 1,
    );
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it('have ids that depend on the records alone', () => {
    const reversed = matchPersons(records.toReversed());
    const ids = proposeIdentities(reversed, FREE).proposals.filter(({ band }) => band === 'merge');
    expect(new Set(ids.map(({ id }) => id))).toEqual(new Set(merges.map(({ id }) => id)));
    expect(merges.every(({ id }) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  });

  it('propose nothing more once they are applied', () => {
    const together = clusters.members.flatMap(([first = 0, ...rest]) => rest.map((other) => [first, other] as const));
    const again = proposeIdentities(matching, { together, apart: [] });
    expect(again.proposals.filter(({ band }) => band === 'merge')).toEqual([]);
    expect(again.clusters.members).toEqual(clusters.members);
  });

  it('never bring together what a person keeps apart', () => {
    const [first] = merges;
    const [left = 0, right = 0] = first?.records ?? [];
    const kept = proposeIdentities(matching, { together: [], apart: [[left, right]] });
    for (const { records: members } of kept.proposals)
      expect(members.includes(left) && members.includes(right)).toBe(false);
  });

  it('leave an unsure pair to a person', () => {
    const unsure = [
      person('p', {
        LastName: '長谷川',
        FirstName: '恵',
        LastNameKana: 'ハセガワ',
        FirstNameKana: 'メグミ',
        BirthDate: '1984-03-09',
      }),
      person('q', { LastName: 'hasegawa', FirstName: 'megumi', 'Address.City': '札幌市中央区' }),
    ];
    const all = proposeIdentities(matchPersons([...records, ...unsure]), FREE);
    const found = all.proposals.find(({ explanations }) =>
      explanations.some(({ left, right }) => left === 'p' && right === 'q'),
    );
    expect(found?.band).not.toBe('merge');
  });
});
