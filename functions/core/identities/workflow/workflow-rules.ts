import { InvalidInputError } from '../../errors.ts';
import { checkRules, type MatchingRule } from '../rules.ts';
import { COLUMN_OF_ATTRIBUTE, type ComparedColumn, SOUND_COLUMNS } from './compared-values.ts';

/** A rule of an AWS Entity Resolution workflow: two records match when all of these keys are equal. */
export interface WorkflowRule {
  readonly ruleName: string;
  readonly matchingKeys: readonly ComparedColumn[];
}

/** A column of the table that a workflow reads; only those with a match key are compared. */
export interface WorkflowField {
  readonly fieldName: string;
  readonly type: 'UNIQUE_ID' | 'STRING';
  readonly matchKey?: ComparedColumn;
}

/** The columns that say which record a row is: the workflow's own id, and ours, which it passes on. */
export const RECORD_COLUMNS = { id: 'record_id', brand: 'brand', customer: 'customer_id' } as const;

const COMPARED_COLUMNS: readonly ComparedColumn[] = [
  ...Object.values(COLUMN_OF_ATTRIBUTE),
  ...Object.values(SOUND_COLUMNS),
];

/** The table's columns in their order. Values come as they are to be compared: nothing is left for AWS to normalise. */
export const WORKFLOW_FIELDS: readonly WorkflowField[] = [
  { fieldName: RECORD_COLUMNS.id, type: 'UNIQUE_ID' },
  { fieldName: RECORD_COLUMNS.brand, type: 'STRING' },
  { fieldName: RECORD_COLUMNS.customer, type: 'STRING' },
  ...COMPARED_COLUMNS.map((column) => ({ fieldName: column, type: 'STRING', matchKey: column }) as const),
];

const LEVEL = /^Level (\d+)(?: by sound)?$/;
/** So many rules a workflow takes. */
const MOST_WORKFLOW_RULES = 15;

/**
 * The service's rule levels as those of a workflow, in their order: a level that asks for names is there twice where there
 * is room, by how they are written and by how they sound. Throws InvalidInputError for rules that the product itself
 * refuses, for none, and for attributes that the table does not have.
 */
export function workflowRules(rules: readonly MatchingRule[]): readonly WorkflowRule[] {
  checkRules(rules);
  if (rules.length === 0) {
    throw new InvalidInputError('a matching workflow needs rules', { remedy: 'Give at least one rule level.' });
  }
  let room = MOST_WORKFLOW_RULES - rules.length;
  return rules.flatMap(({ attributes }, index) => {
    const written = attributes.map((attribute) => columnOf(attribute, index + 1));
    const level = { ruleName: `Level ${index + 1}`, matchingKeys: written };
    const sounding = written.map((column) => soundOf(column) ?? column);
    if (room === 0 || sounding.every((column, at) => column === written[at])) return [level];
    room -= 1;
    return [level, { ruleName: `${level.ruleName} by sound`, matchingKeys: sounding }];
  });
}

/** The rule level behind a name that `workflowRules` gave; null for another. */
export function maybeLevel(ruleName: string): number | null {
  const level = Number(LEVEL.exec(ruleName)?.[1] ?? 0);
  return level > 0 ? level : null;
}

function soundOf(column: ComparedColumn): ComparedColumn | undefined {
  return Object.entries(SOUND_COLUMNS).find(([written]) => written === column)?.[1];
}

function columnOf(attribute: string, level: number): ComparedColumn {
  const column = Object.entries(COLUMN_OF_ATTRIBUTE).find(([name]) => name === attribute)?.[1];
  if (column !== undefined) return column;
  throw new InvalidInputError(`rule level ${level} compares ${attribute}, which no brand record has`, {
    remedy: `Use ${Object.keys(COLUMN_OF_ATTRIBUTE).join(', ')}.`,
  });
}
