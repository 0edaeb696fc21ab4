import type { Token } from '../tokens.ts';
import { readBoughtInBoth } from './bought-in-both.ts';
import { readBoughtSoon } from './bought-soon.ts';
import { readContrasts } from './contrasts.ts';
import { readDescribedBuyers } from './described-buyers.ts';
import { readDistributions } from './distributions.ts';
import { readGroups } from './groups.ts';
import { readMovements } from './movements.ts';
import { readNewBuyers } from './new-buyers.ts';
import type { Notes } from './notes.ts';
import { readOnYearSeries } from './on-year-series.ts';
import { readRepeaters } from './repeaters.ts';
import { readRivalPeriods } from './rival-periods.ts';
import type { RunDays } from './segment-days.ts';
import { readTraits } from './traits.ts';
import { readValues } from './values.ts';

/** Groups and values by their names: what is grouped by, who and what is meant, and what is set beside each other. */
export function readNamedGroups(
  tokens: readonly Token[],
  asked: { readonly japanese: boolean; readonly days: RunDays },
  notes: Notes,
): readonly Token[] {
  const people = readRepeaters(readBoughtSoon(readBoughtInBoth(tokens), notes));
  const grouped = readValues(readGroups(readTraits(readDistributions(people, notes))));
  const compared = readNewBuyers(readOnYearSeries(readDescribedBuyers(grouped)), notes);
  return readMovements(readContrasts(readRivalPeriods(compared)), asked, notes);
}
