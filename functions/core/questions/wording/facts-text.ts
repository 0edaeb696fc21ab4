import { attributeNamed } from '../../attributes/catalog.ts';
import { formatAttributeValue } from '../../attributes/format.ts';
import type { AttributeDefinition } from '../../attributes/measure.ts';
import type { Locale, LocalizedText } from '../../language.ts';
import { type Consent, combineConsents } from '../../meanings.ts';
import type { Json } from '../../profiles/profile.ts';
import type { SegmentReading } from '../../segments/definition.ts';
import type { AnswerColumn } from '../answer.ts';
import type { Catalog } from '../catalog.ts';
import type { FactName } from '../facts.ts';
import { FACTS } from '../facts.ts';
import type { PlanFact } from '../plan.ts';
import { consentChannelText, consentHistoryText } from './consent-history-text.ts';
import { eventFactText, inTenths, isEventFact } from './event-facts-text.ts';
import type { FactAnswer } from './fact-answer.ts';
import { FACT_LABELS } from './fact-labels.ts';
import { dayText, figureText } from './figures.ts';
import { ordersIn, ordersText, placeText, segmentChangesText } from './history-text.ts';
import { displayNameOf, kanaNameOf } from './person-name.ts';
import { labelOf } from './place-text.ts';
import { productsText, purchasesText } from './purchases-text.ts';
import { recordColumnAnswer } from './record-column-text.ts';
import { segmentsAnswer } from './segments-text.ts';
import { type AnswerTable, type RawTable, rowsOf } from './table.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, Json>>;

/** A fact, and which one of those that happened (`Plan.place`). */
export interface AskedFact {
  readonly fact: PlanFact;
  readonly place: number | null;
}

/** What is known of the customer on the line, in words. `segments`: the readings with their reasons, for that fact. */
export function factAnswer(
  { fact, place }: AskedFact,
  raw: RawTable,
  segments: readonly SegmentReading[],
  catalog: Catalog,
  locale: Locale,
): FactAnswer {
  const rows = rowsOf(raw);
  if (fact.name === 'segments')
    return segmentsAnswer({ rows, readings: segments, asked: fact.segments ?? [] }, catalog, locale);
  if (fact.name === 'record_column') return recordColumnAnswer(fact.attribute ?? '', rows, locale);
  if (fact.name === 'attribute' || fact.name === 'favourite_category')
    return attributeAnswer(fact, rows, catalog, locale);
  const table = factTable(raw, catalog, locale);
  return { text: factText(fact.name, labelOf(fact.name, place)[locale], rows, catalog, locale), table };
}

const IN_WORDS = new Set([
  'segment',
  'brand',
  'gender',
  'cluster',
  'status',
  'consent_call',
  'consent_email',
  'contact_channel',
  'contact_outcome',
  'event_type',
] as const);

function factTable(raw: RawTable, catalog: Catalog, locale: Locale): AnswerTable {
  const { columns, rows } = withoutMoment(raw);
  const described: AnswerColumn[] = columns.map((name) => ({
    name,
    label: FACT_LABELS[name]?.label ?? { ja: name, en: name },
    unit: FACT_LABELS[name]?.unit ?? 'text',
  }));
  return {
    columns: described,
    rows: rows.map((row) => row.map((value, index) => shown(columns[index] ?? '', value, catalog, locale))),
  };
}

/** The moment only orders the rows: the day is told. */
function withoutMoment({ columns, rows }: RawTable): RawTable {
  const at = columns.indexOf('at');
  const kept = <Item>(row: readonly Item[]): readonly Item[] => row.filter((_, index) => index !== at);
  return { columns: kept(columns), rows: rows.map(kept) };
}

function shown(column: string, value: Json, catalog: Catalog, locale: Locale): Json {
  if (column === 'answer' && typeof value === 'string') return valueText('consent_call', value, catalog)[locale];
  if (column === 'consent_channel' && typeof value === 'string') return consentChannelText(value)[locale];
  if (column === 'minutes' && typeof value === 'number') return inTenths(value);
  for (const name of IN_WORDS)
    if (name === column && typeof value === 'string') return valueText(name, value, catalog)[locale];
  return value;
}

const text = (row: Row | undefined, name: string): string | null =>
  typeof row?.[name] === 'string' ? row[name] : null;

const amount = (row: Row | undefined, name: string): number => (typeof row?.[name] === 'number' ? row[name] : 0);

