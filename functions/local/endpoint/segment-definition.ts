import type { DimensionCondition, DimensionType } from '../../core/attributes/dimension.ts';
import type { CalculatedCondition, SegmentDimension, SegmentGroup, SegmentGroups } from '../../core/segments/groups.ts';
import type { Documents } from './documents.ts';

type WireGroups = NonNullable<Documents['segment']['SegmentGroups']>;
type WireGroup = NonNullable<WireGroups['Groups']>[number];
type WireDimension = NonNullable<WireGroup['Dimensions']>[number];
type WireProfileAttributes = NonNullable<WireDimension['ProfileAttributes']>;

/** SegmentGroups of the wire as `core` evaluates them. What is not given is ALL. */
export function segmentGroupsOf({ Include = 'ALL', Groups = [] }: WireGroups): SegmentGroups {
  return { include: Include, groups: Groups.map(groupOf) };
}

/** The segments that a segment starts from, each once. */
export function sourceSegmentsOf({ Groups = [] }: WireGroups): readonly string[] {
  return [...new Set(Groups.flatMap(({ SourceSegments = [] }) => SourceSegments.flatMap(nameOf)))];
}

function nameOf(source: { SegmentDefinitionName?: string | undefined }): string[] {
  return source.SegmentDefinitionName === undefined ? [] : [source.SegmentDefinitionName];
}

function groupOf({ Type = 'ALL', SourceType = 'ANY', Dimensions = [], SourceSegments = [] }: WireGroup): SegmentGroup {
  return {
    type: Type,
    dimensions: Dimensions.map(dimensionOf),
    sourceType: SourceType,
    sourceSegments: SourceSegments.flatMap(nameOf),
  };
}

function dimensionOf(dimension: WireDimension): SegmentDimension {
  if (dimension.ProfileAttributes !== undefined)
    return { profileAttributes: Object.fromEntries(profileConditions(dimension.ProfileAttributes)) };
  const entries = Object.entries(dimension.CalculatedAttributes ?? {}).map(
    ([name, { DimensionType, Values, ConditionOverrides }]): [string, CalculatedCondition] => [
      name,
      {
        dimensionType: DimensionType,
        values: Values,
        ...(ConditionOverrides?.Range === undefined
          ? {}
          : { override: { start: ConditionOverrides.Range.Start, end: ConditionOverrides.Range.End ?? 0 } }),
      },
    ],
  );
  return { calculatedAttributes: Object.fromEntries(entries) };
}

interface WireCondition {
  readonly DimensionType: DimensionType;
  readonly Values: readonly string[];
}

/** Standard fields are conditions themselves; addresses and custom attributes hold one condition a member. */
function profileConditions(attributes: WireProfileAttributes): [string, DimensionCondition][] {
  return Object.entries(attributes).flatMap(([name, member]): [string, DimensionCondition][] => {
    if (member === undefined) return [];
    if (isCondition(member)) return [[name, conditionOf(member)]];
    return Object.entries(member).map(([part, inner]: [string, WireCondition]) => [
      `${name}.${part}`,
      conditionOf(inner),
    ]);
  });
}

function isCondition(member: object): member is WireCondition {
  return 'DimensionType' in member && typeof member.DimensionType === 'string';
}

function conditionOf({ DimensionType, Values }: WireCondition): DimensionCondition {
  return { dimensionType: DimensionType, values: Values };
}
