import { describe, expect, it } from 'vitest';
import { MatchIndex } from '../../../functions/core/identities/match-index.ts';
import { type Matching, matchPersons } from '../../../functions/core/identities/matching.ts';
import { probabilityOf } from '../../../functions/core/identities/model.ts';
import { person } from './persons.ts';
import { population } from './population.ts';

const people = population(150, 11);
const LEAST = 0.1;

/** What the matching of all records says of one of them: other record → log odds. */
function edgesOf({ edges }: Matching, index: number): ReadonlyMap<number, number> {
  return new Map(
    edges.flatMap(({ left, right, logOdds }) => {
      if (left !== index && right !== index) return [];
      return [[left === index ? right : left, logOdds] as const];
    }),
  );
}

describe('an index of matched records', () => {
  const matching = matchPersons(people.records);
  const index = new MatchIndex(matching);

  it('says of every record that it knows what matching all of them had said', () => {
    let compared = 0;
    for (const [at, record] of people.records.entries()) {
      const found = new Map(
        index.find(record, LEAST).flatMap(({ index: other, logOdds }) => (other === at ? [] : [[other, logOdds]])),
      );
      const expected = edgesOf(matching, at);
      expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [other, logOdds] of expected) expect(found.get(other)).toBeCloseTo(logOdds, 9);
      compared += expected.size;
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('is sure of the record itself, and puts the likeliest first', () => {
    const found = index.find(people.records[7] ?? person('', {}), LEAST);
    const itself = found.find((each) => each.index === 7);
    expect(probabilityOf(itself?.logOdds ?? 0)).toBeGreaterThan(0.99);
    expect(found.map(({ logOdds }) => logOdds)).toEqual(found.map(({ logOdds }) => logOdds).toSorted((a, b) => b - a));
  });

  it('explains a record that nobody has seen, and the reasons add up', () => {
    const known = people.records[3] ?? person('', {});
    const stranger = person('new', { ...known.fields, EmailAddress: 'someone.new@example.com' });
    const [best] = index.find(stranger, LEAST);
    const [explanation] = index.explain(stranger, [best?.index ?? -1]);
    const bestId = index.recordAt(best?.index ?? -1).id;
    expect(people.truth.get(bestId)).toBe(people.truth.get(known.id));
    expect(explanation).toMatchObject({ left: bestId, right: 'new' });
    expect(explanation?.probability).toBeCloseTo(probabilityOf(best?.logOdds ?? 0), 9);
    const email = explanation?.reasons.find(({ fact }) => fact === 'EmailAddress');
    expect(email?.right).toBe('someone.new@example.com');
    expect(explanation?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(explanation?.weight ?? 0, 6);
  });

  it('finds nobody for a record that says nothing, and for one unlike all', () => {
    expect(index.find(person('empty', {}), LEAST)).toEqual([]);
    const stranger = { LastName: 'Zwingli', FirstName: 'Anna', BirthDate: '1901-01-31', PhoneNumber: '+41446681800' };
    expect(index.find(person('other', stranger), LEAST)).toEqual([]);
  });

  it('gives a number that hundreds share no weight, as matching does', () => {
    const shop = { PhoneNumber: '03-5555-4321' };
    const crowd = Array.from({ length: 510 }, (_, n) =>
      person(`c${n}`, { ...shop, LastName: `姓${String.fromCharCode(0x4e00 + n)}` }),
    );
    const crowded = new MatchIndex(matchPersons([...people.records, ...crowd]));
    expect(crowded.find(person('new', shop), LEAST)).toEqual([]);
  });
});

describe('an index that records are added to', () => {
  it('finds added records as well, however many there are', () => {
    const half = people.records.filter((_, at) => at % 6 < 3);
    const others = people.records.filter((_, at) => at % 6 >= 3);
    const index = new MatchIndex(matchPersons(half));
    const added = others.map((record) => index.add(record));
    expect(added[0]).toBe(half.length);
    expect(index.size).toBe(people.records.length);
    for (const [at, record] of others.entries()) {
      expect(index.find(record, LEAST).map((found) => found.index)).toContain(added[at]);
      expect(index.recordAt(added[at] ?? -1)).toBe(record);
    }
    const truth = (id: string): string | undefined => people.truth.get(id);
    const pairs = others.flatMap((record) =>
      index
        .find(record, 0.8)
        .map(({ index: other }) => [record.id, index.recordAt(other).id] as const)
        .filter(([one, other]) => one !== other),
    );
    const right = pairs.filter(([one, other]) => truth(one) === truth(other)).length;
    expect(right / pairs.length).toBeGreaterThan(0.97);
    expect(pairs.some(([, other]) => others.some(({ id }) => id === other))).toBe(true);
  });

  it('goes on when values and records outgrow the room that was left', () => {
    const index = new MatchIndex(matchPersons(people.records.slice(0, 40)));
    for (let n = 0; n < 5000; n++)
      index.add(
        person(`n${n}`, { EmailAddress: `mailbox${n}x@domain${n}.example`, PhoneNumber: `090-${1000 + n}-1234` }),
      );
    const asked = person('again', { EmailAddress: 'mailbox4321x@domain4321.example', PhoneNumber: '090-5321-1234' });
    expect(index.recordAt(index.find(asked, LEAST)[0]?.index ?? -1).id).toBe('n4321');
    const found = index.find(people.records[5] ?? person('', {}), LEAST);
    expect(found.map((each) => each.index)).toContain(5);
  });
});
