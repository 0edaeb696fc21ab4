import type { DimensionName, NumberFieldName } from '../../core/questions/dimensions.ts';
import { cast, choose, column, datePart, equal, isNotNull, text } from '../expression.ts';
import type { Expression, Join } from '../plan.ts';
import { from, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { ageOf, dayAsNumber, decadeOf, personRelation, prefectureOf } from './person.ts';

type Field = DimensionName | NumberFieldName;

interface MadeOf {
  /** The surviving value that it is made of. */
  readonly value: string;
  readonly make: (value: Expression, context: QuestionSqlContext) => Expression;
}

const onFile = (value: Expression): Expression => choose([[isNotNull(value), text('yes')]], text('no'));

/** Fields of the person behind a row. They are made once a person, before they meet the rows, of which there are more. */
const FIELDS = {
  prefecture: { value: 'state', make: prefectureOf },
  gender: { value: 'gender', make: (gender) => gender },
  has_phone: { value: 'phone', make: onFile },
  has_email: { value: 'email', make: onFile },
  age: { value: 'birth_date', make: ageOf },
  birth_date: { value: 'birth_date', make: (birthDate) => dayAsNumber(cast(birthDate, 'day')) },
  birth_month: { value: 'birth_date', make: (birthDate) => datePart(cast(birthDate, 'day'), 'month') },
  age_group: { value: 'birth_date', make: (birthDate, context) => decadeOf(ageOf(birthDate, context)) },
} as const satisfies Readonly<Partial<Record<Field, MadeOf>>>;

export type PersonField = keyof typeof FIELDS;

const PERSON = 'person';

const isPersonField = (field: Field): field is PersonField => field in FIELDS;

/** Null where the person has none; over rows that `personJoins` has joined. */
export const ofJoinedPerson = (field: PersonField): Expression => column(PERSON, field);

/** What rows called `r` need for the fields of their persons: one join, or none. */
export function personJoins(fields: readonly Field[], context: QuestionSqlContext): readonly Join[] {
  const used = [...new Set(fields.filter(isPersonField))];
  if (used.length === 0) return [];
  const values = [...new Set(used.map((field) => FIELDS[field].value))];
  const made = used.map((field) => {
    const { value, make }: MadeOf = FIELDS[field];
    return [field, make(column('v', value), context)] as const;
  });
  const person = select({
    columns: { profile_id: column('v', 'profile_id'), ...Object.fromEntries(made) },
    from: from(personRelation(values, context), 'v'),
  });
  return [leftJoin(person, PERSON, equal(column(PERSON, 'profile_id'), column('r', 'profile_id')))];
}
