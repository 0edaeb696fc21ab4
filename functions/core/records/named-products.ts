import { ENTITIES } from './entities.ts';

const KEY: readonly string[] = ENTITIES.product.key;

/**
 * What the catalogue says of a product. A purchase that names a known product leaves all of it as it is: it is only one
 * more import that brought the product.
 */
export const DESCRIBING_FIELDS: readonly string[] = Object.keys(ENTITIES.product.fields).filter(
  (field) => !KEY.includes(field),
);
