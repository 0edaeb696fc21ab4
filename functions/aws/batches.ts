import { keysOf } from '../core/profiles/object-reading.ts';
import type { ObjectTypeDefinition } from '../core/profiles/object-type.ts';
import type { JsonObject } from '../core/profiles/profile.ts';

/** Positions of objects by unique key: those of one key are sent one after the other, so that the last one stays. */
export function sameKeyTogether(
  definition: ObjectTypeDefinition | undefined,
  objects: readonly JsonObject[],
): readonly (readonly number[])[] {
  const positions = new Map<string, number[]>();
  for (const [position, object] of objects.entries()) {
    const unique = definition === undefined ? null : keysOf(definition, object).unique;
    const key = unique === null ? `position ${position}` : JSON.stringify(unique.values);
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [position]);
    else known.push(position);
  }
  return [...positions.values()];
}

/** Parts of at most `size` items, in order. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
