import type { LocalizedText } from '../language.ts';
import { japaneseAttributeName } from '../records/attribute-name.ts';
import type { DimensionDefinition } from './dimension-definition.ts';
import { RECORD_COLUMN_WORDS } from './words/record-column-words.ts';

/** A column of the brands’ customer files that no field means: it is kept as it is, and can be asked about by its name. */
export type RecordColumn = `record_${string}`;

/** What a catalog knows of such a column. */
export interface RecordColumnValues {
  /** As among the attributes of a record: `member_rank`. */
  readonly name: string;
  /** What it holds, each once; empty where nearly every record has a value of its own: then people are not grouped by it. */
  readonly values: readonly string[];
}

const PREFIX = 'record_';

export const recordColumn = (name: string): RecordColumn => `${PREFIX}${name}`;

export const isRecordColumn = (field: string): field is RecordColumn => field.startsWith(PREFIX);

/** `member_rank` of `record_member_rank`. */
export const recordColumnName = (field: RecordColumn): string => field.slice(PREFIX.length);

/** `会員ランク`, “member rank”. */
export function recordColumnLabel(name: string): LocalizedText {
  const words = RECORD_COLUMN_WORDS[name];
  return {
    ja: words?.ja[0] ?? japaneseAttributeName(name),
    en: words?.en[0] ?? name.replaceAll('_', ' '),
  };
}

/** How people call it. */
export function recordColumnWords(name: string): readonly string[] {
  const words = RECORD_COLUMN_WORDS[name];
  return [
    ...new Set([
      ...Object.values(recordColumnLabel(name)),
      name.replaceAll('_', ' '),
      ...(words?.ja ?? []),
      ...(words?.en ?? []),
    ]),
  ];
}

export function recordColumnDefinition(field: RecordColumn): DimensionDefinition {
  const label = recordColumnLabel(recordColumnName(field));
  return {
    label,
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: `${label.ja}は、その人の最も新しい記録にある値です（記録のない人は「不明」）`,
      en: `${label.en} is the value in the newest of the person’s records that has one (people without: unknown)`,
    },
  };
}
