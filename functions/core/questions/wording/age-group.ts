import type { LocalizedText } from '../../language.ts';

/** `30s` → 30代 / 30s. */
export function ageGroupText(group: string): LocalizedText {
  const age = /^(\d+)s$/.exec(group)?.[1];
  if (age === undefined) return { ja: group, en: group };
  return age === '0' ? { ja: '10歳未満', en: 'under 10' } : { ja: `${age}代`, en: group };
}
