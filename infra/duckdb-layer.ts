import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DockerImage } from 'aws-cdk-lib';
import { Architecture, Code, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

/** Lambda runs x86-64 Linux whatever machine deploys. */
export const LAMBDA_ARCHITECTURE = Architecture.X86_64;
export const LAMBDA_RUNTIME = Runtime.NODEJS_24_X;
const BINDING = '@duckdb/node-bindings-linux-x64';

/**
 * At run time: DuckDB's native library (70 MB) once, for all functions with a warehouse. Lambda puts it on NODE_PATH,
 * where the bundled driver requires it. Copied from node_modules: no Docker, no network.
 */
export function duckdbLayer(scope: Construct, id: string): LayerVersion {
  return new LayerVersion(scope, id, {
    description: 'DuckDB native library for Linux x86-64',
    compatibleArchitectures: [LAMBDA_ARCHITECTURE],
    compatibleRuntimes: [LAMBDA_RUNTIME],
    code: Code.fromAsset(driverFolder(), {
      bundling: { image: DockerImage.fromRegistry('not-used'), local: { tryBundle: copyBinding } },
    }),
  });
}

/** Lays out `nodejs/node_modules/@duckdb/…` in the layer's folder. Throws when npm left the Linux binding out. */
export function copyBinding(outputFolder: string): boolean {
  const source = bindingFolder();
  if (source === null) {
    throw new Error(
      `${BINDING} is not installed: npm installs it on Linux x86-64 only. Run: npm install --no-save --os=linux --cpu=x64 ${BINDING}`,
    );
  }
  cpSync(source, join(outputFolder, 'nodejs', 'node_modules', BINDING), { recursive: true });
  return true;
}

function bindingFolder(): string | null {
  const folder = join(driverFolder(), '..', 'node-bindings-linux-x64');
  return existsSync(folder) ? folder : null;
}

/** The driver's own package: its version is the layer's version. */
function driverFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@duckdb/node-bindings/package.json'));
}
