import { describe, expect, it } from 'vitest';
import { LIFECYCLE } from '../../../functions/core/segments/catalog.ts';
import { LIFECYCLE_UPWARDS, readMovement } from '../../../functions/core/segments/movement.ts';

describe('readMovement(matrix)', () => {
  it('tells up from down, largest paths first, and who came and went', () => {
    const movement = readMovement([
      { from: 'active', to: 'active', people: 50 },
      { from: 'active', to: 'cooling', people: 4 },
      { from: 'cooling', to: 'lost', people: 6 },
      { from: 'lost', to: 'active', people: 1 },
      { from: null, to: 'new_customer', people: 9 },
      { from: 'lost', to: null, people: 2 },
    ]);
    expect(movement).toMatchObject({ stayed: 50, arrived: 9, gone: 2 });
    expect(movement.up).toEqual([{ from: 'lost', to: 'active', people: 1 }]);
    expect(movement.down.map(({ from }) => from)).toEqual(['cooling', 'active']);
  });

  it('calls the same mixture no drift, and another mixture much', () => {
    const same = LIFECYCLE.map((name) => ({ from: name, to: name, people: 100 }));
    expect(readMovement(same).drift).toEqual({ index: 0, strength: 'little' });
    const fallen = readMovement([
      { from: 'active', to: 'lost', people: 600 },
      { from: 'active', to: 'active', people: 400 },
    ]);
    expect(fallen.drift.strength).toBe('much');
    expect(readMovement([]).drift.index).toBe(0);
  });

  it('knows a place for every part of the lifecycle', () => {
    expect(LIFECYCLE_UPWARDS.toSorted()).toEqual(LIFECYCLE.toSorted());
  });
});
