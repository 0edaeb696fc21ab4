import { weighted } from './choice.ts';
import type { Knowledge } from './knowledge.ts';
import type { Random } from './random.ts';

/** One way of writing a value, how common it is, and its name if the difference can ruin a comparison. */
export interface Way<Value> {
  readonly weight: number;
  readonly noise?: string;
  readonly write: (value: Value) => string;
}

export type Writing<Value> = (value: Value, known: Knowledge, random: Random) => string;

/** Writes each value in a way of its own, and notes the noise of it. */
export function anyWay<Value>(ways: readonly Way<Value>[]): Writing<Value> {
  const choice = weighted(ways);
  return (value, { noise }, random) => {
    const way = choice.pick(random);
    if (way.noise !== undefined) noise.push(way.noise);
    return way.write(value);
  };
}

/** Nothing for a missing value. */
export function orNothing<Value>(writing: Writing<Value>): Writing<Value | null> {
  return (value, known, random) => (value === null ? '' : writing(value, known, random));
}
