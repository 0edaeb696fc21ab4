import type { Plan } from './plan.ts';

/** What a plan of several populations groups by, first of all: its values are their places, from 0. */
export const POPULATION = 'population';

/** The plan of each population alone: a question like any other. */
export function plansOfPopulations({ populations, ...plan }: Plan): readonly Plan[] {
  return (populations ?? []).map(({ filters, people }) => ({
    ...plan,
    populations: null,
    dimensions: plan.dimensions.filter((name) => name !== POPULATION),
    filters: [...plan.filters, ...filters],
    people: [...plan.people, ...people],
  }));
}
