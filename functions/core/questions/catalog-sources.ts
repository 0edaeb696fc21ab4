import type { AttributeDescription } from '../attributes/definition.ts';
import type { Brand } from '../brands.ts';
import type { SegmentDescription } from '../segments/definition.ts';

/** Values that the data holds and that can be named in a question. Read from the warehouse; never trusted as words of grammar. */
export interface CatalogValues {
  readonly categories: readonly string[];
  readonly products: readonly string[];
  /** As written in the data: `東京都` here, `Tokyo` there. */
  readonly prefectures: readonly string[];
  readonly channels: readonly string[];
  readonly stores: readonly string[];
  /** How many segment runs there are: movement needs two. */
  readonly segmentRuns: number;
}

/** What a catalog is made from. */
export interface CatalogSources {
  readonly brands: readonly Brand[];
  readonly segments: readonly SegmentDescription[];
  readonly attributes: readonly AttributeDescription[];
  readonly values: CatalogValues;
}
