import { type Layer, LOWEST_PRIORITY, NO_FIELDS, strongestFirst } from '../../core/profiles/field-state.ts';
import { type ProfileId, profileId } from '../../core/profiles/profile.ts';
import type { Database } from '../database.ts';
import { ProfileMemory } from './memory.ts';
import type { ObjectTypes } from './object-types.ts';
import {
  type Cells,
  decodeKeyLists,
  LAYER_COLUMNS,
  type LayerRow,
  layerFrom,
  PROFILE_COLUMNS,
  profileFrom,
} from './rows.ts';

/** Rows read at a time, so that a large store does not pass through memory twice. */
const ROWS_AT_A_TIME = 100_000;

/** Reads a domain's profiles into memory. */
export async function loadProfiles(
  database: Database,
  domain: string,
  objectTypes: ObjectTypes,
): Promise<ProfileMemory> {
  const layers = new Map<ProfileId, Layer[]>();
  await eachRow(database, 'profile_object', LAYER_COLUMNS, 'fields IS NOT NULL', domain, (cells) => {
    const row = layerFrom(cells);
    const held = layers.get(row.profileId);
    if (held === undefined) layers.set(row.profileId, [layerOf(row, objectTypes)]);
    else held.push(layerOf(row, objectTypes));
  });
  const memory = new ProfileMemory();
  await eachRow(database, 'profile', PROFILE_COLUMNS, 'true', domain, (cells) => {
    const { set, decided, ...row } = profileFrom(cells);
    const state = {
      layers: (layers.get(row.id) ?? []).sort(strongestFirst),
      set: set ?? NO_FIELDS,
      decided: decided ?? NO_FIELDS,
    };
    memory.insert({ ...row, state });
  });
  await holdKeys(database, domain, memory);
  return memory;
}

/** Most rows are objects that say nothing of the profile: their keys are gathered by profile before they cross over. */
async function holdKeys(database: Database, domain: string, memory: ProfileMemory): Promise<void> {
  const { profile_id: ids = [], keys: lists = [] } = await database.readColumns(
    `SELECT profile_id, '[' || string_agg(keys, ',') || ']' AS keys
     FROM profile_object WHERE domain = $1 GROUP BY profile_id`,
    [domain],
  );
  for (const [at, id] of ids.entries()) {
    const profile = memory.get(profileId(String(id)));
    if (profile === undefined) continue;
    for (const key of decodeKeyLists(String(lists[at]))) memory.holdKey(profile, key);
  }
}

export function layerOf(row: LayerRow, objectTypes: ObjectTypes): Layer {
  return {
    objectType: row.objectType,
    uniqueKey: row.uniqueKey,
    fields: row.fields ?? NO_FIELDS,
    confirmedAt: row.confirmedAt,
    priority: objectTypes.get(row.objectType)?.sourcePriority ?? LOWEST_PRIORITY,
  };
}

async function eachRow(
  database: Database,
  table: 'profile' | 'profile_object',
  columns: string,
  condition: string,
  domain: string,
  visit: (cells: Cells) => void,
): Promise<void> {
  const [last] = await database.read(`SELECT CAST(max(rowid) AS DOUBLE) AS place FROM ${table}`);
  const end = Number(last?.place ?? -1);
  for (let from = 0; from <= end; from += ROWS_AT_A_TIME) {
    const held = await database.readColumns(
      `SELECT ${columns} FROM ${table}
       WHERE domain = $1 AND ${condition} AND rowid >= CAST($2 AS BIGINT) AND rowid < CAST($3 AS BIGINT)`,
      [domain, from, from + ROWS_AT_A_TIME],
    );
    const count = held.profile_id?.length ?? 0;
    for (let at = 0; at < count; at += 1) visit((column) => held[column]?.[at]);
  }
}
