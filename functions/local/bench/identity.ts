import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { generateSeed } from '../../../seed-data/generate.ts';
import { openForAppending } from '../generated-files.ts';
import type { Bench } from './bench.ts';
import { percentile } from './percentile.ts';

const SEED = 7;
const CHILD = fileURLToPath(new URL('identity-in-child.ts', import.meta.url));
const run = promisify(execFile);

const childReport = z.object({
  records: z.number(),
  readSeconds: z.number(),
  matchSeconds: z.number(),
  stageSeconds: z.record(z.string(), z.number()),
  processorSeconds: z.number(),
  comparedPairs: z.number(),
  peakMegabytes: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  indexSeconds: z.number(),
  oneRecordMilliseconds: z.array(z.number()),
});

/**
 * Three brands' generated customers, from the bytes of their CSV files to clusters, with the quality against their
 * truth. Matching runs in a process of its own, whose peak memory is told.
 */
export const identityBench: Bench = {
  name: 'identity',
  description: 'customer records of three brands, from CSV to clusters',
  defaultSize: 12_000,
  run: async (size, emit) => {
    const folder = await mkdtemp(join(tmpdir(), 'fusion-bench-'));
    try {
      await generateCustomers(folder, size);
      const matched = await matchInChild(folder);
      const seconds = matched.readSeconds + matched.matchSeconds;
      emit({ metric: 'read', value: round(matched.readSeconds), unit: 's' });
      emit({ metric: 'match', value: round(matched.matchSeconds), unit: 's' });
      for (const [stage, took] of Object.entries(matched.stageSeconds))
        emit({ metric: `match: ${stage}`, value: round(took), unit: 's' });
      emit({ metric: 'processor time', value: round(matched.processorSeconds), unit: 's' });
      emit({ metric: 'records per second', value: Math.round(matched.records / seconds), unit: 'records/s' });
      emit({ metric: 'compared pairs', value: matched.comparedPairs, unit: 'pairs' });
      emit({
        metric: 'compared pairs per second of comparing',
        value: Math.round(matched.comparedPairs / (matched.stageSeconds.compare ?? Number.NaN)),
        unit: 'pairs/s',
      });
      emit({ metric: 'peak memory', value: Math.round(matched.peakMegabytes), unit: 'MB' });
      for (const metric of ['precision', 'recall', 'f1'] as const)
        emit({ metric, value: round(matched[metric]), unit: 'ratio' });
      emit({ metric: 'index of all records', value: round(matched.indexSeconds), unit: 's' });
      for (const share of [0.5, 0.95])
        emit({
          metric: `one record against all, explained, p${share * 100}`,
          value: round(percentile(matched.oneRecordMilliseconds, share)),
          unit: 'ms',
        });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Only the files that are matched, and their truth. */
async function generateCustomers(folder: string, customers: number): Promise<void> {
  const files = openForAppending(folder);
  await generateSeed({ customers, seed: SEED }, async (name, bytes) => {
    if (name === 'truth.csv' || name.endsWith('/customers.csv')) await files.append(name, bytes);
  });
  await files.close();
}

async function matchInChild(folder: string): Promise<z.infer<typeof childReport>> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CHILD, folder]);
  return childReport.parse(JSON.parse(stdout));
}

function round(figure: number): number {
  return Number(figure.toFixed(4));
}
