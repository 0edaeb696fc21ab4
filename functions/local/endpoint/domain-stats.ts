import type { Database } from '../../duckdb/database.ts';
import type { OutputOf } from './operation.ts';

/** Every hundred objects beyond the first make a profile count as one more. */
const OBJECTS_PER_METERED_PROFILE = 100;

/** What GetDomain counts: profiles as they are billed, objects, and the bytes of the objects. */
export async function domainStats(
  database: Database,
  domain: string,
  profiles: number,
): Promise<NonNullable<OutputOf<'GetDomain'>['Stats']>> {
  const [totals] = await database.read(
    `SELECT sum(objects)::DOUBLE AS objects, sum(bytes)::DOUBLE AS bytes, sum((objects - 1) // $2)::DOUBLE AS extra
     FROM (SELECT count(*) AS objects, sum(strlen(source)) AS bytes
           FROM profile_object WHERE domain = $1 GROUP BY profile_id)`,
    [domain, OBJECTS_PER_METERED_PROFILE],
  );
  const total = (name: string): number => Number(totals?.[name] ?? 0);
  return {
    ProfileCount: profiles,
    MeteringProfileCount: profiles + total('extra'),
    ObjectCount: total('objects'),
    TotalSize: total('bytes'),
  };
}
