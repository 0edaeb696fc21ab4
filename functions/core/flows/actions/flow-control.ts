import {
  type ActionDefinition,
  action,
  choice,
  end,
  INBOUND,
  integerOrPath,
  list,
  map,
  NO_MATCHING_CONDITION,
  NO_MATCHING_ERROR,
  object,
  path,
  QUEUE,
  required,
  TRANSFER,
  text,
} from './definition.ts';

const QUEUE_OR_AGENT = { QueueId: text, AgentId: text } as const;

/** Flow control actions: they choose the way and change nothing. */
export const FLOW_CONTROL_ACTIONS: readonly ActionDefinition[] = [
  action('flow control', 'CheckHoursOfOperation', {
    parameters: { HoursOfOperationId: text },
    conditions: { kind: 'fixed', operands: ['True', 'False'], all: true },
    flowTypes: [...INBOUND, ...TRANSFER, ...QUEUE],
  }),
  action('flow control', 'CheckMetricData', {
    parameters: {
      ...QUEUE_OR_AGENT,
      MetricType: required(
        choice(
          'NumberOfAgentsAvailable',
          'NumberOfAgentsStaffed',
          'NumberOfAgentsOnline',
          'OldestContactInQueueAgeSeconds',
          'NumberOfContactsInQueue',
        ),
      ),
    },
    choices: [{ count: 'at most one', of: ['QueueId', 'AgentId'] }],
    conditions: { kind: 'any' },
    errors: { required: [NO_MATCHING_ERROR, NO_MATCHING_CONDITION] },
  }),
  action('flow control', 'CheckOutboundCallStatus', {
    conditions: {
      kind: 'fixed',
      operands: ['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'],
      all: false,
    },
    errors: { required: [NO_MATCHING_ERROR], possible: [NO_MATCHING_CONDITION] },
    channels: ['VOICE'],
  }),
  action('flow control', 'CheckVoiceId', {
    parameters: { CheckVoiceIdOption: required(choice('enrollmentStatus', 'voiceAuthentication', 'fraudDetection')) },
    conditions: { kind: 'any' },
    errors: { required: [NO_MATCHING_ERROR], possible: [NO_MATCHING_CONDITION] },
    channels: ['VOICE'],
  }),
  action('flow control', 'Compare', {
    parameters: { ComparisonValue: required(path) },
    conditions: { kind: 'any' },
    errors: { required: [NO_MATCHING_CONDITION] },
    next: 'optional',
  }),
  action('flow control', 'DistributeByPercentage', {
    conditions: { kind: 'any' },
    errors: { required: [NO_MATCHING_CONDITION] },
    next: 'optional',
  }),
  // The developer guide has it in whisper and queue flows only; published inbound flows end with it too.
  end('flow control', 'EndFlowExecution'),
  action('flow control', 'GetMetricData', {
    parameters: { ...QUEUE_OR_AGENT, QueueChannel: choice('Voice', 'Chat') },
    choices: [{ count: 'at most one', of: ['QueueId', 'AgentId'] }],
  }),
  action('flow control', 'Loop', {
    parameters: { LoopCount: required(integerOrPath(0, 100)) },
    conditions: { kind: 'fixed', operands: ['ContinueLooping', 'DoneLooping'], all: true },
    // The page says none; some console exports carry it.
    errors: { possible: [NO_MATCHING_ERROR] },
    next: 'optional',
  }),
  action('flow control', 'StartVoiceIdStream', { channels: ['VOICE'] }),
  action('flow control', 'TransferToFlow', {
    parameters: { ContactFlowId: required(text) },
    flowTypes: [...INBOUND, ...TRANSFER],
    next: 'optional',
  }),
  action('flow control', 'UpdateFlowAttributes', {
    parameters: { FlowAttributes: required(map) },
    errors: { expected: [NO_MATCHING_ERROR] },
  }),
  action('flow control', 'UpdateFlowLoggingBehavior', {
    parameters: { FlowLoggingBehavior: required(choice('Enabled', 'Disabled')) },
    errors: {},
  }),
  action('flow control', 'UpdateRoutingCriteria', {
    parameters: { RoutingCriteria: required(object) },
    flowTypes: [...INBOUND, ...TRANSFER, ...QUEUE],
  }),
  action('flow control', 'Wait', {
    // The guide says TimeoutSeconds, console exports TimeLimitSeconds.
    parameters: {
      TimeoutSeconds: integerOrPath(1, 604_800),
      TimeLimitSeconds: integerOrPath(1, 604_800),
      Events: list,
    },
    choices: [{ count: 'exactly one', of: ['TimeoutSeconds', 'TimeLimitSeconds'] }],
    conditions: {
      kind: 'fixed',
      operands: ['WaitCompleted', 'CustomerReturned', 'BotParticipantDisconnected'],
      all: false,
    },
    errors: { required: [NO_MATCHING_ERROR], possible: ['ParticipantNotFound'] },
    channels: ['CHAT'],
  }),
];
