import { type Flow, type FlowAction, targetsOf } from './flow.ts';

/** The actions that can run, in no particular order: everything that the start leads to without going past a `stop`. */
export function reachableActions(
  { startAction, actions }: Flow,
  stop: (action: FlowAction) => boolean = () => false,
): ReadonlySet<FlowAction> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const reached = new Set<FlowAction>();
  const waiting = [startAction];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const action = byId.get(id);
    if (action === undefined || reached.has(action) || stop(action)) continue;
    reached.add(action);
    waiting.push(...targetsOf(action));
  }
  return reached;
}
