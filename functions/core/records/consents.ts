import { instant, isoFromInstant } from '../time.ts';
import type { ConsentRecord, CustomerRecord, FieldValue } from './entities.ts';

/** The channels about which a customer's record has a flag of its own. */
export const FLAG_OF_CHANNEL = { call: 'ok_to_call', email: 'ok_to_email' } as const;

type Channel = keyof typeof FLAG_OF_CHANNEL;
type Flags = Partial<Record<(typeof FLAG_OF_CHANNEL)[Channel], boolean>>;

/**
 * A decision with the number that tells it from every other: who decided what about which channel, and when
 * (`c1:call:2026-01-31T12:34:56.789Z:yes`). Sent again it is the same decision.
 */
export function withConsentId(values: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>> {
  const { customer_id, channel, granted, decided_at } = values;
  const isWhole = typeof customer_id === 'string' && typeof channel === 'string' && typeof granted === 'boolean';
  if (!isWhole || typeof decided_at !== 'number') return { ...values, consent_id: null };
  const parts = [customer_id, channel, isoFromInstant(instant(decided_at)), granted ? 'yes' : 'no'];
  return { ...values, consent_id: parts.join(':') };
}

/**
 * Customers with the flags that their consents say: of each channel the newest decision counts, of two at one moment the
 * no, and what no decision is about stays as the customer's own record has it. The order in which anything came decides
 * nothing.
 */
export function withConsents(
  customers: readonly CustomerRecord[],
  consents: readonly ConsentRecord[],
): readonly CustomerRecord[] {
  if (consents.length === 0) return customers;
  const flags = new Map<string, Flags>();
  for (const { channel, granted, ...consent } of [...consents].sort(oldestFirst)) {
    if (!isOfFlag(channel)) continue;
    flags.set(keyOf(consent), { ...flags.get(keyOf(consent)), [FLAG_OF_CHANNEL[channel]]: granted });
  }
  return customers.map((customer) => ({ ...customer, ...flags.get(keyOf(customer)) }));
}

function oldestFirst(left: ConsentRecord, right: ConsentRecord): number {
  return left.decided_at - right.decided_at || Number(right.granted) - Number(left.granted);
}

function isOfFlag(channel: string): channel is Channel {
  return Object.hasOwn(FLAG_OF_CHANNEL, channel);
}

/** Brand ids hold no colon, so that the first one ends the brand. */
function keyOf({ brand, customer_id }: { readonly brand: string; readonly customer_id: string }): string {
  return `${brand}:${customer_id}`;
}
