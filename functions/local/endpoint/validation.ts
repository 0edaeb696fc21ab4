import type { ServiceModel, Shape, ShapeOf } from './model.ts';

/** Which way a value travels: timestamps are epoch seconds in a request's body and Dates in an operation's output. */
export type Direction = 'request' | 'response';

/** What is wrong with a value, without the value itself: it may be personal data. */
export interface Violation {
  /** `shape`: not of the model's type. `constraint`: of the right type, outside the bounds. */
  readonly kind: 'shape' | 'constraint';
  /** `MatchingRules.1.Rule` */
  readonly path: string;
  readonly message: string;
}

/** Returns the value as the other side reads it: unknown and null members left out, timestamps converted. */
export type Reader = (value: unknown, path: string, violations: Violation[]) => unknown;

/** The reader of a shape of the model, made once per shape. */
export function createReaders(model: ServiceModel, direction: Direction): (shapeName: string) => Reader {
  const readers = new Map<string, Reader>();

  function readerOf(name: string): Reader {
    const known = readers.get(name);
    if (known !== undefined) return known;
    const shape = model.shapes[name];
    if (shape === undefined) throw new RangeError(`the model has no shape ${name}`);
    const reader = createReader(shape, later, direction);
    readers.set(name, reader);
    return reader;
  }

  /** Shapes may hold themselves: the inner reader is looked up when the first value arrives. */
  function later(name: string): Reader {
    let reader: Reader | null = null;
    return (value, path, violations) => {
      reader ??= readerOf(name);
      return reader(value, path, violations);
    };
  }

  return readerOf;
}

function createReader(shape: Shape, readerOf: (name: string) => Reader, direction: Direction): Reader {
  switch (shape.type) {
    case 'structure':
      return structureReader(shape, readerOf);
    case 'list':
      return listReader(shape, readerOf(shape.member.shape));
    case 'map':
      return mapReader(shape, readerOf(shape.key.shape), readerOf(shape.value.shape));
    case 'string':
      return stringReader(shape);
    case 'integer':
    case 'long':
    case 'double':
      return numberReader(shape);
    case 'boolean':
      return (value, path, violations) =>
        typeof value === 'boolean' ? value : refuse(violations, path, 'shape', 'Member must be a boolean');
    case 'timestamp':
      return direction === 'request' ? readTimestamp : writeTimestamp;
  }
}

function refuse(violations: Violation[], path: string, kind: Violation['kind'], message: string): undefined {
  violations.push({ kind, path, message });
  return undefined;
}

function structureReader(shape: ShapeOf<'structure'>, readerOf: (name: string) => Reader): Reader {
  const members = Object.entries(shape.members).map(([name, { shape: inner }]) => [name, readerOf(inner)] as const);
  return (value, path, violations) => {
    if (!isObject(value)) return refuse(violations, path, 'shape', 'Member must be an object');
    const result: Record<string, unknown> = {};
    for (const [name, read] of members) {
      const inner = Object.hasOwn(value, name) ? value[name] : undefined;
      if (inner !== undefined && inner !== null) result[name] = read(inner, join(path, name), violations);
    }
    for (const name of shape.required) {
      if (!(name in result)) refuse(violations, join(path, name), 'shape', 'Member must not be null');
    }
    if (shape.union && Object.keys(result).length !== 1)
      refuse(violations, path, 'shape', `Member must have exactly one of: ${Object.keys(shape.members).join(', ')}`);
    return result;
  };
}

function listReader(shape: ShapeOf<'list'>, read: Reader): Reader {
  return (value, path, violations) => {
    if (!Array.isArray(value)) return refuse(violations, path, 'shape', 'Member must be a list');
    checkBounds(shape, value.length, path, violations, 'length');
    return value.map((item: unknown, index) =>
      item === null || item === undefined
        ? refuse(violations, join(path, index + 1), 'shape', 'Member must not be null')
        : read(item, join(path, index + 1), violations),
    );
  };
}

function mapReader(shape: ShapeOf<'map'>, readKey: Reader, readValue: Reader): Reader {
  return (value, path, violations) => {
    if (!isObject(value)) return refuse(violations, path, 'shape', 'Member must be a map');
    const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
    checkBounds(shape, entries.length, path, violations, 'length');
    return Object.fromEntries(
      entries.map(([key, inner]) => {
        readKey(key, join(path, 'key'), violations);
        return [key, readValue(inner, join(path, 'value'), violations)];
      }),
    );
  };
}

function stringReader(shape: ShapeOf<'string'>): Reader {
  const pattern = shape.pattern === undefined ? null : patternOf(shape.pattern);
  const values = shape.enum === undefined ? null : new Set(shape.enum);
  return (value, path, violations) => {
    if (typeof value !== 'string') return refuse(violations, path, 'shape', 'Member must be a string');
    checkBounds(shape, lengthOf(value, shape.max), path, violations, 'length');
    if (pattern !== null && !pattern.test(value))
      refuse(violations, path, 'constraint', `Member must satisfy regular expression pattern: ${shape.pattern}`);
    if (values !== null && !values.has(value))
      refuse(violations, path, 'constraint', `Member must satisfy enum value set: [${[...values].join(', ')}]`);
    return value;
  };
}

/** A pattern without anchors must match the whole text; one with a leading `^` says itself where it ends. */
function patternOf(pattern: string): RegExp {
  return pattern.startsWith('^') ? new RegExp(pattern) : new RegExp(`^(?:${pattern})$`, 's');
}

/** The model counts characters; a text within the bounds by code units is within them by characters. */
function lengthOf(text: string, max: number | undefined): number {
  return max !== undefined && text.length > max ? [...text].length : text.length;
}

function numberReader(shape: ShapeOf<'integer' | 'long' | 'double'>): Reader {
  const isRight = shape.type === 'double' ? Number.isFinite : Number.isSafeInteger;
  return (value, path, violations) => {
    if (typeof value !== 'number' || !isRight(value))
      return refuse(violations, path, 'shape', `Member must be ${shape.type === 'double' ? 'a number' : 'an integer'}`);
    checkBounds(shape, value, path, violations, 'value');
    return value;
  };
}

/** ECMAScript dates end at ±8.64e15 milliseconds. */
const readTimestamp: Reader = (value, path, violations) => {
  if (typeof value !== 'number' || Math.abs(value) > 8.64e12)
    return refuse(violations, path, 'shape', 'Member must be a timestamp in epoch seconds');
  return new Date(Math.round(value * 1000));
};

const writeTimestamp: Reader = (value, path, violations) => {
  if (!(value instanceof Date) || Number.isNaN(value.getTime()))
    return refuse(violations, path, 'shape', 'Member must be a Date');
  return value.getTime() / 1000;
};

function checkBounds(
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  actual: number,
  path: string,
  violations: Violation[],
  what: 'length' | 'value',
): void {
  if (min !== undefined && actual < min)
    refuse(violations, path, 'constraint', `Member must have ${what} greater than or equal to ${min}`);
  if (max !== undefined && actual > max)
    refuse(violations, path, 'constraint', `Member must have ${what} less than or equal to ${max}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`;
}
