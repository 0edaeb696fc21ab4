/**
 * The base of every error that Customer Fusion raises on purpose. `code` is stable and machine-readable; the message
 * says what happened and where, `remedy` what the reader can do about it. A FusionError is shown without a stack trace.
 */
export abstract class FusionError extends Error {
  abstract readonly code: string;
  readonly remedy: string | undefined;

  constructor(message: string, options: { readonly remedy?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.remedy = options.remedy;
  }
}

/** The command line, or a request, does not say what it must: exit code 2, HTTP 400. */
export class UsageError extends FusionError {
  readonly code = 'usage';
}

/** A value handed in from outside (file, request, definition) cannot be used: exit code 1, HTTP 400. */
export class InvalidInputError extends FusionError {
  readonly code = 'invalid-input';
}

/** The named thing does not exist: exit code 1, HTTP 404. */
export class NotFoundError extends FusionError {
  readonly code = 'not-found';
}

/** The asker's role or scope does not allow this: exit code 1, HTTP 403. */
export class ForbiddenError extends FusionError {
  readonly code = 'forbidden';
}

/** Something is already there, or is in a state that forbids the request: exit code 1, HTTP 409. */
export class ConflictError extends FusionError {
  readonly code = 'conflict';
}

export function isFusionError(error: unknown): error is FusionError {
  return error instanceof FusionError;
}
