import type { LocalizedText } from '../../language.ts';
import { NO_MATCHING_CONDITION, NO_MATCHING_ERROR } from '../actions/definition.ts';
import { conditionHolds } from '../condition.ts';
import type { Flow, FlowAction } from '../flow.ts';
import type { ActionResult } from './behaviour.ts';
import { behaviourOf } from './behaviours/catalog.ts';
import { type ContactState, type FlowContact, newContactState } from './contact.ts';
import type { FlowOutside } from './outside.ts';
import { resolveParameters } from './reading.ts';
import type { FlowEnd, FlowRun, FlowStep } from './trace.ts';

/** More actions than this for one contact are a circle that nobody meant. */
const MOST_STEPS = 1_000;
const DEEPEST_MODULES = 5;

/** How a flow, or a part of it, ended. */
interface Ending {
  readonly end: FlowEnd | 'module end';
  readonly problem?: LocalizedText;
}

/**
 * Runs a flow for one contact: what it says, where it goes, what it keeps. When the contact is queued, an agent takes it
 * and the whisper flows that the contact has by then are run too.
 */
export async function simulateFlow(
  name: string,
  flow: Flow,
  contact: FlowContact,
  outside: FlowOutside,
): Promise<FlowRun> {
  const state = newContactState(contact);
  const simulation = new Simulation(state, outside);
  const ending = await simulation.run(name, flow, 'customer', 0);
  if (ending.end === 'queued') await simulation.runWhispers();
  return {
    steps: simulation.steps,
    outcome: {
      end: ending.end === 'module end' ? 'ended' : ending.end,
      queue: state.queue,
      priority: state.priority,
      whisper: state.heardByAgent,
      said: state.heardByCustomer,
      called: state.isCalled,
      attributes: state.attributes,
    },
    problem: ending.problem ?? null,
  };
}

class Simulation {
  readonly steps: FlowStep[] = [];
  readonly #state: ContactState;
  readonly #outside: FlowOutside;

  constructor(state: ContactState, outside: FlowOutside) {
    this.#state = state;
    this.#outside = outside;
  }

  async runWhispers(): Promise<void> {
    for (const [hook, audience] of [
      ['AgentWhisper', 'agent'],
      ['CustomerWhisper', 'customer'],
    ] as const) {
      const found = this.#outside.findFlow(this.#state.hooks[hook] ?? '');
      if (found !== null) await this.run(found.name, found.flow, audience, 0);
    }
  }

  async run(name: string, flow: Flow, audience: 'customer' | 'agent', depth: number): Promise<Ending> {
    const actions = new Map(flow.actions.map((action) => [action.id, action]));
    let action = actions.get(flow.startAction);
    while (action !== undefined) {
      if (this.steps.length >= MOST_STEPS) return { end: 'stopped', problem: endless(action) };
      const inputs = resolveParameters(action.parameters, this.#state);
      const context = { action, flow: name, state: this.#state, outside: this.#outside, audience };
      const result = await behaviourOf(action.type)(inputs, context);
      const way = wayAfter(action, result);
      const { id, type, line } = action;
      this.steps.push({ flow: name, action: id, type, line, inputs, branch: way.branch, next: way.next });
      const inner = result.kind === 'flow' ? await this.#runOther(action, result, audience, depth) : null;
      const ending = inner === null ? way.ending : inner === 'returned' ? undefined : inner;
      if (ending !== undefined) return ending;
      action = way.next === null ? undefined : actions.get(way.next);
    }
    return { end: 'ended' };
  }

  /** A module comes back to its caller; a flow that is gone to, or that does not exist, ends the way here. */
  async #runOther(
    action: FlowAction,
    { id, returns }: Extract<ActionResult, { kind: 'flow' }>,
    audience: 'customer' | 'agent',
    depth: number,
  ): Promise<Ending | 'returned'> {
    const found = this.#outside.findFlow(id);
    if (found === null || depth >= DEEPEST_MODULES) return { end: 'stopped', problem: unknownFlow(action, id) };
    // Flow attributes do not follow into another flow.
    if (!returns) this.#state.flowAttributes = {};
    const ending = await this.run(found.name, found.flow, audience, depth + 1);
    return returns && ending.end === 'module end' ? 'returned' : ending;
  }
}

interface Way {
  readonly branch: string;
  readonly next: string | null;
  readonly ending?: Ending;
}

function wayAfter(action: FlowAction, result: ActionResult): Way {
  switch (result.kind) {
    case 'success':
    case 'flow':
      return { branch: 'next', next: action.transitions.next };
    case 'value':
      return wayOfValue(action, result.value);
    case 'error':
      return wayOfError(action, result.type);
    case 'end':
      return { branch: result.end, next: null, ending: { end: result.end } };
    case 'module end':
      return { branch: 'return', next: null, ending: { end: 'module end' } };
    case 'not simulated':
      return { branch: 'not simulated', next: null, ending: { end: 'stopped', problem: result.why } };
  }
}

/** The first condition that holds wins. */
function wayOfValue(action: FlowAction, value: string): Way {
  const { conditions, errors, next } = action.transitions;
  const met = conditions.find(({ condition }) => conditionHolds(condition, value));
  if (met !== undefined) return { branch: `= ${value}`, next: met.next };
  const unmet = errors.find(({ type }) => type === NO_MATCHING_CONDITION);
  if (unmet !== undefined) return { branch: `${NO_MATCHING_CONDITION} (${value})`, next: unmet.next };
  return next === null ? wayOfError(action, NO_MATCHING_CONDITION) : { branch: 'next', next };
}

function wayOfError(action: FlowAction, type: string): Way {
  const { errors } = action.transitions;
  const handled =
    errors.find((error) => error.type === type) ?? errors.find((error) => error.type === NO_MATCHING_ERROR);
  if (handled !== undefined) return { branch: `error ${type}`, next: handled.next };
  return { branch: `error ${type}, unhandled`, next: null, ending: { end: 'lost', problem: unhandled(action, type) } };
}

function unhandled({ id, type: actionType }: FlowAction, type: string): LocalizedText {
  return {
    ja: `${actionType}（${id}）の ${type} に移動先がなく、問い合わせがここで終わりました。`,
    en: `${actionType} (${id}) has no branch for ${type}: the contact ended here.`,
  };
}

function endless({ id }: FlowAction): LocalizedText {
  return {
    ja: `${MOST_STEPS}回のアクションで終わりませんでした（${id} の手前）。フローが回り続けています。`,
    en: `Not at an end after ${MOST_STEPS} actions (before ${id}): the flow goes in circles.`,
  };
}

function unknownFlow({ id }: FlowAction, flow: string): LocalizedText {
  return {
    ja: `${id} の移動先のフロー「${flow}」が手元にないか、入れ子が深すぎます。ここで止めました。`,
    en: `${id} goes to the flow "${flow}", which is not here, or nests too deep: stopped here.`,
  };
}
