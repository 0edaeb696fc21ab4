import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PAIR_KEYS, pairScoresQuery } from '../../aws/pair-scores-query.ts';
import type { Matching } from '../../core/identities/matching.ts';
import { pairColumns } from '../../core/identities/pair-columns.ts';
import { pairRows } from '../../core/identities/pair-rows.ts';
import { csvText } from '../../steps/csv-text.ts';

/** What the table is called in the query. */
const TABLE = 'identity_pair';

/**
 * Writes `pairs.csv`, every pair that a matching kept with the levels and rarities that its score is made of, and
 * `scores.athena.json`, the query that scores them again from a table of that file (see docs/auditing-pairs.md).
 */
export async function writePairsFolder(folder: string, matching: Matching): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pipeline(Readable.from(csvLines(matching)), createWriteStream(join(folder, 'pairs.csv')));
  const { definitions } = matching.model;
  const query = pairScoresQuery({ definitions, ratios: matching.scorer.ratios }, TABLE);
  await writeFile(join(folder, 'scores.athena.json'), `${JSON.stringify(query, null, 2)}\n`);
}

function* csvLines(matching: Matching): Generator<string> {
  const columns = pairColumns(matching.model.definitions).flatMap(({ level, rarity }) => [level, rarity]);
  yield csvText([[...PAIR_KEYS, ...columns, 'rule', 'weighed_log_odds']]);
  for (const { left, right, levels, rarities, rule, logOdds } of pairRows(matching)) {
    const keys = [left, right].flatMap((index) => {
      const { source, id } = matching.persons.at(index);
      return [source, id];
    });
    const numbers = levels.flatMap((level, c) => [String(level), String(rarities[c] ?? 0)]);
    yield csvText([[...keys, ...numbers, String(rule), String(logOdds)]]);
  }
}
