import type { DictionaryEntry } from './dictionary.ts';

const PLACES = Array.from({ length: 99 }, (_, at) => at + 1);
const ENDINGS = ['st', 'nd', 'rd', 'th'];

/** “90th percentile”, `90パーセンタイル`: said like the median, which is the fiftieth. */
export const PERCENTILE_WORDS: readonly DictionaryEntry[] = [
  {
    meaning: { kind: 'aggregate', aggregate: 'median' },
    words: PLACES.flatMap((place) => [
      ...ENDINGS.map((ending) => `${place}${ending} percentile`),
      `${place} percentile`,
      `${place}パーセンタイル`,
      `${place}パーセンタイル値`,
      ...(place < 10 ? [] : [`p${place}`]),
    ]),
  },
];

const SAID = /(?<![0-9.])([1-9][0-9]?)(?:(?:st|nd|rd|th)? percentile| ?パーセンタイル)|\bp([1-9][0-9])\b/iu;

/** The place that is asked for; null where none is. */
export function percentIn(text: string): number | null {
  const match = SAID.exec(text);
  const said = match?.[1] ?? match?.[2];
  return said === undefined ? null : Number(said);
}
