import { ATTRIBUTES } from '../attributes/catalog.ts';
import type { DimensionCondition, DimensionType } from '../attributes/dimension.ts';
import type { Comparison, Condition, Operator } from './condition.ts';
import type { SegmentName } from './definition.ts';
import type { SegmentDimension, SegmentGroup, SegmentGroups } from './groups.ts';
import type { SegmentDefinition } from './rules.ts';

/**
 * The segment in the service's own words, over the attributes that are written back to the profile and over other segments
 * as sources; null where the condition reads an attribute that is not, or nests deeper than the service does.
 */
export function toSegmentGroups({ condition }: Pick<SegmentDefinition, 'condition'>): SegmentGroups | null {
  if (condition.kind === 'all') return maybeGroups('ALL', condition.of);
  return maybeGroups('ALL', [condition]) ?? (condition.kind === 'any' ? maybeGroups('ANY', condition.of) : null);
}

function maybeGroups(include: SegmentGroups['include'], parts: readonly Condition[]): SegmentGroups | null {
  const groups = everyOne(parts.map(maybeGroup));
  return groups === null ? null : { include, groups };
}

/** Membership as the last run wrote it back (`Attributes.segments`): works for every segment, as fresh as the run. */
export function writtenBackSegmentGroups(name: SegmentName): SegmentGroups {
  const dimension = {
    profileAttributes: { 'Attributes.segments': { dimensionType: 'CONTAINS', values: [name] } },
  } as const;
  return { include: 'ALL', groups: [dimensionGroup('ALL', [dimension])] };
}

const dimensionGroup = (type: SegmentGroup['type'], dimensions: readonly SegmentDimension[]): SegmentGroup => ({
  type,
  dimensions,
  sourceType: 'ALL',
  sourceSegments: [],
});

const sourceGroup = (sourceType: SegmentGroup['sourceType'], sourceSegments: readonly SegmentName[]): SegmentGroup => ({
  type: 'ALL',
  dimensions: [],
  sourceType,
  sourceSegments,
});

/** Alternatives, all of them or none of them, either of segments or of figures; and what is in a segment and has a figure. */
function maybeGroup(condition: Condition): SegmentGroup | null {
  const negated = condition.kind === 'not';
  const inner = negated ? condition.of : condition;
  const alternatives = inner.kind === 'any' ? inner.of : [inner];
  const sources = everyOne(alternatives.map(maybeSource));
  if (sources !== null) return sourceGroup(negated ? 'NONE' : 'ANY', sources);
  const dimensions = everyOne(alternatives.map(maybeDimension));
  if (dimensions !== null) return dimensionGroup(negated ? 'NONE' : 'ANY', dimensions);
  return negated || inner.kind !== 'all' ? null : maybeWithin(inner.of);
}

/** Members of all these segments who fit all these figures. */
function maybeWithin(parts: readonly Condition[]): SegmentGroup | null {
  const sources = parts.map(maybeSource).filter((source) => source !== null);
  const figures = parts.filter((part) => part.kind !== 'member');
  if (figures.length === 0) return sourceGroup('ALL', sources);
  const dimension = maybeDimension({ kind: 'all', of: figures });
  return dimension === null ? null : { ...sourceGroup('ALL', sources), dimensions: [dimension] };
}

const maybeSource = (condition: Condition): SegmentName | null =>
  condition.kind === 'member' ? condition.of.name : null;

function everyOne<Item>(items: readonly (Item | null)[]): readonly Item[] | null {
  const known = items.filter((item) => item !== null);
  return known.length === items.length ? known : null;
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
