import type { Band } from '../../functions/core/contract.ts';

export const BAND_COLORS = { merge: 'green', review: 'severity-medium', leave: 'grey' } as const satisfies Record<
  Band,
  string
>;
