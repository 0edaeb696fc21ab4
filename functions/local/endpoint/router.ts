import { BadRequest } from './errors.ts';
import type { OperationModel, ServiceModel } from './model.ts';

export interface Route {
  readonly operation: OperationModel;
  /** Percent-decoded, by the member's name on the wire. */
  readonly labels: Readonly<Record<string, string>>;
}

interface Node {
  readonly literals: Map<string, Node>;
  label: Node | null;
  /** By method. */
  readonly leaves: Map<string, { readonly operation: OperationModel; readonly labelNames: readonly string[] }>;
}

export type Router = (method: string, rawPath: string) => Route | null;

/**
 * Finds the operation of a request by method and raw path: an encoded slash inside a label does not separate segments.
 * A literal segment wins over a label. Throws BadRequest when a label is not valid percent-encoding.
 */
export function createRouter(model: ServiceModel): Router {
  const root = emptyNode();
  for (const operation of Object.values(model.operations)) addRoute(root, operation);
  return (method, rawPath) => {
    const found = findLeaf(root, method, rawPath.split('/').slice(1), []);
    if (found === null) return null;
    const labels = found.values.map((value, index) => [found.labelNames[index] ?? '', decodeLabel(value)] as const);
    return { operation: found.operation, labels: Object.fromEntries(labels) };
  };
}

function emptyNode(): Node {
  return { literals: new Map(), label: null, leaves: new Map() };
}

function addRoute(root: Node, operation: OperationModel): void {
  const labelNames: string[] = [];
  let node = root;
  for (const segment of operation.http.requestUri.split('/').slice(1)) {
    const label = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (label === undefined) {
      const next = node.literals.get(segment) ?? emptyNode();
      node.literals.set(segment, next);
      node = next;
    } else {
      labelNames.push(label);
      node.label ??= emptyNode();
      node = node.label;
    }
  }
  node.leaves.set(operation.http.method, { operation, labelNames });
}

interface Found {
  readonly operation: OperationModel;
  readonly labelNames: readonly string[];
  readonly values: readonly string[];
}

function findLeaf(node: Node, method: string, segments: readonly string[], values: readonly string[]): Found | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const leaf = node.leaves.get(method);
    return leaf === undefined ? null : { ...leaf, values };
  }
  const literal = node.literals.get(segment);
  const found = literal === undefined ? null : findLeaf(literal, method, rest, values);
  if (found !== null || node.label === null) return found;
  return findLeaf(node.label, method, rest, [...values, segment]);
}

function decodeLabel(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new BadRequest('the path is not valid percent-encoding');
  }
}
