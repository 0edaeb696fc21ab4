import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBinding } from '../../infra/duckdb-layer.ts';
import { BUNDLING } from '../../infra/functions.ts';
import { type Product, startProduct } from '../browser/product.ts';

const HANDLERS = join(import.meta.dirname, '..', '..', 'functions', 'handlers');
const isLambdasPlatform = process.platform === 'linux' && process.arch === 'x64';

describe('a bundled handler, far from node_modules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-bundle-'));
  let product: Product;

  beforeAll(async () => {
    await Promise.all(['route-contact', 'view-customer'].map((name) => bundle(name, folder)));
    product = await startProduct();
  });
  afterAll(async () => {
    await product.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds the caller through the unmodified client, as Connect would ask', async () => {
    const [{ phone = '' } = {}] = await product.store.database.read(
      'SELECT phone FROM customer JOIN customer_profile USING (brand, customer_id) WHERE phone IS NOT NULL GROUP BY phone HAVING count(DISTINCT profile_id) = 1 ORDER BY phone LIMIT 1',
    );
    const known = await invoke('route-contact', contactEvent(String(phone)));
    expect(known).toMatchObject({ found: 'one', profile_id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await invoke('route-contact', contactEvent('+815000000000'))).toMatchObject({
      found: 'none',
      queue: 'STANDARD',
    });
  });

  // The layer holds Lambda's native library, which another platform cannot load.
  it.runIf(isLambdasPlatform)('loads the native engine from the layer', async () => {
    copyBinding(join(folder, 'layer'));
    const reply = await invoke('view-customer', { rawPath: '/', requestContext: {} });
    expect(reply).toMatchObject({ statusCode: expect.any(Number) });
  });

  /** Imports the bundle in a process of its own and calls its handler once. */
  function invoke(name: string, event: unknown): Promise<unknown> {
    const script = `
      const { handler } = await import(${JSON.stringify(join(folder, `${name}.mjs`))});
      process.stdout.write(JSON.stringify(await handler(${JSON.stringify(event)})));`;
    return run(script, {
      PATH: process.env.PATH ?? '',
      NODE_PATH: join(folder, 'layer', 'nodejs', 'node_modules'),
      AWS_ENDPOINT_URL: product.origin,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_REGION: 'ap-northeast-1',
      FUSION_DOMAIN_NAME: 'customer-fusion',
      FUSION_DATA_BUCKET: 'no-such-bucket',
    });
  }
});

function contactEvent(phone: string): unknown {
  return {
    Name: 'ContactFlowEvent',
    Details: {
      Parameters: {},
      ContactData: {
        Channel: 'VOICE',
        ContactId: '00000000-0000-4000-8000-000000000000',
        InitiationMethod: 'INBOUND',
        CustomerEndpoint: { Address: phone, Type: 'TELEPHONE_NUMBER' },
        Attributes: {},
      },
    },
  };
}

async function bundle(name: string, folder: string): Promise<void> {
  await build({
    entryPoints: [join(HANDLERS, `${name}.ts`)],
    outfile: join(folder, `${name}.mjs`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: BUNDLING.mainFields,
    external: BUNDLING.externalModules,
    banner: { js: BUNDLING.banner },
    logLevel: 'error',
  });
}

function run(script: string, env: Record<string, string>): Promise<unknown> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env, cwd: tmpdir() });
  let out = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => {
    out += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(errors))));
  });
}
