import type { Json } from '../../profiles/profile.ts';

/** The name of a person from the surviving name fields; null without any. */
export function displayNameOf(row: Readonly<Record<string, Json>>): string | null {
  const parts = [row.last_name, row.first_name].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  if (parts.length > 0) return parts.join(' ');
  return typeof row.full_name === 'string' ? row.full_name : null;
}

export function kanaNameOf(row: Readonly<Record<string, Json>>): string | null {
  const parts = [row.last_name_kana, row.first_name_kana].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  if (parts.length > 0) return parts.join(' ');
  return typeof row.full_name_kana === 'string' ? row.full_name_kana : null;
}
