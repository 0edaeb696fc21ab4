import type { Json } from '../../profiles/profile.ts';
import { findAction } from '../actions/catalog.ts';
import type { ActionDefinition, ParameterChoice, ParameterRule } from '../actions/definition.ts';
import type { Flow, FlowAction } from '../flow.ts';
import { placeholdersIn } from '../placeholders.ts';
import { isReference } from '../references.ts';
import { type Finding, finding } from './finding.ts';

/** Parameters that are missing, exclude each other, or hold what the action does not take. */
export function findParameterProblems(flow: Flow): readonly Finding[] {
  return flow.actions.flatMap((action) => {
    const definition = findAction(action.type);
    return definition === undefined ? [] : problemsOf(action, definition);
  });
}

function problemsOf(action: FlowAction, definition: ActionDefinition): readonly Finding[] {
  const rules = Object.entries(definition.parameters);
  return [
    ...rules.flatMap(([name, rule]) => valueProblems(action, name, rule)),
    ...definition.choices.flatMap((choice) => choiceProblems(action, choice)),
    ...unknownProblems(action, definition),
  ];
}

function valueProblems(action: FlowAction, name: string, rule: ParameterRule): readonly Finding[] {
  const value = action.parameters[name];
  if (value === undefined || value === null) {
    if (!rule.required) return [];
    return [
      finding('error', 'missing-parameter', action, {
        message: [
          `${action.type} のパラメーター ${name} がありません。`,
          `${action.type} needs the parameter ${name}.`,
        ],
        remedy: [`${name} を書いてください。`, `Add ${name}.`],
      }),
    ];
  }
  const wanted = whatIsWanted(rule, value);
  if (wanted === null) return [];
  return [
    finding('error', 'wrong-parameter', action, {
      message: [
        `${action.type} の ${name} に使えない値です: ${shown(value)}`,
        `${action.type}: ${name} cannot be ${shown(value)}.`,
      ],
      remedy: [`${wanted[0]}を書いてください。`, `Write ${wanted[1]}.`],
    }),
  ];
}

type Wanted = readonly [ja: string, en: string] | null;

/** What should stand there instead; null when the value fits. */
function whatIsWanted(rule: ParameterRule, value: Json): Wanted {
  if (typeof value === 'string' && placeholdersIn(value).length > 0) return null;
  if (typeof value === 'string' && rule.isDynamic && isReference(value)) return null;
  switch (rule.kind) {
    case 'text':
      return typeof value === 'string' ? null : ['文字列', 'a text'];
    case 'path':
      return ['JSONPathを1つ（$.External.queue など）', 'one JSONPath, such as $.External.queue'];
    case 'integer':
      return integerWanted(rule, value);
    case 'choice':
      return rule.values?.includes(String(value)) === true
        ? null
        : [`${rule.values?.join('、')} のどれか`, `one of ${rule.values?.join(', ')}`];
    case 'list':
      return Array.isArray(value) ? null : ['リスト', 'a list'];
    case 'map':
      return mapWanted(rule, value);
    case 'object':
      return typeof value === 'object' ? null : ['オブジェクト', 'an object'];
  }
}

/** Numbers are written as texts. */
function integerWanted({ smallest, largest, isDynamic }: ParameterRule, value: Json): Wanted {
  const isInteger = typeof value === 'string' && /^-?\d+$/.test(value);
  const isInRange =
    isInteger &&
    Number(value) >= (smallest ?? Number.NEGATIVE_INFINITY) &&
    Number(value) <= (largest ?? Number.POSITIVE_INFINITY);
  if (isInRange) return null;
  const range = `${smallest ?? '…'}–${largest ?? '…'}`;
  return [
    `文字列の整数（${range}${isDynamic ? ' またはJSONPath' : '、JSONPathは不可'}）`,
    `a whole number as a text (${range}${isDynamic ? ', or a JSONPath' : ', no JSONPath'})`,
  ];
}

function mapWanted({ values }: ParameterRule, value: Json): Wanted {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['名前と値の組', 'names with values'];
  if (values === undefined || Object.keys(value).every((key) => values.includes(key))) return null;
  return [`${values.join('、')} のどれかを名前に持つ組`, `values under some of the names ${values.join(', ')}`];
}

function choiceProblems(action: FlowAction, { count, of }: ParameterChoice): readonly Finding[] {
  const given = of.filter((name) => action.parameters[name] !== undefined).length;
  const fits = count === 'at most one' ? given <= 1 : count === 'at least one' ? given >= 1 : given === 1;
  if (fits) return [];
  const countInJapanese = count === 'at most one' ? '1つまで' : count === 'at least one' ? '1つ以上' : 'ちょうど1つ';
  return [
    finding('error', 'parameter-choice', action, {
      message: [
        `${action.type} では ${of.join('、')} のうち${countInJapanese}です。いまは${given}個あります。`,
        `${action.type} takes ${count} of ${of.join(', ')}; there are ${given}.`,
      ],
      remedy: [
        '要らないものを消すか、足りないものを足してください。',
        'Remove what is too much, or add what is missing.',
      ],
    }),
  ];
}

function unknownProblems(action: FlowAction, { parameters }: ActionDefinition): readonly Finding[] {
  return Object.keys(action.parameters)
    .filter((name) => parameters[name] === undefined)
    .map((name) =>
      finding('warning', 'unknown-parameter', action, {
        message: [
          `${action.type} に ${name} というパラメーターは知られていません。`,
          `${action.type} has no known parameter ${name}.`,
        ],
        remedy: [
          `知られているのは ${Object.keys(parameters).join('、') || '–'} です。`,
          `Known are ${Object.keys(parameters).join(', ') || 'none'}.`,
        ],
      }),
    );
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
