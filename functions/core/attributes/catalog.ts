import { NotFoundError } from '../errors.ts';
import type { EntityName } from '../records/entities.ts';
import type { AttributeDraft } from './catalog/describe.ts';
import { LIFETIME } from './catalog/lifetime.ts';
import { PREFERENCES } from './catalog/preferences.ts';
import { PURCHASES } from './catalog/purchases.ts';
import { REGISTRATION } from './catalog/registration.ts';
import { RFM } from './catalog/rfm.ts';
import { attributesRead } from './formula.ts';
import type { AttributeDefinition, Measure } from './measure.ts';

/** The attributes that a measure reads. */
export function attributesOfMeasure(measure: Measure): readonly string[] {
  if (measure.kind === 'formula') return attributesRead(measure.formula);
  if (measure.kind === 'expectation') return [...EXPECTATION_READS];
  return measure.kind === 'quintile' ? [measure.of, measure.among] : [];
}

const EXPECTATION_READS = ['purchase_days', 'lifetime_days', 'days_since_first_order', 'lifetime_sales_yen'] as const;

/** Every product attribute. One that reads others comes after them. */
export const ATTRIBUTES: readonly AttributeDefinition[] = inOrderOfReading([
  ...PURCHASES,
  ...PREFERENCES,
  ...RFM,
  ...REGISTRATION,
  ...LIFETIME,
]);

const BY_NAME: ReadonlyMap<string, AttributeDefinition> = new Map(
  ATTRIBUTES.map((definition) => [definition.name, definition]),
);

/** Throws NotFoundError for a name that no attribute has. */
export function attributeNamed(name: string): AttributeDefinition {
  const definition = BY_NAME.get(name);
  if (definition === undefined) throw new NotFoundError(`no attribute is named ${name}`);
  return definition;
}

function inOrderOfReading(drafts: readonly AttributeDraft[]): readonly AttributeDefinition[] {
  const ordered: AttributeDefinition[] = [];
  const place = (draft: AttributeDraft, path: readonly string[]): AttributeDefinition => {
    const placed = ordered.find(({ name }) => name === draft.name);
    if (placed !== undefined) return placed;
    if (path.includes(draft.name))
      throw new RangeError(`attributes read each other: ${[...path, draft.name].join(' → ')}`);
    const read = attributesOfMeasure(draft.measure).map((name) => {
      const next = drafts.find((other) => other.name === name);
      if (next === undefined) throw new RangeError(`attribute ${draft.name} reads ${name}, which does not exist`);
      return place(next, [...path, draft.name]);
    });
    const lineage = new Set([...entitiesOf(draft.measure), ...read.flatMap((definition) => definition.lineage)]);
    const definition = Object.freeze({ ...draft, lineage: Object.freeze([...lineage]) });
    ordered.push(definition);
    return definition;
  };
  for (const draft of drafts) place(draft, []);
  return Object.freeze(ordered);
}

function entitiesOf(measure: Measure): readonly EntityName[] {
  switch (measure.kind) {
    case 'consent':
    case 'flag':
      return ['customer'];
    case 'statistic':
    case 'ranking':
      if (measure.over === 'orderLine')
        return measure.field === 'category' ? ['order', 'orderLine', 'product'] : ['order', 'orderLine'];
      if (measure.over === 'customer') return ['customer'];
      // An order without a total is worth what its lines add up to.
      return measure.field === 'sales_yen' ? ['order', 'orderLine'] : ['order'];
    case 'quintile':
    case 'formula':
    case 'expectation':
      return [];
  }
}
