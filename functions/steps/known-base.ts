import { personOfCustomer, recordId } from '../core/identities/customer-person.ts';
import { KnownRecords } from '../core/identities/known-records.ts';
import type { MatchingRule } from '../core/identities/rules.ts';
import type { CustomerKey, ProgressEvent, RecordWarehouse } from './ports.ts';
import { type MatchOutside, matchCustomers } from './propose-identities.ts';

export interface KnownBaseOutside extends MatchOutside {
  readonly records: MatchOutside['records'] & Pick<RecordWarehouse, 'customerChanges'>;
}

interface Current {
  readonly known: KnownRecords;
  readonly version: number;
}

/** Weights are learned anew when more than this share of the records has changed since. */
const MOST_CHANGED = 0.1;

/**
 * The published records of all brands, matched, kept in memory between questions: one a store. Made when it is first
 * asked for; then what came, changed or went in the warehouse is taken over record by record. Who is whose person, and
 * what is kept apart, is no part of it: both are read when a question is asked.
 */
export class KnownBase {
  readonly #rules: readonly MatchingRule[] | undefined;
  #current: Promise<Current | null> = Promise.resolve(null);
  #preparing: number | null = null;

  /** Under the product's own rules unless others are given. */
  constructor(rules?: readonly MatchingRule[]) {
    this.#rules = rules;
  }

  /** How much of making it is done (0 … 1) while it is made; null while it is not. */
  get preparing(): number | null {
    return this.#preparing;
  }

  /** The records as the warehouse holds them now. Made once, however many ask meanwhile. */
  async upToDate(outside: KnownBaseOutside): Promise<KnownRecords> {
    const next = this.#current.catch(() => null).then((current) => this.#renewed(current, outside));
    this.#current = next;
    return (await next).known;
  }

  async #renewed(current: Current | null, outside: KnownBaseOutside): Promise<Current> {
    const { version, customers } = await outside.records.customerChanges(current?.version ?? 0);
    if (current === null || customers === null || isOutgrown(current.known, customers.length)) {
      return { known: await this.#made(outside), version };
    }
    await takeOver(customers, current.known, outside);
    return { known: current.known, version };
  }

  async #made(outside: KnownBaseOutside): Promise<KnownRecords> {
    this.#preparing = 0;
    const report = (event: ProgressEvent): void => {
      this.#preparing = event.done / Math.max(1, event.total ?? event.done);
      outside.progress.report(event);
    };
    try {
      const { matching } = await matchCustomers(this.#rules, { ...outside, progress: { report } });
      await outside.threads.pause?.();
      return new KnownRecords(matching);
    } finally {
      this.#preparing = null;
    }
  }
}

function isOutgrown({ learnedFrom, changes }: KnownRecords, more: number): boolean {
  return changes + more > learnedFrom * MOST_CHANGED;
}

/** What is held and published of some customers now, in place of what was known of them. */
async function takeOver(
  customers: readonly CustomerKey[],
  known: KnownRecords,
  { records }: KnownBaseOutside,
): Promise<void> {
  const gone = new Set(customers.map(recordId));
  for (const brand of new Set(customers.map((key) => key.brand))) {
    const ids = customers.filter((key) => key.brand === brand).map(({ customer_id }) => customer_id);
    const filter = { brand, customers: ids };
    const published = new Set((await records.links(filter)).map(recordId));
    for await (const page of records.read('customer', filter)) {
      for (const record of page) {
        if (!published.has(recordId(record))) continue;
        gone.delete(recordId(record));
        known.put(personOfCustomer(record));
      }
    }
  }
  for (const id of gone) known.forget(id);
}
