import type { LocalizedText } from '../../language.ts';
import type { OtherReading } from '../tokens.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** A figure of what was asked about before. */
export function noteKept(frame: Frame, notes: Notes): void {
  const [first] = frame.measures;
  if (first === undefined) return;
  notes.note({ start: first.token.start, end: first.token.start }, ...KEPT);
}

/** The conditions of the question before hold on, which is said. */
export const KEPT: readonly [LocalizedText, readonly OtherReading[]] = [
  { ja: '前の質問の条件を引き継ぎました', en: 'the conditions of the question before are kept' },
  [
    {
      label: { ja: '条件なしで、全体の', en: 'of everything, without them' },
      phrase: { ja: '全体の', en: 'overall ' },
    },
  ],
];
