import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandPlace, openCommandPlace } from './command-run.ts';

let place: CommandPlace;
beforeEach(async () => {
  place = await openCommandPlace();
});
afterEach(() => place.close());

describe('fusion imports', () => {
  beforeEach(async () => {
    const text = 'customer_id,name,phone\nc1,Ann Lee,090-1111-2222\nc2,Bob Ray,none of your business\n,Cid,\n';
    writeFileSync(join(place.folder, 'customers.csv'), text);
    await place.run('import', 'customers.csv', '--brand', 'acme');
  });

  const importId = async (): Promise<string> => (await place.store.ledger.entries()).at(-1)?.id ?? '';

  it('lists what every import did', async () => {
    const { exit, said } = await place.run('imports');
    expect(exit).toBe(0);
    expect(said).toContain('customer of acme: 3 rows, 2 added, 0 changed, 1 rejected, 1 incomplete');
    expect(JSON.parse((await place.run('imports', '--json')).said)).toMatchObject([
      { id: await importId(), rejected: 1 },
    ]);
  });

  it('writes the rows to mend, and never over a file that is there', async () => {
    const words = ['imports', '--quarantine', await importId(), '--out', 'mend.csv'];
    expect((await place.run(...words)).exit).toBe(0);
    expect(readFileSync(join(place.folder, 'mend.csv'), 'utf8')).toContain('c2,Bob Ray,none of your business');
    const again = await place.run(...words);
    expect(again.exit).toBe(1);
    expect(again.said).toContain('Name a file that does not exist yet');
  });

  it('takes an import back, says what went, and lets the file be imported again', async () => {
    const { exit, said } = await place.run('imports', '--roll-back', await importId());
    expect(exit).toBe(0);
    expect(said).toContain('customers.csv of acme is rolled back: 2 records removed, 0 as they were before it');
    expect(await place.store.records.count('customer')).toBe(0);
    expect((await place.run('imports')).said).toContain('rolled back 20');
    expect((await place.run('import', 'customers.csv', '--brand', 'acme')).said).toContain('2 added');
  });

  it('refuses an unknown import, and options that do not go together', async () => {
    const unknown = await place.run('imports', '--roll-back', 'nothing');
    expect([unknown.exit, unknown.said]).toEqual([1, expect.stringContaining('there is no import "nothing"')]);
    const both = await place.run('imports', '--roll-back', 'a', '--quarantine', 'b', '--out', 'c');
    expect([both.exit, both.said]).toEqual([2, expect.stringContaining('do not go together')]);
    expect((await place.run('imports', '--quarantine', 'b')).exit).toBe(2);
  });
});
