import type { FactName } from '../facts.ts';
import type { PlanFact } from '../plan.ts';
import { isRecordColumn, recordColumnName } from '../record-columns.ts';
import type { Frame } from './frame.ts';
import { recordColumnFact } from './identity.ts';

const TOLD_BY: Readonly<Partial<Record<string, FactName>>> = {
  age_group: 'age',
  gender: 'gender',
  prefecture: 'address',
  birth_month: 'birth_date',
  segment: 'segments',
  cluster: 'cluster',
};

/** What tells a trait of the customer on the line; null of what is no trait. */
export function factOfTrait(dimension: string): PlanFact | null {
  if (isRecordColumn(dimension)) return recordColumnFact(recordColumnName(dimension));
  const name = TOLD_BY[dimension];
  return name === undefined ? null : { name, attribute: null };
}

/** `年齢と最終購入日`, “her gender and rank”: who the customer is, told beside whatever else is asked. */
export function withTraits(facts: readonly PlanFact[], { bare }: Frame): readonly PlanFact[] {
  const traits = bare.flatMap(({ item }) => factOfTrait(item) ?? []);
  const missing = traits.filter((trait, at) => !isTold(facts, trait) && !isTold(traits.slice(0, at), trait));
  return facts.length === 0 ? facts : [...facts, ...missing];
}

export const isTold = (facts: readonly PlanFact[], { name, attribute }: PlanFact): boolean =>
  facts.some(
    (one) =>
      (one.name === name && (one.attribute === attribute || name !== 'record_column')) ||
      (name === 'segments' && one.name === 'segment_changes'),
  );
