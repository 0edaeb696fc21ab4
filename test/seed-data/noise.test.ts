import { describe, expect, it } from 'vitest';
import { NOISE } from '../../seed-data/generator/noise/noise.ts';
import { PLACEHOLDER_EMAILS, PLACEHOLDER_PHONES } from '../../seed-data/generator/noise/placeholders.ts';
import { atMoment, householdOf, type Person } from '../../seed-data/generator/people.ts';
import { VARIANT_KANJI } from '../../seed-data/generator/spelling.ts';
import { type TrueRecord, trueRecords } from './truth.ts';

const SEED = 1;
const records = await trueRecords(6000, SEED);
const has = (kind: string) => (record: TrueRecord) => record.noise.includes(kind);
const withNoise = (kind: string): readonly TrueRecord[] => records.filter(has(kind));
const VARIANTS = new RegExp(`[${Object.values(VARIANT_KANJI).flat().join('')}]`);

/** Kinds that come of a brand's own way of writing, or of who registers. */
const OF_WRITING = [
  ...['half-width-kana', 'hiragana', 'japanese-era', 'full-width-phone', 'full-width-address', 'upper-case-email'],
  ...['romaji-oh', 'romaji-long-vowels', 'romaji-kunrei', 'no-name', 'registered-again', 'twin'],
];

describe('every kind of noise', () => {
  it.each([...NOISE.map(({ name }) => name), ...OF_WRITING])('occurs: %s', (kind) => {
    expect(withNoise(kind).length).toBeGreaterThan(5);
  });

  it('is named in the definitions', () => {
    const known = new Set([...NOISE.map(({ name }) => name), ...OF_WRITING, '']);
    expect(records.flatMap(({ noise }) => noise).filter((kind) => !known.has(kind))).toEqual([]);
  });

  it('leaves a good part of the records in peace', () => {
    expect(withNoise('').length / records.length).toBeGreaterThan(0.1);
  });
});

describe('the truth says of a record just what is in it:', () => {
  const isIn: Readonly<Record<string, (record: TrueRecord) => boolean>> = {
    'placeholder-phone': ({ digits }) => PLACEHOLDER_PHONES.includes(digits),
    'placeholder-email': ({ email }) => PLACEHOLDER_EMAILS.includes(email.toLowerCase()),
    'placeholder-birth-date': ({ birthDate }) => /^(1970.01.01|1970年1月1日|昭和45年1月1日|S45\.1\.1)$/.test(birthDate),
    'no-phone': ({ phone }) => phone === '',
    'no-email': ({ email }) => email === '',
    'no-birth-date': ({ birthDate }) => birthDate === '',
    'no-gender': ({ gender }) => gender === '',
    'no-address': ({ address }) => address === '',
    'no-name': ({ name }) => name === '',
    'half-width-kana': ({ kana }) => /[ｦ-ﾟ]/.test(kana),
    hiragana: ({ kana }) => /[ぁ-ゖ]/.test(kana),
    'full-width-phone': ({ phone }) => /[０-９]/.test(phone),
    'full-width-address': ({ address }) => /[０-９]/.test(address),
    'japanese-era': ({ birthDate }) => /^[昭平令大SHRT]/.test(birthDate),
    'household-phone': ({ digits }) => digits.length === 10 && !PLACEHOLDER_PHONES.includes(digits),
    'upper-case-email': ({ email }) => /^[^@a-z]+@[^a-z]+$/.test(email),
    // 龍之介 is a plain form.
    'variant-kanji': ({ name }) => VARIANTS.test(name.replace('龍之介', '')),
  };

  it.each(Object.entries(isIn))('%s', (kind, test) => {
    expect(records.filter((record) => test(record) !== record.noise.includes(kind))).toEqual([]);
  });

  it('registered-again, of the second record of a person with a brand', () => {
    const seen = new Set<string>();
    for (const record of records) {
      const key = `${record.brand}:${record.person}`;
      expect(record.noise.includes('registered-again'), key).toBe(seen.has(key));
      seen.add(key);
    }
  });
});

