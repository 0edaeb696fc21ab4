import pLimit from 'p-limit';
import { type CaseFile, casesWith } from '../core/segments/strategies/shelf.ts';
import type { ObjectStore, StrategyShelf } from '../steps/ports.ts';
import { STRATEGY_PREFIX } from './environment.ts';

const AT_ONCE = 8;

/** The cases that ship, and those that admins put under `strategies/` of the data bucket, a case a `*.json`, in the order of their keys. */
export function strategyShelf(objects: Pick<ObjectStore, 'list' | 'get'>): StrategyShelf {
  const limit = pLimit(AT_ONCE);
  return {
    cases: async () => {
      const keys = (await objects.list(STRATEGY_PREFIX)).filter((key) => key.endsWith('.json'));
      const files = await Promise.all(keys.map((key) => limit(() => caseFiles(key, objects))));
      return casesWith(files.flat());
    },
  };
}

/** None where the file was removed since it was listed. */
async function caseFiles(key: string, objects: Pick<ObjectStore, 'get'>): Promise<readonly CaseFile[]> {
  const bytes = await objects.get(key);
  return bytes === null ? [] : [{ name: key, text: new TextDecoder().decode(bytes) }];
}
