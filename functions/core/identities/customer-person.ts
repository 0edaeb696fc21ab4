import { PROFILE_PATH_OF, type SharedCustomerField } from '../profiles/customer-paths.ts';
import type { CustomerRecord } from '../records/entities.ts';
import type { PersonRecord } from './person.ts';

/** How explanations, the journal and truth files name a brand's record: `<brand>:<customer id>`. */
export function recordId(record: { readonly brand: string; readonly customer_id: string }): string {
  return `${record.brand}:${record.customer_id}`;
}

/** A brand's customer record as matching sees it. */
export function personOfCustomer(record: CustomerRecord): PersonRecord {
  const fields: Record<string, string> = {};
  for (const field of Object.keys(PROFILE_PATH_OF) as SharedCustomerField[]) {
    const value = record[field];
    if (value !== null) fields[PROFILE_PATH_OF[field]] = value;
  }
  return { id: recordId(record), source: record.brand, fields };
}
