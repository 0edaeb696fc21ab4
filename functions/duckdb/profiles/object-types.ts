import type { ContentType, ObjectTypeDefinition } from '../../core/profiles/object-type.ts';
import type { JsonObject } from '../../core/profiles/profile.ts';
import { STANDARD_KEY_TYPES } from '../../core/profiles/standard-keys.ts';
import { objectTypeFromWire, wireFromObjectType } from '../../core/profiles/wire-object-type.ts';
import type { Instant } from '../../core/time.ts';
import type { Definition, DefinitionShelf } from '../definitions.ts';

/** The content types of a key's fields, one key of that name after another. */
export type KeyShape = readonly ContentType[];

/** The object types of one domain, filed on the shelf in the words of PutProfileObjectType. */
export class ObjectTypes {
  readonly #shelf: DefinitionShelf;
  readonly #domain: string;
  readonly #parsed = new WeakMap<JsonObject, ObjectTypeDefinition>();
  #shapes: { readonly of: readonly Definition[]; readonly byKey: ReadonlyMap<string, readonly KeyShape[]> } | null =
    null;

  constructor(shelf: DefinitionShelf, domain: string) {
    this.#shelf = shelf;
    this.#domain = domain;
  }

  get(name: string): ObjectTypeDefinition | null {
    const filed = this.#shelf.get(this.#domain, 'object-type', name);
    return filed === null ? null : this.#definitionOf(filed);
  }

  list(): readonly ObjectTypeDefinition[] {
    return this.#filed().map((filed) => this.#definitionOf(filed));
  }

  /** Files it if it is new or differs. */
  async ensure(definition: ObjectTypeDefinition, at: Instant): Promise<void> {
    const document: JsonObject = JSON.parse(JSON.stringify(wireFromObjectType(definition)));
    const filed = this.#shelf.get(this.#domain, 'object-type', definition.name);
    if (filed !== null && JSON.stringify(filed.document) === JSON.stringify(document)) return;
    await this.#shelf.put({ domain: this.#domain, kind: 'object-type', name: definition.name, document, at });
  }

  /** How the values of a key are to be read: one shape for every way in which an object type defines it. */
  shapesOfKey(name: string): readonly KeyShape[] {
    const filed = this.#filed();
    if (this.#shapes === null || !isSameList(this.#shapes.of, filed)) {
      this.#shapes = { of: filed, byKey: shapesOf(this.list()) };
    }
    return this.#shapes.byKey.get(name) ?? standardShapes(name);
  }

  #filed(): readonly Definition[] {
    return this.#shelf.list(this.#domain, 'object-type').items;
  }

  #definitionOf(filed: Definition): ObjectTypeDefinition {
    const known = this.#parsed.get(filed.document);
    if (known !== undefined) return known;
    const definition = objectTypeFromWire(filed.name, filed.document);
    this.#parsed.set(filed.document, definition);
    return definition;
  }
}

function shapesOf(definitions: readonly ObjectTypeDefinition[]): ReadonlyMap<string, readonly KeyShape[]> {
  const byKey = new Map<string, Map<string, KeyShape>>();
  for (const { fields, keys } of definitions) {
    for (const [name, instances] of Object.entries(keys)) {
      const shapes = byKey.get(name) ?? new Map(standardShapes(name).map((shape) => [shape.join(), shape]));
      byKey.set(name, shapes);
      for (const { fieldNames } of instances) {
        const shape = fieldNames.map((fieldName) => fields[fieldName]?.contentType ?? 'STRING');
        shapes.set(shape.join(), shape);
      }
    }
  }
  return new Map([...byKey].map(([name, shapes]) => [name, [...shapes.values()]]));
}

function standardShapes(name: string): readonly KeyShape[] {
  const contentType = STANDARD_KEY_TYPES[name];
  return contentType === undefined ? [] : [[contentType]];
}

function isSameList(left: readonly Definition[], right: readonly Definition[]): boolean {
  return left.length === right.length && left.every((each, at) => each === right[at]);
}
