import type { ProblemView } from '../../functions/core/contract.ts';

/** Which of the panel's states a refusal leads to. */
export type ProblemKind =
  | 'session-expired'
  | 'no-permission'
  | 'not-found'
  | 'conflict'
  | 'bad-request'
  | 'unreachable'
  | 'failed';

/** A refusal of the product's API, or the absence of an answer. `status` is 0 when nothing answered. */
export class ApiError extends Error {
  readonly kind: ProblemKind;
  readonly status: number;
  readonly code: string;
  readonly remedy: string | null;

  constructor(status: number, problem: ProblemView) {
    super(problem.message);
    this.name = 'ApiError';
    this.status = status;
    this.code = problem.code;
    this.remedy = problem.remedy;
    this.kind = problemKind(status);
  }
}

export function problemKind(status: number): ProblemKind {
  switch (status) {
    case 0:
      return 'unreachable';
    case 401:
      return 'session-expired';
    case 403:
      return 'no-permission';
    case 404:
      return 'not-found';
    case 409:
      return 'conflict';
    default:
      return status >= 400 && status < 500 ? 'bad-request' : 'failed';
  }
}

/** Reads the body of a refusal; one that is not a problem document (a proxy's HTML page) still becomes one. */
export function problemFrom(status: number, body: unknown): ProblemView {
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string') {
    const code = 'code' in body && typeof body.code === 'string' ? body.code : `http-${status}`;
    const remedy = 'remedy' in body && typeof body.remedy === 'string' ? body.remedy : null;
    return { code, message: body.message, remedy };
  }
  return { code: `http-${status}`, message: `HTTP ${status}`, remedy: null };
}
