import type { AttributeUnit } from '../definition.ts';
import type { Formula } from '../formula.ts';
import type { AttributeDefinition, FactSet, Measure, StatisticMeasure } from '../measure.ts';

export interface Wording {
  readonly name: string;
  readonly unit: AttributeUnit;
  /** Japanese, English. */
  readonly label: readonly [ja: string, en: string];
  readonly description: readonly [ja: string, en: string];
  readonly windowDays?: number;
  readonly counter?: readonly [ja: string, en: string];
  readonly writtenBack?: boolean;
}

/** An attribute without its lineage, which follows from the measure. */
export type AttributeDraft = Omit<AttributeDefinition, 'lineage'>;

export function draft(wording: Wording, measure: Measure): AttributeDraft {
  const { name, unit, label, description, windowDays = null, writtenBack = false, counter } = wording;
  return Object.freeze({
    name,
    unit,
    label: { ja: label[0], en: label[1] },
    description: { ja: description[0], en: description[1] },
    windowDays,
    counter: counter === undefined ? null : { ja: counter[0], en: counter[1] },
    writtenBack,
    measure: Object.freeze(measure),
  });
}

/** A statistic over sales (completed orders) unless `orders` says otherwise. */
export function statistic<Over extends FactSet>(
  wording: Wording,
  measure: Pick<StatisticMeasure<Over>, 'over' | 'statistic' | 'field'> & Partial<Pick<StatisticMeasure, 'orders'>>,
): AttributeDraft {
  return draft(wording, { kind: 'statistic', orders: 'sales', ...measure });
}

export const computed = (wording: Wording, formula: Formula): AttributeDraft =>
  draft(wording, { kind: 'formula', formula });
