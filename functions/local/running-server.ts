import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConflictError } from '../core/errors.ts';

/** How a command finds the server that owns a store: its port, and a token that only this user's files tell. */
const runningServer = z.object({ port: z.number().int(), pid: z.number().int(), token: z.string() });
export type RunningServer = z.infer<typeof runningServer>;

const noteOf = (data: string): string => join(data, 'server.json');

export function noteServer(data: string, server: RunningServer): void {
  writeFileSync(noteOf(data), JSON.stringify(server), { mode: 0o600 });
}

export function forgetServer(data: string): void {
  rmSync(noteOf(data), { force: true });
}

/** The server that owns the store of a data folder; null when none answers (a note left by a killed server is ignored). */
export async function findServer(data: string): Promise<RunningServer | null> {
  const server = readNote(data);
  if (server === null) return null;
  if (!isAlive(server.pid)) return null;
  try {
    const response = await fetch(`http://127.0.0.1:${server.port}/health`, {
      signal: AbortSignal.timeout(MOST_BUSY_MILLISECONDS),
    });
    const health = z.object({ pid: z.number() }).safeParse(await response.json());
    return health.success && health.data.pid === server.pid ? server : null;
  } catch (cause) {
    if (!(cause instanceof DOMException)) return null;
    throw new ConflictError(`the server of ${data} (process ${server.pid}, port ${server.port}) does not answer`, {
      remedy: 'Try again when it is less busy, or stop it.',
      cause,
    });
  }
}

/** A server at work on a large import answers late. */
const MOST_BUSY_MILLISECONDS = 60_000;

/** Signal 0 asks only whether the process is there. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function readNote(data: string): RunningServer | null {
  try {
    return runningServer.parse(JSON.parse(readFileSync(noteOf(data), 'utf8')));
  } catch {
    return null;
  }
}
