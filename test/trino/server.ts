import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface TrinoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server that TRINO_URL names (its catalog `memory` is written to), or one that is started from the folder TRINO_HOME. */
export async function trinoServer(): Promise<TrinoServer> {
  const { TRINO_URL: url, TRINO_HOME: home } = process.env;
  if (url !== undefined) return { url: url.replace(/\/$/, ''), stop: async () => undefined };
  if (home !== undefined) return startTrino(home);
  throw new Error(
    'no Trino server is named: set TRINO_URL to a running one that has a catalog "memory", or TRINO_HOME to the unpacked server archive (and JAVA_HOME to the Java that it needs)',
  );
}

const SECONDS_TO_START = 180;

async function startTrino(home: string): Promise<TrinoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-trino-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  configure(folder, home, port, url);
  const server = spawn(join(home, 'bin', 'launcher'), [`--etc-dir=${folder}/etc`, `--data-dir=${folder}/data`, 'run'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: withJava(process.env),
  });
  try {
    await untilReady(url, server);
  } catch (error) {
    await stop(server, folder);
    throw error;
  }
  return { url, stop: () => stop(server, folder) };
}

function withJava(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { JAVA_HOME: java, PATH: path = '' } = environment;
  return java === undefined ? environment : { ...environment, PATH: `${join(java, 'bin')}:${path}` };
}

/** One node on the loopback address, with the plugin of the one catalog. */
function configure(folder: string, home: string, port: number, url: string): void {
  mkdirSync(join(folder, 'etc', 'catalog'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  cpSync(join(home, 'plugin', 'memory'), join(folder, 'plugin', 'memory'), { recursive: true });
  const files = {
    'node.properties': ['node.environment=test', 'node.bind-ip=127.0.0.1', 'node.internal-address=127.0.0.1'],
    'jvm.config': ['-Xmx2G', '--add-modules=jdk.incubator.vector', '-Djdk.attach.allowAttachSelf=true'],
    'config.properties': [
      'coordinator=true',
      'node-scheduler.include-coordinator=true',
      `http-server.http.port=${port}`,
      `discovery.uri=${url}`,
      `plugin.dir=${folder}/plugin`,
    ],
    'catalog/memory.properties': ['connector.name=memory'],
  };
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, 'etc', name), `${lines.join('\n')}\n`);
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let second = 0; second < SECONDS_TO_START; second++) {
    if (server.exitCode !== null) throw new Error(`Trino ended with ${server.exitCode} while it started`);
    const info = await fetch(`${url}/v1/info`)
      .then((response) => response.json() as Promise<{ readonly starting: boolean }>)
      .catch(() => null);
    if (info?.starting === false) return;
    await wait(1000);
  }
  throw new Error(`Trino did not start within ${SECONDS_TO_START} seconds`);
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
