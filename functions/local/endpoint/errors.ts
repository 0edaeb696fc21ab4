/** The names that errors have on the wire; the service's model knows no others. */
export type ServiceErrorType =
  | 'BadRequestException'
  | 'AccessDeniedException'
  | 'ResourceNotFoundException'
  | 'ThrottlingException'
  | 'InternalServerException';

/** What an operation throws to answer with one of the service's errors. The message goes to the caller: no personal data in it. */
export abstract class ServiceError extends Error {
  abstract readonly type: ServiceErrorType;
  /** HTTP status. */
  abstract readonly status: number;
}

/** 400: the request is malformed, breaks a constraint, or the resource is in a state that forbids it (duplicates too). */
export class BadRequest extends ServiceError {
  readonly type = 'BadRequestException';
  readonly status = 400;
}

/** 403 */
export class AccessDenied extends ServiceError {
  readonly type = 'AccessDeniedException';
  readonly status = 403;
}

/** 404 */
export class ResourceNotFound extends ServiceError {
  readonly type = 'ResourceNotFoundException';
  readonly status = 404;
}

/** 429: clients wait and try again. */
export class Throttling extends ServiceError {
  readonly type = 'ThrottlingException';
  readonly status = 429;
}

/** 500: a fault of the endpoint itself; clients try again. */
export class InternalServer extends ServiceError {
  readonly type = 'InternalServerException';
  readonly status = 500;
}

/**
 * The endpoint routes the operation but has no behaviour for it. On the wire a BadRequestException, since clients retry
 * the other server errors; the status 501 tells it apart from a request that is wrong.
 */
export class NotEmulated extends ServiceError {
  readonly type = 'BadRequestException';
  readonly status = 501;

  constructor(operation: string) {
    super(`not emulated: ${operation} (functions/local/endpoint/SUPPORT.md lists what is)`);
  }
}
