import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BRAND_ID, type Brand } from '../core/brands.ts';
import { InvalidInputError } from '../core/errors.ts';
import type { BrandBook } from '../steps/ports.ts';

const FILE_NAME = 'brands.json';

const brandList = z.array(
  z.object({
    id: z.string().regex(BRAND_ID),
    label: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
    precedence: z.int().min(0),
  }),
);

/**
 * Enters the brands that a `brands.json` names, in a folder to be imported or beside or above a file of it: their names
 * in Japanese and English, and which one's values win. Throws InvalidInputError for a file that is not such a list.
 */
export async function registerBrands(paths: readonly string[], brands: BrandBook): Promise<void> {
  const files = new Set(paths.flatMap(candidates).filter((file) => existsSync(file)));
  for (const file of files) for (const brand of readBrands(file)) await brands.put(brand);
}

function candidates(path: string): readonly string[] {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path);
  return [join(folder, FILE_NAME), join(dirname(folder), FILE_NAME)];
}

function readBrands(file: string): readonly Brand[] {
  try {
    return brandList.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new InvalidInputError(`${file} is not a list of brands`, {
      remedy:
        'Each brand has an id, a label in ja and en, and a precedence (0 and up, lower wins); or remove the file.',
      cause,
    });
  }
}
