import { afterAll, describe, expect, it } from 'vitest';
import { personTable } from '../../functions/core/identities/person-table.ts';
import { openWorker, workerThreads } from '../../functions/local/matching-threads.ts';
import { matchRecords } from '../../functions/steps/match-records.ts';
import { matchTableInThreads } from '../../functions/steps/match-table.ts';
import { population } from '../core/identities/population.ts';

const { records } = population(400, 5);
const worker = openWorker();
afterAll(() => worker.end());

describe('matching with another thread', () => {
  it('gives what matching alone gives, to the last bit', async () => {
    const persons = personTable(records);
    const alone = await matchTableInThreads(persons, {}, { begin: () => null });
    const kept = { ...worker, end: async () => undefined };
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    for (const run of [1, 2]) {
      const together = await matchTableInThreads(persons, {}, { begin: () => kept, ...(run === 1 ? {} : { pause }) });
      expect(together.candidates.left, `run ${run}`).toEqual(alone.candidates.left);
      expect(together.model, `run ${run}`).toEqual(alone.model);
      expect(together.edges, `run ${run}`).toEqual(alone.edges);
    }
    expect(alone.edges.length).toBeGreaterThan(300);
    // Others have had their turn in between.
    expect(pauses).toBeGreaterThan(5);
  });

  it('says which id repeats, and goes no further', async () => {
    const persons = personTable([...records, ...records.slice(7, 9)]);
    worker.takePart(persons);
    const matched = matchRecords({ persons, thread: worker }, { threshold: 0.5 }, {});
    await expect(matched).rejects.toThrow(`the id "${records[7]?.id}" occurs more than once in ${records[7]?.source}`);
  });

  it('starts no thread for few records', () => {
    expect(workerThreads.begin(1_000)).toBeNull();
  });
});
