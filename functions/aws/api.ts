import { z } from 'zod';
import type { ProblemView, Role } from '../core/contract.ts';
import { ForbiddenError, InvalidInputError, isFusionError } from '../core/errors.ts';
import type { Json } from '../core/profiles/profile.ts';

/** What API Gateway passes on of a request (payload format 2.0), as far as the product reads it. */
const requestSchema = z.object({
  pathParameters: z.record(z.string(), z.string()).default({}),
  queryStringParameters: z.record(z.string(), z.string()).default({}),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({
    http: z.object({ method: z.string() }).default({ method: 'GET' }),
    authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }).optional(),
  }),
});

const roleSchema = z.enum(['agent', 'admin']);

export interface ApiRequest {
  readonly role: Role;
  /** Upper case. */
  readonly method: string;
  /** The parts of the path that the route names. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body; null when there is none. */
  readonly body: unknown;
}

export interface ApiReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers one request of the product's API: the token's `role` claim is checked, what `work` returns becomes JSON, and a
 * FusionError becomes the problem that the widget knows. Anything else is thrown on: it is ours, and an alarm counts it.
 */
export async function answerRequest(event: unknown, work: (request: ApiRequest) => Promise<object>): Promise<ApiReply> {
  try {
    return reply(200, await work(readRequest(event)));
  } catch (error) {
    if (error instanceof z.ZodError) return problem(400, 'invalid-input', z.prettifyError(error), null);
    if (!isFusionError(error)) throw error;
    return problem(STATUS_OF_CODE[error.code] ?? 400, error.code, error.message, error.remedy ?? null);
  }
}

/** For what only admins may see. Throws ForbiddenError. */
export function requireAdmin(role: Role): void {
  if (role !== 'admin')
    throw new ForbiddenError('only an admin may do this', { remedy: 'Ask an admin, or sign in as one.' });
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = { forbidden: 403, 'not-found': 404, conflict: 409 };

function readRequest(event: unknown): ApiRequest {
  const { pathParameters, queryStringParameters, body, isBase64Encoded, requestContext } = requestSchema.parse(event);
  const role = roleSchema.safeParse(requestContext.authorizer?.jwt.claims.role);
  if (!role.success) {
    throw new ForbiddenError('the token has no role', {
      remedy: 'The identity provider must put "role": "agent" or "admin" into the token.',
    });
  }
  const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
  return {
    role: role.data,
    method: requestContext.http.method,
    path: pathParameters,
    query: queryStringParameters,
    body: text === '' ? null : readJson(text),
  };
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidInputError('the body is not JSON', { remedy: 'Send a JSON object.', cause });
  }
}

function problem(status: number, code: string, message: string, remedy: string | null): ApiReply {
  return reply(status, { code, message, remedy } satisfies ProblemView);
}

/** Answers hold personal data: no cache keeps them. */
function reply(statusCode: number, body: object): ApiReply {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { statusCode, headers, body: JSON.stringify(body) };
}