function factText(name: FactName, label: string, rows: readonly Row[], catalog: Catalog, locale: Locale): string {
  const [first] = rows;
  if (first === undefined) return locale === 'ja' ? `${label}の記録はありません。` : `There is no record of ${label}.`;
  if (isEventFact(name)) return eventFactText(name, label, rows, catalog, locale);
  const brand = (row: Row): string => valueText('brand', text(row, 'brand') ?? '', catalog)[locale];
  switch (name) {
    case 'segment_changes':
      return segmentChangesText(rows, catalog, locale);
    case 'last_purchase':
    case 'first_purchase':
    case 'largest_purchase': {
      if (ordersIn(rows) > 1) return ordersText(rows, catalog, locale);
      const day = dayText(text(first, 'day') ?? '', locale);
      const goods = rows
        .map((row) => `${text(row, 'product') ?? '-'} ×${amount(row, 'quantity')}`)
        .join(locale === 'ja' ? '、' : ', ');
      const sum = (column: string): number => rows.reduce((added, row) => added + amount(row, column), 0);
      const total = figureText(sum('amount'), 'yen', locale);
      const pieces = sum('quantity');
      return locale === 'ja'
        ? `${label}は${day}、${brand(first)}${placeText(first, locale)}で${goods}（${pieces}点、計${total}）です。`
        : `The ${label} was on ${day} at ${brand(first)}${placeText(first, locale)}: ${goods} (${pieces} item${pieces === 1 ? '' : 's'}, ${total} in total).`;
    }
    case 'dearest_product': {
      const each = Math.round(amount(first, 'amount') / Math.max(1, amount(first, 'quantity')));
      const names = [...new Set(rows.map((row) => text(row, 'product') ?? '-'))].join(locale === 'ja' ? '、' : ', ');
      const day = dayText(text(first, 'day') ?? '', locale);
      const price = figureText(each, 'yen', locale);
      return locale === 'ja'
        ? `${label}は${names}（1点${price}、${day}に${brand(first)}${placeText(first, locale)}で購入）です。`
        : `The ${label}: ${names} (${price} a piece, bought on ${day} at ${brand(first)}${placeText(first, locale)}).`;
    }
    case 'returned':
    case 'cancelled': {
      const told = ordersText(rows, catalog, locale);
      return locale === 'ja' ? `${label}は${told}` : `${capitalised(label)}: ${told}`;
    }
    case 'returns': {
      const returned = rows.filter((row) => text(row, 'status') === 'returned').length;
      const cancelled = rows.length - returned;
      return locale === 'ja'
        ? `返品は${returned}件、キャンセルは${cancelled}件です。新しいものは${dayText(text(first, 'day') ?? '', locale)}です。`
        : `Returns: ${returned}; cancellations: ${cancelled}. The newest was on ${text(first, 'day')}.`;
    }
    case 'purchases':
      return purchasesText(label, rows, catalog, locale);
    case 'products':
      return productsText(label, rows, locale);
    case 'brands': {
      const names = rows.map((row) =>
        locale === 'ja'
          ? `${brand(row)}（${amount(row, 'orders')}件、${figureText(amount(row, 'sales'), 'yen', locale)}）`
          : `${brand(row)} (${amount(row, 'orders')} orders, ${figureText(amount(row, 'sales'), 'yen', locale)})`,
      );
      return locale === 'ja' ? `${label}は${names.join('、')}です。` : `${capitalised(label)}: ${names.join(', ')}.`;
    }
    case 'customer_numbers': {
      const numbers = rows.map((row) => `${brand(row)} ${text(row, 'customer_number') ?? ''}`);
      return locale === 'ja'
        ? `${label}は${numbers.join('、')}です。`
        : `${capitalised(label)}: ${numbers.join(', ')}.`;
    }
    case 'customer_since': {
      const since = text(first, 'since');
      if (since === null)
        return locale === 'ja' ? '登録日の記録はありません。' : 'There is no registration date on record.';
      const others = rows.slice(1).flatMap((row) => {
        const day = text(row, 'since');
        return day === null ? [] : [`${brand(row)} ${dayText(day, locale)}`];
      });
      if (locale === 'ja')
        return `${dayText(since, locale)}から（${brand(first)}）のお客様です${others.length === 0 ? '' : `（ほかの登録: ${others.join('、')}）`}。`;
      return `A customer since ${since} (${brand(first)})${others.length === 0 ? '' : `; also registered: ${others.join(', ')}`}.`;
    }
    case 'consent_history':
      return consentHistoryText(rows, catalog, locale);
    case 'consent':
    case 'consent_call':
    case 'consent_email':
      return consentText(name, rows, catalog, locale);
    case 'cluster': {
      const told = valueText('cluster', text(first, 'cluster') ?? '', catalog)[locale];
      return locale === 'ja' ? `${label}は「${told}」です。` : `${capitalised(label)}: ${told}.`;
    }
    default:
      return personText(name, first, locale);
  }
}

