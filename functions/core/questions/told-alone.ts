import type { Json } from '../profiles/profile.ts';
import type { Answer } from './answer.ts';

/** The one group, the first of a ranking, or the one product of a customer that an answer tells: what “it” and `それ` mean behind it. */
export interface ToldAlone {
  /** The column that names it: a dimension, `period`, or `product`. */
  readonly of: string;
  readonly name: string;
  /** Of a product of one customer: the day that it was told with. */
  readonly day: string | null;
  /** Others stand below it: it is the first of a ranking. */
  readonly first: boolean;
}

/** Null where the answer tells several, or none. */
export function toldAlone({ plan, columns, rows }: Pick<Answer, 'plan' | 'columns' | 'rows'>): ToldAlone | null {
  const [row] = rows;
  if (row === undefined || plan === null) return null;
  const { subject, dimensions, order } = plan as Readonly<Partial<Record<'subject' | 'dimensions' | 'order', Json>>>;
  if (subject === 'facts') return oneProduct(columns, rows);
  const [dimension, other] = Array.isArray(dimensions) ? dimensions : [];
  const first = rows.length > 1;
  const period = subject === 'figures' && dimension === undefined && !first ? periodTold(columns, row) : null;
  if (period !== null) return period;
  if (subject !== 'figures' || typeof dimension !== 'string' || other !== undefined) return null;
  if (first && order == null) return null;
  const name = row[columns.findIndex((column) => column.name === dimension)];
  return typeof name === 'string' ? { of: dimension, name, day: null, first } : null;
}

/** The one day or month that a ranking of them told, as it is written there. */
function periodTold(columns: Answer['columns'], row: Answer['rows'][number]): ToldAlone | null {
  const name = row[columns.findIndex((column) => column.name === 'period')];
  return typeof name === 'string' ? { of: 'period', name, day: null, first: false } : null;
}

function oneProduct(columns: Answer['columns'], rows: Answer['rows']): ToldAlone | null {
  const [product, day] = ['product', 'day'].map((name) => columns.findIndex((column) => column.name === name));
  if (product === undefined || product === -1) return null;
  const names = new Set(rows.map((row) => row[product]));
  const [name, other] = names;
  if (typeof name !== 'string' || other !== undefined) return null;
  const on = rows.length === 1 && day !== undefined ? rows[0]?.[day] : null;
  return { of: 'product', name, day: typeof on === 'string' ? on : null, first: false };
}
