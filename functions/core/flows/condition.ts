import type { Condition } from './flow.ts';

/** The operators of the flow language. Texts compare exactly; numbers as decimals. */
const HOLDS = {
  Equals: (value: string, operand: string) => value === operand,
  TextStartsWith: (value: string, operand: string) => value.startsWith(operand),
  TextEndsWith: (value: string, operand: string) => value.endsWith(operand),
  TextContains: (value: string, operand: string) => value.includes(operand),
  NumberGreaterThan: (value: string, operand: string) => numberOf(value) > numberOf(operand),
  NumberGreaterOrEqualTo: (value: string, operand: string) => numberOf(value) >= numberOf(operand),
  NumberLessThan: (value: string, operand: string) => numberOf(value) < numberOf(operand),
  NumberLessOrEqualTo: (value: string, operand: string) => numberOf(value) <= numberOf(operand),
} as const;

export type Operator = keyof typeof HOLDS;

export const OPERATORS: readonly string[] = Object.keys(HOLDS);

export function isOperator(text: string): text is Operator {
  return Object.hasOwn(HOLDS, text);
}

/** Whether any operand holds for the value. An unknown operator, and no number where one is needed, never hold. */
export function conditionHolds({ operator, operands }: Condition, value: string): boolean {
  return operands.some((operand) => {
    if (typeof operand !== 'string') return conditionHolds(operand, value);
    return isOperator(operator) && HOLDS[operator](value, operand);
  });
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
