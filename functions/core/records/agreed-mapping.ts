import { z } from 'zod';
import { BRAND_ID } from '../brands.ts';
import { InvalidInputError } from '../errors.ts';
import { ATTRIBUTE_PREFIX, type ColumnMapping, type Mapping } from './mapping.ts';
import { FIELDS_OF_KIND, NEEDED_BY_KIND, type RowKind } from './row-kinds.ts';

/** What a brand's columns mean, as people have agreed: a file that is reviewed like code. */
export interface AgreedMapping {
  readonly brand: string;
  readonly kind: RowKind;
  readonly columns: readonly AgreedColumn[];
}

export interface AgreedColumn {
  /** The header, as in the file. */
  readonly column: string;
  /** A field of the kind, `attributes.<name>`, or null for a column that is not taken in. */
  readonly field: string | null;
  readonly opposite?: boolean | undefined;
}

/** How a delivery's columns differ from those agreed. */
export interface ColumnDrift {
  readonly newColumns: readonly string[];
  readonly missingColumns: readonly string[];
}

const kinds = Object.keys(FIELDS_OF_KIND) as [RowKind, ...RowKind[]];
const agreed = z.object({
  brand: z.string().regex(BRAND_ID),
  kind: z.enum(kinds),
  columns: z.array(z.object({ column: z.string(), field: z.string().nullable(), opposite: z.boolean().optional() })),
});

/** Reads a mapping file's JSON. Throws InvalidInputError with what is wrong where in `name`. */
export function readAgreedMapping(name: string, json: unknown): AgreedMapping {
  const parsed = agreed.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refusal(name, `${issue?.path.join('.') || 'file'}: ${issue?.message}`);
  }
  const { kind, columns } = parsed.data;
  const given = new Set<string>();
  for (const { column, field } of columns) {
    if (field === null) continue;
    if (!isField(kind, field)) throw refusal(name, `column "${column}": a ${kind} has no field "${field}"`);
    if (given.has(field)) throw refusal(name, `column "${column}": field "${field}" has another column already`);
    given.add(field);
  }
  return parsed.data;
}

function isField(kind: RowKind, field: string): boolean {
  if (field.startsWith(ATTRIBUTE_PREFIX)) return /^[a-z][a-z0-9_]*$/.test(field.slice(ATTRIBUTE_PREFIX.length));
  return field !== 'attributes' && Object.hasOwn(FIELDS_OF_KIND[kind], field);
}

function refusal(name: string, what: string): InvalidInputError {
  return new InvalidInputError(`${name}: ${what}`, {
    remedy: 'Mend the mapping file, or write it anew: fusion mapping PATH… --out DIR',
  });
}

const AGREED = { ja: '合意済みの対応表のとおりです。', en: 'As agreed in the mapping file.' };

/**
 * The inferred mapping of a file with what was agreed put in its place; columns that nobody has agreed on keep what was
 * inferred, unless their field is given away. Throws InvalidInputError where a column that the rows need has gone.
 */
export function withAgreed(
  inferred: readonly ColumnMapping[],
  held: AgreedMapping,
): Mapping & { readonly drift: ColumnDrift } {
  const agreedOf = new Map(held.columns.map((column) => [column.column, column]));
  const given = new Set(held.columns.map(({ field }) => field));
  const columns = inferred.map((guess): ColumnMapping => {
    const said = agreedOf.get(guess.column);
    if (said === undefined) return guess.field !== null && given.has(guess.field) ? withoutField(guess) : guess;
    const { column, field, opposite } = said;
    return { column, field, confidence: 1, reason: AGREED, ...(opposite === true ? { opposite } : {}) };
  });
  const headers = new Set(inferred.map(({ column }) => column));
  const drift = {
    newColumns: inferred.flatMap(({ column }) => (agreedOf.has(column) || column.trim() === '' ? [] : [column])),
    missingColumns: held.columns.flatMap(({ column }) => (headers.has(column) ? [] : [column])),
  };
  checkNeeded(held, columns, drift);
  return { entity: held.kind, columns, drift };
}

function withoutField({ column }: ColumnMapping): ColumnMapping {
  const reason = {
    ja: 'この項目には、合意済みの対応表で別の列が決まっています。',
    en: 'The mapping file gives this field another column.',
  };
  return { column, field: null, confidence: 1, reason };
}

function checkNeeded({ kind }: AgreedMapping, columns: readonly ColumnMapping[], drift: ColumnDrift): void {
  const mapped = new Set(columns.map(({ field }) => field));
  const lacking = NEEDED_BY_KIND[kind].find((fields) => !fields.some((field) => mapped.has(field)));
  if (lacking === undefined) return;
  const gone = drift.missingColumns.map((column) => `"${column}"`).join(', ');
  throw new InvalidInputError(
    `no column gives ${lacking.join(' or ')}${gone === '' ? '' : `; the agreed columns ${gone} are not in the file`}`,
    { remedy: 'If the brand has renamed a column, put its new header into the mapping file.' },
  );
}
