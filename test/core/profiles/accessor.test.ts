import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccessor } from '../../../functions/core/profiles/accessor.ts';

const order = {
  id: 7,
  isGift: false,
  name: '  山田 ',
  blank: ' ',
  nothing: null,
  address: { city: '千代田区', lines: ['丸の内1-1'] },
};

describe('readAccessor', () => {
  it('reads a member, a nested member and an item of a list', () => {
    expect(readAccessor('_source.name', order)).toBe('山田');
    expect(readAccessor('_source.address.city', order)).toBe('千代田区');
    expect(readAccessor('_source.address.lines[0]', order)).toBe('丸の内1-1');
  });

  it('makes text of numbers and booleans', () => {
    expect(readAccessor('_source.id', order)).toBe('7');
    expect(readAccessor('_source.isGift', order)).toBe('false');
  });

  it('finds no value in what is absent, null, blank, an object or a list', () => {
    for (const name of ['absent', 'nothing', 'blank', 'address', 'address.lines', 'name.length', 'constructor']) {
      expect(readAccessor(`_source.${name}`, order)).toBeNull();
    }
  });

  it('fills a macro, leaving out what has no value', () => {
    expect(readAccessor('{{_source.address.city}} {{ _source.name }}', order)).toBe('千代田区 山田');
    expect(readAccessor('{{_source.absent}} {{_source.name}}', order)).toBe('山田');
    expect(readAccessor('#{{_source.id}}/x', order)).toBe('#7/x');
  });

  it('finds no value in a macro none of whose places has one', () => {
    expect(readAccessor('Dear {{_source.absent}} {{_source.blank}}', order)).toBeNull();
  });

  it('reads any member by its name as it is, trimmed', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).filter((text) => text !== '_source');
    fc.assert(
      fc.property(name, fc.string(), (member, value) => {
        const read = readAccessor(`_source.${member}`, { [member]: value });
        expect(read).toBe(value.trim() === '' ? null : value.trim());
      }),
    );
  });
});
