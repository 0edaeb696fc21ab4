import type { AttributeDescription } from '../attributes/definition.ts';
import type { Brand } from '../brands.ts';
import type { LocalizedText } from '../language.ts';
import type { SegmentDescription } from '../segments/definition.ts';
import type { IsoDate } from '../time.ts';
import type { DimensionName } from './dimensions.ts';
import type { EventEntity } from './event-entities.ts';
import type { RecordColumnValues } from './record-columns.ts';

/** Values that the data holds and that can be named in a question. Read from the warehouse; never trusted as words of grammar. */
export interface CatalogValues {
  readonly categories: readonly string[];
  readonly products: readonly string[];
  /** As written in the data: `東京都` here, `Tokyo` there. */
  readonly prefectures: readonly string[];
  readonly channels: readonly string[];
  readonly stores: readonly string[];
  /** What was recorded of contacts, events on the site and survey answers. */
  readonly events: EventValues;
  /** Columns of the brands’ customer files that no field means. */
  readonly recordColumns: readonly RecordColumnValues[];
  /** The days of the segment runs, the oldest first: movement needs two. */
  readonly segmentRuns: readonly IsoDate[];
  /** The clusters of the newest run that made any. */
  readonly clusters: readonly ClusterValue[];
}

/** A cluster by its name on the wire and what it is called. */
export interface ClusterValue {
  readonly name: string;
  readonly label: LocalizedText;
}

export interface EventValues {
  /** The brands that hold any: a brand without is told so, never given a zero. */
  readonly brands: Readonly<Record<EventEntity, readonly string[]>>;
  readonly values: Readonly<Record<EventDimension, readonly string[]>>;
  /** Products and categories that anything on a site was recorded of. */
  readonly goods: Readonly<Record<'product' | 'category', readonly string[]>>;
}

/** Dimensions of events whose values can be named. */
export const EVENT_VALUES = [
  'contact_channel',
  'contact_topic',
  'contact_outcome',
  'event_type',
  'device',
  'survey',
] as const satisfies readonly DimensionName[];

export type EventDimension = (typeof EVENT_VALUES)[number];

/** What a catalog is made from. */
export interface CatalogSources {
  readonly brands: readonly Brand[];
  readonly segments: readonly SegmentDescription[];
  readonly attributes: readonly AttributeDescription[];
  readonly values: CatalogValues;
}
