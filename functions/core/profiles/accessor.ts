import type { Json, JsonObject } from './profile.ts';

/** Reads a text out of an object: null where there is none. */
export type Accessor = (object: JsonObject) => string | null;

const MACRO = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Reads the source of an object type's field: an accessor (`_source.address.city`, `_source.phones[0]`) or a macro
 * (`{{_source.last}} {{_source.first}}`). Numbers and booleans become text; null, a blank text, an object or a list
 * is no value. A macro with no value in any of its places has none.
 */
export function readAccessor(source: string, object: JsonObject): string | null {
  return compileAccessor(source)(object);
}

/** `readAccessor` prepared once for many objects. */
export function compileAccessor(source: string): Accessor {
  return source.includes('{{') ? compileMacro(source) : compilePath(source);
}

function compilePath(source: string): Accessor {
  const steps = source
    .trim()
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.');
  if (steps[0] === '_source') steps.shift();
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) return (object) => textOf(memberOf(object, only));
  return (object) => {
    let value: Json | undefined = object;
    for (const step of steps) value = memberOf(value, step);
    return textOf(value);
  };
}

function compileMacro(source: string): Accessor {
  const literals = source.split(MACRO).filter((_, position) => position % 2 === 0);
  const places = [...source.matchAll(MACRO)].map((match) => compilePath(match[1] ?? ''));
  return (object) => {
    const values = places.map((read) => read(object));
    if (values.every((value) => value === null)) return null;
    const text = literals.map((literal, position) => literal + (values[position] ?? '')).join('');
    return textOf(text.replace(/\s+/g, ' '));
  };
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, Json>>)[name];
}

function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? null : text;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
