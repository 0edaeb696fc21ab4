import type {
  CreateCalculatedAttributeDefinitionCommandInput,
  CreateSegmentDefinitionCommandInput,
  Dimension,
} from '@aws-sdk/client-customer-profiles';
import type { CalculatedAttributeDefinition, CalculatedFilter } from '../../core/attributes/calculated.ts';
import type { DimensionCondition } from '../../core/attributes/dimension.ts';
import { fieldsOf, parseExpression } from '../../core/attributes/expression.ts';
import type { SegmentDimension, SegmentGroups } from '../../core/segments/groups.ts';

/** A calculated attribute of `core` in the words of CreateCalculatedAttributeDefinition: the way back from `calculatedDefinitionOf`. */
export function wireCalculatedAttribute(
  definition: CalculatedAttributeDefinition,
): Pick<CreateCalculatedAttributeDefinitionCommandInput, 'AttributeDetails' | 'Statistic' | 'Conditions' | 'Filter'> {
  const { expression, statistic, conditions: { range, objectCount, threshold } = {}, filter } = definition;
  const names = new Set(fieldsOf(parseExpression(expression)).map(({ path }) => path));
  return {
    AttributeDetails: { Attributes: [...names].map((Name) => ({ Name })), Expression: expression },
    Statistic: statistic,
    Conditions: {
      ...(range === undefined
        ? {}
        : {
            Range: {
              Unit: 'DAYS',
              Value: range.value,
              ...(range.valueRange === undefined
                ? {}
                : { ValueRange: { Start: range.valueRange.start, End: range.valueRange.end } }),
              TimestampSource: range.timestampSource,
              TimestampFormat: range.timestampFormat,
            },
          }),
      ...(objectCount === undefined ? {} : { ObjectCount: objectCount }),
      ...(threshold === undefined ? {} : { Threshold: { Value: threshold.value, Operator: threshold.operator } }),
    },
    ...(filter === undefined ? {} : { Filter: wireFilter(filter) }),
  };
}

function wireFilter({ include, groups }: CalculatedFilter) {
  return {
    Include: include,
    Groups: groups.map(({ type, dimensions }) => ({
      Type: type,
      Dimensions: dimensions.map((dimension) => ({ Attributes: mapValues(dimension, wireCondition) })),
    })),
  };
}

/** Segment groups of `core` in the words of CreateSegmentDefinition: the way back from `segmentGroupsOf`. */
export function wireSegmentGroups({
  include,
  groups,
}: SegmentGroups): NonNullable<CreateSegmentDefinitionCommandInput['SegmentGroups']> {
  return {
    Include: include,
    Groups: groups.map(({ type, dimensions, sourceType, sourceSegments }) => ({
      Type: type,
      Dimensions: dimensions.map(wireDimension),
      ...(sourceSegments.length === 0
        ? {}
        : { SourceType: sourceType, SourceSegments: sourceSegments.map((name) => ({ SegmentDefinitionName: name })) }),
    })),
  };
}

function wireDimension(dimension: SegmentDimension): Dimension {
  if ('calculatedAttributes' in dimension)
    return { CalculatedAttributes: mapValues(dimension.calculatedAttributes, wireCondition) };
  const custom = Object.entries(dimension.profileAttributes).map(([path, condition]) => [
    path.replace(/^Attributes\./, ''),
    wireCondition(condition),
  ]);
  return { ProfileAttributes: { Attributes: Object.fromEntries(custom) } };
}

function wireCondition({ dimensionType, values }: DimensionCondition) {
  return { DimensionType: dimensionType, Values: [...values] };
}

function mapValues<From, To>(map: Readonly<Record<string, From>>, turn: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, turn(value)]));
}
