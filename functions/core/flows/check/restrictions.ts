import { findAction } from '../actions/catalog.ts';
import type { Channel, Flow, FlowAction, FlowType } from '../flow.ts';
import { reachableActions } from '../reach.ts';
import { type Finding, finding } from './finding.ts';

/** Where the flow is going to be used; what is not known is not checked. */
export interface FlowUse {
  readonly type?: FlowType | null;
  readonly channel?: Channel | null;
}

/** Actions that the flow's type or channel does not have. */
export function findRestrictionProblems(flow: Flow, use: FlowUse): readonly Finding[] {
  const type = use.type ?? flow.type;
  return [
    ...flow.actions.flatMap((action) => [
      ...typeProblems(action, type),
      ...channelProblems(action, use.channel ?? null),
    ]),
    ...earlyCallProblems(flow, type),
  ];
}

/** A module runs inside flows of any type, so only what is for modules alone is refused elsewhere; journeys have a language of their own. */
function typeProblems(action: FlowAction, type: FlowType | null): readonly Finding[] {
  const allowed = findAction(action.type)?.flowTypes ?? 'all';
  if (type === null || type === 'MODULE' || type === 'CAMPAIGN' || allowed === 'all' || allowed.includes(type))
    return [];
  return [
    finding('error', 'wrong-flow-type', action, {
      message: [
        `${action.type} は ${type} のフローでは使えません。`,
        `${action.type} is not for flows of type ${type}.`,
      ],
      remedy: [`使えるのは ${allowed.join('、')} です。`, `It is for ${allowed.join(', ')}.`],
    }),
  ];
}

function channelProblems(action: FlowAction, channel: Channel | null): readonly Finding[] {
  const allowed = findAction(action.type)?.channels ?? 'all';
  const isVoiceOnly = action.parameters.SSML !== undefined || action.parameters.PromptId !== undefined;
  const channels = isVoiceOnly && allowed === 'all' ? (['VOICE'] as const) : allowed;
  if (channel === null || channels === 'all' || channels.includes(channel)) return [];
  return [
    finding('warning', 'wrong-channel', action, {
      message: [
        `${action.type} は ${channel} ではエラーの分岐に進みます。`,
        `${action.type} takes its error branch on ${channel}.`,
      ],
      remedy: [
        `${channels.join('、')} だけで通るよう、$.Channel で分岐してください。`,
        `Branch on $.Channel so that only ${channels.join(', ')} comes here.`,
      ],
    }),
  ];
}

/** Before an outbound call, the first participant action places the call by itself: a check of consent must come earlier. */
function earlyCallProblems(flow: Flow, type: FlowType | null): readonly Finding[] {
  if (type !== 'OUTBOUND_WHISPER') return [];
  const isPlaced = flow.actions.some((action) => action.type === 'CompleteOutboundCall');
  if (!isPlaced) return [];
  const beforeCall = reachableActions(flow, (action) => action.type === 'CompleteOutboundCall');
  return [...beforeCall]
    .filter((action) => findAction(action.type)?.family === 'participant')
    .map((action) =>
      finding('error', 'early-call', action, {
        message: [
          `${action.type} は CompleteOutboundCall より先に電話をかけてしまいます。`,
          `${action.type} places the call before CompleteOutboundCall does.`,
        ],
        remedy: [
          'CompleteOutboundCall の後に置くか、消してください。',
          'Put it after CompleteOutboundCall, or remove it.',
        ],
      }),
    );
}
