import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { SegmentReading } from '../../segments/definition.ts';
import type { Catalog } from '../catalog.ts';
import type { FactAnswer } from './fact-answer.ts';
import { dayText } from './figures.ts';
import { valueText } from './value-text.ts';

interface HeldSegments {
  /** The newest run's. */
  readonly rows: readonly Readonly<Record<string, Json>>[];
  readonly readings: readonly SegmentReading[];
  /** The segments that are asked about; empty: all that the customer is in. */
  readonly asked: readonly string[];
}

interface Standing {
  readonly label: string;
  readonly member: boolean;
  /** Since which run, in words; empty for who is no member. */
  readonly since: string;
  /** Clause by clause: what holds of a member, what does not hold of the others. */
  readonly why: string;
}

/** Which segments the customer is in, or how it stands with those that are asked about, and why. */
export function segmentsAnswer({ rows, readings, asked }: HeldSegments, catalog: Catalog, locale: Locale): FactAnswer {
  const places = new Map(readings.map(({ segment }, place) => [segment.name as string, place]));
  const names = rows
    .flatMap(({ segment }) => (typeof segment === 'string' ? [segment] : []))
    .toSorted((one, other) => (places.get(one) ?? places.size) - (places.get(other) ?? places.size));
  const standing = (name: string): Standing => {
    const member = names.includes(name);
    const reading = readings.find(({ segment }) => segment.name === name);
    const row = rows.find(({ segment }) => segment === name);
    return {
      label: valueText('segment', name, catalog)[locale],
      member,
      since: row === undefined ? '' : sinceText(row, locale),
      why: whyText(reading, member, locale),
    };
  };
  const told = asked.length === 0 ? names.map(standing) : asked.map(standing);
  const others = asked.length === 0 ? [] : names.filter((name) => !asked.includes(name)).map(standing);
  const sentence = asked.length === 0 ? listText(told, locale) : askedText(told, others, locale);
  return {
    text: sentence,
    table: {
      columns: [
        { name: 'segment', label: { ja: 'セグメント', en: 'segment' }, unit: 'text' },
        { name: 'since', label: { ja: 'いつから', en: 'since' }, unit: 'text' },
        { name: 'why', label: { ja: '理由', en: 'why' }, unit: 'text' },
      ],
      rows: [...told.filter(({ member }) => member), ...others].map(({ label, since, why }) => [label, since, why]),
    },
  };
}

function sinceText({ since, earliest }: Readonly<Record<string, Json>>, locale: Locale): string {
  if (typeof since !== 'string') return '';
  const day = dayText(since, locale);
  // Before the first run nobody was in any segment.
  if (earliest === 1) return locale === 'ja' ? `${day}の最初の更新から` : `since the first run on ${day}`;
  return locale === 'ja' ? `${day}から` : `since ${day}`;
}

function withWhy({ label, since, why }: Standing, locale: Locale): string {
  const told = [since, why].filter((part) => part !== '').join(locale === 'ja' ? '、' : '; ');
  return told === '' ? label : locale === 'ja' ? `${label}（${told}）` : `${label} (${told})`;
}

/** By priority: the first is the primary one. */
function primaryText([first, second]: readonly Standing[], locale: Locale): string {
  if (first === undefined || second === undefined) return '';
  return locale === 'ja' ? `主なセグメントは${first.label}です。` : ` The primary one is ${first.label}.`;
}

function listText(told: readonly Standing[], locale: Locale): string {
  const list = told.map((one) => withWhy(one, locale)).join(locale === 'ja' ? '、' : ', ');
  if (told.length === 0)
    return locale === 'ja' ? 'どのセグメントにも入っていません。' : 'This customer is in no segment.';
  const primary = primaryText(told, locale);
  return locale === 'ja' ? `セグメントは${list}です。${primary}` : `Segments: ${list}.${primary}`;
}

function askedText(told: readonly Standing[], others: readonly Standing[], locale: Locale): string {
  const sentences = told.map((one) => standingText(one, locale));
  const names = others.map(({ label }) => label).join(locale === 'ja' ? '、' : ', ');
  const rest =
    others.length === 0 || told.some(({ member }) => member)
      ? []
      : [locale === 'ja' ? `入っているセグメントは${names}です。` : `In these segments: ${names}.`];
  return [...sentences, ...rest].join(locale === 'ja' ? '' : ' ');
}

function standingText({ label, member, since, why }: Standing, locale: Locale): string {
  const told = [since, why].filter((part) => part !== '').join(locale === 'ja' ? '、' : '; ');
  if (locale === 'ja')
    return member
      ? `セグメント「${label}」に入っています${told === '' ? '' : `（${told}）`}。`
      : `セグメント「${label}」には入っていません${why === '' ? '' : `（当てはまらない条件は、${why}）`}。`;
  return member
    ? `In the segment “${label}”${told === '' ? '' : ` (${told})`}.`
    : `Not in the segment “${label}”${why === '' ? '' : ` (what does not hold: ${why})`}.`;
}

function whyText(reading: SegmentReading | undefined, member: boolean, locale: Locale): string {
  // Attributes newer than the run say nothing of why the run had it otherwise.
  if (reading === undefined || reading.member !== member) return '';
  return reading.clauses
    .filter(({ holds }) => member || !holds)
    .map(({ text: clause, value }) => (locale === 'ja' ? `${clause.ja}: ${value.ja}` : `${clause.en}: ${value.en}`))
    .join(locale === 'ja' ? '、' : '; ');
}
