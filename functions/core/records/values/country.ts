import { getCountries, isSupportedCountry } from 'libphonenumber-js';
import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';

const ALSO: Readonly<Record<string, string>> = {
  jpn: 'JP',
  日本国: 'JP',
  nippon: 'JP',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  アメリカ: 'US',
  米国: 'US',
  uk: 'GB',
  gbr: 'GB',
  'great britain': 'GB',
  england: 'GB',
  英国: 'GB',
  korea: 'KR',
  'south korea': 'KR',
  kor: 'KR',
  大韓民国: 'KR',
  chn: 'CN',
  中国: 'CN',
  twn: 'TW',
  aus: 'AU',
  can: 'CA',
  deu: 'DE',
  fra: 'FR',
};

let byName: ReadonlyMap<string, string> | null = null;

/** ISO 3166 alpha-2, from the code itself or from the country's Japanese or English name. */
export function readCountry(text: string): Reading<string> {
  const narrow = narrowed(text);
  const code = narrow.toUpperCase();
  if (isSupportedCountry(code)) return code;
  if (saysNothing(narrow)) return null;
  byName ??= countryNames();
  const named = byName.get(narrow.toLowerCase());
  if (named !== undefined) return named;
  return new Unreadable(
    '国として読めません。JP のような2文字の国コードか、国名で書いてください。',
    'Not a country. Write its two-letter code, like JP, or its name.',
  );
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(ALSO));
  for (const locale of ['ja', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of getCountries()) names.set((display.of(code) ?? code).toLowerCase(), code);
  }
  return names;
}
