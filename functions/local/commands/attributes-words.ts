import type { AttributeUnit } from '../../core/attributes/definition.ts';
import type { AttributeDefinition } from '../../core/attributes/measure.ts';
import type { Locale } from '../../core/language.ts';
import { ENTITIES } from '../../core/records/entities.ts';

/** Everything fixed that `fusion attributes` says. */
export interface AttributesWords {
  readonly notYet: string;
  readonly asOf: (moment: string) => string;
  /** Unit, window, from which records, and where it is written. */
  readonly facts: (definition: AttributeDefinition) => string;
}

const UNITS: Readonly<Record<AttributeUnit, string>> = {
  yen: '円',
  count: '件数',
  days: '日数',
  ratio: '比率',
  score: 'スコア',
  text: '文字',
  instant: '日時',
  flag: 'はい・いいえ',
  percent: 'パーセント',
};

const labelOf = (entity: string): string =>
  Object.values(ENTITIES).find(({ name }) => name === entity)?.label.ja ?? entity;

export const ATTRIBUTES_WORDS: Readonly<Record<Locale, AttributesWords>> = {
  en: {
    notYet: 'not computed yet',
    asOf: (moment) => `as of ${moment}`,
    facts: ({ name, unit, windowDays, lineage, writtenBack }) =>
      `${unit}; ${windowDays === null ? 'all time' : `${windowDays} days`}; from ${lineage.join(', ')}${writtenBack ? `, written to Attributes.${name}` : ''}`,
  },
  ja: {
    notYet: 'まだ計算されていません。',
    asOf: (moment) => `${moment} 時点`,
    facts: ({ name, unit, windowDays, lineage, writtenBack }) =>
      `単位：${UNITS[unit]}、期間：${windowDays === null ? '全期間' : `直近${windowDays}日`}、元の記録：${lineage.map(labelOf).join('・')}${writtenBack ? `、書き込み先：Attributes.${name}` : ''}`,
  },
};
