import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEventId } from '../../../functions/core/records/event-id.ts';

const event = { event_id: null, customer_id: 'c1', occurred_at: 1_767_312_000_000, event_type: 'view', page: '/a' };

describe('the id of a content', () => {
  const idOn = (page: string): unknown => withEventId({ ...event, page }).event_id;
  const digestOn = (page: string): string => {
    const content = ['c1', '1767312000000', 'view', page, '', '', '', ''].join('\u001f');
    return createHash('md5').update(content).digest('hex');
  };

  it('is MD5 of its UTF-8 bytes, at every length of a block', () => {
    for (let length = 0; length < 130; length += 1) {
      const text = 'あa'.repeat(65).slice(0, length);
      expect(idOn(text)).toBe(digestOn(text));
    }
  });

  it('is MD5 of whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(idOn(text)).toBe(digestOn(text));
      }),
    );
  });
});

describe('an event without a number', () => {
  it('has an id that its content gives again, and another content does not', () => {
    const { event_id } = withEventId(event);
    expect(event_id).toMatch(/^[0-9a-f]{32}$/);
    expect(withEventId({ ...event }).event_id).toBe(event_id);
    expect(withEventId({ ...event, page: '/b' }).event_id).not.toBe(event_id);
    expect(withEventId({ ...event, page: null, product_id: '/a' }).event_id).not.toBe(event_id);
  });

  it('keeps the number that it has', () => {
    expect(withEventId({ ...event, event_id: 'e7' }).event_id).toBe('e7');
  });
});
