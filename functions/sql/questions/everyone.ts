import { column, equal, text } from '../expression.ts';
import type { Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { PERSON_FIELDS } from './person.ts';

/** Everybody (of one customer's question, that customer), once: or once for every brand that the person is registered with. */
export function everyone(byBrand: boolean, { customer, prepared }: QuestionSqlContext): Relation {
  // There everyone has one row.
  if (prepared !== null && !byBrand)
    return select({ columns: { profile_id: column('p', 'profile_id') }, from: from(PERSON_FIELDS, 'p') });
  return select({
    distinct: true,
    columns: { profile_id: column('p', 'profile_id'), ...(byBrand ? { brand: column('p', 'brand') } : {}) },
    from: from('customer_profile', 'p'),
    where: customer === null ? null : equal(column('p', 'profile_id'), text(customer)),
  });
}
