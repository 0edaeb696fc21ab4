import { findAction, UNDOCUMENTED_TYPES } from '../actions/catalog.ts';
import { FLOW_LANGUAGE_VERSION, type Flow, type FlowAction } from '../flow.ts';
import { type Finding, finding } from './finding.ts';

const MOST_ACTIONS = 250;
const LONGEST_IDENTIFIER = 50;
const REFUSED_CHARACTERS = /[%:(\\/)=$,;[\]{}]/;
const REFUSED_IDENTIFIERS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  '__defineGetter__',
  '__defineSetter__',
  'toString',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'valueOf',
]);

/** The document as a whole, and the names in it. */
export function findDocumentProblems(flow: Flow): readonly Finding[] {
  return [
    ...versionProblems(flow),
    ...countProblems(flow),
    ...duplicateProblems(flow),
    ...flow.actions.flatMap((action) => [...identifierProblems(action), ...typeProblems(action)]),
  ];
}

function versionProblems({ version }: Flow): readonly Finding[] {
  if (version === FLOW_LANGUAGE_VERSION) return [];
  return [
    finding('error', 'unknown-version', null, {
      message: [`Version が ${version} です。`, `Version is ${version}.`],
      remedy: [
        `${FLOW_LANGUAGE_VERSION} にしてください。`,
        `Write ${FLOW_LANGUAGE_VERSION}, the only version there is.`,
      ],
    }),
  ];
}

function countProblems({ actions }: Flow): readonly Finding[] {
  if (actions.length <= MOST_ACTIONS) return [];
  return [
    finding('error', 'too-many-actions', null, {
      message: [
        `アクションが${actions.length}個あります。上限は${MOST_ACTIONS}個です。`,
        `${actions.length} actions; a flow has at most ${MOST_ACTIONS}.`,
      ],
      remedy: ['一部をモジュールか別のフローに移してください。', 'Move a part into a module or into another flow.'],
    }),
  ];
}

function duplicateProblems({ actions }: Flow): readonly Finding[] {
  const seen = new Set<string>();
  return actions.flatMap((action) => {
    const isAgain = seen.has(action.id);
    seen.add(action.id);
    if (!isAgain) return [];
    return finding('error', 'duplicate-identifier', action, {
      message: [
        `Identifier「${action.id}」が2回以上使われています。`,
        `Identifier "${action.id}" is used more than once.`,
      ],
      remedy: ['アクションごとに別の名前を付けてください。', 'Give every action a name of its own.'],
    });
  });
}

function identifierProblems(action: FlowAction): readonly Finding[] {
  const { id } = action;
  const isAllowed = id.length <= LONGEST_IDENTIFIER && !REFUSED_CHARACTERS.test(id) && !REFUSED_IDENTIFIERS.has(id);
  if (isAllowed) return [];
  return [
    finding('error', 'invalid-identifier', action, {
      message: [`Identifier「${id}」は使えません。`, `Identifier "${id}" is not allowed.`],
      remedy: [
        `${LONGEST_IDENTIFIER}文字以内で、% : ( \\ / ) = $ , ; [ ] { } とJavaScriptの予約名を避けてください。`,
        `Use at most ${LONGEST_IDENTIFIER} characters, none of % : ( \\ / ) = $ , ; [ ] { }, and no built-in JavaScript name.`,
      ],
    }),
  ];
}

function typeProblems(action: FlowAction): readonly Finding[] {
  if (findAction(action.type) !== undefined) return [];
  if (UNDOCUMENTED_TYPES.has(action.type)) {
    return [
      finding('warning', 'undocumented-type', action, {
        message: [
          `Type「${action.type}」はコンソールにはありますが、フロー言語の仕様にありません。`,
          `Type "${action.type}" exists in the console, but the flow language does not define it.`,
        ],
        remedy: [
          'インスタンスで取り込めるか確かめてください。セグメントで分岐するなら InvokeLambdaFunction と Compare を使います。',
          'Try it on the instance. To branch on a segment, use InvokeLambdaFunction and Compare.',
        ],
      }),
    ];
  }
  return [
    finding('error', 'unknown-type', action, {
      message: [`Type「${action.type}」というアクションはありません。`, `There is no action of type "${action.type}".`],
      remedy: [
        '綴りをフロー言語のアクション一覧で確かめてください。',
        'Compare the spelling with the actions of the flow language.',
      ],
    }),
  ];
}
