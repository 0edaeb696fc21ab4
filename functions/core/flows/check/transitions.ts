import { findAction } from '../actions/catalog.ts';
import { type Flow, type FlowAction, targetsOf } from '../flow.ts';
import { reachableActions } from '../reach.ts';
import { type Finding, finding } from './finding.ts';

/** Where actions go: nowhere, to actions that do not exist, or past actions that nothing reaches. */
export function findTransitionProblems(flow: Flow): readonly Finding[] {
  const ids = new Set(flow.actions.map(({ id }) => id));
  return [
    ...startProblems(flow, ids),
    ...flow.actions.flatMap((action) => [
      ...danglingProblems(action, ids),
      ...missingProblems(action),
      ...terminalProblems(action),
    ]),
    ...unreachableProblems(flow, ids),
  ];
}

function startProblems({ startAction }: Flow, ids: ReadonlySet<string>): readonly Finding[] {
  if (ids.has(startAction)) return [];
  return [
    finding('error', 'dangling-start', null, {
      message: [
        `StartAction「${startAction}」というアクションがありません。`,
        `StartAction "${startAction}" is no action of this flow.`,
      ],
      remedy: ['最初のアクションの Identifier を書いてください。', 'Write the Identifier of the first action.'],
    }),
  ];
}

function danglingProblems(action: FlowAction, ids: ReadonlySet<string>): readonly Finding[] {
  const missing = new Set(targetsOf(action).filter((target) => !ids.has(target)));
  return [...missing].map((target) =>
    finding('error', 'dangling-transition', action, {
      message: [
        `移動先「${target}」というアクションがありません。`,
        `Goes to "${target}", which is no action of this flow.`,
      ],
      remedy: ['移動先を直すか、そのアクションを足してください。', 'Name an action that exists, or add this one.'],
    }),
  );
}

function missingProblems(action: FlowAction): readonly Finding[] {
  const isNeeded = findAction(action.type)?.next === 'required';
  if (!isNeeded || action.transitions.next !== null) return [];
  return [
    finding('error', 'missing-transition', action, {
      message: ['成功したときの移動先（NextAction）がありません。', 'Has no NextAction for success.'],
      remedy: [
        '次のアクションを書くか、DisconnectParticipant などの終了アクションにつないでください。',
        'Name the next action, or go to one that ends the flow, such as DisconnectParticipant.',
      ],
    }),
  ];
}

function terminalProblems(action: FlowAction): readonly Finding[] {
  const isTerminal = findAction(action.type)?.next === 'none';
  if (!isTerminal || targetsOf(action).length === 0) return [];
  return [
    finding('error', 'terminal-with-transitions', action, {
      message: [
        `${action.type} はフローを終えるのに、移動先があります。`,
        `${action.type} ends the flow, yet has transitions.`,
      ],
      remedy: ['Transitions を {} にしてください。', 'Write "Transitions": {}.'],
    }),
  ];
}

function unreachableProblems(flow: Flow, ids: ReadonlySet<string>): readonly Finding[] {
  if (!ids.has(flow.startAction)) return [];
  const reached = new Set([...reachableActions(flow)].map(({ id }) => id));
  return flow.actions
    .filter(({ id }) => !reached.has(id))
    .map((action) =>
      finding('warning', 'unreachable-action', action, {
        message: ['どこからもたどり着けません。', 'Nothing leads here.'],
        remedy: ['つなぐか、消してください。', 'Connect it, or remove it.'],
      }),
    );
}