describe('people of one household', () => {
  const households = Array.from({ length: 3000 }, (_, number) => householdOf(SEED, number + 1));
  const persons = new Map(households.flat().map((person) => [person.id, person]));
  const personOf = ({ person }: TrueRecord): Person => {
    const found = persons.get(person);
    if (found === undefined) throw new Error(`nobody is ${person}`);
    return found;
  };
  const everNumbers = ({ mobiles }: Person): readonly string[] => mobiles.map(({ fact }) => fact);

  it('never have given names of one sound, so that twins can be told apart', () => {
    for (const people of households) expect(new Set(people.map(({ given }) => given.kana)).size).toBe(people.length);
  });

  it('are twins, who share all but the given name', () => {
    const twins = withNoise('twin').map(personOf);
    for (const { household, birthDate } of twins) {
      const pair = household.filter(({ isTwin }) => isTwin);
      expect(pair.map((twin) => twin.birthDate)).toEqual([birthDate, birthDate]);
      expect(pair[0]?.homes).toBe(pair[1]?.homes);
    }
    expect(records.filter((record) => personOf(record).isTwin && !has('twin')(record))).toEqual([]);
  });

  it('give the number or the mail of another, and of nobody else', () => {
    for (const record of withNoise('family-phone')) {
      const others = personOf(record).household.filter(({ id }) => id !== record.person);
      expect(others.flatMap(everNumbers)).toContain(record.digits);
    }
    for (const record of withNoise('family-email').filter((found) => !has('mistyped-email')(found))) {
      const others = personOf(record).household.filter(({ id }) => id !== record.person);
      expect(others.flatMap(({ emails }) => emails)).toContain(record.email.toLowerCase());
    }
  });

  it('have addresses of mail that nobody outside the household has, unless it is none', () => {
    const households = new Map<string, Set<string>>();
    for (const record of records.filter(({ email }) => email !== '')) {
      if (['placeholder-email', 'mistyped-email'].some((kind) => record.noise.includes(kind))) continue;
      const found = households.get(record.email.toLowerCase()) ?? new Set();
      households.set(record.email.toLowerCase(), found.add(record.person.slice(0, -1)));
    }
    expect([...households.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it('marry: the old name stays with one brand, the new one is with another', () => {
    const married = withNoise('former-name').filter(
      ({ brand, noise }) => brand === 'tsumugi' && !noise.some((kind) => /kanji|sound|swapped/.test(kind)),
    );
    expect(married.length).toBeGreaterThan(5);
    for (const record of married) {
      const { family, given } = personOf(record);
      expect(family).toHaveLength(2);
      expect(record.name).toBe(`${family[0]?.fact.kanji} ${given.kanji}`);
    }
  });

  it('move and change numbers: an older record has what was', () => {
    for (const record of withNoise('former-phone').filter((found) => !has('misdialled')(found)))
      expect(record.digits).toBe(personOf(record).mobiles[0]?.fact);
    for (const record of withNoise('former-address').filter(({ brand }) => brand === 'lumiere')) {
      const old = atMoment(personOf(record).homes, 0).place;
      expect(record.address.startsWith(`${old.postalCode} ${old.state}${old.city}`)).toBe(true);
    }
  });
});

it('is namesakes: many people share a full name with someone of another household', () => {
  const owners = new Map<string, Set<string>>();
  for (const { kana, name, person } of records.filter(({ brand }) => brand === 'tsumugi'))
    owners.set(`${name} ${kana}`, (owners.get(`${name} ${kana}`) ?? new Set()).add(person.slice(0, -1)));
  expect([...owners.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(30);
});

it('leaves in every record two of birth date, phone, mail and address that are not made up', () => {
  const lost = ['no-birth-date', 'no-phone', 'no-email', 'no-address', 'placeholder-birth-date', 'placeholder-phone'];
  for (const { noise } of records)
    expect([...lost, 'placeholder-email'].filter((kind) => noise.includes(kind)).length).toBeLessThanOrEqual(2);
});
