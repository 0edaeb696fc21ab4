import { type Behaviour, FAILURE, SUCCESS, value } from '../behaviour.ts';
import { maybeText, textsOf } from '../reading.ts';

const compare: Behaviour = ({ ComparisonValue }) => value(maybeText(ComparisonValue) ?? '');

const checkHours: Behaviour = ({ HoursOfOperationId }, { outside }) =>
  value(outside.isOpen(maybeText(HoursOfOperationId)) ? 'True' : 'False');

const checkMetric: Behaviour = ({ MetricType, QueueId, AgentId }, { state, outside }) => {
  const queue = maybeText(QueueId) ?? maybeText(AgentId) ?? state.targetQueue;
  const figure = outside.metric(maybeText(MetricType) ?? '', queue);
  return figure === null ? FAILURE : value(String(figure));
};

const distribute: Behaviour = (_inputs, { outside }) => value(String(outside.percentage()));

/** So many times ContinueLooping, then DoneLooping once, then from the beginning. */
const loop: Behaviour = ({ LoopCount }, { flow, action, state }) => {
  const key = `${flow}\n${action.id}`;
  const done = state.loops.get(key) ?? 0;
  const isDone = done >= Number(LoopCount);
  state.loops.set(key, isDone ? 0 : done + 1);
  return value(isDone ? 'DoneLooping' : 'ContinueLooping');
};

const updateFlowAttributes: Behaviour = ({ FlowAttributes }, { state }) => {
  state.flowAttributes = { ...state.flowAttributes, ...textsOf(FlowAttributes) };
  return SUCCESS;
};

/** Time passes at once; only a chat can wait. */
const wait: Behaviour = (_inputs, { state }) => (state.contact.channel === 'CHAT' ? value('WaitCompleted') : FAILURE);

const transferToFlow: Behaviour = ({ ContactFlowId }) => {
  const id = maybeText(ContactFlowId);
  return id === null ? FAILURE : { kind: 'flow', id, returns: false };
};

export const FLOW_CONTROL_BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  CheckHoursOfOperation: checkHours,
  CheckMetricData: checkMetric,
  Compare: compare,
  DistributeByPercentage: distribute,
  EndFlowExecution: () => ({ kind: 'end', end: 'ended' }),
  Loop: loop,
  TransferToFlow: transferToFlow,
  UpdateFlowAttributes: updateFlowAttributes,
  UpdateFlowLoggingBehavior: () => SUCCESS,
  UpdateRoutingCriteria: () => SUCCESS,
  Wait: wait,
};
