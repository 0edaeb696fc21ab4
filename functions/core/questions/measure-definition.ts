import type { LocalizedText } from '../language.ts';
import type { ColumnUnit } from './answer.ts';
import type { EventEntity } from './event-entities.ts';

/**
 * A figure that can be asked for. `people`: counted over persons; `sales`: over completed orders and their lines;
 * `all-orders`: over orders of every status; `per-person`: orders are first gathered by person, then summarised;
 * `attribute`: over the computed value of each person; `first-order`: over the first order of each; `product`: over products; `segment-run`: over who was
 * in a segment at a run; an event entity: over its rows.
 */
export interface MeasureDefinition {
  readonly label: LocalizedText;
  readonly unit: ColumnUnit;
  readonly level:
    | 'people'
    | 'sales'
    | 'all-orders'
    | 'per-person'
    | 'attribute'
    | 'first-order'
    | 'product'
    | 'segment-run'
    | EventEntity;
  /** What exactly is computed: stated in every answer that uses it. */
  readonly definition: LocalizedText;
  /** True where the parts of a grouping add up to the whole. */
  readonly additive: boolean;
}
