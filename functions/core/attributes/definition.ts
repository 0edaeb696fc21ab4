import type { LocalizedText } from '../language.ts';
import type { Instant } from '../time.ts';

/** The service's statistics (Customer Profiles API, CreateCalculatedAttributeDefinition). */
export type Statistic =
  | 'FIRST_OCCURRENCE'
  | 'LAST_OCCURRENCE'
  | 'COUNT'
  | 'SUM'
  | 'MINIMUM'
  | 'MAXIMUM'
  | 'AVERAGE'
  | 'MAX_OCCURRENCE';

export type AttributeUnit = 'yen' | 'count' | 'days' | 'ratio' | 'score' | 'text' | 'instant' | 'flag' | 'percent';

/** What an attribute's value is for one profile. Null: nothing to compute from. Instants are epoch milliseconds. */
export type AttributeValue = number | string | boolean | null;

export type AttributeValues = Readonly<Record<string, AttributeValue>>;

/** Attribute values of one profile, computed as of a moment. */
export interface AttributesOfProfile {
  readonly asOf: Instant;
  readonly values: AttributeValues;
}

/** What every attribute tells about itself, whatever computes it. */
export interface AttributeDescription {
  /** ASCII, `[a-z][a-z0-9_]*`. */
  readonly name: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly unit: AttributeUnit;
  /** The entities it is computed from. */
  readonly lineage: readonly string[];
}
