import type { Catalog } from '../catalog.ts';
import type { Plan } from '../plan.ts';
import { displayNameOf } from './person-name.ts';
import { type AnswerTable, figureIn, type RawTable, tableOf, wordsOfOne } from './table.ts';

/** People, one row each, with what the plan measures of them. */
export function listTable(plan: Plan, raw: RawTable, catalog: Catalog): AnswerTable {
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
          valueOf: (row: Readonly<Record<string, RawTable['rows'][number][number]>>) =>
            figureIn(row[measure.name], measure, unit),
        };
      }),
    ],
    raw,
  );
}
