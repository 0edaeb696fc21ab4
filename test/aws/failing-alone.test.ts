import fc from 'fast-check';
import { expect, it } from 'vitest';
import { failingAlone } from '../../functions/aws/failing-alone.ts';

/** Work that fails for a batch with any of these in it; what it has been done with, and how often it was tried. */
function workFailingFor(isBad: (item: number) => boolean) {
  const done = new Set<number>();
  let tries = 0;
  const work = async (items: readonly number[]): Promise<void> => {
    tries += 1;
    if (items.some(isBad)) throw new Error('bad');
    for (const item of items) done.add(item);
  };
  return { work, done, tries: () => tries };
}

it('returns the one item that fails, and has done all others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), fc.nat(), async (count, at) => {
      const items = Array.from({ length: count }, (_, item) => item);
      const bad = at % count;
      const { work, done, tries } = workFailingFor((item) => item === bad);
      expect(await failingAlone(items, work, () => undefined)).toEqual([bad]);
      expect([...done].sort((a, b) => a - b)).toEqual(items.filter((item) => item !== bad));
      expect(tries()).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(Math.max(2, count))));
    }),
  );
});

it('returns everything after three tries when the fault is in no item', async () => {
  const { work, tries } = workFailingFor(() => true);
  const items = Array.from({ length: 100 }, (_, item) => item);
  expect(await failingAlone(items, work, () => undefined)).toEqual(items);
  expect(tries()).toBe(3);
});

it('returns nothing when all goes well, or did at the second try', async () => {
  const sound = workFailingFor(() => false);
  expect(await failingAlone([1, 2, 3], sound.work, () => undefined)).toEqual([]);
  expect(await failingAlone([], sound.work, () => undefined)).toEqual([]);
  expect(sound.tries()).toBe(1);
  let first = true;
  const recovering = async (): Promise<void> => {
    if (!first) return;
    first = false;
    throw new Error('for a moment');
  };
  expect(await failingAlone([1, 2, 3], recovering, () => undefined)).toEqual([]);
});
