import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLookAlikes } from '../../../functions/core/segments/look-alikes.ts';

interface Crowd {
  /** What each person bought. */
  readonly baskets: readonly (readonly number[])[];
  readonly members: readonly boolean[];
}

const ITEMS = 5;

function columnsOf({ baskets }: Crowd) {
  const pairs = baskets.flatMap((items, person) => items.map((item) => ({ person, item })));
  return {
    person: Int32Array.from(pairs, ({ person }) => person),
    item: Int32Array.from(pairs, ({ item }) => item),
    people: baskets.length,
    items: ITEMS,
  };
}

/** Person by person and item by item, from the definition. */
function slowly({ baskets, members }: Crowd): readonly { readonly person: number; readonly score: number }[] {
  const shareOf = (item: number, isMember: boolean): number => {
    const side = baskets.filter((_, person) => members[person] === isMember);
    return (side.filter((items) => items.includes(item)).length + 1) / (side.length + 2);
  };
  return baskets
    .map((items, person) => {
      const sum = items.reduce((total, item) => total + Math.log(shareOf(item, true) / shareOf(item, false)), 0);
      return { person, score: sum / Math.sqrt(Math.max(1, items.length)) };
    })
    .filter(({ person, score }) => members[person] === false && score > 1e-12)
    .sort((one, other) => other.score - one.score || one.person - other.person);
}

describe('findLookAlikes(bought, isMember, most)', () => {
  it('finds who buys what members buy and others do not, and says what', () => {
    const crowd = {
      baskets: [[0, 1], [0, 1], [0], [0, 1, 2], [2, 3], [2], [3]],
      members: [true, true, true, false, false, false, false],
    };
    const found = findLookAlikes(columnsOf(crowd), Uint8Array.from(crowd.members, Number), 5);
    expect(found.map(({ person, items }) => [person, items])).toEqual([[3, [0, 1]]]);
  });

  it('scores as the definition does, never a member, the best first', () => {
    const someBasket = fc.uniqueArray(fc.integer({ min: 0, max: ITEMS - 1 }), { maxLength: ITEMS });
    fc.assert(
      fc.property(fc.array(fc.tuple(someBasket, fc.boolean()), { minLength: 1, maxLength: 20 }), (people) => {
        const crowd = { baskets: people.map(([items]) => items), members: people.map(([, isMember]) => isMember) };
        const found = findLookAlikes(columnsOf(crowd), Uint8Array.from(crowd.members, Number), 100);
        const expected = slowly(crowd);
        const notable = found.filter(({ score }) => score > 1e-12);
        expect(notable.map(({ score }) => score.toFixed(9))).toEqual(expected.map(({ score }) => score.toFixed(9)));
        expect(new Set(notable.map(({ person }) => person))).toEqual(new Set(expected.map(({ person }) => person)));
      }),
    );
  });
});
