import { DEFAULT_MEANINGS } from '../../core/meanings.ts';
import { instantFromIso } from '../../core/time.ts';
import { DuckDbAttributes } from '../../duckdb/attributes.ts';
import { Database } from '../../duckdb/database.ts';
import { DuckDbRecords } from '../../duckdb/records.ts';
import { DuckDbSegments } from '../../duckdb/segments.ts';
import type { Bench } from './bench.ts';
import { makePopulation } from './population.ts';

const AS_OF = instantFromIso('2026-07-01T00:00:00Z');

/** Attributes and segments of everyone, on rows made in the database: what the pipeline pays for a whole population. */
export const segmentsBench: Bench = {
  name: 'segments',
  description: 'attributes and segments of everyone (five orders a customer)',
  defaultSize: 100_000,
  async run(size, emit) {
    const database = await Database.open(':memory:');
    try {
      await DuckDbRecords.open(database);
      const attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
      const segments = await DuckDbSegments.open(database, DEFAULT_MEANINGS);
      await makePopulation(size, database);
      const computing = await timed(() => attributes.computeAttributes(AS_OF));
      const assigning = await timed(() => segments.assignSegments('bench', AS_OF));
      emit({ metric: 'compute attributes', value: computing, unit: 's' });
      emit({ metric: 'assign segments', value: assigning, unit: 's' });
      emit({ metric: 'customers per second', value: Math.round(size / (computing + assigning)), unit: '1/s' });
      emit({ metric: 'resident memory', value: Math.round(process.memoryUsage().rss / 1e6), unit: 'MB' });
    } finally {
      database.close();
    }
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
