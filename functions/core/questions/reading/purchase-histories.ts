import type { Meanings } from '../../meanings.ts';
import type { Token } from '../tokens.ts';
import { readBoughtAfter } from './bought-after.ts';
import { readBoughtAfterReturn } from './bought-after-return.ts';
import { readBoughtTogether } from './bought-together.ts';
import { readChangedPeople } from './changed-people.ts';
import { readDaysAfter, refuseDaysBetweenPurchases } from './days-after.ts';
import { readFirstPurchases } from './first-purchases.ts';
import { readPaces } from './histories.ts';
import { readNewlyRegistered } from './newly-registered.ts';
import type { Notes } from './notes.ts';
import { readPurchasesAndEvents } from './purchases-and-events.ts';
import { readRegisteredBoth } from './registered-both.ts';
import { readRegistrations } from './registrations.ts';

/** Whose the question is, and how days are counted. */
interface HistoryText {
  readonly japanese: boolean;
  readonly meanings: Meanings;
  readonly customerOnLine: boolean;
}

/** How purchases, events and registrations of people follow each other, and what grew: as conditions on those people. */
export function readPurchaseHistories(
  tokens: readonly Token[],
  { japanese, meanings, customerOnLine }: HistoryText,
  notes: Notes,
): readonly Token[] {
  const grown = customerOnLine ? tokens : readChangedPeople(tokens, japanese, notes);
  if (!customerOnLine) refuseDaysBetweenPurchases(grown, notes);
  const followed = readPurchasesAndEvents(readDaysAfter(grown, japanese), japanese, notes);
  const ordered = readBoughtTogether(
    readBoughtAfter(readBoughtAfterReturn(followed, japanese, notes), notes),
    japanese,
  );
  const paced = readRegisteredBoth(readPaces(ordered, { japanese, meanings }, notes), notes);
  return readRegistrations(readFirstPurchases(readNewlyRegistered(paced, japanese, notes), notes), japanese, notes);
}
