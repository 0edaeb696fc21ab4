import { type DictionaryEntry, wordsOf } from './dictionary.ts';

const PURCHASES = wordsOf('order, purchase, transaction, basket, cart, checkout, receipt, sale, visit, go');
const WITHIN = wordsOf('in, within, inside, on, at, with, as part of');

const phrases = (determiners: string, nouns: readonly string[]): readonly string[] =>
  WITHIN.flatMap((within) => wordsOf(determiners).flatMap((one) => nouns.map((noun) => `${within} ${one} ${noun}`)));

const SAME = 'the same, the very same, one and the same, same, same single';

/** “In a single order”, “within the same basket”. */
export const ONE_ORDER: readonly DictionaryEntry[] = [
  {
    meaning: { kind: 'per', unit: 'order' },
    words: phrases(
      'one, a single, one single, just one, only one, any one, any single, a, one individual, a given, an individual, the space of one',
      PURCHASES,
    ).filter(
      (phrase) =>
        !/^(?:at|with|on) a /.test(phrase) &&
        !/(?:in|within|inside|as part of) a (?:visit|go|cart|basket)$/.test(phrase),
    ),
  },
  {
    meaning: { kind: 'together' },
    words: [
      ...phrases(SAME, PURCHASES),
      ...wordsOf('together, jointly, both together').flatMap((together) =>
        phrases(`${SAME}, one, a single, one single`, PURCHASES).map((phrase) => `${together} ${phrase}`),
      ),
    ],
  },
];
