import { z } from 'zod';
import { BRAND_ID } from '../brands.ts';
import { type Instant, instantFromIso } from '../time.ts';
import { FIELDS_OF_KIND, type RowKind } from './row-kinds.ts';

/** A row that arrives alone: the same values, under the same headers, as the brand's files have. */
export interface ArrivedRecord {
  readonly brand: string;
  /** What the row is; told from its headers where nobody says. */
  readonly kind?: RowKind;
  /** When the source changed it. */
  readonly changedAt?: Instant;
  readonly values: Readonly<Record<string, string>>;
  /** The lines of an order, each with values of its own. */
  readonly lines: readonly Readonly<Record<string, string>>[];
}

const MOST_VALUES = 1_000;
const MOST_LINES = 1_000;
const LONGEST_VALUE = 1_000_000;

const value = z.union([z.string().max(LONGEST_VALUE), z.number(), z.boolean(), z.null()]).transform((given) => {
  return given === null ? '' : String(given);
});
const values = z
  .record(z.string().min(1), value)
  .refine((given) => Object.keys(given).length <= MOST_VALUES, `at most ${MOST_VALUES} values`);

/**
 * Reads a record of the outside: `{brand, kind?, changed_at?, values: {header: value}, lines?: [{header: value}]}`;
 * `changed_at` in ISO 8601 with its zone.
 */
export const arrivedRecord = z
  .object({
    brand: z.string().regex(BRAND_ID, 'the id of a brand: latin letters, digits and underscores'),
    kind: z.enum(Object.keys(FIELDS_OF_KIND) as [RowKind, ...RowKind[]]).optional(),
    changed_at: z.iso.datetime({ offset: true }).optional(),
    values,
    lines: z.array(values).max(MOST_LINES).default([]),
  })
  .transform(({ brand, kind, changed_at, ...rows }): ArrivedRecord => {
    return {
      ...{ brand, ...rows },
      ...(kind === undefined ? {} : { kind }),
      ...(changed_at === undefined ? {} : { changedAt: instantFromIso(changed_at) }),
    };
  });