const capitalised = (sentence: string): string => sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** One no outweighs every yes, and unknown is not a yes; the brands' own answers are said too. */
function consentText(
  name: 'consent' | 'consent_call' | 'consent_email',
  rows: readonly Row[],
  catalog: Catalog,
  locale: Locale,
): string {
  const purposes = name === 'consent' ? (['consent_call', 'consent_email'] as const) : [name];
  return purposes
    .map((purpose) => {
      const answers = rows.map((row) => [row, (text(row, purpose) ?? 'unknown') as Consent] as const);
      const overall = valueText(purpose, combineConsents(answers.map(([, answer]) => answer)), catalog)[locale];
      const each = answers
        .map(
          ([row, answer]) =>
            `${valueText('brand', text(row, 'brand') ?? '', catalog)[locale]} ${valueText(purpose, answer, catalog)[locale]}`,
        )
        .join(locale === 'ja' ? '、' : ', ');
      return locale === 'ja'
        ? `${FACTS[purpose].label.ja}は「${overall}」です（${each}）。`
        : `${capitalised(FACTS[purpose].label.en)}: ${overall} (${each}).`;
    })
    .join(locale === 'ja' ? '' : ' ');
}

function personText(name: FactName, row: Row, locale: Locale): string {
  const label = FACTS[name].label[locale];
  const value = personValue(name, row, locale);
  if (value === null) return locale === 'ja' ? `${label}は登録されていません。` : `No ${label} is on record.`;
  return locale === 'ja' ? `${label}は${value}です。` : `${capitalised(label)}: ${value}.`;
}

function personValue(name: FactName, row: Row, locale: Locale): string | null {
  const place = ['postal_code', 'prefecture', 'state', 'city', 'address1', 'address2']
    .flatMap((field) => text(row, field) ?? [])
    .join(' ');
  switch (name) {
    case 'name': {
      const kana = kanaNameOf(row);
      const full = displayNameOf(row);
      return full === null ? kana : `${full}${kana === null ? '' : `（${kana}）`}`;
    }
    case 'address':
      return place === '' ? null : place;
    case 'contact': {
      const parts = [displayNameOf(row), text(row, 'phone'), text(row, 'email'), place].filter(
        (part) => part !== null && part !== '',
      );
      return parts.length === 0 ? null : parts.join(locale === 'ja' ? '、' : ', ');
    }
    case 'age':
      return typeof row.age === 'number' ? figureText(row.age, 'count', locale, 'average_age') : null;
    case 'birth_date': {
      const day = text(row, 'birth_date');
      return day === null ? null : dayText(day, locale);
    }
    case 'gender': {
      const gender = text(row, 'gender');
      return gender === null ? null : valueText('gender', gender, { brands: [], segments: [] })[locale];
    }
    default:
      return text(row, name);
  }
}

/** Null for no value. */
function attributeText(definition: AttributeDefinition, value: Json, catalog: Catalog): LocalizedText | null {
  if (typeof value === 'number' || typeof value === 'boolean') return formatAttributeValue(definition, value);
  if (typeof value !== 'string') return null;
  const { measure, unit } = definition;
  if (measure.kind === 'ranking' && measure.field === 'brand') return valueText('brand', value, catalog);
  return formatAttributeValue(definition, unit === 'instant' ? Date.parse(value) : value);
}

function attributeAnswer(fact: PlanFact, rows: readonly Row[], catalog: Catalog, locale: Locale): FactAnswer {
  const definition = attributeNamed(fact.attribute ?? fact.name);
  const told = attributeText(definition, rows[0]?.value ?? null, catalog)?.[locale] ?? null;
  const label = definition.label[locale];
  const sentence =
    told === null
      ? locale === 'ja'
        ? `${label}の記録はありません。`
        : `There is no record of ${label}.`
      : locale === 'ja'
        ? `${label}は${told}です。`
        : `${capitalised(label)}: ${told}.`;
  return {
    text: sentence,
    table: {
      columns: [{ name: definition.name, label: definition.label, unit: 'text' }],
      rows: told === null ? [] : [[told]],
    },
  };
}
