import { periodBefore, shiftMonths } from '../calendar.ts';
import type { DayRange, Grain, Plan } from '../plan.ts';
import type { OtherReading } from '../tokens.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

const period = (ja: string, en: string): OtherReading => ({ label: { ja, en }, phrase: { ja, en } });

/** The period, its grain and what it is compared with. */
export function chooseTime(frame: Frame, notes: Notes): Plan['time'] {
  const grain = chooseGrain(frame, notes);
  for (const { start, end, meaning } of frame.times)
    if (meaning.phrase.reading !== null) notes.note({ start, end }, meaning.phrase.reading, meaning.phrase.others);
  const [first, second, third] = frame.times;
  if (third !== undefined)
    notes.refuse({
      ja: '期間が3つ以上あります。1つか2つにしてください',
      en: 'there are more than two periods: name one or two',
    });
  if (first === undefined) return withoutPeriod(frame, grain, notes);
  if (second !== undefined) return twoPeriods(first.meaning.phrase.range, second.meaning.phrase.range, grain, notes);
  const { range, unit } = first.meaning.phrase;
  return { range, grain, comparison: grain === null ? comparisonOf(frame, range, unit, notes) : null };
}

function withoutPeriod(frame: Frame, grain: Grain | null, notes: Notes): Plan['time'] {
  const growth = frame.growth[0];
  const wanted = growth ?? (grain === null && frame.groups.length === 0 ? null : null);
  if (wanted !== null && grain === null)
    notes.askBack(
      { start: wanted.start, end: wanted.start },
      { ja: 'どの期間についてですか？', en: 'For which period?' },
      [
        { label: { ja: '今月', en: 'this month' }, phrase: { ja: '今月の', en: 'this month ' } },
        { label: { ja: '先月', en: 'last month' }, phrase: { ja: '先月の', en: 'last month ' } },
        { label: { ja: '今年', en: 'this calendar year' }, phrase: { ja: '今年の', en: 'this calendar year ' } },
      ],
    );
  return { range: null, grain, comparison: null };
}

function twoPeriods(one: DayRange, other: DayRange, grain: Grain | null, notes: Notes): Plan['time'] {
  const [earlier, later] = (one.to ?? '9') <= (other.to ?? '9') ? [one, other] : [other, one];
  if (grain !== null)
    notes.refuse({
      ja: '期間の比較と推移は同時には出せません',
      en: 'two periods cannot be compared and broken down by time at once',
    });
  return { range: later, grain: null, comparison: earlier };
}

function comparisonOf(frame: Frame, range: DayRange, unit: Grain | 'rolling', notes: Notes): DayRange | null {
  const growth = frame.growth[0];
  if (growth === undefined) {
    if (frame.versus !== null)
      notes.askBack(frame.versus, { ja: '何と比べますか？', en: 'Compared with what?' }, [
        period('前年比', 'year over year'),
        period('前期間', 'the previous period'),
      ]);
    return null;
  }
  if (growth.meaning.against === null)
    notes.note(
      growth,
      { ja: '直前の同じ長さの期間と比べました', en: 'compared with the period before, of the same length' },
      [
        {
          label: { ja: '前年の同じ期間と', en: 'with the same period a year before' },
          phrase: { ja: '前年比', en: 'year over year growth' },
        },
      ],
    );
  const before = growth.meaning.against === 'previous-year' ? shiftMonths(range, -12) : periodBefore(range, unit);
  if (before === null)
    notes.refuse({
      ja: '始まりか終わりのない期間は比べられません',
      en: 'a period without a beginning or an end cannot be compared',
    });
  return before;
}

function chooseGrain(frame: Frame, notes: Notes): Grain | null {
  const { grain } = groupedBy(frame);
  if (grain !== null) return grain;
  if (frame.trend === null || asksFor(frame, 'when') !== null) return null;
  notes.note(frame.trend, { ja: '月別の推移です', en: 'shown by month' }, [
    { label: { ja: '週別で', en: 'by week' }, phrase: { ja: '週別の推移', en: 'trend by week' } },
    { label: { ja: '年別で', en: 'by year' }, phrase: { ja: '年別の推移', en: 'trend by year' } },
  ]);
  return 'month';
}
