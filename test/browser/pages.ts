import { fileURLToPath } from 'node:url';
import { buildWidget } from '../../functions/local/widget-build.ts';
import { oneAtATime } from '../one-at-a-time.ts';

const LOCK = fileURLToPath(new URL('../../node_modules/.cache/widget-build.lock', import.meta.url));

/** Builds the pages where they are missing or older than their sources; test files that start together build once. */
export function buildPages(): Promise<void> {
  return oneAtATime(LOCK, () => buildWidget(() => undefined));
}
