import { defineConfig } from 'vitest/config';

/** Tests that set environment variables or load modules anew: a process for each file. */
const OWN_PROCESS = ['test/handlers/**/*.test.ts'];
const PATTERNS = ['test/**/*.test.ts', 'test/**/*.test.tsx'];

/**
 * Files share two processes, one after the other, so that modules are loaded and warmed up once; they must not change
 * what others read. The time zone differs from Asia/Tokyo on purpose, so that a date that leaks the machine's zone fails.
 */
export default defineConfig({
  test: {
    env: { TZ: 'America/Los_Angeles', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: './test/prepared-stores.ts',
    maxWorkers: 2,
    pool: 'forks',
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'together', include: PATTERNS, exclude: OWN_PROCESS, isolate: false } },
      { extends: true, test: { name: 'alone', include: OWN_PROCESS, sequence: { groupOrder: 1 } } },
    ],
  },
});
