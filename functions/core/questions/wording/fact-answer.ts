import type { AnswerTable } from './table.ts';

/** A fact told: a sentence and what stands behind it. */
export interface FactAnswer {
  readonly text: string;
  readonly table: AnswerTable;
}
