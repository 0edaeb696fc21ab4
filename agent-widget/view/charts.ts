import type { Answer, LocalizedText } from '../../functions/core/contract.ts';

export interface ChartSeries {
  readonly title: LocalizedText;
  readonly unit: Answer['columns'][number]['unit'];
  readonly points: readonly { readonly x: string; readonly y: number }[];
}

export interface ChartView {
  readonly kind: 'bar' | 'line' | 'pie';
  readonly title: LocalizedText;
  readonly xTitle: LocalizedText;
  readonly series: readonly ChartSeries[];
}

/** The answer's chart with its figures; null when it declares none, names unknown columns, or has a single point. */
export function chartOf(answer: Answer): ChartView | null {
  const { chart, columns, rows } = answer;
  if (chart === null || chart.kind === 'none' || rows.length < 2) return null;
  const xIndex = columns.findIndex((column) => column.name === chart.x);
  const xColumn = columns[xIndex];
  if (xColumn === undefined) return null;
  const series = chart.y.flatMap((name): ChartSeries[] => {
    const index = columns.findIndex((column) => column.name === name);
    const column = columns[index];
    if (column === undefined) return [];
    const points = rows.flatMap((row) => {
      const y = row[index];
      return typeof y === 'number' ? [{ x: String(row[xIndex] ?? ''), y }] : [];
    });
    return points.length === 0 ? [] : [{ title: column.label, unit: column.unit, points }];
  });
  return series.length === 0 ? null : { kind: chart.kind, title: chart.title, xTitle: xColumn.label, series };
}

/** One figure needs no table: the sentence says it. */
export function needsTable(answer: Answer): boolean {
  return answer.rows.length > 1 || answer.columns.length > 2;
}
