import type { MeasureDefinition } from './measure-definition.ts';

/** Figures over the ages of persons. */
export const AGE_MEASURES = {
  average_age: {
    label: { ja: '平均年齢', en: 'average age' },
    unit: 'score',
    level: 'people',
    definition: {
      ja: '平均年齢は生年月日の分かる人の満年齢の平均です',
      en: 'average age is over persons whose birth date is known, in completed years',
    },
    additive: false,
  },
  median_age: {
    label: { ja: '年齢の中央値', en: 'median age' },
    unit: 'score',
    level: 'people',
    definition: {
      ja: '年齢の中央値は生年月日の分かる人の満年齢の中央値です',
      en: 'median age is over persons whose birth date is known, in completed years',
    },
    additive: false,
  },
  highest_age: {
    label: { ja: '最年長の年齢', en: 'highest age' },
    unit: 'score',
    level: 'people',
    definition: {
      ja: '最年長の年齢は生年月日の分かる人の満年齢の最大です',
      en: 'highest age is over persons whose birth date is known, in completed years',
    },
    additive: false,
  },
  lowest_age: {
    label: { ja: '最年少の年齢', en: 'lowest age' },
    unit: 'score',
    level: 'people',
    definition: {
      ja: '最年少の年齢は生年月日の分かる人の満年齢の最小です',
      en: 'lowest age is over persons whose birth date is known, in completed years',
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;

/** Whether a measure is one of them. */
export function isOfAges(name: string): boolean {
  return name in AGE_MEASURES;
}
