import { InternalServer, type ServiceError } from './errors.ts';
import { type OperationModel, type ServiceModel, structureOf } from './model.ts';
import { createReaders, type Violation } from './validation.ts';

/** Writes an operation's output on the wire. An output that is not of the model's shape is a fault of ours, never sent. */
export interface ResponseWriter {
  success(operation: OperationModel, output: unknown, requestId: string): { response: Response; warnings: Violation[] };
  failure(error: ServiceError, requestId: string): Response;
}

export function createResponseWriter(model: ServiceModel): ResponseWriter {
  const readerOf = createReaders(model, 'response');
  return {
    success(operation, output, requestId) {
      const violations: Violation[] = [];
      const members = readerOf(operation.output.shape)(output, '', violations);
      const wrong = violations.find(({ kind }) => kind === 'shape');
      if (wrong !== undefined)
        throw new InternalServer(`the answer of ${operation.name} breaks the model at ${wrong.path}: ${wrong.message}`);
      const { status, body } = splitStatus(model, operation, Object(members));
      return {
        response: new Response(JSON.stringify(body), { status, headers: headersOf(requestId) }),
        warnings: violations,
      };
    },
    failure(error, requestId) {
      return new Response(JSON.stringify({ Message: error.message }), {
        status: error.status,
        headers: { ...headersOf(requestId), 'x-amzn-errortype': error.type },
      });
    },
  };
}

/** A member bound to the HTTP status is not part of the body. */
function splitStatus(
  model: ServiceModel,
  operation: OperationModel,
  members: Record<string, unknown>,
): { status: number; body: Record<string, unknown> } {
  const bound = Object.entries(structureOf(model, operation.output.shape).members).find(
    ([, member]) => member.location === 'statusCode',
  );
  if (bound === undefined) return { status: operation.http.responseCode, body: members };
  const { [bound[0]]: status, ...body } = members;
  return { status: typeof status === 'number' ? status : operation.http.responseCode, body };
}

function headersOf(requestId: string): Record<string, string> {
  return { 'content-type': 'application/json', 'x-amzn-requestid': requestId };
}
