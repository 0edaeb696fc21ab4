import { foldWord } from './normalize-question.ts';
import { type RecordColumnValues, recordColumn, recordColumnWords } from './record-columns.ts';
import type { Meaning } from './tokens.ts';
import { formsOf } from './words/dictionary.ts';
import { RECORD_COLUMN_UNITS, RECORD_VALUE_WORDS } from './words/record-column-words.ts';

type Word = readonly [word: string, meaning: Meaning];

/** What the columns of the brands’ files are called. */
export function recordColumnNames(columns: readonly RecordColumnValues[]): readonly Word[] {
  return columns.flatMap(({ name }) =>
    recordColumnWords(name).flatMap((word) =>
      formsOf(word).map((form) => [form, { kind: 'dimension', dimension: recordColumn(name) }] as const),
    ),
  );
}

const meaningOf = (name: string, value: string): Meaning => ({
  kind: 'value',
  dimension: recordColumn(name),
  values: [value],
  label: value,
});

/** The words that they hold. */
export function recordColumnValues(columns: readonly RecordColumnValues[]): readonly Word[] {
  return columns.flatMap(({ name, values }) =>
    values
      .filter((value) => !isNumber(value))
      .flatMap((value) => [value, ...othersOf(value)].map((word) => [word, meaningOf(name, value)] as const)),
  );
}

/** The numbers that they hold: one means something beside its column, or its unit, only. */
export function recordColumnNumbers(columns: readonly RecordColumnValues[]): readonly Word[] {
  return columns.flatMap(({ name, values }) =>
    [...values, ...between(values)]
      .filter(isNumber)
      .flatMap((value) => numbered(name, value).map((word) => [word, meaningOf(name, value)] as const)),
  );
}

const MOST_BETWEEN = 200;

/** Whole numbers that nobody has but that lie among those that somebody has: nobody is told of them. */
function between(values: readonly string[]): readonly string[] {
  const numbers = values.map(Number);
  if (values.length === 0 || !values.every((value) => /^\d+$/.test(value))) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (most - least > MOST_BETWEEN) return [];
  return Array.from({ length: most - least }, (_, step) => String(least + step)).filter(
    (value) => !values.includes(value),
  );
}

const isNumber = (value: string): boolean => /^[\d.,]+$/.test(value);

function othersOf(value: string): readonly string[] {
  const folded = foldWord(value);
  return RECORD_VALUE_WORDS.filter((group) => group.some((word) => foldWord(word) === folded)).flat();
}

function numbered(name: string, value: string): readonly string[] {
  const units = RECORD_COLUMN_UNITS[name] ?? [];
  const told = [value, ...units.map((unit) => `${value}${unit}`)];
  return [
    ...units.map((unit) => `${value}${unit}`),
    ...recordColumnWords(name).flatMap((column) =>
      told.flatMap((number) =>
        /[^ -~]/.test(column)
          ? [`${column}${number}`, `${column}が${number}`, `${column}は${number}`]
          : ['', 'is ', 'of ', '= '].map((link) => `${column} ${link}${number}`),
      ),
    ),
  ];
}

const MEMBERS: readonly string[] = ['会員', 'member', 'members', 'customer', 'customers'];

/** Words for what stores usually do not hold that these columns are called, or whose members they name (`ゴールド会員`). */
export function heldAfterAll(
  columns: readonly RecordColumnValues[],
  words: { has(word: string): boolean },
): readonly string[] {
  const names = recordColumnNames(columns).map(([word]) => foldWord(word));
  const members = recordColumnValues(columns).flatMap(([word]) =>
    MEMBERS.flatMap((member) => [`${foldWord(word)}${member}`, `${foldWord(word)} ${member}`]),
  );
  return [...new Set([...names, ...members])].filter((word) => words.has(word));
}
