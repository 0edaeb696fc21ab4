import type { FactIds } from '../fact-ids.ts';
import { hashOf, NumberList } from '../number-list.ts';

/** Keys are judged by no more records than about this many. */
const RECORDS_ENOUGH = 250_000;

/** Records by which keys are judged. */
export interface RecordSample {
  /** Indexes into all records, ascending. */
  readonly records: Int32Array;
  /** How many pairs of all records each pair of them stands for. */
  readonly pairsPerPair: number;
}

/** All records where they are few, else some of them: drawn by the hash of their index, the same ones on every run. */
export function sampleOfRecords(size: number, enough = RECORDS_ENOUGH): RecordSample {
  const parts = size <= enough ? 1 : size / enough;
  const records = new NumberList();
  for (let index = 0; index < size; index++) if (hashOf(index) * parts < HASHES) records.push(index);
  const drawn = records.length;
  return { records: records.numbers(), pairsPerPair: drawn < 2 ? 1 : (size * (size - 1)) / (drawn * (drawn - 1)) };
}

const HASHES = 2 ** 32;

/** What the records of a sample say. */
export function factsOfSample(facts: FactIds, { records }: RecordSample): FactIds {
  if (records.length === facts.size) return facts;
  const taken = <Column extends Int32Array | Uint8Array>(column: Column): Column => {
    const own = column.slice(0, records.length) as Column;
    for (let at = 0; at < records.length; at++) own[at] = column[records[at] ?? 0] ?? -1;
    return own;
  };
  return {
    size: records.length,
    family: taken(facts.family),
    given: taken(facts.given),
    orderKnown: taken(facts.orderKnown),
    email: taken(facts.email),
    nameInMailbox: taken(facts.nameInMailbox),
    birthDate: taken(facts.birthDate),
    gender: taken(facts.gender),
    phone: taken(facts.phone),
    street: taken(facts.street),
    postalCode: taken(facts.postalCode),
    city: taken(facts.city),
    state: taken(facts.state),
    others: new Map([...facts.others].map(([field, column]) => [field, taken(column)])),
  };
}
