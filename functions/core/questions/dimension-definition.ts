import type { LocalizedText } from '../language.ts';
import type { EventEntity } from './event-entities.ts';

/**
 * What figures can be grouped and filtered by. `person`: a property of the unified person; `order`: of the order (brand and the
 * time of day also of an event); `line`: of the order line's product; an event entity: of its rows.
 */
export interface DimensionDefinition {
  readonly label: LocalizedText;
  readonly level: 'person' | 'order' | 'line' | EventEntity;
  /** How people say it; matched longest first. */
  readonly words: { readonly ja: readonly string[]; readonly en: readonly string[] };
  readonly description: LocalizedText;
}
