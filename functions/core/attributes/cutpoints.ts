/**
 * The four limits between the fifths of a population, ascending, by the attribute they are of. Computed in the batch,
 * kept with the run and applied by every reading, so that one customer's score means the same as everyone's. The
 * parameters of the population's model are kept among them (`lifetime/population-model.ts`).
 */
export type Cutpoints = Readonly<Record<string, readonly number[]>>;

/** The fractions of the population at which the limits lie. */
export const QUINTILE_FRACTIONS: readonly number[] = [0.2, 0.4, 0.6, 0.8];

/** 1 … 5; a value on a limit belongs to the lower fifth. Null without limits. */
export function quintileScore(
  value: number,
  limits: readonly number[] | undefined,
  best: 'high' | 'low',
): number | null {
  if (limits === undefined || limits.length !== QUINTILE_FRACTIONS.length) return null;
  const passed = limits.filter((limit) => value > limit).length;
  return best === 'high' ? 1 + passed : 5 - passed;
}
