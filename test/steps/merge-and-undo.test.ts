import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../functions/core/errors.ts';
import { recordId } from '../../functions/core/identities/customer-person.ts';
import { profileId } from '../../functions/core/profiles/profile.ts';
import { type Instant, instant, instantFromIso } from '../../functions/core/time.ts';
import { EmbeddedProfileStore } from '../../functions/duckdb/profiles/store.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { undoMerge } from '../../functions/steps/undo-merge.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import { type IdentitiesOutside, identitiesOutside } from './identities-outside.ts';
import { contents, csvFile } from './import-outside.ts';

/** Who is registered, at up to three brands each; a version is what the brand knows of them at a time. */
const CAST = [
  '佐久間,千尋,1979-03-02,090-7777-1234,chihiro.sakuma@example.com',
  '早乙女,葵,1991-12-24,080-5555-9876,aoi.saotome@example.com',
  '鬼頭,蓮,1965-07-19,070-3333-4567,ren.kito@example.com',
];
const BRANDS = ['acme', 'zeta', 'nova'];
const HEADER = 'customer_id,last_name,first_name,birth_date,phone,email,updated_at';

interface Delivery {
  readonly name: string;
  readonly lines: readonly string[];
}

const brand = fc.constantFrom(...BRANDS);
const someone = fc.nat(CAST.length - 1);
const customersOf = (brand: string, rows: readonly (readonly [who: number, version: number])[]): Delivery => ({
  name: `${brand}/customers.csv`,
  lines: [
    HEADER,
    ...rows.map(([who, version]) => {
      const [last, first, birth, phone, email] = (CAST[who] ?? '').split(',');
      const known = [last, first, birth, version === 1 ? '' : phone, version === 2 ? `new.${email}` : email];
      return [`${brand}${who}`, ...known, `2026-0${version + 1}-01`].join(',');
    }),
  ],
});
const rows = fc.uniqueArray(fc.tuple(someone, fc.nat(2)), { minLength: 1, maxLength: 3, selector: ([who]) => who });
const customers = fc.tuple(brand, rows).map(([brand, rows]) => customersOf(brand, rows));
const orders = fc.record({ brand, who: someone, total: fc.constantFrom(100, 200) }).map(
  ({ brand, who, total }): Delivery => ({
    name: `${brand}/orders.csv`,
    lines: ['order_id,customer_id,order_date,total', `o${who},${brand}${who},2026-05-05,${total}`],
  }),
);
const consents = fc.record({ brand, who: someone, granted: fc.constantFrom('yes', 'no') }).map(
  ({ brand, who, granted }): Delivery => ({
    name: `${brand}/consents.csv`,
    lines: ['customer_id,channel,granted,decided_at', `${brand}${who},call,${granted},2026-04-04`],
  }),
);

/** What happens in a store. Numbers choose among what stands at that time. */
type Happening =
  | { readonly kind: 'import'; readonly delivery: Delivery }
  | { readonly kind: 'rollBack'; readonly which: number }
  | { readonly kind: 'merge' }
  | { readonly kind: 'undo' | 'undoRun'; readonly which: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: customers.map((delivery) => ({ kind: 'import' as const, delivery })) },
  { weight: 1, arbitrary: orders.map((delivery) => ({ kind: 'import' as const, delivery })) },
  { weight: 1, arbitrary: consents.map((delivery) => ({ kind: 'import' as const, delivery })) },
  { weight: 3, arbitrary: fc.constant({ kind: 'merge' as const }) },
  { weight: 1, arbitrary: fc.nat(9).map((which) => ({ kind: 'undo' as const, which })) },
  { weight: 1, arbitrary: fc.nat(9).map((which) => ({ kind: 'undoRun' as const, which })) },
  { weight: 2, arbitrary: fc.nat(9).map((which) => ({ kind: 'rollBack' as const, which })) },
);

/** Everyone is known to two brands; then anything happens. */
const happenings = fc.array(happening, { minLength: 3, maxLength: 7 }).map((rest): readonly Happening[] => {
  const everyone = CAST.map((_, who) => [who, 0] as const);
  const both = ['acme', 'zeta'].map((brand) => ({ kind: 'import' as const, delivery: customersOf(brand, everyone) }));
  return [...both, ...rest];
});

/** A store in which things happen at one moment after the other. */
class History {
  readonly outside: IdentitiesOutside;
  readonly #now: { at: Instant };
  readonly #imports: string[] = [];

  private constructor(outside: IdentitiesOutside, now: { at: Instant }) {
    this.outside = outside;
    this.#now = now;
  }

  static async begin(): Promise<History> {
    const now = { at: instantFromIso('2026-11-01T00:00:00Z') };
    const outside = await identitiesOutside({ now: () => now.at });
    await outside.profiles.prepare([]);
    return new History(outside, now);
  }

  async happen(what: Happening): Promise<void> {
    this.#now.at = instant(this.#now.at + 60_000);
    if (what.kind === 'import') await this.#import(what.delivery);
    else if (what.kind === 'rollBack') await this.#rollBack(what.which);
    else if (what.kind === 'merge') await resolveIdentities({ by: 'test' }, this.outside);
    else if (what.kind === 'undo') await this.#undo(what.which);
    else await this.#undoRun(what.which);
  }

