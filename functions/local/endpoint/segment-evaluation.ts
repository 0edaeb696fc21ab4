import type { CalculatedValue } from '../../core/attributes/calculated.ts';
import type { Profile, ProfileId, ProfileObject } from '../../core/profiles/profile.ts';
import {
  isInGroups,
  type RangeOverride,
  type SegmentDimension,
  type SegmentGroups,
  type SegmentSubject,
} from '../../core/segments/groups.ts';
import type { Instant } from '../../core/time.ts';
import type { ProfileDomain } from '../../duckdb/profiles/domain.ts';
import { type Calculator, calculatorOf } from './calculated-values.ts';
import { typed } from './documents.ts';
import type { OperationContext } from './operation.ts';
import { segmentGroupsOf } from './segment-definition.ts';

/** Tells of each profile whether it is in the segment, in the order given. Meant for some hundred profiles at a time. */
export type SegmentEvaluator = (profiles: readonly Profile[]) => Promise<readonly boolean[]>;

type Read = { readonly name: string; readonly override?: RangeOverride };

/** Prepares a segment with the segments it starts from and the calculated attributes they read, as of now. */
export function segmentEvaluator(
  groups: SegmentGroups,
  domain: ProfileDomain,
  context: OperationContext,
): SegmentEvaluator {
  const sources = new Map<string, SegmentGroups>();
  collectSources(groups, domain.name, context, sources);
  const calculators = calculatorsOf([groups, ...sources.values()], domain, context);
  return async (profiles) => {
    const objects = calculators.size === 0 ? null : await objectsOf(profiles, domain);
    const now = context.clock.now();
    return profiles.map((profile) =>
      isInGroups(groups, subjectOf(profile, objects?.get(profile.id) ?? [], sources, calculators, now)),
    );
  };
}

function collectSources(
  { groups }: SegmentGroups,
  domain: string,
  context: OperationContext,
  found: Map<string, SegmentGroups>,
): void {
  for (const name of groups.flatMap(({ sourceSegments }) => sourceSegments)) {
    if (found.has(name)) continue;
    const stored = context.definitions.get(domain, 'segment', name);
    if (stored === null) continue;
    const source = segmentGroupsOf(typed<'segment'>(stored).document.SegmentGroups ?? {});
    found.set(name, source);
    collectSources(source, domain, context, found);
  }
}

/** By `keyOf`. A calculated attribute that does not exist has no value. */
function calculatorsOf(
  segments: readonly SegmentGroups[],
  domain: ProfileDomain,
  context: OperationContext,
): ReadonlyMap<string, Calculator> {
  const calculators = new Map<string, Calculator>();
  for (const read of segments.flatMap(readsOf)) {
    const stored = context.definitions.get(domain.name, 'calculated-attribute', read.name);
    if (stored !== null) calculators.set(keyOf(read), calculatorOf(typed(stored), domain, read.override));
  }
  return calculators;
}

function readsOf({ groups }: SegmentGroups): Read[] {
  const dimensions = groups.flatMap((group) => group.dimensions);
  return dimensions.flatMap((dimension) => [...ownReads(dimension), ...references(dimension)]);
}

function ownReads(dimension: SegmentDimension): Read[] {
  if ('profileAttributes' in dimension) return [];
  return Object.entries(dimension.calculatedAttributes).map(([name, { override }]) =>
    override === undefined ? { name } : { name, override },
  );
}

/** `{{_calculated_attribute.name}}` among the values of a condition. */
function references(dimension: SegmentDimension): Read[] {
  const conditions = 'profileAttributes' in dimension ? dimension.profileAttributes : dimension.calculatedAttributes;
  const values = Object.values(conditions).flatMap((condition) => condition.values);
  return values.flatMap((value) => {
    const name = /^\{\{\s*_calculated_attribute\.([\w-]+)\s*\}\}$/.exec(value)?.[1];
    return name === undefined ? [] : [{ name }];
  });
}

function keyOf({ name, override }: Read): string {
  return JSON.stringify([name, override?.start, override?.end]);
}

async function objectsOf(
  profiles: readonly Profile[],
  domain: ProfileDomain,
): Promise<ReadonlyMap<ProfileId, readonly ProfileObject[]>> {
  const snapshots = await domain.snapshots(profiles.map(({ id }) => id));
  return new Map(snapshots.map(({ profile, objects }) => [profile.id, objects]));
}

function subjectOf(
  profile: Profile,
  objects: readonly ProfileObject[],
  sources: ReadonlyMap<string, SegmentGroups>,
  calculators: ReadonlyMap<string, Calculator>,
  now: Instant,
): SegmentSubject {
  const values = new Map<string, CalculatedValue | undefined>();
  const subject: SegmentSubject = {
    fields: profile.fields,
    calculated(name, override) {
      const key = keyOf(override === undefined ? { name } : { name, override });
      if (!values.has(key)) values.set(key, calculators.get(key)?.(objects, now));
      return values.get(key)?.value ?? null;
    },
    isInSegment(name) {
      const source = sources.get(name);
      return source !== undefined && isInGroups(source, subject);
    },
  };
  return subject;
}
