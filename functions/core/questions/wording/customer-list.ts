import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { AnswerColumn } from '../answer.ts';
import type { Catalog } from '../catalog.ts';
import { listColumnKey, listColumnOf } from '../list-columns.ts';
import type { ListColumn, Plan } from '../plan.ts';
import { displayNameOf } from './person-name.ts';
import { type AnswerTable, figureIn, type RawTable, tableOf, unitOf, wordsOfOne } from './table.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, RawTable['rows'][number][number]>>;

/** People, one row each, with what the plan measures of them. */
export function listTable(plan: Plan, raw: RawTable, catalog: Catalog, locale: Locale): AnswerTable {
  return tableOf(
    [
      { name: 'name', label: { ja: '氏名', en: 'name' }, unit: 'text', valueOf: (row) => displayNameOf(row) },
      {
        name: 'profile_id',
        label: { ja: 'プロファイルID', en: 'profile id' },
        unit: 'text',
        valueOf: (row) => row.profile_id ?? null,
      },
      ...plan.measures.map((measure) => {
        const { label, unit } = wordsOfOne(measure, catalog);
        return {
          name: measure.name,
          label,
          unit,
          valueOf: (row: Row) => figureIn(row[measure.name], measure, unit),
        };
      }),
      ...plan.columns.map((column) => ({
        name: listColumnKey(column),
        ...wordsOfColumn(column, catalog),
        valueOf: (row: Row) => valueIn(row, column, catalog, locale),
      })),
    ],
    raw,
  );
}

/** Label and unit of a column; those of an attribute are its own. */
export function wordsOfColumn(
  { name, attribute }: ListColumn,
  catalog: Pick<Catalog, 'attributes'>,
): Pick<AnswerColumn, 'label' | 'unit'> {
  const { label, unit } = listColumnOf(name);
  const of = catalog.attributes.find((described) => described.name === attribute);
  return of === undefined ? { label, unit } : { label: of.label, unit: unitOf(of.unit) };
}

function valueIn(row: Row, column: ListColumn, catalog: Catalog, locale: Locale): Json {
  const value = row[listColumnKey(column)] ?? null;
  const { name } = column;
  if (typeof value === 'number' && column.attribute !== null)
    return figureIn(
      value,
      { name: 'attribute_average', attribute: column.attribute },
      wordsOfColumn(column, catalog).unit,
    );
  const coded = CODED.find((one) => one === name);
  return coded !== undefined && typeof value === 'string' ? valueText(coded, value, catalog)[locale] : value;
}

const CODED = ['prefecture', 'gender', 'segment', 'cluster', 'consent_call', 'consent_email'] as const;
