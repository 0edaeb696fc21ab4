import { addDays, type IsoDate } from '../../time.ts';
import type { Grain, Plan } from '../plan.ts';
import { rangeText } from '../wording/figures.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** “August, September and October”, `2024年と2025年と2026年`: periods of one kind that follow each other are told one by one. */
export function sideBySide(times: Frame['times'], grain: Grain | null, notes: Notes): Plan['time'] {
  const phrases = times.map(({ meaning }) => meaning.phrase).toSorted(byBeginning);
  const [first] = phrases;
  const last = phrases.at(-1);
  const unit = first?.unit ?? 'rolling';
  const range = { from: first?.range.from ?? null, to: last?.range.to ?? null };
  const apart = phrases.some((phrase, at) => {
    const before = phrases[at - 1]?.range.to ?? null;
    return before !== null && addDays(before as IsoDate, 1) !== phrase.range.from;
  });
  const alike = phrases.every(
    (phrase) => phrase.unit === unit && phrase.range.from !== null && phrase.range.to !== null,
  );
  if (unit === 'rolling' || apart || !alike || (grain !== null && grain !== unit)) {
    notes.refuse({
      ja: '3つ以上の期間は、続いた月や年のように同じ長さで並ぶものだけを比べられます。1つか2つにしてください',
      en: 'more than two periods are told side by side only where they follow each other, as months or years: name one or two',
    });
    return { range: null, grain, comparison: null };
  }
  const { ja, en } = rangeText(range);
  notes.note({ start: 0, end: 0 }, { ja: `${ja}を順に並べました`, en: `one after the other, ${en}` });
  return { range, grain: unit, comparison: null };
}

const byBeginning = (
  one: { readonly range: { readonly from: string | null } },
  other: { readonly range: { readonly from: string | null } },
): number => (one.range.from ?? '').localeCompare(other.range.from ?? '');
