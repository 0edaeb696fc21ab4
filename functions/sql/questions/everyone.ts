import { column, equal, text } from '../expression.ts';
import type { Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { PERSON_FIELDS } from './person.ts';

/** The relation in which the brands that people are registered with are kept ready: `profile_id`, `brand`, each pair once. */
export const BRANDS_OF_PEOPLE = 'brand_of_person';

/** Everybody (of one customer's question, that customer), once: or once for every brand that the person is registered with. */
export function everyone(byBrand: boolean, { customer, prepared }: QuestionSqlContext): Relation {
  if (prepared !== null) {
    const columns = ['profile_id', ...(byBrand ? ['brand'] : [])];
    return select({
      columns: Object.fromEntries(columns.map((name) => [name, column('p', name)])),
      from: from(byBrand ? BRANDS_OF_PEOPLE : PERSON_FIELDS, 'p'),
    });
  }
  return select({
    distinct: true,
    columns: { profile_id: column('p', 'profile_id'), ...(byBrand ? { brand: column('p', 'brand') } : {}) },
    from: from('customer_profile', 'p'),
    where: customer === null ? null : equal(column('p', 'profile_id'), text(customer)),
  });
}
