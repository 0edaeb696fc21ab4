import { instant, instantFromIso, isoFromInstant } from '../../core/time.ts';
import { takeRecords } from '../../steps/take-records.ts';
import { openStore, type Store } from '../store.ts';
import { makeProfiles } from './population.ts';

/**
 * Purchases that arrive one after the other at a store of everyone, each timed from its arrival (`takeRecords`: read,
 * kept, published to the domain, attributes and segments of the customer anew) until both can be read. Prints
 * milliseconds and peak memory as JSON.
 */
const [folder = ''] = process.argv.slice(2);
const EVENTS = 200;
const NOW = instantFromIso('2026-07-01T00:00:00Z');
/** Spreads the events over everyone. */
const STEP = 7919;

const store = await openStore({ data: folder, now: NOW });
await makeProfiles(store);
const people = await store.records.count('customer');
const started = performance.now();
await store.profiles.getProfiles([]);
const loaded = performance.now();
const milliseconds: number[] = [];
for (let event = 0; event < EVENTS; event++) milliseconds.push(await arrive(event, store));
process.stdout.write(
  JSON.stringify({
    loadSeconds: (loaded - started) / 1000,
    milliseconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
store.close();

async function arrive(event: number, { records, attributes, segments }: Store): Promise<number> {
  const person = (event * STEP) % Math.floor(people / 2);
  const customer_id = `C${person}`;
  const brand = ['tsumugi', 'hoshizora', 'lumiere'][person % 3] ?? '';
  const ordered_at = isoFromInstant(instant(NOW - (EVENTS - event) * 1000));
  const values = { order_id: `N${event}`, customer_id, ordered_at, status: 'completed', channel: 'web', total: '5400' };
  const start = performance.now();
  const [taken] = await takeRecords([{ brand, kind: 'order', values }], store);
  const [link] = await records.links({ brand, customers: [customer_id] });
  if (taken?.outcome !== 'taken' || link === undefined) throw new Error(`not taken: ${JSON.stringify(taken)}`);
  const held = await attributes.attributesOf(link.profile_id);
  const member = await segments.segmentsOf(link.profile_id);
  const took = performance.now() - start;
  const isSeen = isoFromInstant(instant(Number(held?.values.last_order_at))) === ordered_at;
  if (!isSeen || member === null) throw new Error(`the event is not visible: ${JSON.stringify({ held, member })}`);
  return took;
}
