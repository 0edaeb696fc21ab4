import {
  type ActionDefinition,
  action,
  choice,
  choiceOrPath,
  end,
  INBOUND,
  integer,
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
const CASE_FIELDS = {
  LinkContactToCase: choiceOrPath('true', 'false'),
  CaseRequestFields: map,
  ContactToLink: text,
} as const;
const CASE_ERRORS = { required: [NO_MATCHING_ERROR], possible: ['ContactNotLinked'] } as const;

export const EVENT_HOOKS = [
  'AgentHold',
  'AgentWhisper',
  'CustomerHold',
  'CustomerQueue',
  'CustomerRemaining',
  'CustomerWhisper',
  'DefaultAgentUI',
  'DisconnectAgentUI',
  'PauseContact',
  'ResumeContact',
] as const;

/** Contact actions: they change the contact. */
export const CONTACT_ACTIONS: readonly ActionDefinition[] = [
  action('contact', 'CompleteOutboundCall', {
    parameters: { CallerId: object, VoiceConnector: object, ConnectionTimeLimitSeconds: integerOrPath(1, 600) },
    errors: {},
    flowTypes: ['OUTBOUND_WHISPER'],
    channels: ['VOICE'],
  }),
  action('contact', 'CreateCase', {
    parameters: { ...CASE_FIELDS, CaseTemplateId: required(text), CaseRequestFields: required(map) },
    errors: CASE_ERRORS,
  }),
  action('contact', 'CreateTask', {
    parameters: {
      Name: text,
      Description: text,
      ContactFlowId: text,
      TaskTemplateId: text,
      References: map,
      Attributes: map,
      DelaySeconds: integerOrPath(1),
      Fields: map,
      WaitForCompletion: choice('True', 'False'),
    },
    choices: [{ count: 'at least one', of: ['ContactFlowId', 'TaskTemplateId'] }],
    errors: { required: [NO_MATCHING_ERROR], possible: ['InvalidTaskTemplate'] },
  }),
  action('contact', 'CreateWisdomSession', { parameters: { WisdomAssistantArn: required(text) } }),
  action('contact', 'DequeueContactAndTransferToQueue', {
    parameters: QUEUE_OR_AGENT,
    choices: [{ count: 'at most one', of: ['QueueId', 'AgentId'] }],
    errors: { required: ['QueueAtCapacity', NO_MATCHING_ERROR] },
    flowTypes: QUEUE,
  }),
  end('contact', 'EndFlowModuleExecution', { flowTypes: ['MODULE'] }),
  action('contact', 'GetCase', {
    parameters: { ...CASE_FIELDS, GetLastUpdatedCase: choiceOrPath('true', 'false'), CaseResponseFields: list },
    errors: { required: [NO_MATCHING_ERROR], expected: ['NoneFound', 'MultipleFound'], possible: ['ContactNotLinked'] },
  }),
  action('contact', 'InvokeFlowModule', {
    parameters: { FlowModuleId: required(text), Input: map },
    errors: { required: [NO_MATCHING_ERROR], possible: [NO_MATCHING_CONDITION] },
    // The results that the module defines for itself.
    conditions: { kind: 'any' },
    flowTypes: INBOUND,
  }),
  action('contact', 'StartOutboundChatContact', {
    parameters: {
      SourceEndpoint: object,
      DestinationEndpoint: object,
      ContactFlowId: text,
      ParticipantDetails: object,
      InitialSystemMessage: object,
      RelatedContactId: text,
      Attributes: map,
    },
  }),
  action('contact', 'TagContact', { parameters: { Tags: required(map) } }),
  end('contact', 'TransferContactToAgent', { flowTypes: TRANSFER, channels: ['VOICE'] }),
  action('contact', 'TransferContactToQueue', {
    errors: { required: ['QueueAtCapacity', NO_MATCHING_ERROR] },
    next: 'optional',
    flowTypes: [...INBOUND, ...TRANSFER],
  }),
  action('contact', 'UnTagContact', { parameters: { TagKeys: required(list) } }),
  action('contact', 'UpdateCase', { parameters: { ...CASE_FIELDS, CaseId: required(text) }, errors: CASE_ERRORS }),
  action('contact', 'UpdateContactAttributes', {
    parameters: { Attributes: required(map), TargetContact: choice('Current', 'Related') },
  }),
  action('contact', 'UpdateContactCallbackNumber', {
    parameters: { CallbackNumber: required(path) },
    errors: { required: ['InvalidCallbackNumber', 'CallbackNumberNotDialable'], possible: [NO_MATCHING_ERROR] },
    flowTypes: [...INBOUND, ...TRANSFER, ...QUEUE],
  }),
  action('contact', 'UpdateContactData', {
    parameters: {
      Name: text,
      Description: text,
      LanguageCode: text,
      CustomerId: text,
      References: map,
      WisdomSessionArn: text,
      SegmentAttributes: map,
      TargetContact: choice('Current', 'Related'),
    },
  }),
  action('contact', 'UpdateContactEventHooks', {
    // Console exports write EventHooksConfiguration beside or in place of EventHooks.
    parameters: { EventHooks: { ...map, values: EVENT_HOOKS }, EventHooksConfiguration: object },
    choices: [{ count: 'at least one', of: ['EventHooks', 'EventHooksConfiguration'] }],
  }),
  action('contact', 'UpdateContactMediaProcessing', {
    parameters: { ProcessingEnabled: text, LambdaProcessorARN: text, ChatProcessorSettings: object, Chat: object },
  }),
  action('contact', 'UpdateContactMediaStreamingBehavior', {
    parameters: {
      MediaStreamingState: required(choice('Enabled', 'Disabled')),
      Participants: required(list),
      MediaStreamType: required(text),
    },
  }),
  action('contact', 'UpdateContactRecordingAndAnalyticsBehavior', {
    parameters: { VoiceBehavior: object, ChatBehavior: object, ScreenRecordingBehavior: object },
    choices: [{ count: 'at least one', of: ['VoiceBehavior', 'ChatBehavior', 'ScreenRecordingBehavior'] }],
    errors: { required: [NO_MATCHING_ERROR, 'ChannelMismatch'], possible: ['InFlightRedactionConfigurationFailed'] },
  }),
  action('contact', 'UpdateContactRecordingBehavior', {
    parameters: { RecordingBehavior: required(object), AnalyticsBehavior: object },
    errors: { possible: [NO_MATCHING_ERROR] },
    flowTypes: [...INBOUND, ...TRANSFER, 'OUTBOUND_WHISPER', ...QUEUE],
  }),
  action('contact', 'ResumeContact'),
  action('contact', 'UpdateContactRoutingBehavior', {
    parameters: { QueuePriority: integer(1), QueueTimeAdjustmentSeconds: integer() },
    choices: [{ count: 'exactly one', of: ['QueuePriority', 'QueueTimeAdjustmentSeconds'] }],
    errors: { possible: [NO_MATCHING_ERROR] },
    flowTypes: INBOUND,
  }),
  action('contact', 'UpdateContactTargetQueue', {
    parameters: QUEUE_OR_AGENT,
    choices: [{ count: 'exactly one', of: ['QueueId', 'AgentId'] }],
    flowTypes: [...INBOUND, ...TRANSFER],
  }),
  action('contact', 'UpdateContactTextToSpeechVoice', {
    parameters: { TextToSpeechVoice: required(text), TextToSpeechEngine: text, TextToSpeechStyle: text },
    // The page requires the branch; neither the console's exports nor the service do.
    errors: { possible: [NO_MATCHING_ERROR] },
  }),
  action('contact', 'UpdatePreviousContactParticipantState', {
    parameters: { PreviousContactParticipantState: required(choice('AgentOnHold', 'CustomerOnHold', 'OffHold')) },
    flowTypes: [...INBOUND, ...TRANSFER],
    channels: ['VOICE'],
  }),
];
