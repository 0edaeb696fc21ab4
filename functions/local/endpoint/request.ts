import { BadRequest } from './errors.ts';
import type { OperationModel, ServiceModel } from './model.ts';
import { structureOf } from './model.ts';
import type { Route } from './router.ts';
import { createReaders, type Violation } from './validation.ts';

/** A PutProfileObject is at most 256,000 characters, a layout 2,000,000: the largest valid bodies are below this, in bytes. */
const MAX_BODY_BYTES = 16_000_000;

/** Reads an operation's input from labels, query and body. Throws BadRequest that names every member that is wrong. */
export type RequestReader = (route: Route, request: Request, query: URLSearchParams) => Promise<unknown>;

export function createRequestReader(model: ServiceModel): RequestReader {
  const readerOf = createReaders(model, 'request');
  return async ({ operation, labels }, request, query) => {
    const members = {
      ...(await readBody(request)),
      ...readQuery(model, operation, query),
      ...readLabels(model, operation, labels),
    };
    const violations: Violation[] = [];
    const input = readerOf(operation.input.shape)(members, '', violations);
    if (violations.length > 0) throw new BadRequest(describe(violations));
    return input;
  };
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES)
    throw new BadRequest('the body is too large');
  const text = await request.text();
  if (text.length > MAX_BODY_BYTES) throw new BadRequest('the body is too large');
  if (text.trim() === '') return {};
  const body = parseJson(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new BadRequest('the body must be a JSON object');
  return { ...body };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('the body is not valid JSON');
  }
}

function readLabels(
  model: ServiceModel,
  operation: OperationModel,
  labels: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return membersAt(model, operation, 'uri', (wireName) => labels[wireName]);
}

function readQuery(model: ServiceModel, operation: OperationModel, query: URLSearchParams): Record<string, unknown> {
  return membersAt(model, operation, 'querystring', (wireName, type) => {
    if (type === 'list') return query.has(wireName) ? query.getAll(wireName) : undefined;
    const text = query.get(wireName);
    if (text === null) return undefined;
    if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
    return type === 'string' ? text : numberOrText(text);
  });
}

/** What is no number stays a text, and is refused with the member's name. */
function numberOrText(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A member that belongs to the path or the query is never read from the body. */
function membersAt(
  model: ServiceModel,
  operation: OperationModel,
  location: 'uri' | 'querystring',
  read: (wireName: string, type: string | undefined) => unknown,
): Record<string, unknown> {
  const { members } = structureOf(model, operation.input.shape);
  return Object.fromEntries(
    Object.entries(members)
      .filter(([, member]) => member.location === location)
      .map(([name, member]) => [name, read(member.locationName ?? name, model.shapes[member.shape]?.type)]),
  );
}

function describe(violations: readonly Violation[]): string {
  const count = violations.length === 1 ? '1 validation error' : `${violations.length} validation errors`;
  const shown = violations
    .slice(0, 10)
    .map(({ path, message }) => `Value at '${path}' failed to satisfy constraint: ${message}`);
  return `${count} detected: ${shown.join('; ')}`;
}
