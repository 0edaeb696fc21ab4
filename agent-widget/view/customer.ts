import type { AttributeView, CustomerView, LocalizedText } from '../../functions/core/contract.ts';

/** What an agent wants to know before the first word, most wanted first; by the attributes' names. */
const KEY_FIGURES = ['lifetime_sales_yen', 'order_count', 'last_order_at', 'rfm_score'];

/** The header's figures: those of the wanted attributes that the deployment has and that hold a value. */
export function keyFigures(attributes: readonly AttributeView[]): readonly AttributeView[] {
  return KEY_FIGURES.flatMap((name) =>
    attributes.filter((attribute) => attribute.name === name && attribute.value !== null),
  );
}

/** The brands that know this person by id, in the order of their records. */
export function brandLabels(customer: CustomerView): ReadonlyMap<string, LocalizedText> {
  return new Map(customer.records.map((record) => [record.brand, record.brandLabel]));
}
