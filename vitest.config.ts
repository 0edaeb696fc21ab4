import { defineConfig } from 'vitest/config';

/** Every test file runs in a process of its own; the time zone differs from Asia/Tokyo on purpose, so that a date that leaks the machine's zone fails. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    env: { TZ: 'America/Los_Angeles', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
    reporters: ['default', './test/closing-line.ts'],
  },
});
