import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildWidget } from '../../functions/local/widget-build.ts';

const LOCK = fileURLToPath(new URL('../../node_modules/.cache/widget-build.lock', import.meta.url));
/** A build takes seconds; a lock as old as this was left behind by a run that was killed. */
const STALE_AFTER_MS = 120_000;

/** Builds the pages where they are missing or older than their sources; test files that start together build once. */
export async function buildPages(): Promise<void> {
  await mkdir(dirname(LOCK), { recursive: true });
  while (!(await take())) {
    const age = await stat(LOCK).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_AFTER_MS) await rmdir(LOCK).catch(() => undefined);
    await wait(200);
  }
  try {
    await buildWidget(() => undefined);
  } finally {
    await rmdir(LOCK);
  }
}

function take(): Promise<boolean> {
  return mkdir(LOCK).then(
    () => true,
    () => false,
  );
}
