import { findAction } from '../actions/catalog.ts';
import type { ConditionRule } from '../actions/definition.ts';
import { isOperator, OPERATORS } from '../condition.ts';
import type { Condition, Flow, FlowAction } from '../flow.ts';
import { type Finding, finding } from './finding.ts';

const DEEPEST_NESTING = 5;
const MOST_SUB_CONDITIONS = 50;

/** Conditions that the service refuses or that can never hold. */
export function findConditionProblems(flow: Flow): readonly Finding[] {
  return flow.actions.flatMap((action) => [
    ...action.transitions.conditions.flatMap(({ condition }) => shapeProblems(action, condition, 1)),
    ...resultProblems(action),
  ]);
}

function shapeProblems(action: FlowAction, condition: Condition, depth: number): readonly Finding[] {
  const { operator, operands } = condition;
  const inner = operands.filter((operand) => typeof operand !== 'string');
  const problems: Finding[] = [];
  if (!isOperator(operator)) {
    problems.push(
      finding('error', 'unknown-operator', action, {
        message: [`演算子「${operator}」はありません。`, `There is no operator "${operator}".`],
        remedy: [`使えるのは ${OPERATORS.join(', ')} です。`, `Use one of ${OPERATORS.join(', ')}.`],
      }),
    );
  }
  if (depth > DEEPEST_NESTING || inner.length > MOST_SUB_CONDITIONS) {
    problems.push(
      finding('error', 'condition-too-large', action, {
        message: [
          `条件の入れ子は${DEEPEST_NESTING}段、内側の条件は${MOST_SUB_CONDITIONS}個までです。`,
          `Conditions nest at most ${DEEPEST_NESTING} deep and hold at most ${MOST_SUB_CONDITIONS} conditions.`,
        ],
        remedy: ['Compare を2つに分けてください。', 'Split it into two Compare actions.'],
      }),
    );
    return problems;
  }
  return [...problems, ...inner.flatMap((operand) => shapeProblems(action, operand, depth + 1))];
}

function resultProblems(action: FlowAction): readonly Finding[] {
  const rule = findAction(action.type)?.conditions;
  if (rule === undefined || rule.kind === 'any') return [];
  const operands = action.transitions.conditions.flatMap(({ condition }) =>
    condition.operands.filter((operand) => typeof operand === 'string'),
  );
  return rule.kind === 'none' ? needlessProblems(action, operands) : fixedProblems(action, rule, operands);
}

function needlessProblems(action: FlowAction, operands: readonly string[]): readonly Finding[] {
  if (operands.length === 0) return [];
  return [
    finding('error', 'needless-conditions', action, {
      message: [`${action.type} に条件は付けられません。`, `${action.type} takes no conditions.`],
      remedy: ['Conditions を消し、Compare で分岐してください。', 'Remove Conditions and branch with Compare.'],
    }),
  ];
}

function fixedProblems(
  action: FlowAction,
  rule: Extract<ConditionRule, { kind: 'fixed' }>,
  operands: readonly string[],
): readonly Finding[] {
  const unknown = operands.filter((operand) => !rule.operands.includes(operand));
  const missing = rule.all ? rule.operands.filter((operand) => !operands.includes(operand)) : [];
  if (unknown.length === 0 && missing.length === 0) return [];
  return [
    finding('error', 'wrong-conditions', action, {
      message: [
        `${action.type} の条件が結果（${rule.operands.join('、')}）と合いません。`,
        `The conditions of ${action.type} do not fit its results (${rule.operands.join(', ')}).`,
      ],
      remedy: [
        `${rule.all ? 'そのすべて' : 'そのいずれか'}を Equals で書いてください。`,
        `Write ${rule.all ? 'each of them' : 'some of them'} with Equals.`,
      ],
    }),
  ];
}
