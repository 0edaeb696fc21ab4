import type { LocalizedText } from '../language.ts';

/** Fewer members, or a smaller share of everyone, are not worth acting on as a group. */
export const FEWEST_MEMBERS = 30;
export const SMALLEST_SHARE = 0.01;

export const isSmall = (size: number, share: number): boolean => size < FEWEST_MEMBERS || share < SMALLEST_SHARE;

/** What is said of a segment that is too small to act on; null for any other. */
export function smallSegmentWarning(size: number, people: number): LocalizedText | null {
  const share = people === 0 ? 0 : size / people;
  if (!isSmall(size, share)) return null;
  const percent = (share * 100).toFixed(1);
  return {
    ja: `${size}人（全体の${percent}%）しかおらず、施策の単位としては小さすぎます。`,
    en: `Only ${size} customers (${percent}% of everyone): too few to act on.`,
  };
}
