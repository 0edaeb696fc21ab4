import { noticedRecords } from '../aws/arrival-notices.ts';
import { type BatchAnswer, eachMessage } from '../aws/queue-messages.ts';
import { maybeStageRules } from '../aws/stage-rules.ts';
import { AwsStores } from '../aws/store.ts';
import { LearnedBase } from '../steps/learned-people.ts';
import { resolveArrivals } from '../steps/match-arrivals.ts';

const stores = new AwsStores(process.env);
const base = new LearnedBase(maybeStageRules(process.env));

/**
 * Customers that were just taken: merged with whom they certainly are, by what the last run has learned. The rest, and
 * everything before the first run, is left to the next run.
 */
export async function handler(event: unknown): Promise<BatchAnswer> {
  return eachMessage(event, async (message) => {
    const taken = noticedRecords(message);
    await stores.changeInTurn(async (store) => {
      if ((await base.maybeUpToDate(store)) === null) return;
      await resolveArrivals(taken, 'arrivals', { ...store, known: () => base.upToDate(store) });
    });
  });
}
