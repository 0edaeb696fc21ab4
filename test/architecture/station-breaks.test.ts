import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATION_BREAKS } from '../soak/station-breaks.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('stations that are broken on purpose', () => {
  it.each(STATION_BREAKS.map((each) => [each.station, each] as const))('%s has its line, once', (_, { file, find }) => {
    expect(readFileSync(resolve(ROOT, file), 'utf8').split(find)).toHaveLength(2);
  });
});
