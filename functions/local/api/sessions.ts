import { randomBytes } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Role, SessionView } from '../../core/contract.ts';
import { ForbiddenError, FusionError } from '../../core/errors.ts';
import { instant } from '../../core/time.ts';
import type { Clock } from '../../steps/ports.ts';

export interface Session {
  readonly role: Role;
  readonly user: string;
}

export interface SessionVariables {
  session: Session;
}

/** The request shows no valid token: HTTP 401. */
export class UnauthenticatedError extends FusionError {
  readonly code = 'unauthenticated';
}

const SESSION_SECONDS = 8 * 60 * 60;
const signIn = z.object({ role: z.enum(['agent', 'admin']), user: z.string().min(1).max(100) });
const claims = z.object({ role: z.enum(['agent', 'admin']), sub: z.string() });

/**
 * Signed tokens (HS256) with a role. The simulated workspace signs in whom it likes; a deployment puts its own
 * identity provider in front of the same claims. The key lives as long as the server.
 */
export function openSessions(clock: Clock): {
  readonly routes: Hono;
  readonly require: MiddlewareHandler<{ Variables: SessionVariables }>;
} {
  const key = randomBytes(32);
  const routes = new Hono().post('/', async (context) => {
    const { role, user } = signIn.parse(await context.req.json());
    const seconds = Math.floor(clock.now() / 1000);
    const token = await new SignJWT({ role })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(user)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + SESSION_SECONDS)
      .sign(key);
    return context.json<SessionView>({ token, role, user });
  });
  const require: MiddlewareHandler<{ Variables: SessionVariables }> = async (context, next) => {
    const token = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    context.set('session', await readToken(token, key, clock));
    await next();
  };
  return { routes, require };
}

async function readToken(token: string | undefined, key: Uint8Array, clock: Clock): Promise<Session> {
  if (token === undefined) throw new UnauthenticatedError('the request carries no token', { remedy: 'Sign in again.' });
  try {
    const { payload } = await jwtVerify(token, key, {
      currentDate: new Date(instant(clock.now())),
      algorithms: ['HS256'],
    });
    const { role, sub } = claims.parse(payload);
    return { role, user: sub };
  } catch (cause) {
    throw new UnauthenticatedError('the session is not valid any more', { remedy: 'Sign in again.', cause });
  }
}

/** For what only admins may do. */
export const requireAdmin: MiddlewareHandler<{ Variables: SessionVariables }> = async (context, next) => {
  if (context.get('session').role !== 'admin') {
    throw new ForbiddenError('only an admin may do this', { remedy: 'Ask an admin, or sign in as one.' });
  }
  await next();
};
