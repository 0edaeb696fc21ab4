import { ENTITIES, type EntityName, type FieldDefinition } from './entities.ts';

/** What a row of a file is: a record of an entity, or a purchase: order, order line and product name in one flat row. */
export type RowKind = EntityName | 'purchase';

const withoutBrand = ({ brand: _, ...fields }: Readonly<Record<string, FieldDefinition>>) => fields;
const { order_id, customer_id, ordered_at, status, channel, store, total } = ENTITIES.order.fields;
const { line_number, product_id, quantity, unit_price, amount, attributes } = ENTITIES.orderLine.fields;
const { product_name, category } = ENTITIES.product.fields;

/** The fields that a row of each kind can carry; the brand comes with the file. */
export const FIELDS_OF_KIND: Readonly<Record<RowKind, Readonly<Record<string, FieldDefinition>>>> = {
  customer: withoutBrand(ENTITIES.customer.fields),
  product: withoutBrand(ENTITIES.product.fields),
  order: withoutBrand(ENTITIES.order.fields),
  orderLine: withoutBrand(ENTITIES.orderLine.fields),
  webEvent: withoutBrand(ENTITIES.webEvent.fields),
  supportContact: withoutBrand(ENTITIES.supportContact.fields),
  surveyAnswer: withoutBrand(ENTITIES.surveyAnswer.fields),
  consent: withoutBrand(ENTITIES.consent.fields),
  purchase: {
    order_id,
    customer_id,
    ordered_at,
    status,
    channel,
    store,
    total,
    line_number,
    product_id,
    product_name,
    category,
    quantity,
    unit_price,
    amount,
    attributes,
  },
};

/** A row of this kind cannot be without these: each group needs one of its fields. */
export const NEEDED_BY_KIND: Readonly<Record<RowKind, readonly (readonly string[])[]>> = {
  customer: [
    ['customer_id'],
    [
      'full_name',
      'last_name',
      'first_name',
      'full_name_kana',
      'last_name_kana',
      'phone',
      'email',
      'birth_date',
      'address1',
    ],
  ],
  product: [['product_id'], ['product_name']],
  order: [['order_id'], ['customer_id'], ['ordered_at']],
  orderLine: [['order_id'], ['product_id']],
  webEvent: [['customer_id'], ['occurred_at'], ['event_type']],
  supportContact: [
    ['contact_id'],
    ['customer_id'],
    ['contacted_at'],
    ['channel', 'topic', 'outcome', 'direction', 'duration_seconds', 'satisfaction'],
  ],
  consent: [['customer_id'], ['channel'], ['granted'], ['decided_at']],
  surveyAnswer: [['answer_id'], ['customer_id'], ['answered_at'], ['score', 'comment']],
  purchase: [['customer_id'], ['ordered_at'], ['product_id', 'product_name']],
};
