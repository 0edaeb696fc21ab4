import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STRATEGY_CASES } from '../../functions/core/segments/strategies/cases.ts';
import { strategyFiles } from '../../functions/local/strategy-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strategies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('strategyFiles(folder)', () => {
  it('adds a folder’s cases to those that ship, and lets one stand in the place of another', async () => {
    const [first] = STRATEGY_CASES;
    writeFileSync(join(folder, 'own.json'), JSON.stringify({ ...first, id: 'our-own' }));
    writeFileSync(join(folder, 'other.json'), JSON.stringify({ ...first, source: 'us (2026)' }));
    const cases = await strategyFiles(folder).cases();
    expect(cases).toHaveLength(STRATEGY_CASES.length + 1);
    expect(cases.find(({ id }) => id === first?.id)?.source).toBe('us (2026)');
  });

  it('needs no folder, and says which file is no case', async () => {
    expect(await strategyFiles(join(folder, 'none')).cases()).toEqual(STRATEGY_CASES);
    writeFileSync(join(folder, 'broken.json'), '{"id":"x"}');
    await expect(strategyFiles(folder).cases()).rejects.toThrow('broken.json is no strategy case');
  });
});
