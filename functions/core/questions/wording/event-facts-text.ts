import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { Catalog } from '../catalog.ts';
import type { FactName } from '../facts.ts';
import { dayText, grouped } from './figures.ts';
import { valueText } from './value-text.ts';

const EVENT_FACTS = [
  'last_contact',
  'contacts',
  'last_survey',
  'surveys',
  'web_events',
  'last_web_event',
] as const satisfies readonly FactName[];
type EventFact = (typeof EVENT_FACTS)[number];
type Row = Readonly<Record<string, Json>>;

export function isEventFact(name: FactName): name is EventFact {
  return EVENT_FACTS.some((fact) => fact === name);
}

/** Contacts, survey answers and activity on the site of one customer, in words; `rows` newest first, at least one. */
export function eventFactText(
  name: EventFact,
  label: string,
  rows: readonly Row[],
  catalog: Catalog,
  locale: Locale,
): string {
  const [newest = {}] = rows;
  const day = dayText(text(newest, 'day'), locale);
  const brand = valueText('brand', text(newest, 'brand'), catalog)[locale];
  const parts = partsOf(name, newest, catalog, locale);
  const told = parts.length === 0 ? '' : locale === 'ja' ? `（${parts.join('、')}）` : ` (${parts.join(', ')})`;
  if (ONE_ALONE.includes(name))
    return locale === 'ja' ? `${label}は${day}、${brand}${told}です。` : `The ${label} was on ${day}, ${brand}${told}.`;
  const each = rows.slice(0, EVENTS_IN_TEXT).map((row) => datedText(name, row, catalog, locale));
  const more = rows.length - each.length;
  return locale === 'ja'
    ? `${label}は${rows.length}件です。新しい順に、${each.join('、')}${more > 0 ? `、ほか${more}件` : ''}です。`
    : `${label.replace(/^[a-z]/, (letter) => letter.toUpperCase())}: ${rows.length}, the newest first: ${each.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

const ONE_ALONE: readonly EventFact[] = ['last_contact', 'last_survey', 'last_web_event'];

/** So many are told in the sentence; the table has them all. */
const EVENTS_IN_TEXT = 5;

function datedText(name: EventFact, row: Row, catalog: Catalog, locale: Locale): string {
  const day = dayText(text(row, 'day'), locale);
  const brand = valueText('brand', text(row, 'brand'), catalog)[locale];
  const parts = partsOf(name, row, catalog, locale);
  const told = parts.length === 0 ? '' : locale === 'ja' ? `（${parts.join('、')}）` : ` (${parts.join(', ')})`;
  return `${day} ${brand}${told}`;
}

function partsOf(name: EventFact, row: Row, catalog: Catalog, locale: Locale): readonly string[] {
  if (name === 'surveys' || name === 'last_survey')
    return [text(row, 'survey'), scoreText(row, locale)].filter((part) => part !== '');
  // What was looked at says more than the page that it was on.
  const product = text(row, 'product');
  const page = product === '' && name === 'web_events' ? text(row, 'page') : product;
  const fields =
    name === 'last_web_event' || name === 'web_events'
      ? (['event_type'] as const)
      : (['contact_channel', 'contact_topic', 'contact_outcome'] as const);
  const told = fields
    .map((field) => text(row, field))
    .flatMap((value, index) => {
      const field = fields[index];
      return value === '' || field === undefined ? [] : [valueText(field, value, catalog)[locale]];
    });
  return [...told, ...(page === '' ? [] : [page]), ...measuredParts(row, locale)];
}

/** How long a contact took and how satisfied the customer was, where it is held. */
function measuredParts({ minutes, contact_satisfaction: satisfaction }: Row, locale: Locale): readonly string[] {
  const japanese = locale === 'ja';
  const lasted = typeof minutes === 'number' ? `${grouped(inTenths(minutes))}${japanese ? '分' : ' minutes'}` : null;
  const mark =
    typeof satisfaction === 'number' ? `${japanese ? '満足度' : 'satisfaction '}${grouped(satisfaction)}` : null;
  return [lasted, mark].filter((part) => part !== null);
}

function scoreText({ survey_score }: Row, locale: Locale): string {
  if (typeof survey_score !== 'number') return '';
  return locale === 'ja' ? `${grouped(survey_score)}点` : `score ${grouped(survey_score)}`;
}

export const inTenths = (value: number): number => Math.round(value * 10) / 10;

const text = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '');
