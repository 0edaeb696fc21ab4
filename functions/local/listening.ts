import { createServer, type Server } from 'node:net';
import { ConflictError } from '../core/errors.ts';

/** The host that everything is served on: nobody else's machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** Listens on a port of 127.0.0.1; 0 takes any free one. Throws ConflictError when another program holds it. */
export async function listen(server: Pick<Server, 'once' | 'listen' | 'off'>, port: number): Promise<void> {
  await new Promise<void>((listening, failed) => {
    const fail = (cause: NodeJS.ErrnoException): void => failed(refusalOf(cause, port));
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      server.off('error', fail);
      listening();
    });
  });
}

/** Throws ConflictError when another program holds the port: better said before long work than after it. */
export async function checkPortIsFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((closed) => probe.close(closed));
}

function refusalOf(cause: NodeJS.ErrnoException, port: number): Error {
  if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') return cause;
  const why = cause.code === 'EACCES' ? 'may not be used by you' : 'is in use by another program';
  return new ConflictError(`port ${port} ${why}`, {
    remedy: 'Choose another with --port, or --port 0 for any that is free.',
    cause,
  });
}
