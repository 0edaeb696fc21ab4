import { editDistance } from '../edit-distance.ts';
import { wordsOf } from './dictionary.ts';

/** Ordinary words that sentences are put together of: the ways of saying something look for them as they are written. */
const ORDINARY: readonly string[] = wordsOf(`
  unique, customers, between, average, percentage, purchased, purchases, purchase, revenue, quarter, quarterly, monthly, weekly, yearly, registered, registration, registrations,
  subscribed, newsletter, complaint, complaints, complained, contacted, returned, returns, cancelled, category, categories, compared, compare, highest, lowest, biggest, smallest, largest, spending,
  people, members, ordered, survey, surveys, address, addresses, between, without, against, versus, segment, segments, prefecture, birthday, lifetime, expected, everyone, anyone,
  months, satisfaction, unresolved, escalated, product, products, different, distinct, following, previous, yesterday, together, percent, consented, received, separate, separately`);

/** English words that are one letter from one of those, and meant as they stand. */
const OTHERS: ReadonlySet<string> = new Set(
  wordsOf(
    `ever, very, contracted, sending, singles, returner, returners, returnee, weakly, respected, excepted, contact, consents, repurchase, repurchased, repurchases, registers, addressed, surveyed, produce, precent, month, moths, constent, reviewed, average's, compares, present, persons, largesse, separates, purchaser, purchasers, compliant, speeding, receiver, subscriber, subscribes, comparer, addressee, produces, categorizes, customer's`,
  ),
);

const WORD = /(?<![\w'-])[a-z]{4,}(?![\w'-])/gi;

/**
 * An ordinary word with one letter missing, doubled, wrong or out of place is the word: “uniqe buyers”, “evry customer”. Names are written with a capital
 * inside a sentence and stay as they are.
 */
export function mendedSpelling(text: string): string {
  return text.replace(WORD, (word, at: number) => {
    const low = word.toLowerCase();
    if (at > 0 && word !== low) return word;
    return KNOWN.has(low) || OTHERS.has(low) ? word : (meantBy(low) ?? word);
  });
}

const KNOWN: ReadonlySet<string> = new Set(ORDINARY);

function meantBy(word: string): string | null {
  const near = ORDINARY.filter(
    (known) =>
      known[0] === word[0] &&
      Math.abs(known.length - word.length) <= 1 &&
      !known.startsWith(word) &&
      !word.startsWith(known) &&
      editDistance(word, known, 1) === 1,
  );
  const [one, other] = new Set(near);
  return one !== undefined && other === undefined ? one : null;
}
