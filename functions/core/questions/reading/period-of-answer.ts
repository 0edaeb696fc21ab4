import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** `その月の返品率は？`: which month it was stands in the answer, and the plan behind it does not hold it; so it is asked back. */
export function namesPeriodOfAnswer({ followUp, groups }: Frame, notes: Notes): boolean {
  const named =
    followUp !== null &&
    /^(?:その|that)$/i.test(followUp.text.trim()) &&
    groups.some(({ start, meaning }) => meaning.grain !== null && start >= followUp.end && start - followUp.end <= 1);
  if (named)
    notes.askBack(
      null,
      {
        ja: '前の答えのうち、どの期間のことですか？日付や月で言ってください',
        en: 'Which period of the answer before? Please name it',
      },
      [],
    );
  return named;
}
