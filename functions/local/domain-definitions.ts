import { ATTRIBUTES } from '../core/attributes/catalog.ts';
import { toCalculatedAttribute } from '../core/attributes/service-attribute.ts';
import type { JsonObject } from '../core/profiles/profile.ts';
import { SEGMENTS } from '../core/segments/catalog.ts';
import { basesFirst } from '../core/segments/link-segments.ts';
import { toSegmentGroups, writtenBackSegmentGroups } from '../core/segments/service-segment.ts';
import type { DefinitionKind } from '../duckdb/definitions.ts';
import { toDocument } from './endpoint/documents.ts';
import { wireCalculatedAttribute, wireSegmentGroups } from './endpoint/wire-definitions.ts';
import type { Store } from './store.ts';

/**
 * Puts the product's own segments and calculated attributes into the local domain, as `infra` does in a deployment, so
 * that the service's clients see and evaluate them. What is there as it should be stays untouched.
 */
export async function deployDefinitions(store: Store): Promise<void> {
  const brands = await store.brands.list();
  await store.database.run(async () => {
    for (const segment of basesFirst(SEGMENTS)) {
      await put(store, 'segment', segment.name, {
        DisplayName: segment.label.en,
        Description: segment.description.en,
        SegmentGroups: wireSegmentGroups(toSegmentGroups(segment) ?? writtenBackSegmentGroups(segment.name)),
      });
    }
    for (const brand of brands) {
      for (const attribute of ATTRIBUTES) {
        const definition = toCalculatedAttribute(attribute, brand);
        if (definition === null) continue;
        const wire = { UseHistoricalData: true, ...wireCalculatedAttribute(definition) };
        await put(store, 'calculated-attribute', definition.name, wire);
      }
    }
  });
}

async function put(store: Store, kind: DefinitionKind, name: string, members: object): Promise<void> {
  const domain = store.profiles.domainName;
  const { definitions } = store.profiles.domains;
  const document: JsonObject = toDocument(members);
  const known = definitions.get(domain, kind, name);
  if (known !== null && JSON.stringify(known.document) === JSON.stringify(document)) return;
  await definitions.put({ domain, kind, name, document, at: store.clock.now() });
}
