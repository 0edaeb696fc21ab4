import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { Catalog } from '../catalog.ts';
import { EMPTY_PLAN, type Plan, type PlanMeasure } from '../plan.ts';
import { restrictionTexts } from './conditions.ts';
import { figureText } from './figures.ts';
import { type AnswerTable, figureIn, measureWords } from './table.ts';

type Row = Readonly<Record<string, Json>>;

/** The figures of the customer and of the others, told side by side. */
export interface Beside {
  readonly plan: Plan;
  /** The customer's own, by measure or in the order of the facts. */
  readonly own: readonly (number | null)[];
  readonly others: Plan;
  /** Null where the others are too few to be told. */
  readonly row: Row | null;
}

/** `全体の1人あたり売上は52,000円で、それより多いです。` */
export function besideText({ plan, own, others, row }: Beside, catalog: Catalog, locale: Locale): string {
  const people = whoText(plan, catalog, locale);
  if (row === null)
    return locale === 'ja'
      ? `比べる相手（${people}）の人数が少ないため、そちらの数値はお答えできません。`
      : ` The others (${people}) are too few to be told.`;
  const told = others.measures.map((measure, index) =>
    oneText({ plan, measure, mine: own[index] ?? null, theirs: numberIn(row, measure) }, people, catalog, locale),
  );
  return locale === 'ja' ? told.join('') : ` ${told.join(' ')}`;
}

/** Whether the first figure is more, or less, than that of the others; null where one of them is not known. */
export function exceeds({ plan, own, others, row }: Beside): boolean | null {
  const { whether } = plan;
  if (whether?.kind !== 'exceeds' || row === null) return null;
  const answers = others.measures.map((measure, index) => {
    const theirs = numberIn(row, measure);
    const mine = own[index] ?? null;
    if (theirs === null || mine === null) return null;
    return whether.op === '>' ? mine > theirs : mine < theirs;
  });
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

const numberIn = (row: Row, { name }: PlanMeasure): number | null => {
  const value = row[name];
  return typeof value === 'number' ? value : null;
};

function whoText({ beside }: Plan, catalog: Catalog, locale: Locale): string {
  if (beside === null || beside.filters.length + beside.people.length === 0)
    return locale === 'ja' ? '全体' : 'everyone';
  return restrictionTexts({ ...EMPTY_PLAN, filters: beside.filters, people: beside.people }, catalog)
    .map((text) => text[locale])
    .join(locale === 'ja' ? '、' : '; ');
}

interface One {
  readonly plan: Plan;
  readonly measure: PlanMeasure;
  readonly mine: number | null;
  readonly theirs: number | null;
}

function oneText({ plan, measure, mine, theirs }: One, people: string, catalog: Catalog, locale: Locale): string {
  const { label, unit } = measureWords(measure, catalog);
  const told = figureIn(theirs, measure, unit);
  const figure = figureText(typeof told === 'number' ? told : null, unit, locale, measure.name);
  if (plan.beside?.as === 'whole') {
    const share = mine === null || theirs === null || theirs === 0 ? null : mine / theirs;
    const part = share === null ? '-' : `${percentText(share)}%`;
    return locale === 'ja'
      ? `${people}の${label.ja}は${figure}で、このお客様はその${part}です。`
      : `The ${label.en} of ${people}: ${figure}; this customer is ${part} of it.`;
  }
  const way = wayText(mine, theirs, locale);
  return locale === 'ja'
    ? `${people}の${label.ja}は${figure}で、${way}。`
    : `${label.en} of ${people}: ${figure}; ${way}.`.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** Small parts keep two digits that say something. */
function percentText(share: number): string {
  const percent = share * 100;
  return percent >= 1 || percent === 0 ? String(Math.round(percent * 10) / 10) : String(Number(percent.toPrecision(2)));
}

function wayText(mine: number | null, theirs: number | null, locale: Locale): string {
  if (mine === null || theirs === null) return locale === 'ja' ? '比べられません' : 'they cannot be compared';
  if (mine === theirs) return locale === 'ja' ? 'このお客様と同じです' : 'the same as this customer';
  if (locale === 'ja') return mine > theirs ? 'このお客様はそれを上回っています' : 'このお客様はそれを下回っています';
  return mine > theirs ? 'this customer is above that' : 'this customer is below that';
}

/** The figures of the others as columns of their own. */
export function besideTable(table: AnswerTable, { others, row }: Beside, catalog: Catalog): AnswerTable {
  if (row === null) return table;
  const columns = others.measures.map((measure) => {
    const { label, unit } = measureWords(measure, catalog);
    return {
      name: `others_${measure.name}`,
      label: { ja: `比べる相手の${label.ja}`, en: `${label.en} of the others` },
      unit,
    };
  });
  const values = others.measures.map((measure, index) =>
    figureIn(numberIn(row, measure), measure, columns[index]?.unit ?? 'count'),
  );
  return { columns: [...table.columns, ...columns], rows: table.rows.map((own) => [...own, ...values]) };
}
