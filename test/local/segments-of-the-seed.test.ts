import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedPurchases, probabilityAlive } from '../../functions/core/attributes/lifetime/expected-purchases.ts';
import { expectedAmount } from '../../functions/core/attributes/lifetime/gamma-gamma.ts';
import { runCommandLine } from '../../functions/local/command-line.ts';
import { openStore, type Store, silentProgress } from '../../functions/local/store.ts';
import { explainSegments } from '../../functions/steps/explain-segments.ts';
import { seedFolder } from './seed-folder.ts';

/** Everything here is computed again from the plain rows, customer by customer, with none of the product's definitions. */
const DAY = 86_400_000;
const dayInTokyo = (moment: number): number => Math.floor((moment + 9 * 3_600_000) / DAY);

interface Figures {
  readonly orders: number;
  readonly recency: number | null;
  readonly first: number | null;
  readonly frequency: number;
  readonly monetary: number;
  readonly overdue: number | null;
  readonly brands: number;
  readonly registered: number | null;
  readonly call: string;
  readonly email: string;
  readonly lost: number | null;
  readonly value: number | null;
}

let store: Store;
let now: number;
let figures: ReadonlyMap<string, Figures>;

beforeAll(async () => {
  const seed = await seedFolder(700);
  store = await openStore({ data: ':memory:' });
  const context = { cwd: seed.folder, out: () => undefined, err: () => undefined, progress: silentProgress };
  await runCommandLine(['import', seed.folder], { ...context, store: async () => store });
  await runCommandLine(['resolve'], { ...context, store: async () => store });
  seed.remove();
  now = await store.asOf();
  figures = await figuresOfEveryone();
}, 60_000);
afterAll(() => store.close());

async function rows(sql: string): Promise<readonly Record<string, string | number | boolean | null>[]> {
  return (await store.database.read(sql)) as readonly Record<string, string | number | boolean | null>[];
}

async function figuresOfEveryone(): Promise<ReadonlyMap<string, Figures>> {
  const orders = await rows(
    `SELECT p.profile_id, o.brand, o.status, epoch_ms(o.ordered_at)::DOUBLE AS at, coalesce(o.total,
       (SELECT sum(amount) FROM order_line l WHERE l.brand = o.brand AND l.order_id = o.order_id))::DOUBLE AS worth
     FROM sales_order o JOIN customer_profile p ON p.brand = o.brand AND p.customer_id = o.customer_id`,
  );
  const records = await rows(
    `SELECT p.profile_id, c.brand, c.customer_id, c.ok_to_call, c.ok_to_email, epoch_ms(c.registered_at)::DOUBLE AS registered
     FROM customer c JOIN customer_profile p ON p.brand = c.brand AND p.customer_id = c.customer_id`,
  );
  const decisions = await rows(
    'SELECT brand, customer_id, channel, granted, epoch_ms(decided_at)::DOUBLE AS at FROM consent',
  );
  const model = await store.attributes.cutpoints();
  const people = new Map<string, Figures>();
  for (const id of new Set(records.map((record) => String(record.profile_id)))) {
    const own = orders.filter((order) => order.profile_id === id && Number(order.at) <= now);
    const known = records.filter((record) => record.profile_id === id);
    people.set(
      id,
      figuresOf(
        own.filter(({ status }) => status === null || status === 'completed'),
        known,
        decisions,
        model,
      ),
    );
  }
  return people;
}

type Rows = Awaited<ReturnType<typeof rows>>;

function figuresOf(
  sales: Rows,
  records: Rows,
  decisions: Rows,
  model: Readonly<Record<string, readonly number[]>>,
): Figures {
  const days = [...new Set(sales.map(({ at }) => dayInTokyo(Number(at))))].sort((one, other) => one - other);
  const [firstDay, lastDay, today] = [days[0], days.at(-1), dayInTokyo(now)];
  const recent = sales.filter(({ at }) => Number(at) >= now - 730 * DAY);
  const recency = lastDay === undefined ? null : today - lastDay;
  const first = firstDay === undefined ? null : today - firstDay;
  const lifetime = (lastDay ?? 0) - (firstDay ?? 0);
  const interval = sales.length < 2 ? null : round(lifetime / (sales.length - 1), 1);
  const registered = records.flatMap((record) => (record.registered === null ? [] : [Number(record.registered)]));
  return {
    orders: sales.length,
    recency,
    first,
    frequency: recent.length,
    monetary: sum(recent.map(({ worth }) => Number(worth ?? 0))),
    overdue: recency === null || !interval ? null : round(recency / interval, 2),
    brands: new Set(sales.map(({ brand }) => brand)).size,
    registered: registered.length === 0 ? null : today - dayInTokyo(Math.min(...registered)),
    call: consent(records, decisions, 'call', 'ok_to_call'),
    email: consent(records, decisions, 'email', 'ok_to_email'),
    ...expectations(
      days.length,
      { last: lifetime, age: first ?? 0, sales: sum(sales.map(({ worth }) => Number(worth ?? 0))) },
      model,
    ),
  };
}

