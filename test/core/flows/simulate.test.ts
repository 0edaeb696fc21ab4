import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../functions/core/flows/actions/catalog.ts';
import type { Flow } from '../../../functions/core/flows/flow.ts';
import { BEHAVIOURS } from '../../../functions/core/flows/simulate/behaviours/catalog.ts';
import type { JsonObject } from '../../../functions/core/profiles/profile.ts';
import { compare, flowOf, HANG_UP, step } from './flow-text.ts';
import { runFlow, said, ways } from './simulation.ts';

const LAMBDA = { LambdaFunctionARN: 'hook', InvocationTimeLimitSeconds: '8' };
const WITH_LAMBDA = [
  {
    Identifier: 'hook',
    Type: 'InvokeLambdaFunction',
    Parameters: { ...LAMBDA, LambdaInvocationAttributes: { from: '$.CustomerEndpoint.Address' } },
    Transitions: { NextAction: 'keep', Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'sorry' }] },
  },
  step(
    'keep',
    'UpdateContactAttributes',
    { Attributes: { tier: '$.External.tier', note: 'is $.External.tier, $.External.gone' } },
    'hang-up',
    ['NoMatchingError'],
  ),
  ...said('sorry', 'sorry'),
  HANG_UP,
];

describe('simulating a flow', () => {
  it('keeps what the Lambda function answered, and resolves references in texts', async () => {
    const asked: [string, JsonObject][] = [];
    const { outcome } = await runFlow(WITH_LAMBDA, {
      invokeLambda: async (name, event) => {
        asked.push([name, event]);
        return { tier: 'gold' };
      },
    });
    expect(outcome.attributes).toEqual({ tier: 'gold', note: 'is gold, ' });
    expect(outcome.end).toBe('disconnected');
    expect(asked).toMatchObject([
      [
        'hook',
        {
          Details: {
            ContactData: { CustomerEndpoint: { Address: '+819012345678' }, Channel: 'VOICE' },
            Parameters: { from: '+819012345678' },
          },
        },
      ],
    ]);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('boom'))],
    ['answers with a number', async () => ({ tier: 7 })],
    ['answers with a list', async () => ['gold']],
    ['answers with more than 32 KB', async () => ({ tier: 'x'.repeat(33_000) })],
  ])('takes the error branch when the Lambda function %s', async (_what, invokeLambda) => {
    const { outcome } = await runFlow(WITH_LAMBDA, { invokeLambda });
    expect(outcome.said).toEqual(['sorry']);
    expect(outcome.attributes).toEqual({});
  });

  it('takes the first condition that holds, and NoMatchingCondition when none does', async () => {
    const flow = [
      compare('by', '$.Attributes.tier', { gold: 'gold', silver: 'gold' }, 'other'),
      ...said('gold', 'gold'),
      ...said('other', 'other'),
      HANG_UP,
    ];
    expect((await runFlow(flow, {}, { attributes: { tier: 'gold' } })).outcome.said).toEqual(['gold']);
    expect((await runFlow(flow, {}, { attributes: { tier: 'tin' } })).outcome.said).toEqual(['other']);
    expect(await ways(runFlow(flow))).toEqual(['by: NoMatchingCondition ()', 'other: next', 'hang-up: disconnected']);
  });

  it('queues the contact and runs the whisper flow that it has by then', async () => {
    const whisper: Flow = flowOf([
      step('tell', 'MessageParticipant', { Text: 'from $.Attributes.city' }, 'end', ['NoMatchingError']),
      { Identifier: 'end', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} },
    ]);
    const flow = [
      step('hook', 'UpdateContactEventHooks', { EventHooks: { AgentWhisper: 'whisper-1' } }, 'queue', [
        'NoMatchingError',
      ]),
      step('queue', 'UpdateContactTargetQueue', { QueueId: 'VIP' }, 'first', ['NoMatchingError']),
      step('first', 'UpdateContactRoutingBehavior', { QueuePriority: '1' }, 'enter'),
      step('enter', 'TransferContactToQueue', {}, 'hang-up', ['QueueAtCapacity', 'NoMatchingError']),
      HANG_UP,
    ];
    const findFlow = (id: string) => (id === 'whisper-1' ? { name: 'whisper', flow: whisper } : null);
    const { outcome, steps } = await runFlow(flow, { findFlow }, { attributes: { city: 'Kyoto' } });
    expect(outcome).toMatchObject({
      end: 'queued',
      queue: 'VIP',
      priority: '1',
      whisper: ['from Kyoto'],
      said: [],
      called: null,
    });
    expect(steps.map(({ flow: name, action }) => `${name}/${action}`)).toEqual([
      'main/hook',
      'main/queue',
      'main/first',
      'main/enter',
      'whisper/tell',
      'whisper/end',
    ]);
    const full = await runFlow(flow, { hasRoom: () => false });
    expect(full.steps.at(-2)?.branch).toBe('error QueueAtCapacity');
    expect(full.outcome).toMatchObject({ end: 'disconnected', queue: null });
  });

  it('fails to enter a queue that was never named', async () => {
    const flow = [
      step('enter', 'TransferContactToQueue', {}, 'hang-up', ['QueueAtCapacity', 'NoMatchingError']),
      HANG_UP,
    ];
    expect(await ways(runFlow(flow))).toEqual(['enter: error NoMatchingError', 'hang-up: disconnected']);
  });

  it('goes through modules and back, and on into other flows', async () => {
    const module = flowOf([
      step('set', 'UpdateContactAttributes', { Attributes: { seen: 'yes' } }, 'back', ['NoMatchingError']),
      { Identifier: 'back', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ]);
    const other = flowOf([...said('bye', 'bye $.Attributes.seen$.FlowAttributes.x'), HANG_UP]);
    const flow = [
      step('keep', 'UpdateFlowAttributes', { FlowAttributes: { x: 'lost' } }, 'module', ['NoMatchingError']),
      step('module', 'InvokeFlowModule', { FlowModuleId: 'm' }, 'go', ['NoMatchingError']),
      step('go', 'TransferToFlow', { ContactFlowId: 'o' }, 'hang-up', ['NoMatchingError']),
      HANG_UP,
    ];
    const flows: Readonly<Record<string, Flow>> = { m: module, o: other };
    const findFlow = (id: string) => {
      const found = flows[id];
      return found === undefined ? null : { name: id, flow: found };
    };
    expect((await runFlow(flow, { findFlow })).outcome).toMatchObject({ end: 'disconnected', said: ['bye yes'] });
    const without = await runFlow(flow);
    expect(without.outcome.end).toBe('stopped');
    expect(without.problem?.en).toContain('"m"');
  });

  it('says that a contact is lost where nobody handles an error', async () => {
    const { outcome, problem } = await runFlow([step('enter', 'TransferContactToQueue', {}, 'hang-up'), HANG_UP]);
    expect(outcome.end).toBe('lost');
    expect(problem?.en).toBe(
      'TransferContactToQueue (enter) has no branch for NoMatchingError: the contact ended here.',
    );
  });

  it('stops at what it does not simulate, and at a flow that goes in circles', async () => {
    const lex = await runFlow([step('lex', 'ConnectParticipantWithLexBot', { LexV2Bot: {} }, 'hang-up'), HANG_UP]);
    expect(lex.outcome.end).toBe('stopped');
    expect(lex.problem?.en).toBe('ConnectParticipantWithLexBot (lex) is not simulated: stopped here.');
    const circle = await runFlow([step('a', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, 'a')]);
    expect(circle.outcome.end).toBe('stopped');
    expect(circle.steps).toHaveLength(1000);
  });

  it('simulates only types that exist', () => {
    const types = new Set(ACTIONS.map(({ type }) => type));
    expect([...BEHAVIOURS.keys()].filter((type) => !types.has(type))).toEqual([]);
    expect(BEHAVIOURS.size).toBe(37);
  });
});
