import { type RecordColumn, recordColumn, recordColumnName } from '../../core/questions/record-columns.ts';
import { column, equal, isNotNull, text } from '../expression.ts';
import type { Join, Relation } from '../plan.ts';
import { from, leftJoin, select, unionAll } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { survivingFields } from './person.ts';

/** The relation in which what the brands' files keep in columns of their own is ready: `profile_id`, `name`, `value`. */
export const RECORD_VALUES = 'record_value';

/** What is kept ready: the surviving value of each column that people are grouped by, one row a person and column. */
export function recordValues(names: readonly string[], context: QuestionSqlContext): Relation | null {
  const [first, ...others] = names.map((name) => valuesOf(name, context));
  return first === undefined ? null : unionAll(first, ...others);
}

function valuesOf(name: string, context: QuestionSqlContext): Relation {
  const field = recordColumn(name);
  return select({
    columns: { profile_id: column('v', 'profile_id'), name: text(name), value: column('v', field) },
    from: from(survivingFields([field], context), 'v'),
    where: isNotNull(column('v', field)),
  });
}

/** `value` of the column for the persons of rows called `r`, under the column's name. */
export function recordColumnJoin(field: RecordColumn, context: QuestionSqlContext): Join {
  const values =
    context.prepared === null
      ? valuesOf(recordColumnName(field), context)
      : select({
          columns: { profile_id: column('h', 'profile_id'), value: column('h', 'value') },
          from: from(RECORD_VALUES, 'h'),
          where: equal(column('h', 'name'), text(recordColumnName(field))),
        });
  return leftJoin(values, field, equal(column(field, 'profile_id'), column('r', 'profile_id')));
}
