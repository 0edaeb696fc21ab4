import type { PublishedTable } from '../core/published-tables.ts';
import { ENTITIES } from '../core/records/entities.ts';
import { and, ascending, cast, coalesce, column, equal } from './expression.ts';
import { CONSENT_FLAGS, newestConsents } from './facts.ts';
import type { Expression, Join, Relation } from './plan.ts';
import { from, leftJoin, select } from './relation.ts';

/** The rows of a table as it is published: its columns with their types, in its order. */
export function publishedRows(table: PublishedTable): Relation {
  const { held, joins } = table.name === ENTITIES.customer.table ? WITH_CONSENTS : AS_HELD;
  return select({
    columns: Object.fromEntries(table.columns.map(({ name, type }) => [name, cast(held(name), type)])),
    from: from(table.name, 't'),
    joins,
    orderBy: table.order.map((name) => ascending(column('t', name))),
  });
}

interface Rows {
  held(column: string): Expression;
  readonly joins: readonly Join[];
}

const AS_HELD: Rows = { held: (name) => column('t', name), joins: [] };

/** Whoever reads customers alone must see what they decided since: see `withConsents`. */
const WITH_CONSENTS: Rows = {
  held: (name) =>
    CONSENT_FLAGS.some(([, flag]) => flag === name)
      ? coalesce(column('d', name), column('t', name))
      : column('t', name),
  joins: [
    leftJoin(
      newestConsents(),
      'd',
      and(
        equal(column('d', 'brand'), column('t', 'brand')),
        equal(column('d', 'customer_id'), column('t', 'customer_id')),
      ),
    ),
  ],
};
