import type { MeasureDefinition } from './measure-definition.ts';

/** Figures over segment runs. */
export const SEGMENT_MEASURES = {
  segment_members: {
    label: { ja: 'セグメントの人数', en: 'segment members' },
    unit: 'count',
    level: 'segment-run',
    definition: {
      ja: 'セグメントの人数は、それぞれの期間の最後のセグメント更新でそのセグメントだった人の数です。1人が複数のセグメントに入ることがあります',
      en: 'segment members are the people who were in the segment at the last segment run of each period; a person can be in several segments',
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;
