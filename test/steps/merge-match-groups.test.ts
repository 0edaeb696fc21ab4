import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../functions/core/identities/rules.ts';
import type { ComparedValues } from '../../functions/core/identities/workflow/compared-values.ts';
import { workflowRules } from '../../functions/core/identities/workflow/workflow-rules.ts';
import { csvText } from '../../functions/steps/csv-text.ts';
import { type MergedGroups, mergeMatchGroups } from '../../functions/steps/merge-match-groups.ts';
import type { ObjectStore } from '../../functions/steps/ports.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { type MatchFile, readMatchGroups } from '../../functions/steps/read-match-groups.ts';
import { readTable } from '../../functions/steps/read-table.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import { writeMatchRecords } from '../../functions/steps/write-match-records.ts';
import { workflowLevel } from '../core/identities/workflow-level.ts';
import {
  groupsNow,
  type IdentitiesOutside,
  identitiesOutside,
  importText,
  publishPopulation,
  stateNow,
} from './identities-outside.ts';

let outside: IdentitiesOutside;
beforeEach(async () => {
  outside = await identitiesOutside();
});
afterEach(() => outside.database.close());

const HEAD = 'customer_id,last_name,first_name,birth_date,phone,email';

class Shelf implements ObjectStore {
  readonly files = new Map<string, Uint8Array>();
  async put(key: string, bytes: Uint8Array): Promise<void> {
    this.files.set(key, bytes);
  }
  async get(key: string): Promise<Uint8Array | null> {
    return this.files.get(key) ?? null;
  }
  async list(prefix: string): Promise<readonly string[]> {
    return [...this.files.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  }
  async delete(key: string): Promise<void> {
    this.files.delete(key);
  }
}

async function* bytesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Row {
  readonly record_id: string;
  readonly brand: string;
  readonly customer_id: string;
  readonly values: ComparedValues;
}

async function rowsOf(shelf: Shelf): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const bytes of shelf.files.values()) {
    const { headers, rows: read } = await readTable(bytesOf(bytes));
    for await (const batch of read)
      for (const { cells } of batch) {
        const row = Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']));
        const { record_id = '', brand = '', customer_id = '', ...values } = row;
        rows.push({ record_id, brand, customer_id, values: values as ComparedValues });
      }
  }
  return rows;
}

/** What the workflow would write: everything that its rules join, over any number of records, has one id. */
function outputOf(rows: readonly Row[]): readonly MatchFile[] {
  const rules = workflowRules(DEFAULT_RULES);
  const idOf = rows.map(({ record_id }) => record_id);
  const ruleOf = rows.map(() => '');
  for (const [left, one] of rows.entries())
    for (const [right, other] of rows.entries()) {
      const level = right > left ? workflowLevel(rules, one.values, other.values) : 0;
      if (level === 0) continue;
      for (const at of [left, right]) ruleOf[at] = rules[level - 1]?.ruleName ?? '';
      const [kept, gone] = [idOf[left] ?? '', idOf[right]];
      idOf.forEach((id, at) => {
        if (id === gone) idOf[at] = kept;
      });
    }
  const head = ['InputSourceARN', 'ConfidenceLevel', 'brand', 'customer_id', 'record_id', 'MatchID', 'MatchRule'];
  const lines = rows.map(({ brand, customer_id, record_id }, at) => [
    'arn:aws:glue:us-east-1:111122223333:table/customer_fusion/match_record',
    '1.0',
    brand,
    customer_id,
    record_id,
    idOf[at] ?? '',
    ruleOf[at] ?? '',
  ]);
  const file = (name: string, part: readonly (readonly string[])[]): MatchFile => ({
    name,
    bytes: () => bytesOf(new TextEncoder().encode(csvText([head, ...part]))),
  });
  const half = Math.ceil(lines.length / 2);
  return [file('run-1.csv', lines.slice(0, half)), file('run-2.csv', lines.slice(half))];
}

async function write(shelf = new Shelf()): Promise<Shelf> {
  await writeMatchRecords('matching/records/', { ...outside, objects: shelf });
  return shelf;
}

async function resolveOutside(): Promise<MergedGroups> {
  const groups = await readMatchGroups(outputOf(await rowsOf(await write())));
  return mergeMatchGroups(groups, { by: 'entity-resolution' }, outside);
}

