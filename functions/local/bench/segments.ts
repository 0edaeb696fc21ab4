import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Database } from '../../duckdb/database.ts';
import { DuckDbRecords } from '../../duckdb/records.ts';
import type { Bench } from './bench.ts';
import { percentile } from './percentile.ts';
import { makePopulation } from './population.ts';

const run = promisify(execFile);
const childPath = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const everyoneReport = z.object({
  attributeSeconds: z.number(),
  segmentSeconds: z.number(),
  clusterSeconds: z.number(),
  changes: z.number(),
  clusters: z.number(),
  peakMegabytes: z.number(),
});

const eventReport = z.object({
  loadSeconds: z.number(),
  milliseconds: z.array(z.number()),
  peakMegabytes: z.number(),
});

/**
 * Attributes, twenty segments and clusters of everyone; then one purchase after the other, from its arrival until the
 * customer's attributes and segments can be read. Each in a process of its own, whose peak memory is told.
 */
export const segmentsBench: Bench = {
  name: 'segments',
  description:
    'attributes, segments and clusters of everyone, and of one customer after an event (five orders a customer)',
  defaultSize: 100_000,
  async run(size, emit) {
    const folder = await mkdtemp(join(tmpdir(), 'fusion-bench-'));
    try {
      await fillStore(join(folder, 'fusion.duckdb'), size);
      const everyone = everyoneReport.parse(await inChild('everyone-in-child.ts', join(folder, 'fusion.duckdb')));
      const seconds = everyone.attributeSeconds + everyone.segmentSeconds + everyone.clusterSeconds;
      emit({ metric: 'attributes and their changes', value: round(everyone.attributeSeconds), unit: 's' });
      emit({ metric: '20 segments and their changes', value: round(everyone.segmentSeconds), unit: 's' });
      emit({ metric: `clusters (${everyone.clusters} chosen)`, value: round(everyone.clusterSeconds), unit: 's' });
      emit({ metric: 'everyone, in all', value: round(seconds), unit: 's' });
      emit({ metric: 'changes to write back', value: everyone.changes, unit: 'profiles' });
      emit({ metric: 'peak memory', value: Math.round(everyone.peakMegabytes), unit: 'MB' });
      const events = eventReport.parse(await inChild('events-in-child.ts', folder));
      emit({ metric: 'profiles loaded', value: round(events.loadSeconds), unit: 's' });
      for (const [name, fraction] of [
        ['p50', 0.5],
        ['p95', 0.95],
        ['slowest', 1],
      ] as const)
        emit({
          metric: `event to visible, ${name}`,
          value: round(percentile(events.milliseconds, fraction)),
          unit: 'ms',
        });
      emit({ metric: 'peak memory, events', value: Math.round(events.peakMegabytes), unit: 'MB' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function fillStore(file: string, size: number): Promise<void> {
  const database = await Database.open(file);
  await DuckDbRecords.open(database);
  await makePopulation(size, database);
  database.close();
}

async function inChild(name: string, ...words: readonly string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [
    '--max-old-space-size=8192',
    // As `npm start`.
    '--max-semi-space-size=64',
    '--import',
    'tsx',
    childPath(name),
    ...words,
  ]);
  return JSON.parse(stdout);
}

const round = (value: number): number => Math.round(value * 100) / 100;
