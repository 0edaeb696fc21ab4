import type { AttributeValues } from '../attributes/definition.ts';
import { type Comparison, type Condition, holds, type Operator } from './condition.ts';

const OPPOSITES: Readonly<Record<Operator, Operator>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/**
 * What would have to become true of a person for the condition to hold: the fewest comparisons, in the order in which they
 * are written; none where it holds already. Of alternatives with as many changes the first. Membership of a base changes by
 * what the base compares.
 */
export function neededChanges(condition: Condition, values: AttributeValues): readonly Comparison[] {
  if (holds(condition, values)) return [];
  switch (condition.kind) {
    case 'comparison':
      return [condition];
    case 'all':
      return condition.of.flatMap((part) => neededChanges(part, values));
    case 'any':
      return fewest(condition.of.map((part) => neededChanges(part, values)));
    case 'not':
      return changesAgainst(condition.of, values);
    case 'member':
      return neededChanges(condition.of.condition, values);
  }
}

/** What would have to become true for the condition to hold no longer. */
export function changesAgainst(condition: Condition, values: AttributeValues): readonly Comparison[] {
  if (!holds(condition, values)) return [];
  switch (condition.kind) {
    case 'comparison':
      return [{ ...condition, operator: OPPOSITES[condition.operator] }];
    case 'all':
      return fewest(condition.of.map((part) => changesAgainst(part, values)));
    case 'any':
      return condition.of.flatMap((part) => changesAgainst(part, values));
    case 'not':
      return neededChanges(condition.of, values);
    case 'member':
      return changesAgainst(condition.of.condition, values);
  }
}

function fewest(choices: readonly (readonly Comparison[])[]): readonly Comparison[] {
  return choices.reduce((one, other) => (other.length < one.length ? other : one), choices[0] ?? []);
}
