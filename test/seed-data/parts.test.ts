import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scattered } from '../../seed-data/generator/brand-shape.ts';
import { dayOf, END, inGreenwich, minuteOf, timeOf } from '../../seed-data/generator/calendar.ts';
import { Choice } from '../../seed-data/generator/choice.ts';
import { encodeCp932 } from '../../seed-data/generator/cp932.ts';
import { CsvOutput, cell, encodeUtf8Into } from '../../seed-data/generator/csv-output.ts';
import { FAMILY_NAMES } from '../../seed-data/generator/family-names.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../seed-data/generator/given-names.ts';
import { randomOf } from '../../seed-data/generator/random.ts';
import { VARIANT_KANJI } from '../../seed-data/generator/spelling.ts';

describe('chance', () => {
  it('gives the same numbers for the same subject and others for another', () => {
    const numbers = (...subject: (string | number)[]) => {
      const random = randomOf(...subject);
      return [random.next(), random.next(), random.normal(), random.exponential()];
    };
    expect(numbers(1, 'person', 23)).toEqual(numbers(1, 'person', 23));
    for (const other of [numbers(1, 'person', 24), numbers(2, 'person', 23), numbers(12, 'person', 3)])
      expect(other).not.toEqual(numbers(1, 'person', 23));
  });

  it('chooses each item as often as its weight says', () => {
    const weights = [1, 2, 3, 10, 84];
    const choice = new Choice(weights, (weight) => weight);
    const random = randomOf(1, 'weights');
    const counts = new Map(weights.map((weight) => [weight, 0]));
    for (let draw = 0; draw < 20_000; draw += 1) {
      const weight = choice.pick(random);
      counts.set(weight, (counts.get(weight) ?? 0) + 1);
    }
    for (const [weight, count] of counts) expect(Math.abs(count / 200 - weight)).toBeLessThan(weight * 0.2 + 0.1);
  });

  it('has the mean and the variance of an exponential and of a normal number', () => {
    const random = randomOf(1, 'moments');
    const moments = (draw: () => number) => {
      const drawn = Array.from({ length: 20_000 }, draw);
      const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
      return [mean, drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length];
    };
    const [mean = 0, variance = 0] = moments(() => random.exponential());
    expect(mean).toBeCloseTo(1, 1);
    expect(variance).toBeCloseTo(1, 0);
    const [centre = 1, spread = 0] = moments(() => random.normal());
    expect(centre).toBeCloseTo(0, 1);
    expect(spread).toBeCloseTo(1, 1);
  });
});

it('writes moments as the calendar of the engine has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: END }), (moment) => {
      const instant = Date.parse('2021-04-01T00:00:00+09:00') + moment * 60_000;
      const inJapan = new Date(instant + 9 * 3_600_000).toISOString();
      expect(`${dayOf(moment).iso}T${timeOf(moment)}`).toBe(inJapan.slice(0, 16));
      expect(inGreenwich(moment)).toBe(`${new Date(instant).toISOString().slice(0, 19)}Z`);
      const { year, month, day } = dayOf(moment);
      expect(minuteOf(year, month, day)).toBe(moment - (moment % 1440));
    }),
  );
});

it('gives every number an id of its own, also beyond ten million, and none of a broken row', () => {
  const numbers = [...Array(3000).keys(), ...Array.from({ length: 3000 }, (_, n) => 9_998_500 + n)];
  const ids = new Set(numbers.map((number) => scattered(number, 4_567_891)));
  expect(ids.size).toBe(numbers.length);
  expect([...ids].filter((id) => /^999999[1-9]$/.test(id))).toEqual([]);
});

it('quotes cells that need it', () => {
  expect([cell('plain'), cell('a,b'), cell('say "no"')]).toEqual(['plain', '"a,b"', '"say ""no"""']);
});

it('writes rows larger than its memory', async () => {
  const chunks: string[] = [];
  const output = new CsvOutput(async (_, chunk) => void chunks.push(new TextDecoder().decode(chunk)));
  const file = output.open({ name: 'x', header: ['a'], encodeInto: encodeUtf8Into, lineEnd: '\n', brokenRows: ['z'] });
  const long = '高'.repeat(400_000);
  file.add(long);
  expect(output.isFull).toBe(true);
  await output.writeFull();
  file.add('b');
  await output.close();
  expect(chunks.join('')).toBe(`a\n${long}\nb\nz\n`);
});

it('has names that every brand can write, each once, variant forms included', () => {
  for (const names of [FAMILY_NAMES, MALE_NAMES, FEMALE_NAMES]) {
    const written = names.map(({ name }) => `${name.kanji} ${name.kana}`);
    expect(written.filter((name, at) => written.indexOf(name) !== at)).toEqual([]);
    for (const { name, weight } of names) {
      expect(name.latin.passport, name.kanji).toMatch(/^[a-z]+$/);
      expect(weight).toBeGreaterThan(0);
      encodeCp932(name.kanji);
    }
  }
  expect(() => encodeCp932(Object.values(VARIANT_KANJI).flat().join(''))).not.toThrow();
});
