import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FieldState,
  fieldsOf,
  type Layer,
  LOWEST_PRIORITY,
  NO_FIELDS,
  withFields,
  withLayer,
  withoutLayer,
} from '../../../functions/core/profiles/field-state.ts';
import { mergeStates, unmergedState } from '../../../functions/core/profiles/merge.ts';
import { profileId } from '../../../functions/core/profiles/profile.ts';
import { instant } from '../../../functions/core/time.ts';

const empty: FieldState = { layers: [], set: NO_FIELDS, decided: NO_FIELDS };
const layer = (uniqueKey: string, at: number | null, fields: Record<string, string>, priority?: number): Layer => ({
  objectType: 'contact',
  uniqueKey,
  fields,
  confirmedAt: at === null ? null : instant(at),
  priority: priority ?? LOWEST_PRIORITY,
});
const main = profileId('a'.repeat(32));
const other = profileId('b'.repeat(32));

const fields = fc.dictionary(
  fc.constantFrom('FirstName', 'LastName', 'Address.City', 'Address.State', 'Attributes.x'),
  fc.constantFrom('1', '2', '3'),
  { noNullPrototype: true },
);
const layers = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('k1', 'k2', 'k3'), at: fc.option(fc.nat(3)), fields, priority: fc.nat(2) }),
  { selector: ({ key }) => key },
);
const state = fc.record({ layers, set: fields }).map(({ layers: some, set }) =>
  withFields(
    some.reduce((held, each) => withLayer(held, layer(each.key, each.at, each.fields, each.priority)), empty),
    set,
  ),
);

describe('the fields of a profile', () => {
  it('come from the newest object, unless another source has priority', () => {
    const newest = withLayer(withLayer(empty, layer('a', 2, { LastName: 'new' })), layer('b', 1, { LastName: 'old' }));
    expect(fieldsOf(newest).LastName).toBe('new');
    expect(fieldsOf(withLayer(newest, layer('c', 0, { LastName: 'first' }, 1))).LastName).toBe('first');
  });

  it('do not depend on the order in which objects came', () => {
    const some = layers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(some, ([one, another]) => {
        const stateOf = (list: typeof one) =>
          list.reduce((held, each) => withLayer(held, layer(each.key, each.at, each.fields, each.priority)), empty);
        expect(fieldsOf(stateOf(one))).toEqual(fieldsOf(stateOf(another)));
      }),
    );
  });

  it('are protected from objects once they are set', () => {
    const set = withFields(withLayer(empty, layer('a', 1, { LastName: 'said' })), { LastName: 'set' });
    expect(fieldsOf(withLayer(set, layer('a', 2, { LastName: 'said again' }))).LastName).toBe('set');
  });

  it('stay removed until an object says something else', () => {
    const removed = withFields(withLayer(empty, layer('a', 1, { LastName: 'x' })), { LastName: '' });
    expect(fieldsOf(removed)).toEqual({});
    expect(fieldsOf(withLayer(removed, layer('a', 2, { LastName: 'x' })))).toEqual({});
    expect(fieldsOf(withLayer(removed, layer('a', 2, { LastName: 'y' })))).toEqual({ LastName: 'y' });
  });

  it('go with the object that said them', () => {
    const both = withLayer(withLayer(empty, layer('a', 2, { LastName: 'x' })), layer('b', 1, { LastName: 'y' }));
    expect(fieldsOf(withoutLayer(both, layer('a', 2, {})))).toEqual({ LastName: 'y' });
  });

  it('show exactly what was set last, and no empty text', () => {
    fc.assert(
      fc.property(state, fields, fc.constantFrom('FirstName', 'Address.City'), (held, changes, removed) => {
        const changed = fieldsOf(withFields(held, { ...changes, [removed]: '' }));
        expect(changed).toEqual({ ...fieldsOf(held), ...changes, [removed]: undefined });
        expect(Object.values(changed)).not.toContain('');
      }),
    );
  });
});

describe('a merge of fields', () => {
  it('is the union, the main profile winning, whatever the objects would say', () => {
    fc.assert(
      fc.property(state, state, (one, another) => {
        const merged = fieldsOf(mergeStates({ id: main, state: one }, [{ id: other, state: another }], {}));
        const mine = fieldsOf(one);
        const theirs = fieldsOf(another);
        const hasAddress = Object.keys(mine).some((path) => path.startsWith('Address.'));
        const added = Object.entries(theirs).filter(([path]) => !(hasAddress && path.startsWith('Address.')));
        expect(merged).toEqual({ ...Object.fromEntries(added), ...mine });
      }),
    );
  });

  it('takes a field from the profile that is named, even if it has no value there', () => {
    const one = withFields(empty, { FirstName: 'mine', LastName: 'mine', 'Address.City': 'mine' });
    const another = withFields(empty, { FirstName: 'theirs', 'Address.State': 'theirs' });
    const merged = mergeStates({ id: main, state: one }, [{ id: other, state: another }], {
      FirstName: other,
      LastName: other,
      Address: other,
    });
    expect(fieldsOf(merged)).toEqual({ FirstName: 'theirs', 'Address.State': 'theirs' });
  });

  it('takes the rest of an address from the profile that is named for a part of it', () => {
    const one = withFields(empty, { 'Address.City': 'mine', 'Address.Address2': 'mine' });
    const another = withFields(empty, { 'Address.City': 'theirs' });
    const sources = { 'Address.City': other };
    const merged = mergeStates({ id: main, state: one }, [{ id: other, state: another }], sources);
    expect(fieldsOf(merged)).toEqual({ 'Address.City': 'theirs' });
  });

  it('holds until an object says something new', () => {
    const one = withLayer(empty, layer('a', 1, { LastName: 'old' }));
    const another = withLayer(empty, layer('b', 2, { LastName: 'new' }));
    const merged = mergeStates({ id: main, state: one }, [{ id: other, state: another }], {});
    expect(fieldsOf(merged).LastName).toBe('old');
    expect(fieldsOf(withLayer(merged, layer('b', 3, { LastName: 'new' }))).LastName).toBe('old');
    expect(fieldsOf(withLayer(merged, layer('b', 3, { LastName: 'newest' }))).LastName).toBe('newest');
  });

  it('is taken back to what was before, but for what was set or removed since', () => {
    fc.assert(
      fc.property(state, state, fields, (one, another, changes) => {
        const merged = mergeStates({ id: main, state: one }, [{ id: other, state: another }], {});
        const after = fieldsOf(merged);
        expect(unmergedState(one, merged, after)).toBe(one);
        const changed = withFields(merged, changes);
        const news = Object.entries(changes).filter(([path, value]) => after[path] !== value);
        expect(fieldsOf(unmergedState(one, changed, after))).toEqual({ ...fieldsOf(one), ...Object.fromEntries(news) });
      }),
    );
  });
});