function expectations(
  days: number,
  { last, age, sales }: { last: number; age: number; sales: number },
  model: Readonly<Record<string, readonly number[]>>,
): Pick<Figures, 'lost' | 'value'> {
  const [r = 0, alpha = 0, a = 0, b = 0] = model['lifetime.bg_nbd'] ?? [];
  const [p = 0, q = 0, v = 0] = model['lifetime.gamma_gamma'] ?? [];
  if (days === 0) return { lost: null, value: 0 };
  const history = { repeats: days - 1, last, age };
  const purchases = round(expectedPurchases({ r, alpha, a, b }, history, 365), 2);
  const amount = round(expectedAmount({ p, q, v }, days, sales / days) ?? 0, 0);
  const lost = days === 1 ? null : round(100 * (1 - probabilityAlive({ r, alpha, a, b }, history)), 1);
  return { lost, value: round(purchases * amount, 0) };
}

/** Of a record the newest decision, else its own flag; of a person one no outweighs every yes. */
function consent(records: Rows, decisions: Rows, channel: string, flag: string): string {
  const answers = records.map((record) => {
    const own = decisions.filter(
      (decision) =>
        decision.brand === record.brand && decision.customer_id === record.customer_id && decision.channel === channel,
    );
    const newest = Math.max(...own.map(({ at }) => Number(at)));
    const last = own.filter(({ at }) => at === newest).map(({ granted }) => granted);
    return own.length === 0 ? record[flag] : !last.includes(false);
  });
  return answers.includes(false) ? 'no' : answers.includes(true) ? 'yes' : 'unknown';
}

/** 1 … 5: among buyers, by how many fifths of them a value is above. */
function score(of: (figures: Figures) => number | null): (figures: Figures) => number | null {
  const buyers = [...figures.values()].filter(({ orders }) => orders > 0);
  const values = buyers.flatMap((buyer) => of(buyer) ?? []).sort((one, other) => one - other);
  const limits = [0.2, 0.4, 0.6, 0.8].map((fraction) => values[Math.ceil(fraction * values.length) - 1] ?? 0);
  return (person) => (person.orders === 0 ? null : 1 + limits.filter((limit) => (of(person) ?? 0) > limit).length);
}

function naiveSegments(): Readonly<Record<string, (person: Figures) => boolean>> {
  const [f, m, worth] = [score((p) => p.frequency), score((p) => p.monetary), score((p) => p.value)];
  const isTop = (p: Figures): boolean => m(p) === 5 && Number(f(p)) >= 4;
  const isNew = (p: Figures): boolean => p.registered !== null && p.registered <= 90;
  const silent = (p: Figures): number => p.recency ?? Number.NaN;
  const isActive = (p: Figures): boolean => silent(p) <= 180 && Number(p.first) > 90;
  return {
    vip: (p) => isTop(p) && silent(p) <= 180,
    dormant_top_buyer: (p) => isTop(p) && silent(p) > 180,
    at_risk: (p) => p.orders >= 3 && Number(p.overdue ?? -1) >= 2 && silent(p) > 60 && silent(p) <= 365,
    new_customer: (p) => (p.orders > 0 ? Number(p.first) <= 90 : isNew(p)),
    cross_brand_buyer: (p) => p.brands >= 2,
    active: isActive,
    cooling: (p) => silent(p) > 180 && silent(p) <= 365,
    lost: (p) => silent(p) > 365,
    not_yet_bought: (p) => p.orders === 0 && !isNew(p),
    do_not_call: (p) => p.call === 'no',
    do_not_email: (p) => p.email === 'no',
    probably_gone: (p) => Number(p.lost ?? -1) >= 80,
    high_lifetime_value: (p) => worth(p) === 5,
    middle_lifetime_value: (p) => worth(p) === 3 || worth(p) === 4,
    low_lifetime_value: (p) => worth(p) === 1 || worth(p) === 2,
    cross_sell_candidate: (p) => isActive(p) && p.brands < 2 && p.email !== 'no',
    unreachable_top_buyer: (p) => isTop(p) && p.call === 'no' && p.email === 'no',
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

describe('the segments of the seed data', () => {
  it('have the customers that plain arithmetic on the rows gives them', async () => {
    const run = (await store.segments.segmentRuns()).at(-1);
    const members = new Map<string, string[]>();
    for await (const page of store.segments.memberships(run?.runId ?? ''))
      for (const { id, segments } of page)
        for (const name of segments) members.set(name, [...(members.get(name) ?? []), id]);
    const naive = naiveSegments();
    expect(run?.sizes.map(({ segment }) => segment).sort()).toEqual(Object.keys(naive).sort());
    for (const [name, isMember] of Object.entries(naive)) {
      const expected = [...figures].filter(([, person]) => isMember(person)).map(([id]) => id);
      expect([name, (members.get(name) ?? []).sort()]).toEqual([name, expected.sort()]);
    }
    expect(Object.values(naive).filter((isMember) => ![...figures.values()].some(isMember))).toEqual([]);
  });

  it('are explained truly to every member and everyone else who is asked about', async () => {
    const naive = naiveSegments();
    for (const [id, person] of [...figures].filter((_, place) => place % 40 === 0)) {
      const { segments } = await explainSegments(id, store);
      for (const { name, member, why, changes } of segments) {
        expect([id, name, member]).toEqual([id, name, naive[name]?.(person)]);
        expect(why.every(({ holds }) => holds)).toBe(member);
        expect(changes.length).toBeGreaterThan(0);
        // What would have to change is not so now.
        expect(changes.some(({ holds }) => holds)).toBe(false);
      }
    }
  });
});
