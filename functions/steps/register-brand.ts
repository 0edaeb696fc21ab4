import { newBrand } from '../core/records/brand-of-file.ts';
import type { BrandBook } from './ports.ts';

/** A brand that nobody has described is taken up with the first that comes of it. */
export async function registerBrand(id: string, brands: BrandBook): Promise<void> {
  const known = await brands.list();
  if (!known.some((brand) => brand.id === id)) await brands.put(newBrand(id, known));
}
