import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { personOfCustomer, recordId } from '../core/identities/customer-person.ts';
import { comparedValues } from '../core/identities/workflow/compared-values.ts';
import { RECORD_COLUMNS, WORKFLOW_FIELDS } from '../core/identities/workflow/workflow-rules.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import { csvText } from './csv-text.ts';
import type { ObjectStore, Progress, RecordWarehouse } from './ports.ts';

export interface WriteMatchRecordsOutside {
  readonly records: Pick<RecordWarehouse, 'read' | 'links'>;
  readonly objects: Pick<ObjectStore, 'put' | 'list' | 'delete'>;
  readonly progress: Progress;
}

const ROWS_PER_FILE = 100_000;

/**
 * Writes every published customer as a matching workflow compares it, as CSV files under `prefix` with the columns of
 * WORKFLOW_FIELDS; files of an earlier time that are not written anew are removed.
 */
export async function writeMatchRecords(
  prefix: string,
  { records, objects, progress }: WriteMatchRecordsOutside,
): Promise<{ readonly records: number; readonly files: number }> {
  const published = new Set((await records.links()).map(recordId));
  const before = await objects.list(prefix);
  const written = new Set<string>();
  let rows: (readonly string[])[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    const key = `${prefix}part-${String(written.size + 1).padStart(5, '0')}.csv`;
    await objects.put(key, new TextEncoder().encode(csvText([HEADER, ...rows])));
    written.add(key);
    rows = [];
  };
  for await (const page of records.read('customer')) {
    for (const record of page) {
      if (!published.has(recordId(record))) continue;
      rows.push(rowOf(record));
      done += 1;
      if (rows.length === ROWS_PER_FILE) await flush();
    }
    progress.report({ step: 'write match records', done, total: published.size, unit: 'records' });
  }
  if (rows.length > 0) await flush();
  for (const key of before) if (!written.has(key)) await objects.delete(key);
  return { records: done, files: written.size };
}

const HEADER = WORKFLOW_FIELDS.map(({ fieldName }) => fieldName);

function rowOf(record: CustomerRecord): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    ...comparedValues(personOfCustomer(record)),
    [RECORD_COLUMNS.id]: workflowId(recordId(record)),
    [RECORD_COLUMNS.brand]: record.brand,
    [RECORD_COLUMNS.customer]: record.customer_id,
  };
  return HEADER.map((column) => values[column] ?? '');
}

/** 32 hexadecimal digits: a workflow takes ids of up to 38 characters, and brands' own may be longer. */
function workflowId(record: string): string {
  return bytesToHex(md5(utf8ToBytes(record)));
}
