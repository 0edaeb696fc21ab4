import { ATTRIBUTES } from '../attributes/catalog.ts';
import type { DimensionCondition, DimensionType } from '../attributes/dimension.ts';
import type { Comparison, Condition, Operator } from './condition.ts';
import type { SegmentName } from './definition.ts';
import type { SegmentDimension, SegmentGroup, SegmentGroups } from './groups.ts';
import type { SegmentDefinition } from './rules.ts';

/**
 * The segment in the service's own words, over the attributes that are written back to the profile; null where the
 * condition reads an attribute that is not, or nests deeper than the service does.
 */
export function toSegmentGroups({ condition }: Pick<SegmentDefinition, 'condition'>): SegmentGroups | null {
  const groups = (condition.kind === 'all' ? condition.of : [condition]).map(maybeGroup);
  const known = groups.filter((group) => group !== null);
  return known.length === groups.length ? { include: 'ALL', groups: known } : null;
}

/** Membership as the last run wrote it back (`Attributes.segments`): works for every segment, as fresh as the run. */
export function writtenBackSegmentGroups(name: SegmentName): SegmentGroups {
  const dimension = {
    profileAttributes: { 'Attributes.segments': { dimensionType: 'CONTAINS', values: [name] } },
  } as const;
  return { include: 'ALL', groups: [group('ALL', [dimension])] };
}

const group = (type: SegmentGroup['type'], dimensions: readonly SegmentDimension[]): SegmentGroup => ({
  type,
  dimensions,
  sourceType: 'ALL',
  sourceSegments: [],
});

function maybeGroup(condition: Condition): SegmentGroup | null {
  const negated = condition.kind === 'not';
  const inner = negated ? condition.of : condition;
  const alternatives = (inner.kind === 'any' ? inner.of : [inner]).map(maybeDimension);
  const known = alternatives.filter((dimension) => dimension !== null);
  return known.length === alternatives.length ? group(negated ? 'NONE' : 'ANY', known) : null;
}

/** One dimension takes several attributes, all of which must fit, but each of them once. */
function maybeDimension(condition: Condition): SegmentDimension | null {
  const parts = condition.kind === 'all' ? condition.of : [condition];
  const comparisons = parts.filter((part) => part.kind === 'comparison');
  const names = new Set(comparisons.map(({ attribute }) => attribute));
  if (comparisons.length !== parts.length || names.size !== parts.length) return null;
  if (!comparisons.every(({ attribute }) => isWrittenBack(attribute))) return null;
  return {
    profileAttributes: Object.fromEntries(
      comparisons.map((comparison) => [`Attributes.${comparison.attribute}`, dimensionCondition(comparison)]),
    ),
  };
}

function isWrittenBack(attribute: string): boolean {
  return ATTRIBUTES.some(({ name, writtenBack }) => name === attribute && writtenBack);
}

const NUMBER_TYPES: Readonly<Record<Exclude<Operator, '<>'>, DimensionType>> = {
  '=': 'EQUAL',
  '<': 'LESS_THAN',
  '<=': 'LESS_THAN_OR_EQUAL',
  '>': 'GREATER_THAN',
  '>=': 'GREATER_THAN_OR_EQUAL',
};

/** Flags are written back as `yes` and `no`. */
function dimensionCondition({ operator, value }: Comparison): DimensionCondition {
  const values = [typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
  if (operator === '<>') return { dimensionType: 'EXCLUSIVE', values };
  const dimensionType = typeof value === 'number' ? NUMBER_TYPES[operator] : 'INCLUSIVE';
  return { dimensionType, values };
}
