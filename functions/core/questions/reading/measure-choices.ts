import type { MeasureName } from '../measures.ts';
import type { PlanMeasure } from '../plan.ts';
import type { OtherReading } from '../tokens.ts';

/** A measure that reads no attribute. */
export const plain = (name: MeasureName): PlanMeasure => ({ name, attribute: null });

/** Another reading, in the words that say it. */
export const choice = (ja: string, en: string, phraseJa = ja, phraseEn = en): OtherReading => ({
  label: { ja, en },
  phrase: { ja: phraseJa, en: phraseEn },
});
