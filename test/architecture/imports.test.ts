import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';
import { importLaw } from './import-law.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BROKEN = fileURLToPath(new URL('broken', import.meta.url));

describe('the import law', () => {
  let tree: ICruiseResult;
  beforeAll(async () => {
    tree = await cruiseTree(ROOT, ['functions', 'agent-widget', 'infra', 'seed-data']);
  });

  it('is kept by every module of the tree', () => {
    expect(violationsOf(tree)).toEqual([]);
  });

  it('sees the tree: the walls it guards are there', () => {
    const seen = tree.modules.map((module) => module.source);
    for (const room of [
      'functions/core/',
      'functions/steps/',
      'functions/duckdb/',
      'functions/local/',
      'agent-widget/',
    ]) {
      expect(
        seen.some((source) => source.startsWith(room)),
        room,
      ).toBe(true);
    }
  });

  it('catches each kind of trespass in a tree that is broken on purpose', async () => {
    const rules = new Set(
      violationsOf(await cruiseTree(BROKEN, ['functions', 'agent-widget'])).map((text) => text.split(':')[0]),
    );
    expect([...rules].toSorted()).toEqual([
      'core-is-pure',
      'core-records-reads-left',
      'duckdb-imports',
      'no-cycles',
      'steps-imports',
      'widget-knows-the-contract',
      'widget-takes-types',
    ]);
  });
});

function violationsOf(tree: ICruiseResult): readonly string[] {
  return tree.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`);
}

async function cruiseTree(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { options, forbidden } = importLaw;
  const result = await cruise(
    [...folders],
    { ...options, baseDir, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(`${ROOT}tsconfig.json`) },
  );
  if (typeof result.output === 'string') throw new Error(result.output);
  return result.output;
}
