import type { CalculatedAttributeDefinition, CalculatedConditions } from '../../core/attributes/calculated.ts';
import { fieldsOf, parseExpression } from '../../core/attributes/expression.ts';
import { InvalidInputError } from '../../core/errors.ts';
import type { Documents, Stored } from './documents.ts';

/** A calculated attribute as `core` evaluates it. Throws InvalidInputError where the definition means nothing. */
export function calculatedDefinitionOf({
  name,
  document,
}: Pick<Stored<'calculated-attribute'>, 'name' | 'document'>): CalculatedAttributeDefinition {
  const { AttributeDetails, Statistic, Conditions, Filter } = document;
  return {
    name,
    objectType: objectTypeOf(AttributeDetails.Expression),
    expression: AttributeDetails.Expression,
    statistic: Statistic,
    ...(Conditions === undefined ? {} : { conditions: conditionsOf(Conditions) }),
    ...(Filter === undefined ? {} : { filter: filterOf(Filter) }),
  };
}

/** The one object type that an expression reads. */
function objectTypeOf(expression: string): string {
  const objectTypes = new Set(fieldsOf(parseExpression(expression)).map((field) => field.objectType));
  const [only, ...others] = objectTypes;
  if (only === undefined || others.length > 0)
    throw new InvalidInputError('the expression must read fields of exactly one object type');
  return only;
}

type WireConditions = NonNullable<Documents['calculated-attribute']['Conditions']>;

function conditionsOf({ Range, ObjectCount, Threshold }: WireConditions): CalculatedConditions {
  return {
    ...(Range === undefined ? {} : { range: rangeOf(Range) }),
    ...(ObjectCount === undefined ? {} : { objectCount: ObjectCount }),
    ...(Threshold === undefined ? {} : { threshold: { value: Threshold.Value, operator: Threshold.Operator } }),
  };
}

function rangeOf(range: NonNullable<WireConditions['Range']>): NonNullable<CalculatedConditions['range']> {
  const { Value, ValueRange, TimestampSource, TimestampFormat } = range;
  if (TimestampSource !== undefined) objectTypeOf(TimestampSource);
  return {
    ...(Value === undefined ? {} : { value: Value }),
    ...(ValueRange === undefined ? {} : { valueRange: { start: ValueRange.Start, end: ValueRange.End } }),
    ...(TimestampSource === undefined ? {} : { timestampSource: TimestampSource }),
    timestampFormat: timestampFormatOf(TimestampFormat),
  };
}

/** The model knows any text here, the guide these two. */
function timestampFormatOf(format: string | undefined): 'EPOCHMILLI' | 'ISO_8601' {
  if (format === undefined || format === 'ISO_8601') return 'ISO_8601';
  if (format === 'EPOCHMILLI') return 'EPOCHMILLI';
  throw new InvalidInputError('TimestampFormat must be EPOCHMILLI or ISO_8601');
}

function filterOf(
  filter: NonNullable<Documents['calculated-attribute']['Filter']>,
): NonNullable<CalculatedAttributeDefinition['filter']> {
  return {
    include: filter.Include,
    groups: filter.Groups.map(({ Type, Dimensions }) => ({
      type: Type,
      dimensions: Dimensions.map(({ Attributes }) =>
        Object.fromEntries(
          Object.entries(Attributes).map(([path, { DimensionType, Values }]) => [
            path,
            { dimensionType: DimensionType, values: Values },
          ]),
        ),
      ),
    })),
  };
}
