import type { Locale, LocalizedText } from '../language.ts';
import type { Answer, Choice, Evidence, Outcome } from './answer.ts';
import type { Catalog } from './catalog.ts';
import type { Plan } from './plan.ts';
import { LIST_LENGTH } from './reading/follow-up-people.ts';
import { type Beside, besideTable, besideText } from './wording/beside-text.ts';
import { restrictionTexts } from './wording/conditions.ts';
import { listTable } from './wording/customer-list.ts';
import { figuresText, groupingText } from './wording/figures-text.ts';
import { recordsTable, recordsText } from './wording/record-list.ts';
import { nextQuestions } from './wording/suggestions.ts';
import { type AnswerTable, figuresTable, measureWords, type RawTable, rowsOf, wordsOfOne } from './wording/table.ts';
import { whetherText } from './wording/whether-text.ts';

/** An end without figures: a question back or a refusal. */
export function withoutFigures(
  outcome: Exclude<Outcome, 'answered'>,
  text: LocalizedText,
  locale: Locale,
  more: { readonly choices?: readonly Choice[]; readonly suggestions: readonly string[] },
): Answer {
  return {
    outcome,
    locale,
    text: sentence(text[locale], locale),
    columns: [],
    rows: [],
    chart: null,
    evidence: null,
    choices: more.choices ?? [],
    suggestions: more.suggestions,
    plan: null,
  };
}

function sentence(text: string, locale: Locale): string {
  if (/[。？！.?!]$/.test(text)) return text;
  return locale === 'ja' ? `${text}。` : `${text.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`;
}

export interface Figures {
  readonly plan: Plan;
  readonly raw: RawTable;
  readonly hidden: number;
  readonly evidence: Evidence;
  readonly readings: readonly LocalizedText[];
  readonly choices: readonly Choice[];
  /** The others whom the customer is set beside. */
  readonly beside: Beside | null;
}

/** Figures in words, as a table and as a chart; the chosen readings come first. */
export function figuresAnswer(
  { plan, raw, hidden, evidence, readings, choices, beside }: Figures,
  catalog: Catalog,
  locale: Locale,
): Answer {
  const own = tableOfPlan(plan, raw, catalog, locale);
  const table = beside === null ? own : besideTable(own, beside, catalog);
  const text =
    plan.subject === 'records'
      ? recordsText(plan, raw, catalog, locale)
      : plan.subject === 'list'
        ? listText(plan, own, catalog, locale)
        : figuresText(plan, own, catalog, locale, hidden);
  const yes = whetherText(plan, rowsOf(raw), beside, locale);
  const others = beside === null ? '' : besideText(beside, catalog, locale);
  return answered(
    plan,
    `${readingsText(readings, locale)}${yes}${text}${others}`,
    table,
    evidence,
    choices,
    catalog,
    locale,
  );
}

function tableOfPlan(plan: Plan, raw: RawTable, catalog: Catalog, locale: Locale): AnswerTable {
  if (plan.subject === 'records') return recordsTable(plan, raw, catalog, locale);
  return plan.subject === 'list' ? listTable(plan, raw, catalog, locale) : figuresTable(plan, raw, catalog, locale);
}

export function readingsText(readings: readonly LocalizedText[], locale: Locale): string {
  return readings.map((reading) => (locale === 'ja' ? `（${reading.ja}）` : `(${reading.en}) `)).join('');
}

function listText(plan: Plan, { rows }: AnswerTable, catalog: Catalog, locale: Locale): string {
  const conditions = restrictionTexts(plan, catalog).map((text) => text[locale]);
  const of =
    conditions.length === 0 ? '' : locale === 'ja' ? `${conditions.join('、')}: ` : ` (${conditions.join('; ')})`;
  const [first] = rows;
  if (first === undefined) return locale === 'ja' ? `${of}該当するお客様はいません。` : `No customers match${of}.`;
  const name = String(first[0] ?? '-');
  const ranked = rankedText(plan, rows.length, catalog);
  if (ranked !== null)
    return locale === 'ja' ? `${of}${ranked.ja}先頭は${name}さんです。` : `${ranked.en}${of}. The first is ${name}.`;
  if (rows.length === plan.limit && rows.length > 1)
    return locale === 'ja'
      ? `${of}${rows.length}人までを表示します（ほかにもいる場合があります）。先頭は${name}さんです。`
      : `The first ${rows.length} customers${of}; there may be more. The first is ${name}.`;
  return locale === 'ja'
    ? `${of}${rows.length}人のお客様です。先頭は${name}さんです。`
    : `${rows.length} customer${rows.length === 1 ? '' : 's'}${of}; the first is ${name}.`;
}

/** So many as were asked for, by what they are ranked; null for a list of everybody that was cut where nobody said. */
function rankedText(
  { limit, order, measures }: Plan,
  people: number,
  catalog: Catalog,
): { readonly ja: string; readonly en: string } | null {
  const [measure] = measures;
  if (limit === null || limit === LIST_LENGTH || people !== limit || people < 2 || measure === undefined) return null;
  const { label } = wordsOfOne(measure, catalog);
  return order === 'ascending'
    ? { ja: `${label.ja}の少ない順に${people}人です。`, en: `The ${people} customers with the lowest ${label.en}` }
    : { ja: `${label.ja}の多い順に${people}人です。`, en: `The ${people} customers with the highest ${label.en}` };
}

export function answered(
  plan: Plan,
  text: string,
  table: AnswerTable,
  evidence: Evidence,
  choices: readonly Choice[],
  catalog: Catalog,
  locale: Locale,
): Answer {
  return {
    outcome: 'answered',
    locale,
    text,
    columns: table.columns,
    rows: table.rows,
    chart: chartSpec(plan, table, catalog),
    evidence,
    choices,
    suggestions: nextQuestions(plan, locale),
    plan,
  };
}

function chartSpec(plan: Plan, table: AnswerTable, catalog: Catalog): Answer['chart'] {
  const [x] = table.columns;
  const [measure] = plan.measures;
  if (plan.chart === 'none' || x === undefined || measure === undefined || table.rows.length < 2) return null;
  const { label } = measureWords(measure, catalog);
  const by = groupingText(plan);
  return {
    kind: plan.chart,
    x: x.name,
    y: plan.measures.map(({ name }) => name),
    title: { ja: `${by.ja}${label.ja}`, en: `${label.en} ${by.en}`.trim() },
  };
}
