import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withConsentId, withConsents } from '../../../functions/core/records/consents.ts';
import type { ConsentRecord } from '../../../functions/core/records/entities.ts';
import { instant } from '../../../functions/core/time.ts';
import { customer } from '../profiles/customer.ts';

const ann = customer({ customer_id: 'c1', ok_to_call: true, ok_to_email: null });

function consent(channel: ConsentRecord['channel'], granted: boolean, at: number, customer_id = 'c1'): ConsentRecord {
  const { brand } = ann;
  const decided_at = instant(at);
  return { brand, customer_id, channel, granted, decided_at, consent_id: '', source: null, attributes: null };
}

describe('the flags of a customer', () => {
  it('are what the newest decision about each channel says', () => {
    const consents = [consent('call', false, 20), consent('call', true, 10), consent('email', true, 5)];
    expect(withConsents([ann], consents)).toEqual([{ ...ann, ok_to_call: false, ok_to_email: true }]);
  });

  it('stay what the record says where nobody decided, and whatever others and other channels say', () => {
    expect(withConsents([ann], [])).toEqual([ann]);
    expect(withConsents([ann], [consent('sms', false, 20), consent('call', false, 20, 'c2')])).toEqual([ann]);
  });

  it('are no where the same moment has a yes and a no', () => {
    const both = [consent('call', false, 20), consent('call', true, 20)];
    for (const consents of [both, both.toReversed()]) expect(withConsents([ann], consents)[0]?.ok_to_call).toBe(false);
  });

  it('do not depend on the order in which decisions come', () => {
    const decision = fc.record({
      channel: fc.constantFrom<ConsentRecord['channel']>('call', 'email', 'post'),
      granted: fc.boolean(),
      at: fc.nat(4),
      who: fc.constantFrom('c1', 'c2'),
    });
    const history = fc
      .array(decision)
      .map((all) => all.map(({ channel, granted, at, who }) => consent(channel, granted, at, who)));
    const shuffled = history.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const customers = [ann, customer({ customer_id: 'c2' })];
        expect(withConsents(customers, one)).toEqual(withConsents(customers, other));
      }),
    );
  });
});

it('a decision is numbered by who decided what, about which channel, and when', () => {
  const values = {
    customer_id: 'c1',
    channel: 'call',
    granted: false,
    decided_at: Date.UTC(2026, 0, 31, 12, 34, 56, 7),
  };
  expect(withConsentId(values).consent_id).toBe('c1:call:2026-01-31T12:34:56.007Z:no');
  expect(withConsentId({ ...values, granted: null }).consent_id).toBeNull();
});
