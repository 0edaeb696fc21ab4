import type { Operator } from '../../core/questions/plan.ts';

/** The operator for those who do not pass. */
export const COMPLEMENT = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': '<>' } as const;

/** Whether people pass who have nothing at all, and so no row to compare. */
export function holdsForZero(op: Operator, value: number): boolean {
  return { '>=': value <= 0, '>': value < 0, '<=': value >= 0, '<': value > 0, '=': value === 0 }[op];
}
