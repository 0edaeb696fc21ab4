import { NotFoundError } from '../core/errors.ts';
import type { Profile } from '../core/profiles/profile.ts';
import type { BrandBook, ProfileStore } from './ports.ts';

export interface FindOutside {
  readonly profiles: Pick<ProfileStore, 'findProfiles'>;
  readonly brands: Pick<BrandBook, 'list'>;
}

interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/**
 * The profiles behind what a person types: a profile id, an email address, a phone number in any notation,
 * `<brand>:<customer id>`, or a bare customer id of any brand. Each profile once, in the order of the keys tried.
 */
export async function findCustomer(text: string, outside: FindOutside): Promise<readonly Profile[]> {
  const brands = (await outside.brands.list()).map((brand) => brand.id);
  const found = new Map<string, Profile>();
  for (const { key, value } of keysToTry(text.normalize('NFKC').trim(), brands)) {
    for (const profile of await outside.profiles.findProfiles(key, [value])) found.set(profile.id, profile);
  }
  return [...found.values()];
}

/** The one profile behind the text; NotFoundError when there is none or more than one. */
export async function findOneCustomer(text: string, outside: FindOutside): Promise<Profile> {
  const found = await findCustomer(text, outside);
  const [only] = found;
  if (only === undefined) {
    throw new NotFoundError(`no customer is known by "${text}"`, {
      remedy: 'Give a phone number, an email address, a profile id, or <brand>:<customer id>.',
    });
  }
  if (found.length > 1) {
    throw new NotFoundError(`${found.length} customers are known by "${text}": ${found.map((p) => p.id).join(', ')}`, {
      remedy: 'Name one of these profile ids.',
    });
  }
  return only;
}

function keysToTry(text: string, brands: readonly string[]): readonly KeyValue[] {
  if (text === '') return [];
  if (/^[0-9a-f]{32}$/.test(text)) return [{ key: '_profileId', value: text }];
  if (text.includes('@')) return [{ key: '_email', value: text }];
  const [prefix, ...rest] = text.split(':');
  const brand = prefix?.toLowerCase() ?? '';
  if (rest.length > 0 && brands.includes(brand)) return [{ key: customerKey(brand), value: rest.join(':') }];
  const byBrand = brands.map((brand) => ({ key: customerKey(brand), value: text }));
  return looksLikePhone(text) ? [{ key: '_phone', value: text }, ...byBrand] : byBrand;
}

function customerKey(brand: string): string {
  return `_${brand}CustomerId`;
}

function looksLikePhone(text: string): boolean {
  return /^[+(]?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 7;
}
