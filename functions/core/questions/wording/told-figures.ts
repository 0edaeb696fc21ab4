import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { Answer } from '../answer.ts';
import { RESULT_COLUMNS } from '../basis.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { figureText } from './figures.ts';

/** Figures of groups of people, as texts: all that somebody who words an answer is told, and held to. */
export interface ToldFigures {
  readonly locale: Locale;
  /** Our own words for them. */
  readonly text: string;
  /** What was counted, and of whom. */
  readonly meant: string;
  readonly filters: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly ToldRow[];
}

export interface ToldRow {
  /** The group; null where there is only one. */
  readonly name: string | null;
  /** Of each measure, with its unit. */
  readonly figures: readonly string[];
}

/** More are a table, not a sentence. */
const MOST_ROWS = 12;

/**
 * An answer in the form in which others may word it; null for one that they may not: people, more than one grouping, more
 * rows than a sentence holds, figures that are missing or not told.
 */
export function maybeTold(plan: Plan, answer: Answer, text: string): ToldFigures | null {
  const { evidence, locale, columns, rows } = answer;
  if (plan.subject !== 'figures' || plan.scope !== 'everyone' || plan.dimensions.includes('customer')) return null;
  const groups = columns.filter(({ name }) => name === RESULT_COLUMNS.period || name in DIMENSIONS).length;
  if (evidence === null || groups > 1 || rows.length === 0 || rows.length > MOST_ROWS) return null;
  if (rows.some((row) => row.some((cell) => cell === null))) return null;
  return {
    locale,
    text,
    meant: evidence.howComputed[locale],
    filters: evidence.filters.map((filter) => filter[locale]),
    columns: columns.map(({ label }) => label[locale]),
    rows: rows.map((row) => ({
      name: groups === 0 ? null : String(row[0]),
      figures: row.slice(groups).map((cell, at) => cellText(cell, columns[groups + at], locale)),
    })),
  };
}

function cellText(cell: Json, column: Answer['columns'][number] | undefined, locale: Locale): string {
  if (typeof cell !== 'number' || column === undefined) return String(cell);
  const measure = column.name.replace(/_previous$/, '');
  return figureText(cell, column.unit, locale, measure in MEASURES ? (measure as MeasureName) : undefined);
}
