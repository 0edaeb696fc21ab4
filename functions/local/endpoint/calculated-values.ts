import {
  type CalculatedAttributeDefinition,
  type CalculatedValue,
  evaluateCalculated,
} from '../../core/attributes/calculated.ts';
import { compileAccessor } from '../../core/profiles/accessor.ts';
import type { ObjectTypeDefinition } from '../../core/profiles/object-type.ts';
import type { JsonObject, ProfileObject } from '../../core/profiles/profile.ts';
import type { RangeOverride } from '../../core/segments/groups.ts';
import type { Instant } from '../../core/time.ts';
import type { ProfileDomain } from '../../duckdb/profiles/domain.ts';
import { calculatedDefinitionOf } from './calculated-definition.ts';
import type { Stored } from './documents.ts';

/** Computes one calculated attribute from the objects of one profile. */
export type Calculator = (objects: readonly ProfileObject[], now: Instant) => CalculatedValue;

/** Prepared once for many profiles. Without UseHistoricalData only objects count that came after the definition. */
export function calculatorOf(
  stored: Stored<'calculated-attribute'>,
  domain: ProfileDomain,
  override?: RangeOverride,
): Calculator {
  const definition = withOverride(calculatedDefinitionOf(stored), override);
  const readFields = fieldReader(domain.objectTypes.get(definition.objectType));
  const since = stored.document.UseHistoricalData ? Number.NEGATIVE_INFINITY : stored.createdAt;
  return (objects, now) => {
    const counted = objects
      .filter(({ objectType, ingestedAt }) => objectType === definition.objectType && ingestedAt >= since)
      .map(({ source, ingestedAt }) => ({ source: readFields(source), at: ingestedAt }));
    return evaluateCalculated(definition, counted, now);
  };
}

function withOverride(
  definition: CalculatedAttributeDefinition,
  override: RangeOverride | undefined,
): CalculatedAttributeDefinition {
  if (override === undefined) return definition;
  const range = { ...definition.conditions?.range, valueRange: { start: override.start, end: override.end ?? 0 } };
  return { ...definition, conditions: { ...definition.conditions, range } };
}

/** Attributes are the fields of the object type; a name that is no field is a path in the object itself. */
function fieldReader(objectType: ObjectTypeDefinition | null): (source: JsonObject) => JsonObject {
  const readers = Object.entries(objectType?.fields ?? {}).map(
    ([name, field]) => [name, compileAccessor(field.source ?? `_source.${name}`)] as const,
  );
  return (source) => ({ ...source, ...Object.fromEntries(readers.map(([name, read]) => [name, read(source)])) });
}

/** A value as the service answers it. */
export function valueAnswer({ value, isDataPartial, lastObjectTimestamp }: CalculatedValue): {
  Value: string | undefined;
  IsDataPartial: string;
  LastObjectTimestamp: Date | undefined;
} {
  return {
    // The model allows 255 characters.
    Value: value === null ? undefined : value.slice(0, 255),
    IsDataPartial: String(isDataPartial),
    LastObjectTimestamp: lastObjectTimestamp === null ? undefined : new Date(lastObjectTimestamp),
  };
}
