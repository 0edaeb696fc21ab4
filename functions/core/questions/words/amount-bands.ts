import { maybeNumberAt } from '../numerals.ts';

const BAND = /([0-9][0-9,.]*[百千万億]*(?:[0-9]+[百千万億]*)?|[一二三四五六七八九十百千万億]+)円台/gu;

/** `1万円台`, `3000円台`, `1万5千円台`: from the amount on, up to the next one of the same last place that is not zero. */
export function amountBands(text: string): string {
  return text.replace(BAND, (said, amount: string) => {
    const number = maybeNumberAt(amount, 0);
    if (number === null || number.end !== amount.length || !Number.isInteger(number.value)) return said;
    return `${number.value}円以上${number.value + lastPlaceOf(number.value)}円未満`;
  });
}

/** 1000 for 15,000 and for 3,000. */
function lastPlaceOf(amount: number): number {
  return 10 ** (/0*$/.exec(String(amount))?.[0].length ?? 0);
}
