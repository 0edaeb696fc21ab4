import type { ProfileSnapshot } from '../core/profiles/profile.ts';
import type { ObjectStore, ProfileMerge, ProfileStore } from '../steps/ports.ts';
import { MERGE_PREFIX } from './environment.ts';

/**
 * The same store, but nothing is merged before what the profiles were is kept in S3: the service cannot undo a merge,
 * and a function can be killed between the merge and the journal. RUNBOOK.md says how to take such a merge back.
 */
export function keepingMergeEvidence(profiles: ProfileStore, objects: Pick<ObjectStore, 'put'>): ProfileStore {
  return {
    prepare: (types) => profiles.prepare(types),
    putObjects: (type, given) => profiles.putObjects(type, given),
    findProfiles: (key, values) => profiles.findProfiles(key, values),
    resolveKeys: (key, values) => profiles.resolveKeys(key, values),
    getProfiles: (ids) => profiles.getProfiles(ids),
    listObjects: (id, type) => profiles.listObjects(id, type),
    addKey: (id, key) => profiles.addKey(id, key),
    deleteKey: (id, key) => profiles.deleteKey(id, key),
    updateProfiles: (updates) => profiles.updateProfiles(updates),
    snapshot: (id) => profiles.snapshot(id),
    snapshots: (ids) => profiles.snapshots(ids),
    restoreProfiles: (merges) => profiles.restoreProfiles(merges),
    deleteObjects: (type, given) => profiles.deleteObjects(type, given),
    deleteProfiles: (ids) => profiles.deleteProfiles(ids),
    async mergeProfiles(merge) {
      const before = await profiles.snapshots([merge.main, ...merge.merged]);
      await objects.put(evidenceKey(merge), new TextEncoder().encode(evidence(merge, before)));
      await profiles.mergeProfiles(merge);
    },
  };
}

/** A repeated attempt at the same merge writes a further version of the same object. */
function evidenceKey({ main, merged }: ProfileMerge): string {
  return `${MERGE_PREFIX}${main}/${merged.join('-').slice(0, 900)}.json`;
}

function evidence(merge: ProfileMerge, before: readonly ProfileSnapshot[]): string {
  return JSON.stringify({ merge, before });
}
