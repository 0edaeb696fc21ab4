/** The brands of every sample. */
export const BRANDS = [
  { id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' } },
  { id: 'hoshizora', label: { ja: 'ほしぞらゲームス', en: 'Hoshizora Games' } },
  { id: 'lumiere', label: { ja: 'ルミエール', en: 'Lumiere Accessories' } },
] as const;
