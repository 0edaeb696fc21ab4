import { InvalidInputError } from '../errors.ts';
import type { LocalizedText } from '../language.ts';
import { attributeName } from './attribute-name.ts';
import { kindsAllowed } from './events-or-orders.ts';
import { headerConfidence, headerKey, readHeader } from './header.ts';
import { FILE_WORDS, HEADER_WORDS, SUBJECT_WORDS } from './header-words.ts';
import { contradictedReason, headerReason, NO_FIELD, valuesReason, WITHOUT_HEADER } from './mapping-reasons.ts';
import { quarantineColumn } from './quarantine-columns.ts';
import { FIELDS_OF_KIND, NEEDED_BY_KIND, type RowKind } from './row-kinds.ts';
import { type Evidence, evidenceFor, fieldShownBy } from './sample-evidence.ts';
import type { TableSample } from './table-sample.ts';

export type { TableSample };

export interface ColumnMapping {
  /** The header, as in the file. */
  readonly column: string;
  /** A field of the row kind, `attributes.<name>` for a column that no field knows, null for a column without a header. */
  readonly field: string | null;
  /** 0 … 1. */
  readonly confidence: number;
  readonly reason: LocalizedText;
  /** The column says the opposite of the field (`do not call` → `ok_to_call`). */
  readonly opposite?: boolean;
}

/** Which column means what: one entry per column, in the file's order. */
export interface Mapping {
  readonly entity: RowKind;
  readonly columns: readonly ColumnMapping[];
}

export const ATTRIBUTE_PREFIX = 'attributes.';

/**
 * What a table's rows are and what its columns mean, from headers (Japanese or English) and sample values. With `entity`
 * given only the columns are inferred. Throws InvalidInputError when the rows are of no kind that is known.
 */
export function inferMapping(table: TableSample, entity?: RowKind): Mapping {
  if (entity !== undefined) return { entity, columns: mapColumns(table, entity) };
  const hinted = kindInName(table.name);
  const isAllowed = kindsAllowed(table, mapColumns(table, 'webEvent'));
  const ranked = KINDS.filter(isAllowed)
    .map((kind) => ({ kind, columns: mapColumns(table, kind) }))
    .filter(({ kind, columns }) => hasWhatItNeeds(kind, columns))
    .map(({ kind, columns }) => ({ kind, columns, score: scoreOf(kind, columns) + (kind === hinted ? 0.75 : 0) }))
    .sort((left, right) => right.score - left.score);
  const [best] = ranked;
  if (best === undefined) throw unknownRows(table);
  return { entity: best.kind, columns: best.columns };
}

const KINDS: readonly RowKind[] = [
  'customer',
  'product',
  'order',
  'orderLine',
  'purchase',
  'webEvent',
  'supportContact',
  'surveyAnswer',
  'consent',
];

function kindInName(name: string): RowKind | null {
  const key = headerKey(name.split('/').at(-1) ?? name);
  return FILE_WORDS.find(([, words]) => words.some((word) => key.includes(headerKey(word))))?.[0] ?? null;
}

function hasWhatItNeeds(kind: RowKind, columns: readonly ColumnMapping[]): boolean {
  const mapped = new Set(columns.map(({ field }) => field));
  return NEEDED_BY_KIND[kind].every((fields) => fields.some((field) => mapped.has(field)));
}

/** How many columns the fields of the kind explain; the number of the rows themselves counts twice where a header is sure of it. */
function scoreOf(kind: RowKind, columns: readonly ColumnMapping[]): number {
  const own = OWN_NUMBER[kind];
  return columns
    .filter(({ field }) => field !== null && !field.startsWith(ATTRIBUTE_PREFIX))
    .reduce((sum, { field, confidence }) => sum + confidence + (field === own && confidence >= 0.9 ? 1 : 0), 0);
}

/** Numbers that only rows of one kind have; those of customers, products and orders are in many files. */
const OWN_NUMBER: Readonly<Partial<Record<RowKind, string>>> = {
  webEvent: 'event_id',
  supportContact: 'contact_id',
  surveyAnswer: 'answer_id',
};

interface Candidate {
  readonly position: number;
  readonly field: string;
  readonly confidence: number;
  readonly opposite: boolean;
  readonly evidence: Evidence;
}

