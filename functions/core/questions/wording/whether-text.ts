import type { Locale } from '../../language.ts';
import { type Consent, combineConsents } from '../../meanings.ts';
import type { Json } from '../../profiles/profile.ts';
import { previousOf } from '../basis.ts';
import type { MeasureName } from '../measures.ts';
import { type Filter, isValueFilter, type Operator, type Plan } from '../plan.ts';
import { type Beside, exceeds } from './beside-text.ts';

type Row = Readonly<Record<string, Json>>;

/** `はい。` or `いいえ。` before what is told; nothing where the question supposes nothing, or where what is held does not say. */
export function whetherText(plan: Plan, rows: readonly Row[], beside: Beside | null, locale: Locale): string {
  const answer = plan.whether?.kind === 'exceeds' ? beside && exceeds(beside) : isSo(plan, rows);
  if (answer === null) return '';
  if (locale === 'ja') return answer ? 'はい。' : 'いいえ。';
  return answer ? 'Yes. ' : 'No. ';
}

function isSo({ whether, facts, measures }: Plan, rows: readonly Row[]): boolean | null {
  const [fact] = facts;
  const [measure] = measures;
  switch (whether?.kind) {
    case 'there-is':
      return measure === undefined ? rows.length > 0 : numberOf(rows[0], measure.name) > 0;
    case 'reaches':
      return measure === undefined ? null : reaches(rows[0]?.[measure.name], whether.op, whether.value);
    case 'holds':
      return fact === undefined ? null : holds(fact, rows);
    case 'is':
      return whether.filter.field === 'brand' ? isAmong(whether.filter, rows) : isWho(whether.filter, rows[0]);
    case 'each':
      return measure === undefined
        ? null
        : rows.filter((row) => numberOf(row, measure.name) > 0).length >= whether.groups;
    case 'all':
      return isWhole(rows[0]?.share);
    case 'taken-back':
      return rows.length === 0 ? null : fact?.name === 'returned' || fact?.name === 'cancelled';
    case 'changed':
      return agreed(measures.map(({ name }) => isMore(rows[0], name, whether.op)));
    default:
      return null;
  }
}

/** More orders for less money are neither. */
const agreed = ([first = null, ...others]: readonly (boolean | null)[]): boolean | null =>
  others.every((answer) => answer === first) ? first : null;

const isWhole = (share: Json | undefined): boolean | null => (typeof share === 'number' ? share === 1 : null);

function isMore(row: Row | undefined, name: MeasureName, op: '>' | '<'): boolean | null {
  const [now, before] = [row?.[name], row?.[previousOf(name)]];
  return typeof now === 'number' && typeof before === 'number' ? compares(now, op, before) : null;
}

/** A figure that is not told is neither. */
const reaches = (value: Json | undefined, op: Operator, limit: number): boolean | null =>
  typeof value === 'number' ? compares(value, op, limit) : null;

function numberOf(row: Row | undefined, name: string): number {
  const value = row?.[name];
  return typeof value === 'number' ? value : 0;
}

function compares(value: number, op: Operator, limit: number): boolean {
  switch (op) {
    case '>=':
      return value >= limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '<':
      return value < limit;
    case '=':
      return value === limit;
  }
}

function holds({ name, attribute, segments = [] }: Plan['facts'][number], rows: readonly Row[]): boolean | null {
  if (name === 'segments') return rows.some(({ segment }) => segments.some((asked) => asked === segment));
  if (attribute !== null) return typeof rows[0]?.value === 'boolean' ? rows[0].value : null;
  const answers = (name === 'consent' ? (['consent_call', 'consent_email'] as const) : [name]).map((purpose) =>
    combineConsents(rows.map((row) => (row[purpose] ?? 'unknown') as Consent)),
  );
  if (answers.every((answer) => answer === 'yes')) return true;
  return answers.every((answer) => answer === 'no') ? false : null;
}

/** Registered with the brand. */
function isAmong(filter: Filter, rows: readonly Row[]): boolean | null {
  if (!isValueFilter(filter)) return null;
  return rows.some(({ brand }) => filter.values.some((value) => value === brand)) === (filter.op === 'in');
}

/** Of somebody of whom it is not known, neither is told. */
function isWho(filter: Filter, row: Row | undefined): boolean | null {
  if (row === undefined) return null;
  if (!isValueFilter(filter)) return typeof row.age === 'number' ? compares(row.age, filter.op, filter.value) : null;
  const known = knownOf(filter.field, row);
  if (typeof known !== 'string' || known === '' || known === 'unknown') return null;
  return filter.values.includes(known) === (filter.op === 'in');
}

/** An age and a day of birth say of what decade and month somebody is. */
function knownOf(field: Filter['field'], row: Row): Json | undefined {
  if (field === 'age_group') return decadeOf(row.age);
  return field === 'birth_month' ? monthOf(row.birth_date) : row[field];
}

const monthOf = (day: Json | undefined): string | null => (typeof day === 'string' ? day.slice(5, 7) : null);

const decadeOf = (age: Json | undefined): string | null =>
  typeof age === 'number' ? `${Math.floor(age / 10) * 10}s` : null;
