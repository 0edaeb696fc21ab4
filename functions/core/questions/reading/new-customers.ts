import type { LocalizedText } from '../../language.ts';
import type { OtherReading, Token } from '../tokens.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

const NEW_SEGMENT = 'new_customer';

/**
 * “New customers” are the segment of that name; with a period or by month they are those whose first registration falls
 * in it. The reading that was chosen is said, the other one offered.
 */
export function readNewCustomers(frame: Frame, notes: Notes): Frame {
  const timed = frame.times.length > 0 || groupedBy(frame).grain !== null || frame.trend !== null;
  const segment = frame.segments.find(
    ({ meaning }) => meaning.member && meaning.segments.length === 1 && meaning.segments[0] === NEW_SEGMENT,
  );
  const beside = frame.times.length > 1 || frame.growth.length > 0;
  if (
    frame.registered !== null &&
    (groupedBy(frame).grain !== null || beside) &&
    onlyCounts(frame) &&
    frame.measures.length > 0
  ) {
    const measures = [{ item: 'new_customers', token: frame.registered } as const];
    return { ...frame, measures };
  }
  const counted = frame.measures.find(({ item }) => item === 'new_customers');
  if (segment !== undefined && timed && onlyCounts(frame) && !isCalledSegment(segment, frame)) {
    notes.note(segment, {
      ja: 'その期間に初めて登録した人を数えました',
      en: 'counted the people whose first registration falls in the period',
    });
    const measures = [
      ...frame.measures.filter(({ item }) => item !== 'customers'),
      { item: 'new_customers', token: segment } as const,
    ];
    return { ...frame, segments: frame.segments.filter((token) => token !== segment), measures };
  }
  if (segment !== undefined && counted === undefined && !timed && onlyCounts(frame) && isAlone(frame)) {
    notes.note(segment, ...AS_SEGMENT);
    return frame;
  }
  if (counted !== undefined && !timed && frame.registered === null && !REGISTRATION.test(counted.token.text)) {
    notes.note(counted.token, ...AS_SEGMENT);
    const measures = frame.measures.map((placed) =>
      placed === counted ? ({ item: 'customers', token: placed.token } as const) : placed,
    );
    const token = {
      ...counted.token,
      meaning: { kind: 'segments', segments: [NEW_SEGMENT], member: true, join: null } as const,
    };
    return { ...frame, measures, segments: [...frame.segments, token] };
  }
  return frame;
}

/** Who ever registered, not those whom a segment calls new. */
const REGISTRATION = /登録|入会|registration|registered|sign-?ups?/i;

const AS_SEGMENT: readonly [LocalizedText, readonly OtherReading[]] = [
  { ja: 'セグメント「新規」の人を数えました', en: 'counted the people in the segment “new”' },
  [
    {
      label: { ja: '今月の新規登録', en: 'newly registered this month' },
      phrase: { ja: '今月の新規登録者数', en: 'new registrations this month' },
    },
  ],
];

/** `新規セグメントの人数を先月末と現在で`: the segment itself, and no registrations. */
const isCalledSegment = (segment: Token, { bare }: Frame): boolean =>
  /セグメント|segment/i.test(segment.text) ||
  bare.some(({ item, token }) => item === 'segment' && token.start === segment.end);

/** Nothing is said but how many they are. */
function isAlone(frame: Frame): boolean {
  return (
    frame.segments.length === 1 &&
    frame.groups.length + frame.bare.length + frame.values.length + frame.filters.length + frame.aggregates.length ===
      0 &&
    frame.thisCustomer === null &&
    asksFor(frame, 'count', 'count-people') !== null
  );
}

function onlyCounts(frame: Frame): boolean {
  return (
    frame.measures.every(({ item }) => item === 'customers' || item === 'new_customers') &&
    frame.sold === null &&
    frame.orders === null &&
    frame.verbs.length === 0 &&
    frame.conditions.length === 0 &&
    frame.shares.length === 0
  );
}
