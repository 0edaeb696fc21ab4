import { ForbiddenError, isFusionError, NotFoundError } from '../../core/errors.ts';
import type { Ids } from '../../steps/ports.ts';
import { AccessDenied, BadRequest, InternalServer, NotEmulated, ResourceNotFound, ServiceError } from './errors.ts';
import { SERVICE_MODEL } from './model.ts';
import type { OperationContext } from './operation.ts';
import { operations } from './operations/index.ts';
import { createRequestReader } from './request.ts';
import { createResponseWriter, type ResponseWriter } from './response.ts';
import { createRouter, type Route } from './router.ts';
import type { Violation } from './validation.ts';

export type EndpointFetch = (request: Request) => Promise<Response>;

/** Something that the endpoint did wrong, told without any value of a request: requests hold personal data. */
export interface Fault {
  readonly operation: string;
  readonly requestId: string;
  readonly what: string;
}

export interface EndpointOptions {
  /** Where faults go; standard error unless said otherwise. */
  readonly onFault?: (fault: Fault) => void;
}

/** What the endpoint serves: a store's profiles, on the store's database. */
export interface EndpointOutside extends Pick<OperationContext, 'database' | 'clock' | 'ids'> {
  readonly profiles: Pick<OperationContext, 'domains'>;
}

const findRoute = createRouter(SERVICE_MODEL);
const readRequest = createRequestReader(SERVICE_MODEL);
const writer: ResponseWriter = createResponseWriter(SERVICE_MODEL);

/**
 * The Customer Profiles service over one store: a request of the unmodified SDK or CLI in, the service's answer out.
 * Signatures are not verified; whoever reaches the port is the account.
 */
export function createEndpoint(outside: EndpointOutside, options: EndpointOptions = {}): EndpointFetch {
  const { database, clock, ids } = outside;
  const { domains } = outside.profiles;
  const context: OperationContext = { domains, definitions: domains.definitions, database, clock, ids };
  const onFault = options.onFault ?? printFault;
  return async (request) => {
    const requestId = requestIdOf(context.ids);
    let operation = 'unknown';
    try {
      const url = new URL(request.url);
      const route = routeOf(request.method, url.pathname);
      operation = route.operation.name;
      const output = await run(route, await readRequest(route, request, url.searchParams), context);
      const { response, warnings } = writer.success(route.operation, output, requestId);
      for (const warning of warnings) onFault({ operation, requestId, what: describe(warning) });
      return response;
    } catch (error) {
      const answer = serviceErrorOf(error);
      if (answer instanceof InternalServer) onFault({ operation, requestId, what: faultOf(error) });
      return writer.failure(answer, requestId);
    }
  };
}

function routeOf(method: string, rawPath: string): Route {
  const route = findRoute(method, rawPath);
  if (route === null) throw new ResourceNotFound(`no operation of the service answers ${method} on this path`);
  return route;
}

type AnyOperation = (input: unknown, context: OperationContext) => Promise<unknown>;

/** The table pairs each name with the operation of its own input; the validator has made the input what the name says. */
const operationByName: ReadonlyMap<string, AnyOperation | null> = new Map(
  Object.entries(operations).map(([name, operation]) => [name, operation as AnyOperation | null]),
);

async function run(route: Route, input: unknown, context: OperationContext): Promise<unknown> {
  const { name } = route.operation;
  const operation = operationByName.get(name) ?? null;
  if (operation === null) throw new NotEmulated(name);
  return operation(input, context);
}

/** What a caller may see of an error: the product's own refusals by their words, anything else without its message. */
function serviceErrorOf(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (error instanceof NotFoundError) return new ResourceNotFound(error.message);
  if (error instanceof ForbiddenError) return new AccessDenied(error.message);
  if (isFusionError(error)) return new BadRequest(error.message);
  return new InternalServer('the endpoint failed; its log has the place');
}

function describe({ path, message }: Violation): string {
  return `the answer breaks the model at ${path}: ${message}`;
}

/** The place of an unforeseen error without its message, which may quote a value. */
function faultOf(error: unknown): string {
  if (error instanceof ServiceError) return error.message;
  if (!(error instanceof Error)) return 'something that is no Error was thrown';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}

function printFault({ operation, requestId, what }: Fault): void {
  process.stderr.write(`customer profiles endpoint: ${operation} ${requestId}: ${what}\n`);
}

/** `8-4-4-4-12`, as the service writes it. */
function requestIdOf(ids: Ids): string {
  return ids.next().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
