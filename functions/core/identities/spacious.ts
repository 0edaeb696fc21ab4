import type { Column } from './column.ts';
import type { FactIds } from './fact-ids.ts';
import type { PreparedRecords } from './prepared.ts';

/** The same records with empty ones behind them, to be filled (`setFacts`) as records come. What is counted stays. */
export function withSpareRecords(records: PreparedRecords, spare: number): PreparedRecords {
  const size = records.size + spare;
  const numbers = <Values>(column: Column<Values>): Column<Values> => {
    const ids = new Int32Array(size).fill(-1);
    ids.set(column.ids.subarray(0, records.size));
    return { ...column, ids };
  };
  const flags = (column: Uint8Array): Uint8Array => {
    const all = new Uint8Array(size);
    all.set(column.subarray(0, records.size));
    return all;
  };
  return {
    ...records,
    size,
    family: numbers(records.family),
    given: numbers(records.given),
    orderKnown: flags(records.orderKnown),
    birthDate: numbers(records.birthDate),
    gender: numbers(records.gender),
    phone: numbers(records.phone),
    email: numbers(records.email),
    nameInMailbox: flags(records.nameInMailbox),
    street: numbers(records.street),
    postalCode: numbers(records.postalCode),
    city: numbers(records.city),
    state: numbers(records.state),
    others: new Map([...records.others].map(([field, column]) => [field, numbers(column)])),
  };
}

/** What one record says, by the facts of `records`: without values that these found to be crowded. */
export function comparableFacts(read: FactIds, records: PreparedRecords): FactIds {
  const told = (ids: Int32Array, column: Column<unknown>): Int32Array =>
    ids.map((id) => (id >= 0 && column.counts[id] === 0 ? -1 : id));
  return {
    ...read,
    phone: told(read.phone, records.phone),
    email: told(read.email, records.email),
    others: new Map([...records.others.keys()].map((field) => [field, read.others.get(field) ?? new Int32Array([-1])])),
  };
}

/** Writes what one record says at a place of `records`. */
export function setFacts(records: PreparedRecords, at: number, facts: FactIds): void {
  const columns = [
    [records.family, facts.family],
    [records.given, facts.given],
    [records.birthDate, facts.birthDate],
    [records.gender, facts.gender],
    [records.phone, facts.phone],
    [records.email, facts.email],
    [records.street, facts.street],
    [records.postalCode, facts.postalCode],
    [records.city, facts.city],
    [records.state, facts.state],
    ...[...records.others].map(([field, column]) => [column, facts.others.get(field)] as const),
  ] as const;
  for (const [{ ids }, [id = -1] = []] of columns) ids[at] = id;
  records.orderKnown[at] = facts.orderKnown[0] ?? 0;
  records.nameInMailbox[at] = facts.nameInMailbox[0] ?? 0;
}
