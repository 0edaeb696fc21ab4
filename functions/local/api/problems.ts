import type { Context } from 'hono';
import { ZodError } from 'zod';
import type { ProblemView } from '../../core/contract.ts';
import { type FusionError, InvalidInputError, isFusionError } from '../../core/errors.ts';

const STATUS_OF: Readonly<Record<string, 400 | 401 | 403 | 404 | 409>> = {
  usage: 400,
  'invalid-input': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
};

type Status = 400 | 401 | 403 | 404 | 409 | 500;

/** Every refusal of the API in one shape; a fault of our own is told without its insides. */
export function answerProblem(error: Error, context: Context): Response {
  const { problem, status } = problemOf(error);
  return context.json(problem, status);
}

/** The same for an answer that has begun, whose status is sent. */
export function problemOf(error: unknown): { readonly problem: ProblemView; readonly status: Status } {
  if (error instanceof ZodError) return refusal(asInvalidInput(error));
  if (isFusionError(error)) return refusal(error);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const problem = {
    code: 'internal',
    message: 'the request could not be done',
    remedy: 'Try again; the server log says more.',
  };
  return { problem, status: 500 };
}

export function notFound(context: Context): Response {
  return context.json<ProblemView>(
    { code: 'not-found', message: `there is no ${context.req.method} ${context.req.path}`, remedy: null },
    404,
  );
}

function refusal(error: FusionError): { readonly problem: ProblemView; readonly status: Status } {
  const problem = { code: error.code, message: error.message, remedy: error.remedy ?? null };
  return { problem, status: STATUS_OF[error.code] ?? 400 };
}

function asInvalidInput(error: ZodError): InvalidInputError {
  const [issue] = error.issues;
  const where = issue === undefined ? 'request' : issue.path.join('.') || 'request';
  return new InvalidInputError(`${where}: ${issue?.message ?? 'not understood'}`);
}
