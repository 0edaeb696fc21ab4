/** A number in a text, with the unit that stands beside it: `円`, `人`, `%` …; none where no unit does. */
export interface NumberInText {
  readonly value: number;
  readonly unit: string;
  readonly at: number;
}

const NUMBER =
  /(¥\s?)?([+-]?\d[\d,]*(?:\.\d+)?)\s?(%|パーセント|percent\b|yen\b|[円人件点種回歳分位割倍万億兆千百日年月週代]|(?:k|m|bn|x)\b|(?:thousand|million|billion|times)\b)?/gi;

const SAME: Readonly<Record<string, string>> = { パーセント: '%', percent: '%', yen: '円' };

/** The numbers of a text in their order; full-width ones too. Numbers in words are none. */
export function numbersIn(text: string): readonly NumberInText[] {
  return [...text.normalize('NFKC').matchAll(NUMBER)].map(([, yen, digits = '', behind = ''], index, all) => {
    const unit = behind.toLowerCase();
    return {
      value: Number(digits.replaceAll(',', '')),
      unit: yen === undefined ? (SAME[unit] ?? unit) : `円${SAME[unit] === '円' ? '' : unit}`,
      at: all[index]?.index ?? 0,
    };
  });
}

/** Whether a number is one of those that are known: with its unit, or said without one. */
export function isKnownNumber({ value, unit }: NumberInText, known: readonly NumberInText[]): boolean {
  return known.some((other) => other.value === value && (unit === '' || unit === other.unit));
}
