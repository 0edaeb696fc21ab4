import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What needs a Trino server, which is not part of the product: see test/trino/README.md. */
export default mergeConfig(
  { ...base, test: { ...base.test, projects: undefined, include: [] } },
  defineConfig({ test: { include: ['test/trino/*.trino.ts'] } }),
);
