import type { Plan } from '../plan.ts';
import type { OtherReading, Token } from '../tokens.ts';
import { RUNNING_TOTAL } from '../words/used-words.ts';
import { type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

/** What is told of figures by period: `累計売上の月別推移`, “month over month growth by month”. */
export function chooseSeries(frame: Frame, { grain, comparison }: Plan['time'], notes: Notes): Plan['series'] {
  if (grain === null || comparison !== null) return 'plain';
  if (runningTotals(frame).length > 0) return 'running-total';
  // “Sales growth by quarter”: of each beside the one before.
  const each =
    groupedBy(frame).grain !== null && frame.ranks.length === 0 && !frame.groups.some(({ meaning }) => meaning.which);
  const growth =
    frame.growth.find(({ meaning }) => meaning.against !== null) ?? (each ? frame.growth.find(isNoun) : undefined);
  if (growth === undefined) return 'plain';
  const onYear = growth.meaning.against === 'previous-year';
  notes.note(
    growth,
    onYear
      ? { ja: '期間ごとに前年の同じ期間と比べました', en: 'each period beside the same one a year before' }
      : { ja: '期間ごとに1つ前の期間と比べました', en: 'each period beside the one before it' },
    groupedBy(frame).grain === null ? WHOLE : [],
  );
  return onYear ? 'change-on-year' : 'change';
}

/** “Growth”, `伸び`: what became of it; a verb (`伸びた月`) says which periods are meant. */
const isNoun = ({ text }: Token): boolean =>
  /^(?:growth|growth rate|change|伸び|伸び率|成長|成長率|増減|増減率)$/i.test(text.trim());

/** Where the step is that of the word alone. */
const WHOLE: readonly OtherReading[] = [
  {
    label: { ja: '期間全体を、その前の同じ長さの期間と', en: 'the whole period with the one before it' },
    phrase: { ja: '直前の期間と比べた増減', en: 'growth' },
  },
  {
    label: { ja: '期間全体を、前年の同じ期間と', en: 'the whole period with the same a year before' },
    phrase: { ja: '前年比', en: 'year over year growth' },
  },
];

/** Words that sum up from period to period. */
export function runningTotals(frame: Frame): readonly Token[] {
  return [...frame.aggregates, ...frame.measures.map(({ token }) => token)].filter(({ text }) =>
    RUNNING_TOTAL.test(text),
  );
}
