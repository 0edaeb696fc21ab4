import { instant } from '../core/time.ts';
import type { Clock } from '../steps/ports.ts';

/** In a deployment, "now" is the wall clock. */
export const wallClock: Clock = { now: () => instant(Date.now()) };
