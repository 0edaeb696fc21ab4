import { type Behaviour, FAILURE, failure, SUCCESS } from '../behaviour.ts';
import { isJsonObject, maybeText, textsOf } from '../reading.ts';

const E164 = /^\+[1-9]\d{6,14}$/;

/** Settings that change nothing about where a contact goes. */
const accepted: Behaviour = () => SUCCESS;

/** The related contact is another one: what is written there is not seen here. */
const updateAttributes: Behaviour = ({ Attributes, TargetContact }, { state }) => {
  if (TargetContact !== 'Related') state.attributes = { ...state.attributes, ...textsOf(Attributes) };
  return SUCCESS;
};

const updateHooks: Behaviour = ({ EventHooks, EventHooksConfiguration }, { state }) => {
  const disabled = isJsonObject(EventHooksConfiguration)
    ? Object.entries(EventHooksConfiguration).filter(
        ([, settings]) => isJsonObject(settings) && settings.DisableExecution === 'true',
      )
    : [];
  state.hooks = { ...state.hooks, ...textsOf(EventHooks), ...Object.fromEntries(disabled.map(([name]) => [name, ''])) };
  return SUCCESS;
};

const setTargetQueue: Behaviour = ({ QueueId, AgentId }, { state }) => {
  const target = maybeText(QueueId) ?? maybeText(AgentId);
  if (target === null) return FAILURE;
  state.targetQueue = target;
  return SUCCESS;
};

const transferToQueue: Behaviour = (_inputs, { state, outside }) => {
  if (state.targetQueue === null || state.queue !== null) return FAILURE;
  if (!outside.hasRoom(state.targetQueue)) return failure('QueueAtCapacity');
  state.queue = state.targetQueue;
  return { kind: 'end', end: 'queued' };
};

const dequeueAndTransfer: Behaviour = ({ QueueId, AgentId }, { state, outside }) => {
  const target = maybeText(QueueId) ?? maybeText(AgentId);
  if (target === null || state.queue === null) return FAILURE;
  if (!outside.hasRoom(target)) return failure('QueueAtCapacity');
  state.targetQueue = target;
  state.queue = target;
  return { kind: 'end', end: 'queued' };
};

const updateCallbackNumber: Behaviour = ({ CallbackNumber }, { state }) => {
  const number = maybeText(CallbackNumber);
  if (number === null || !E164.test(number)) return failure('InvalidCallbackNumber');
  state.callbackNumber = number;
  return SUCCESS;
};

const updateRouting: Behaviour = ({ QueuePriority }, { state }) => {
  state.priority = maybeText(QueuePriority) ?? state.priority;
  return SUCCESS;
};

const completeOutboundCall: Behaviour = (_inputs, { state }) => {
  state.isCalled = true;
  return SUCCESS;
};

const invokeModule: Behaviour = ({ FlowModuleId }) => {
  const id = maybeText(FlowModuleId);
  return id === null ? FAILURE : { kind: 'flow', id, returns: true };
};

export const CONTACT_BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  CompleteOutboundCall: completeOutboundCall,
  DequeueContactAndTransferToQueue: dequeueAndTransfer,
  EndFlowModuleExecution: () => ({ kind: 'module end' }),
  InvokeFlowModule: invokeModule,
  TagContact: accepted,
  TransferContactToAgent: () => ({ kind: 'end', end: 'agent' }),
  TransferContactToQueue: transferToQueue,
  UnTagContact: accepted,
  UpdateContactAttributes: updateAttributes,
  UpdateContactCallbackNumber: updateCallbackNumber,
  UpdateContactData: accepted,
  UpdateContactEventHooks: updateHooks,
  UpdateContactMediaProcessing: accepted,
  UpdateContactMediaStreamingBehavior: accepted,
  UpdateContactRecordingAndAnalyticsBehavior: accepted,
  UpdateContactRecordingBehavior: accepted,
  UpdateContactRoutingBehavior: updateRouting,
  UpdateContactTargetQueue: setTargetQueue,
  UpdateContactTextToSpeechVoice: accepted,
  UpdatePreviousContactParticipantState: accepted,
};
