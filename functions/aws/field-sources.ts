import type { FieldSourceProfileIds } from '@aws-sdk/client-customer-profiles';
import { ADDRESS_FIELDS, attributeNameOf, ENGAGEMENT_PREFERENCES, TEXT_FIELDS } from '../core/profiles/fields.ts';
import type { FieldPath, Profile, ProfileFields, ProfileId } from '../core/profiles/profile.ts';
import type { ProfileMerge } from '../steps/ports.ts';

/** Fields that MergeProfiles cannot be told the source of. */
const NOT_IN_REQUEST = new Set(['PartyTypeString', 'GenderString']);

const IN_REQUEST: ReadonlySet<string> = new Set(
  [...TEXT_FIELDS, ...ADDRESS_FIELDS, ENGAGEMENT_PREFERENCES].filter((name) => !NOT_IN_REQUEST.has(name)),
);

export interface FieldSources {
  /** For one request: sources that an earlier request merged are the main profile by now. */
  ofRequest(merging: readonly ProfileId[], mergedBefore: readonly ProfileId[]): FieldSourceProfileIds | undefined;
  /** Values to set after the merge, since the request has no place for them. An empty text: the source had none. */
  readonly afterwards: ProfileFields;
}

/** Splits the wanted sources into what MergeProfiles can be told and what must be set afterwards. */
export async function fieldSourcesOf(
  { main, fieldSources }: ProfileMerge,
  getProfiles: (ids: readonly ProfileId[]) => Promise<readonly Profile[]>,
): Promise<FieldSources> {
  const entries = Object.entries(fieldSources);
  const told = entries.filter(([path]) => isInRequest(path));
  const others = entries.filter(([path]) => !isInRequest(path));
  const profiles = others.length === 0 ? [] : await getProfiles(others.map(([, id]) => id));
  const valueIn = (id: ProfileId, path: FieldPath): string =>
    profiles.find((profile) => profile.id === id)?.fields[path] ?? '';
  return {
    ofRequest(merging, mergedBefore) {
      const known = told.flatMap(([path, id]): [FieldPath, ProfileId][] => {
        if (id === main || mergedBefore.includes(id)) return [[path, main]];
        return merging.includes(id) ? [[path, id]] : [];
      });
      return known.length === 0 ? undefined : toRequest(known);
    },
    afterwards: Object.fromEntries(others.map(([path, id]) => [path, valueIn(id, path)])),
  };
}

function isInRequest(path: FieldPath): boolean {
  return IN_REQUEST.has(path) || attributeNameOf(path) !== null;
}

function toRequest(sources: readonly (readonly [FieldPath, ProfileId])[]): FieldSourceProfileIds {
  const fields: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  for (const [path, id] of sources) {
    const attribute = attributeNameOf(path);
    if (attribute === null) fields[path] = id;
    else attributes[attribute] = id;
  }
  return Object.keys(attributes).length === 0 ? fields : { ...fields, Attributes: attributes };
}
