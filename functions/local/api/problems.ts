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

/** Every refusal of the API in one shape; a fault of our own is told without its insides. */
export function answerProblem(error: Error, context: Context): Response {
  if (error instanceof ZodError) return problem(asInvalidInput(error), context);
  if (isFusionError(error)) return problem(error, context);
  process.stderr.write(`${error.stack ?? error.message}\n`);
  const fault: ProblemView = {
    code: 'internal',
    message: 'the request could not be done',
    remedy: 'Try again; the server log says more.',
  };
  return context.json(fault, 500);
}

export function notFound(context: Context): Response {
  return context.json<ProblemView>(
    { code: 'not-found', message: `there is no ${context.req.method} ${context.req.path}`, remedy: null },
    404,
  );
}

function problem(error: FusionError, context: Context): Response {
  const view: ProblemView = { code: error.code, message: error.message, remedy: error.remedy ?? null };
  return context.json(view, STATUS_OF[error.code] ?? 400);
}

function asInvalidInput(error: ZodError): InvalidInputError {
  const [issue] = error.issues;
  const where = issue === undefined ? 'request' : issue.path.join('.') || 'request';
  return new InvalidInputError(`${where}: ${issue?.message ?? 'not understood'}`);
}
