import { UsageError } from '../core/errors.ts';
import { type Instant, instantFromIso } from '../core/time.ts';

/** Reads `--now`: ISO 8601 with its zone; a day alone is its first moment in UTC. */
export function readMoment(text: string): Instant {
  if (Number.isNaN(Date.parse(text))) {
    throw new UsageError(`--now takes a moment such as 2026-10-31T09:00:00+09:00, not "${text}"`);
  }
  return instantFromIso(text);
}
