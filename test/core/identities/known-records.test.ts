import { describe, expect, it } from 'vitest';
import { givenPerson } from '../../../functions/core/identities/given-person.ts';
import { KnownRecords } from '../../../functions/core/identities/known-records.ts';
import { clusterMatching, matchPersons } from '../../../functions/core/identities/matching.ts';
import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { DEFAULT_BANDS } from '../../../functions/core/identities/proposal.ts';
import { person } from './persons.ts';
import { population } from './population.ts';

const people = population(90, 12);
const NOBODY = person('', {});
const [shown = NOBODY] = people.records.filter(
  ({ id, fields }) => id.startsWith('a') && fields.EmailAddress !== undefined && people.truth.has(id.replace('a', 'b')),
);
const twin = shown.id.replace('a', 'b');

describe('known records', () => {
  it('find a changed record as it is now, and no longer as it was', () => {
    const known = new KnownRecords(matchPersons(people.records));
    const asked = { ...shown, id: 'asked' };
    expect(known.find(asked)).toContain(shown.id);
    known.put(person(shown.id, { LastName: 'Zwingli', FirstName: 'Anna', PhoneNumber: '+41446681800' }));
    expect(known.find(asked)).not.toContain(shown.id);
    expect(
      known.find(person('other', { LastName: 'Zwingli', FirstName: 'Anna', PhoneNumber: '+41446681800' })),
    ).toEqual([shown.id]);
    expect(known.maybeRecord(shown.id)?.fields.LastName).toBe('Zwingli');
    expect([known.size, known.changes]).toEqual([people.records.length, 1]);
  });

  it('forget a record that is gone, and take one again that came back', () => {
    const known = new KnownRecords(matchPersons(people.records));
    known.forget(shown.id);
    expect(known.find({ ...shown, id: 'asked' })).not.toContain(shown.id);
    expect(known.maybeRecord(shown.id)).toBeNull();
    known.put(shown);
    expect(known.find({ ...shown, id: 'asked' })).toContain(shown.id);
    known.put(shown);
    expect(known.changes).toBe(2);
  });

  it('begin with none', () => {
    const known = new KnownRecords(matchPersons([]));
    expect(known.find(shown)).toEqual([]);
    known.put(shown);
    expect(known.find({ ...shown, id: 'asked' })).toEqual([shown.id]);
  });
});

describe('a record matched with people', () => {
  const others = people.records.filter(({ id }) => id !== shown.id);
  const known = new KnownRecords(matchPersons(others));
  const match = (record: PersonRecord, options: Parameters<typeof known.match>[2] = {}) =>
    known.match(
      record,
      known.find(record).map((id) => ({ person: `p-${id}`, records: [id] })),
      options,
    );

  it('goes to its own person in the band of a run, with reasons that add up', () => {
    const { people: found, merge } = match(shown);
    expect(found[0]).toMatchObject({ person: `p-${twin}`, band: 'merge' });
    expect(merge?.records).toEqual(expect.arrayContaining([shown.id, twin]));
    const [explanation] = found[0]?.explanations ?? [];
    expect(explanation).toMatchObject({ left: twin, right: shown.id, probability: found[0]?.probability });
  });

  it('is not matched with whom a person keeps apart, also by another record of either', () => {
    const apart = [[twin, 'sibling']] as const;
    expect(match(shown, { own: ['sibling'], apart }).people.some(({ records }) => records.includes(twin))).toBe(true);
    const known2 = new KnownRecords(matchPersons([...others, { ...shown, id: 'sibling' }]));
    const { people: found, merge } = known2.match(shown, [{ person: 'p', records: [twin] }], {
      own: ['sibling'],
      apart,
    });
    expect([found, merge]).toEqual([[], null]);
  });

  it('is put where the matching of all records puts it', () => {
    const matching = matchPersons(people.records);
    const { clusterOf } = clusterMatching(matching, DEFAULT_BANDS.merge);
    const base = new KnownRecords(matching);
    const clusters = new Map<number, string[]>();
    people.records.forEach(({ id }, index) => {
      const cluster = clusterOf[index] ?? -1;
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), id]);
    });
    let joined = 0;
    for (const [index, record] of people.records.entries()) {
      if (index % 5 > 0) continue;
      const rest = [...clusters].map(([cluster, ids]) => ({
        person: String(cluster),
        records: ids.filter((id) => id !== record.id),
      }));
      const found = new Set(base.find(record));
      const candidates = rest.filter(({ records }) => records.some((id) => found.has(id)));
      const certain = base.match(record, candidates, {}).people.filter(({ band }) => band === 'merge');
      const own = String(clusterOf[index]);
      const hasOthers = (clusters.get(clusterOf[index] ?? -1)?.length ?? 0) > 1;
      expect(certain.map(({ person: cluster }) => cluster)).toEqual(hasOthers ? [own] : []);
      joined += hasOthers ? 1 : 0;
    }
    expect(joined).toBeGreaterThan(30);
  });
});

describe('a person as somebody describes them', () => {
  it('is read by the names of profiles, of brands and of their files', () => {
    const { fields } = givenPerson({
      lastname: '佐藤',
      first_name: '花子',
      'Address.PostalCode': '150-0001',
      生年月日: '昭和60年4月1日',
      電話番号: '',
    });
    expect(fields).toEqual({
      LastName: '佐藤',
      FirstName: '花子',
      'Address.PostalCode': '150-0001',
      BirthDate: '昭和60年4月1日',
    });
  });

  it('is refused with what can be said', () => {
    expect(() => givenPerson({ shoe_size: '27' })).toThrow('"shoe_size" is no field that is compared');
    expect(() => givenPerson({ order_total: '27' })).toThrow('is no field');
    expect(() => givenPerson({})).toThrow('nothing is given');
    expect(() => givenPerson({ phone: ' ' })).toThrow('nothing is given');
  });
});