/** Every field goes to the column that is surest of it; a column whose values contradict its header is no candidate. */
function mapColumns(table: TableSample, kind: RowKind): readonly ColumnMapping[] {
  const chosen = new Map<number, Candidate>();
  const given = new Set<string>();
  const candidates = candidatesOf(table, kind);
  for (const candidate of candidates.filter(({ evidence }) => evidence.verdict !== 'contradicts')) {
    if (chosen.has(candidate.position) || given.has(candidate.field)) continue;
    chosen.set(candidate.position, candidate);
    given.add(candidate.field);
  }
  const names = new Set<string>();
  return table.headers.map((column, position) => {
    const note = quarantineColumn(column, kind);
    if (note !== null) return { column, confidence: 1, ...note };
    const candidate = chosen.get(position);
    if (candidate !== undefined) return mapped(column, candidate, kind);
    if (column.trim() === '') return { column, field: null, confidence: 1, reason: WITHOUT_HEADER };
    const shown = fieldShownBy(table, position, kind, given);
    if (shown !== null) {
      given.add(shown);
      return { column, field: shown, confidence: 0.6, reason: valuesReason(labelOf(kind, shown)) };
    }
    const name = attributeName(column, position, names);
    names.add(name);
    const contradicted = candidates.find(
      (held) => held.position === position && held.evidence.verdict === 'contradicts',
    );
    const reason =
      contradicted === undefined
        ? NO_FIELD
        : contradictedReason(labelOf(kind, contradicted.field), contradicted.evidence);
    return { column, field: `${ATTRIBUTE_PREFIX}${name}`, confidence: contradicted === undefined ? 0.9 : 0.5, reason };
  });
}

function candidatesOf(table: TableSample, kind: RowKind): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [position, header] of table.headers.entries()) {
    if (quarantineColumn(header, kind) !== null) continue;
    const read = readHeader(header, SUBJECT_WORDS);
    for (const [field, words] of Object.entries(HEADER_WORDS[kind])) {
      const { confidence, opposite } = headerConfidence(read, words);
      if (confidence === 0) continue;
      const definition = FIELDS_OF_KIND[kind][field];
      if (definition === undefined) continue;
      // Half of a header may be about someone else; free text and keys have no values that would show it.
      const isGuess = confidence <= 0.6 && (definition.type === 'text' || definition.type === 'id');
      if (isGuess && !JAPANESE.test(header)) continue;
      candidates.push({
        position,
        field,
        confidence,
        opposite,
        evidence: evidenceFor(table, position, definition.type),
      });
    }
  }
  return candidates.sort((left, right) => right.confidence - left.confidence || left.position - right.position);
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function mapped(column: string, { field, confidence, opposite, evidence }: Candidate, kind: RowKind): ColumnMapping {
  const reason = headerReason(labelOf(kind, field), evidence, opposite);
  return { column, field, confidence, reason, ...(opposite ? { opposite } : {}) };
}

function labelOf(kind: RowKind, field: string): LocalizedText {
  return FIELDS_OF_KIND[kind][field]?.label ?? { ja: field, en: field };
}

/** Values that no header has: an address, a day, a telephone number. */
const VALUE = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|^\+?[\d-]{9,}$/u;

/** A table whose rows are of no kind that is known: it may be meant for somebody else. */
export class UnknownRowsError extends InvalidInputError {}

function unknownRows({ name, headers }: TableSample): InvalidInputError {
  if (headers.some((header) => VALUE.test(header.normalize('NFKC')))) {
    return new InvalidInputError(`there is no header line: ${name} begins with the values ${headers.join(', ')}`, {
      remedy: 'Add a first line that names the columns, like customer_id,name,email or 会員番号,氏名,電話番号.',
    });
  }
  return new UnknownRowsError(`cannot tell what the rows of ${name} are: its columns are ${headers.join(', ')}`, {
    remedy:
      'A file holds customers (a customer id and a name, phone, email or birth date), products (id and name), orders (order id, customer id, date), order lines (order id, product id), purchases (customer id, product, date), web events (customer id, time, event type), support contacts (contact id, customer id, time, channel or topic), survey answers (answer id, customer id, time, score) or consents (customer id, channel, yes or no, date). Rename its headers accordingly.',
  });
}
