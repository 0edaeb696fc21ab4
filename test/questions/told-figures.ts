import type { Answer } from '../../functions/core/questions/answer.ts';
import { isDimension } from '../../functions/core/questions/dimensions.ts';
import { maybePlan } from '../../functions/core/questions/plan.ts';
import { valueText } from '../../functions/core/questions/wording/value-text.ts';
import { SEGMENTS } from '../../functions/core/segments/catalog.ts';
import { CLUSTERS } from './clusters.ts';
import type { Expected } from './expected.ts';
import { BRANDS } from './world.ts';

/** Behind the readings that were chosen; null where neither is said. */
export function saysYes({ text }: Answer): boolean | null {
  const [, said] = /^(?:（[^）]*）|\([^)]*\) )*(はい。|いいえ。|Yes\. |No\. )/.exec(text) ?? [];
  return said === undefined ? null : said === 'はい。' || said === 'Yes. ';
}

/** What is told of each person of a list beside the figures. */
export function columnsOf(
  { columns, rows }: Answer,
  { columns: told = [] }: Expected,
): ReadonlyMap<string, readonly unknown[]> {
  const position = (name: string): number => columns.findIndex((column) => column.name === name);
  if (told.length === 0) return new Map();
  return new Map(
    rows.map((row) => [String(row[position('profile_id')]), told.map((name) => row[position(`of_${name}`)])]),
  );
}

/** What is told of the others beside the first figure. */
export function othersOf({ columns, rows }: Answer): readonly unknown[] {
  return [rows[0]?.[columns.findIndex(({ name }) => name.startsWith('others_'))]];
}

/** What is told in a column, row by row where it is not the same in all of them. */
export function columnOf({ columns, rows }: Answer, wanted: string): readonly unknown[] {
  const at = columns.findIndex(({ name }) => name === wanted);
  return [...new Set(rows.map((row) => row[at]))];
}

export function orderNumbersOf({ columns, rows }: Answer): readonly string[] {
  const at = columns.findIndex(({ name }) => name === 'order_id');
  return [...new Set(rows.map((row) => String(row[at])))].toSorted();
}

/** Group label → its figures, as the answer tells them. */
export function figuresOf(
  answer: Answer,
  { of, ofEach, compare, monthsBefore, by, also = [], populations }: Expected,
): ReadonlyMap<string, readonly unknown[]> {
  if (by === 'happening') return rowsByDayAndPerson(answer);
  const plan = maybePlan(answer.plan);
  const measure = plan?.measures[0]?.name ?? '';
  const position = (name: string): number => answer.columns.findIndex((column) => column.name === name);
  const wanted = [
    position(by === 'order' ? 'amount' : measure),
    ...also.map((_, at) => position(plan?.measures[at + 1]?.name ?? '')),
    ...(of === undefined && ofEach === undefined ? [] : [position('share')]),
    ...(compare === undefined && monthsBefore === undefined
      ? []
      : [position(of === undefined && ofEach === undefined ? `${measure}_previous` : 'share_previous')]),
  ];
  const group =
    by === undefined
      ? -1
      : position(
          typeof by === 'object'
            ? 'contrast'
            : by === 'customer' || by === 'order'
              ? { customer: 'profile_id', order: 'order_id' }[by]
              : answer.columns.some(({ name }) => name === by)
                ? by
                : 'period',
        );
  const keyOf = (row: (typeof answer.rows)[number]): string => {
    if (group === -1) return '';
    if (typeof by !== 'object') return String(row[group]);
    return /^(?:それ以外の人|everyone else)$/.test(String(row[group])) ? 'others' : 'meets';
  };
  const told = answer.rows.map((row) => wanted.map((at) => numbered(row[at])));
  return new Map(
    told.map((figures, place) => [
      populations === undefined ? keyOf(answer.rows[place] ?? []) : String(place),
      figures,
    ]),
  );
}

/** How many rows a day and person there are. */
function rowsByDayAndPerson({ columns, rows }: Answer): ReadonlyMap<string, readonly unknown[]> {
  const position = (wanted: string): number => columns.findIndex(({ name }) => name === wanted);
  const keys = rows.map((row) => `${row[position('day')]} ${row[position('profile_id')]}`);
  return new Map(keys.map((key) => [key, [keys.filter((other) => other === key).length]]));
}

/** Days as 20261031. */
const numbered = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Number(value.replaceAll('-', '')) : value;

export function labelled(
  figures: ReadonlyMap<string, readonly number[]>,
  { by, figure: first, attribute: held = '', byPeriods, also = [] }: Expected,
  { locale }: Answer,
): ReadonlyMap<string, readonly unknown[]> {
  const told = [{ figure: first, attribute: held }, ...also];
  const rounded = (value: number, { figure, attribute = '' }: (typeof told)[number]): number | null =>
    // Of nobody there is no average.
    Number.isNaN(value)
      ? null
      : byPeriods !== undefined ||
          /average|median|total|per person|per order|age|minutes|satisfaction|score|price/.test(figure)
        ? round(value, figure, attribute)
        : value;
  return new Map(
    [...figures].map(([key, values]) => [
      labelOf(key, by, locale),
      values.map((value, index) => {
        const figure = told[index] ?? (Number.isNaN(value) ? told[0] : undefined);
        return figure === undefined ? value : rounded(value, figure);
      }),
    ]),
  );
}

/** Averages of yen are told in whole yen, percentages with one decimal, others with two. */
function round(value: number, figure: Expected['figure'], attribute: string): number {
  const whole = /(?:average|median) order$|sales|price/.test(figure) || attribute.endsWith('_yen');
  const digits = attribute === 'probability_lost' ? 10 : whole ? 1 : 100;
  return Math.round(value * digits) / digits;
}

function quarterLabel(key: string, locale: 'ja' | 'en'): string {
  const [year = '', quarter = ''] = key.split('-');
  return locale === 'en' ? `${year} Q${quarter}` : `${year}年${3 * Number(quarter) - 2}〜${3 * Number(quarter)}月`;
}

function labelOf(key: string, by: Expected['by'], locale: 'ja' | 'en'): string {
  if (by === 'month') return locale === 'en' ? key : `${Number(key.slice(0, 4))}年${Number(key.slice(5))}月`;
  if (by === 'year') return locale === 'en' ? key : `${key}年`;
  if (by === 'quarter') return quarterLabel(key, locale);
  return typeof by === 'string' && by !== 'customer' && isDimension(by)
    ? valueText(by, key, { brands: BRANDS, segments: SEGMENTS, values: { clusters: CLUSTERS } })[locale]
    : key;
}
