import { attributeFields, WRITTEN_ATTRIBUTES } from '../core/attributes/write-back.ts';
import type { Instant } from '../core/time.ts';
import type { AttributeWarehouse, Progress } from './ports.ts';
import { type WriteBackOutside, writeBack } from './write-back.ts';

export interface ComputeAttributesOutside extends WriteBackOutside {
  readonly attributes: Pick<AttributeWarehouse, 'computeAttributes' | 'attributeRows' | 'quickenLookUps'>;
  readonly progress: Progress;
}

const STEP = 'compute-attributes';
const WRITTEN_NAMES = WRITTEN_ATTRIBUTES.map(({ name }) => name);

/** Computes every attribute of everyone as of a moment, then writes what flows need to the profiles where it changed. */
export async function computeAttributes(
  asOf: Instant,
  outside: ComputeAttributesOutside,
): Promise<{ readonly profiles: number; readonly updated: number }> {
  outside.progress.report({ step: STEP, done: 0, total: null, unit: 'profiles' });
  const { profiles } = await outside.attributes.computeAttributes(asOf);
  // The one is the engine's work, the other mostly this thread's.
  const [updated] = await Promise.all([writeToProfiles(profiles, outside), outside.attributes.quickenLookUps()]);
  return { profiles, updated };
}

async function writeToProfiles(profiles: number, outside: ComputeAttributesOutside): Promise<number> {
  let [done, updated] = [0, 0];
  for await (const rows of outside.attributes.attributeRows(WRITTEN_NAMES)) {
    updated += await writeBack(
      rows.map((row) => ({ id: row.id, fields: attributeFields(row.values, row.asOf) })),
      outside,
    );
    done += rows.length;
    outside.progress.report({ step: STEP, done, total: profiles, unit: 'profiles' });
  }
  return updated;
}
