/**
 * Makes `service.json` anew from botocore's model:
 *
 *   npx tsx functions/local/endpoint/model/make-model.ts …/botocore/data/customer-profiles/2020-08-15/service-2.json.gz
 *
 * Documentation is left out; everything that decides what is valid on the wire stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

function withoutDocumentation(value: unknown, isMemberMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDocumentation(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isMemberMap || name !== 'documentation')
      .map(([name, inner]) => [name, withoutDocumentation(inner, name === 'members' || name === 'shapes')]),
  );
}

function readModel(path: string): unknown {
  const bytes = readFileSync(path);
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('usage: make-model.ts PATH-OF-service-2.json[.gz]\n');
  process.exitCode = 2;
} else {
  const target = join(dirname(fileURLToPath(import.meta.url)), 'service.json');
  writeFileSync(target, `${JSON.stringify(withoutDocumentation(readModel(path)))}\n`);
}