  async undoEverything(): Promise<void> {
    for (let standing = await this.#standing(); standing.length > 0; standing = await this.#standing())
      await undoMerge(standing.at(-1) ?? '', this.outside);
  }

  async #import({ name, lines }: Delivery): Promise<void> {
    const [view] = await importCsv({ files: [csvFile(name, `${lines.join('\n')}\n`)] }, this.outside);
    // A file that was sent before is no import.
    if (view !== undefined && (await this.outside.ledger.byId(view.id)) !== null) this.#imports.push(view.id);
    await publishRecords(this.outside);
  }

  async #rollBack(which: number): Promise<void> {
    const [id] = this.#imports.splice(which % Math.max(1, this.#imports.length), 1);
    if (id === undefined) return;
    await rollBackImport(id, this.outside);
    await publishRecords(this.outside);
  }

  /** The newest of a standing merge and those that build on it is the one that can be taken back. */
  async #undo(which: number): Promise<void> {
    const standing = await this.#standing();
    const id = standing[which % Math.max(1, standing.length)];
    if (id === undefined) return;
    await undoMerge(id, this.outside).catch(async (error: unknown) => {
      const building = /merge (\w+) builds on it/.exec(String(error))?.[1];
      if (building === undefined) throw error;
      await undoMerge(building, this.outside);
    });
  }

  /** A run on which a later one builds stays. */
  async #undoRun(which: number): Promise<void> {
    const standing = (await this.outside.journal.entries()).filter(({ undoneAt }) => undoneAt === null);
    const run = standing[which % Math.max(1, standing.length)]?.runId;
    if (run === undefined) return;
    await undoRun(run, this.outside).catch((error: unknown) => {
      if (!(error instanceof ConflictError)) throw error;
    });
  }

  async #standing(): Promise<readonly string[]> {
    return (await this.outside.journal.entries()).filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id);
  }
}

/** Everything that means something: records, links, and profiles with their ids, keys, objects and what was set by hand. */
async function stateOf({ outside }: History): Promise<unknown> {
  const links = (await outside.records.links()).map((link) => `${recordId(link)} ${link.profile_id}`);
  const held = await outside.database.read('SELECT profile_id FROM profile ORDER BY ALL');
  // As another process reads them.
  const profileStore = await EmbeddedProfileStore.open(outside.database, { ...outside, domainName: 'test' });
  const snapshots = await profileStore.snapshots(held.map((row) => profileId(String(row.profile_id))));
  const profiles = snapshots.map(({ profile, keys, objects, overrides }) => ({
    profile,
    overrides,
    keys: keys.map((key) => JSON.stringify(key)).toSorted(),
    objects: objects.map((object) => JSON.stringify(object)).toSorted(),
  }));
  return { records: await contents(outside), links: links.toSorted(), profiles };
}

describe('after whatever was merged, changed, imported, taken back and undone', () => {
  it('undoing every merge leaves the store as if nothing had ever been merged', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (happenings) => {
        const [merging, plain] = [await History.begin(), await History.begin()];
        for (const what of happenings) {
          await merging.happen(what);
          await plain.happen(what.kind === 'merge' ? { kind: 'undo', which: 0 } : what);
        }
        await merging.undoEverything();
        expect(await stateOf(merging)).toEqual(await stateOf(plain));
        merging.outside.database.close();
        plain.outside.database.close();
      }),
      { numRuns: 3 },
    );
  });

  it('records that a person told apart stay apart for good, and keep their profiles', async () => {
    const history = await History.begin();
    const { outside } = history;
    const profileOf = async (): Promise<ReadonlyMap<string, string>> =>
      new Map((await outside.records.links()).map((link) => [recordId(link), link.profile_id]));
    const one = (brand: string, version: number): Happening => ({
      kind: 'import',
      delivery: customersOf(brand, [[0, version]]),
    });
    for (const what of [one('acme', 0), one('zeta', 0)]) await history.happen(what);
    const first = await profileOf();
    await history.happen({ kind: 'merge' });
    expect(new Set((await profileOf()).values()).size).toBe(1);
    await history.undoEverything();
    const later: readonly Happening[] = [
      one('zeta', 1), // changed
      { kind: 'rollBack', which: 1 }, // gone with the import that brought it
      { kind: 'rollBack', which: 1 },
      one('zeta', 0), // and back again
      one('nova', 0), // another brand knows the same person
    ];
    for (const what of later) {
      await history.happen(what);
      await history.happen({ kind: 'merge' });
      const now = await profileOf();
      expect(now.get('acme:acme0')).not.toBe(now.get('zeta:zeta0'));
      for (const record of ['acme:acme0', 'zeta:zeta0'])
        if (now.has(record) && !now.has('nova:nova0')) expect(now.get(record)).toBe(first.get(record));
    }
    const { size } = new Set((await profileOf()).values());
    expect(size).toBe(2); // nova's record went to one of the two
    outside.database.close();
  });
});