describe('records for a matching workflow', () => {
  it('are all that are published, each with an id that AWS takes, and nothing of an earlier time', async () => {
    await importText(
      'acme/customers.csv',
      `${HEAD}\na1,髙橋,花子,昭和55年1月2日,090-4071-8823,Momo@Example.jp`,
      outside,
    );
    await publishRecords(outside);
    await importText('acme/customers.csv', `${HEAD}\na2,Ray,Bob,,,`, outside);
    const shelf = new Shelf();
    await shelf.put('matching/records/part-00002.csv', new Uint8Array());
    await write(shelf);
    expect([...shelf.files.keys()]).toEqual(['matching/records/part-00001.csv']);
    const [row, ...others] = await rowsOf(shelf);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ brand: 'acme', customer_id: 'a1' });
    expect(row?.record_id).toMatch(/^[0-9a-f]{32}$/);
    expect(row?.values).toMatchObject({
      last_name: '高橋',
      birth_date: '1980-01-02',
      phone: '9040718823',
      email: 'momo@example.jp',
    });
  });
});

describe('groups that a matching workflow has found', () => {
  it('become one person each through the journal; again changes nothing; and the run can be undone', async () => {
    const truth = await publishPopulation(30, outside);
    const before = await stateNow(outside);
    const merged = await resolveOutside();
    expect(merged.merges).toBeGreaterThan(5);
    expect(merged.groups).toBeGreaterThanOrEqual(merged.merges);
    for (const group of await groupsNow(outside)) {
      expect(new Set(group.split(' ').map((id) => truth.get(id))).size).toBe(1);
    }
    const entries = await outside.journal.entries({ runId: merged.runId });
    expect(entries).toHaveLength(merged.merges);
    for (const { by, explanations } of entries) {
      expect(by).toBe('entity-resolution');
      expect(explanations[0]).toMatchObject({ decision: { kind: 'rule' }, probability: 0.999 });
    }
    const after = await stateNow(outside);
    expect(await resolveOutside()).toMatchObject({ merges: 0, profilesMerged: 0 });
    expect(await stateNow(outside)).toEqual(after);
    await undoRun(merged.runId, outside);
    expect(await stateNow(outside)).toEqual(before);
  });

  it('are held where a person keeps records apart, and where birth dates contradict each other', async () => {
    const hanako = '髙橋,花子,1980-01-02,090-4071-8823,momo@example.jp';
    const twice = '佐藤,健,,080-1111-2222,ken@example.jp';
    const lines = [
      `a1,${hanako}`,
      `a2,${hanako}`,
      'a3,佐藤,健,1950-01-02,080-1111-2222,',
      `a4,${twice}`,
      'a5,佐藤,健,1985-11-30,,ken@example.jp',
    ];
    await importText('acme/customers.csv', [HEAD, ...lines].join('\n'), outside);
    await publishRecords(outside);
    await outside.journal.keepApart([['acme:a1', 'acme:a2']]);
    expect(await resolveOutside()).toMatchObject({ groups: 2, held: 2, merges: 1 });
    const groups = await groupsNow(outside);
    expect(groups).toContain('acme:a1');
    expect(groups).toContain('acme:a2');
    expect(groups.filter((group) => group.includes('a3') && group.includes('a5'))).toEqual([]);
  });

  it('are read from all files together, and refused where a column is missing', async () => {
    const file = (name: string, text: string): MatchFile => ({
      name,
      bytes: () => bytesOf(new TextEncoder().encode(text)),
    });
    const head = '"MatchID","brand","customer_id","matchrule"\n';
    const files = [
      file('1', `${head}m1,acme,a1,Level 2\nm2,acme,a2,\n`),
      file('2', `${head}m1,zeta,z1,Level 4\nm3,,,\nm1,zeta,z1,Level 2\n`),
    ];
    expect(await readMatchGroups(files)).toEqual([
      {
        customers: [
          { brand: 'acme', customer_id: 'a1' },
          { brand: 'zeta', customer_id: 'z1' },
        ],
        levels: [2, 4],
      },
    ]);
    await expect(readMatchGroups([file('odd.csv', 'a,b\n1,2\n')])).rejects.toThrow('odd.csv has no column "matchid"');
  });
});
