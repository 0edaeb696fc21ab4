import type {
  CfnCalculatedAttributeDefinition,
  CfnCalculatedAttributeDefinitionProps,
  CfnObjectTypeProps,
  CfnSegmentDefinition,
} from 'aws-cdk-lib/aws-customerprofiles';
import type { CfnMatchingWorkflow, CfnSchemaMapping } from 'aws-cdk-lib/aws-entityresolution';
import type { CfnTable } from 'aws-cdk-lib/aws-glue';
import type { CalculatedAttributeDefinition, CalculatedFilter } from '../functions/core/attributes/calculated.ts';
import type { DimensionCondition } from '../functions/core/attributes/dimension.ts';
import type { ColumnType } from '../functions/core/column-type.ts';
import type { MatchingRule } from '../functions/core/identities/rules.ts';
import { WORKFLOW_FIELDS, workflowRules } from '../functions/core/identities/workflow/workflow-rules.ts';
import type { ObjectTypeDefinition } from '../functions/core/profiles/object-type.ts';
import type { PublishedTable } from '../functions/core/published-tables.ts';
import type { SegmentDimension, SegmentGroups } from '../functions/core/segments/groups.ts';

/** The third reading of the definitions: CloudFormation's lists where the API has maps. */
export function objectTypeProperties(definition: ObjectTypeDefinition): Omit<CfnObjectTypeProps, 'domainName'> {
  return {
    objectTypeName: definition.name,
    description: definition.description,
    allowProfileCreation: definition.allowProfileCreation,
    ...(definition.expirationDays === undefined ? {} : { expirationDays: definition.expirationDays }),
    ...(definition.sourcePriority === undefined ? {} : { sourcePriority: definition.sourcePriority }),
    ...(definition.sourceLastUpdatedTimestampFormat === undefined
      ? {}
      : { sourceLastUpdatedTimestampFormat: definition.sourceLastUpdatedTimestampFormat }),
    fields: Object.entries(definition.fields).map(([name, field]) => ({ name, objectTypeField: { ...field } })),
    keys: Object.entries(definition.keys).map(([name, keys]) => ({
      name,
      objectTypeKeyList: keys.map((key) => ({
        standardIdentifiers: [...key.standardIdentifiers],
        fieldNames: [...key.fieldNames],
      })),
    })),
  };
}

export function calculatedAttributeProperties(
  definition: CalculatedAttributeDefinition,
): Omit<CfnCalculatedAttributeDefinitionProps, 'domainName'> {
  const { name, objectType, expression, statistic, conditions, filter } = definition;
  const { range, objectCount, threshold } = conditions ?? {};
  return {
    calculatedAttributeName: name,
    attributeDetails: { attributes: fieldsOf(expression, objectType), expression },
    statistic,
    useHistoricalData: true,
    conditions: {
      ...(range === undefined
        ? {}
        : {
            range: {
              unit: 'DAYS',
              ...(range.value === undefined ? {} : { value: range.value }),
              ...(range.valueRange === undefined ? {} : { valueRange: { ...range.valueRange } }),
              ...(range.timestampSource === undefined ? {} : { timestampSource: range.timestampSource }),
              ...(range.timestampFormat === undefined ? {} : { timestampFormat: range.timestampFormat }),
            },
          }),
      ...(objectCount === undefined ? {} : { objectCount }),
      ...(threshold === undefined ? {} : { threshold: { ...threshold } }),
    },
    ...(filter === undefined ? {} : { filter: filterProperty(filter) }),
  };
}

/** `{Type.a} + {Type.b}` names the fields a and b. */
function fieldsOf(expression: string, objectType: string): { name: string }[] {
  const names = [...expression.matchAll(/\{([^}]+)\}/g)].map(([, path = '']) => path.slice(objectType.length + 1));
  return [...new Set(names)].map((name) => ({ name }));
}

function filterProperty({ include, groups }: CalculatedFilter): CfnCalculatedAttributeDefinition.FilterProperty {
  return {
    include,
    groups: groups.map(({ type, dimensions }) => ({
      type,
      dimensions: dimensions.map((dimension) => ({ attributes: conditionsOf(dimension) })),
    })),
  };
}

export function segmentGroupsProperty({ include, groups }: SegmentGroups): CfnSegmentDefinition.SegmentGroupProperty {
  return {
    include,
    groups: groups.map(({ type, dimensions, sourceType, sourceSegments }) => ({
      type,
      dimensions: dimensions.map(dimensionProperty),
      ...(sourceSegments.length === 0
        ? {}
        : { sourceType, sourceSegments: sourceSegments.map((name) => ({ segmentDefinitionName: name })) }),
    })),
  };
}

function dimensionProperty(dimension: SegmentDimension): CfnSegmentDefinition.DimensionProperty {
  if ('calculatedAttributes' in dimension)
    return { calculatedAttributes: conditionsOf(dimension.calculatedAttributes) };
  const custom = Object.entries(dimension.profileAttributes).map(([path, condition]) => {
    const name = /^Attributes\.(.+)$/.exec(path)?.[1];
    if (name === undefined)
      throw new Error(`a segment reads ${path}: only Attributes.* are deployed as segment dimensions`);
    return [name, condition] as const;
  });
  return { profileAttributes: { attributes: conditionsOf(Object.fromEntries(custom)) } };
}

function conditionsOf(conditions: Readonly<Record<string, DimensionCondition>>) {
  return Object.fromEntries(
    Object.entries(conditions).map(([name, { dimensionType, values }]) => [
      name,
      { dimensionType, values: [...values] },
    ]),
  );
}

/** Hive's names of the column types, as Glue and Athena write them. */
const GLUE_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'bigint',
  decimal: 'double',
  flag: 'boolean',
  day: 'date',
  instant: 'timestamp',
};

export function glueColumns({ columns }: PublishedTable): CfnTable.ColumnProperty[] {
  return columns.map(({ name, type, comment }) => ({ name, type: GLUE_TYPES[type], comment }));
}

/** What a matching workflow reads: every column as text. */
export function matchColumns(): CfnTable.ColumnProperty[] {
  return WORKFLOW_FIELDS.map(({ fieldName }) => ({ name: fieldName, type: 'string' }));
}

export function schemaFields(): CfnSchemaMapping.SchemaInputAttributeProperty[] {
  return WORKFLOW_FIELDS.map((field) => ({ ...field }));
}

export function matchingRules(rules: readonly MatchingRule[]): CfnMatchingWorkflow.RuleProperty[] {
  return workflowRules(rules).map(({ ruleName, matchingKeys }) => ({ ruleName, matchingKeys: [...matchingKeys] }));
}
