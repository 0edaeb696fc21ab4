import type { Column } from '../column.ts';
import type { PreparedRecords } from '../prepared.ts';
import type { NameValue } from '../values.ts';
import { EMAIL_PARTS } from '../values.ts';

/** The values of a column as texts that mean the same elsewhere, and the group within which they are common or rare. */
export interface ColumnKeys {
  readonly column: Column<unknown>;
  keyOf(value: number): string;
  groupOf(value: number): 0 | 1;
}

/** What the frequencies of a comparison are counted of: its values, and where names are compared by sound, their sounds. */
export interface FactKeys {
  readonly value: ColumnKeys;
  readonly sound?: ColumnKeys;
}

/** By fact of a comparison; null for one without frequencies. Mirrors `frequencyAdjuster`. */
export function factKeys(records: PreparedRecords, fact: string): FactKeys | null {
  const { plain } = records.reader;
  const ofTexts = (column: Column<Int32Array>): ColumnKeys => ({
    column,
    keyOf: (value) => plain.texts.textOf(column.values[value] ?? 0),
    groupOf: () => 0,
  });
  switch (fact) {
    case 'familyName':
      return nameKeys(records.family);
    case 'givenName':
      return nameKeys(records.given);
    case 'birthDate': {
      const { birthDate } = records;
      return {
        value: { column: birthDate, keyOf: (value) => String(birthDate.values[value] ?? 0), groupOf: () => 0 },
      };
    }
    case 'PhoneNumber':
      return { value: ofTexts(records.phone) };
    case 'EmailAddress': {
      const { email } = records;
      const part = (value: number, name: keyof typeof EMAIL_PARTS): number =>
        email.values[value * EMAIL_PARTS.count + EMAIL_PARTS[name]] ?? 0;
      const textOf = (value: number, name: 'local' | 'domain'): string => plain.texts.textOf(part(value, name));
      const keyOf = (value: number): string =>
        `${part(value, 'isName')} ${textOf(value, 'local')}@${textOf(value, 'domain')}`;
      return { value: { column: email, keyOf, groupOf: () => 0 } };
    }
    case 'area':
      return { value: ofTexts(records.postalCode), sound: ofTexts(records.city) };
    default: {
      const column = records.others.get(fact);
      return column === undefined ? null : { value: ofTexts(column) };
    }
  }
}

function nameKeys(column: Column<readonly NameValue[]>): FactKeys {
  const group = (value: number): 0 | 1 => (column.values[value]?.script === 'latin' ? 1 : 0);
  return {
    value: {
      column,
      keyOf: (value) => `${group(value)} ${column.values[value]?.written ?? ''}`,
      groupOf: group,
    },
    sound: {
      column,
      keyOf: (value) => column.values[value]?.allSounds[0] ?? column.values[value]?.written ?? '',
      groupOf: () => 0,
    },
  };
}
