import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../functions/core/flows/actions/catalog.ts';
import type { Flow } from '../../../functions/core/flows/flow.ts';
import { BEHAVIOURS } from '../../../functions/core/flows/simulate/behaviours/catalog.ts';
import type { FlowContact } from '../../../functions/core/flows/simulate/contact.ts';
import type { FlowOutside } from '../../../functions/core/flows/simulate/outside.ts';
import { simulateFlow } from '../../../functions/core/flows/simulate/simulate-flow.ts';
import type { FlowRun } from '../../../functions/core/flows/simulate/trace.ts';
import type { JsonObject } from '../../../functions/core/profiles/profile.ts';
import { profileId } from '../../../functions/core/profiles/profile.ts';
import { instant } from '../../../functions/core/time.ts';
import { compare, flowOf, HANG_UP, step, type WrittenAction } from './flow-text.ts';

const CONTACT: FlowContact = {
  channel: 'VOICE',
  direction: 'INBOUND',
  customerEndpoint: '+819012345678',
  systemEndpoint: '+81312345678',
  contactId: 'c1',
  languageCode: 'ja-JP',
  attributes: {},
};

const OUTSIDE: FlowOutside = {
  invokeLambda: async () => ({ tier: 'gold' }),
  findFlow: () => null,
  isOpen: () => true,
  hasRoom: () => true,
  metric: () => null,
  nextInput: () => null,
  percentage: () => 50,
  findProfiles: async () => [],
};

function run(
  actions: readonly WrittenAction[],
  outside: Partial<FlowOutside> = {},
  contact: Partial<FlowContact> = {},
): Promise<FlowRun> {
  return simulateFlow('main', flowOf(actions), { ...CONTACT, ...contact }, { ...OUTSIDE, ...outside });
}

const said = (id: string, text: string): readonly WrittenAction[] => [
  step(id, 'MessageParticipant', { Text: text }, 'hang-up', ['NoMatchingError']),
];
const ways = async (flow: Promise<FlowRun>): Promise<readonly string[]> =>
  (await flow).steps.map(({ action, branch }) => `${action}: ${branch}`);

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
    const { outcome } = await run(WITH_LAMBDA, {
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
    const { outcome } = await run(WITH_LAMBDA, { invokeLambda });
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
    expect((await run(flow, {}, { attributes: { tier: 'gold' } })).outcome.said).toEqual(['gold']);
    expect((await run(flow, {}, { attributes: { tier: 'tin' } })).outcome.said).toEqual(['other']);
    expect(await ways(run(flow))).toEqual(['by: NoMatchingCondition ()', 'other: next', 'hang-up: disconnected']);
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
    const { outcome, steps } = await run(flow, { findFlow }, { attributes: { city: 'Kyoto' } });
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
    const full = await run(flow, { hasRoom: () => false });
    expect(full.steps.at(-2)?.branch).toBe('error QueueAtCapacity');
    expect(full.outcome).toMatchObject({ end: 'disconnected', queue: null });
  });

  it('fails to enter a queue that was never named', async () => {
    const flow = [
      step('enter', 'TransferContactToQueue', {}, 'hang-up', ['QueueAtCapacity', 'NoMatchingError']),
      HANG_UP,
    ];
    expect(await ways(run(flow))).toEqual(['enter: error NoMatchingError', 'hang-up: disconnected']);
  });

  it('loops as often as it says, then once more is done', async () => {
    const flow = [
      {
        Identifier: 'loop',
        Type: 'Loop',
        Parameters: { LoopCount: '2' },
        Transitions: {
          NextAction: 'hang-up',
          Conditions: [
            { NextAction: 'again', Condition: { Operator: 'Equals', Operands: ['ContinueLooping'] } },
            { NextAction: 'hang-up', Condition: { Operator: 'Equals', Operands: ['DoneLooping'] } },
          ],
        },
      },
      step('again', 'MessageParticipant', { Text: 'x' }, 'loop', ['NoMatchingError']),
      HANG_UP,
    ];
    expect((await run(flow)).outcome.said).toEqual(['x', 'x']);
  });

  it('asks, and goes on with the key, any other key, or the time limit', async () => {
    const menu = [
      {
        Identifier: 'menu',
        Type: 'GetParticipantInput',
        Parameters: { Text: '1 or 2?', InputTimeLimitSeconds: '5', StoreInput: 'False' },
        Transitions: {
          Conditions: [{ NextAction: 'one', Condition: { Operator: 'Equals', Operands: ['1'] } }],
          Errors: [
            { ErrorType: 'InputTimeLimitExceeded', NextAction: 'silence' },
            { ErrorType: 'NoMatchingCondition', NextAction: 'wrong' },
            { ErrorType: 'NoMatchingError', NextAction: 'hang-up' },
          ],
        },
      },
      ...said('one', 'one'),
      ...said('silence', 'silence'),
      ...said('wrong', 'wrong'),
      HANG_UP,
    ];
    const answering = (answer: string | null) => run(menu, { nextInput: () => answer });
    expect((await answering('1')).outcome.said).toEqual(['1 or 2?', 'one']);
    expect((await answering('9')).outcome.said).toEqual(['1 or 2?', 'wrong']);
    expect((await answering(null)).outcome.said).toEqual(['1 or 2?', 'silence']);
    expect((await run(menu, { nextInput: () => '1' }, { channel: 'CHAT' })).outcome.said).toEqual([]);
  });

  it('keeps an entered number for later', async () => {
    const flow = [
      step(
        'ask',
        'GetParticipantInput',
        {
          Text: 'number?',
          InputTimeLimitSeconds: '5',
          StoreInput: 'True',
          InputValidation: { CustomValidation: { MaximumLength: '4' } },
        },
        'tell',
        ['NoMatchingError'],
      ),
      step('tell', 'MessageParticipant', { Text: 'you said $.StoredCustomerInput' }, 'hang-up', ['NoMatchingError']),
      HANG_UP,
    ];
    expect((await run(flow, { nextInput: () => '4711' })).outcome.said).toEqual(['number?', 'you said 4711']);
  });

  it('looks a profile up: one, none, several, and only what was asked for can be read', async () => {
    const profile = (digit: string) => ({
      id: profileId(digit.repeat(32)),
      fields: { FirstName: 'Hanako', LastName: 'Sato', 'Address.City': 'Kyoto', 'Attributes.tier': 'gold' },
      createdAt: instant(0),
      updatedAt: instant(0),
    });
    const flow = [
      {
        Identifier: 'look',
        Type: 'GetCustomerProfile',
        Parameters: {
          ProfileRequestData: { IdentifierName: '_phone', IdentifierValue: '$.CustomerEndpoint.Address' },
          ProfileResponseData: ['FirstName', 'City', 'Attributes.tier'],
        },
        Transitions: {
          NextAction: 'greet',
          Errors: [
            { ErrorType: 'NoneFoundError', NextAction: 'none' },
            { ErrorType: 'MultipleFoundError', NextAction: 'several' },
            { ErrorType: 'NoMatchingError', NextAction: 'failed' },
          ],
        },
      },
      ...said('greet', '$.Customer.FirstName $.Customer.LastName of $.Customer.City, $.Customer.Attributes.tier'),
      ...said('none', 'none'),
      ...said('several', 'several'),
      ...said('failed', 'failed'),
      HANG_UP,
    ];
    const finding = (found: readonly string[]) => run(flow, { findProfiles: async () => found.map(profile) });
    expect((await finding(['a'])).outcome.said).toEqual(['Hanako  of Kyoto, gold']);
    expect((await finding([])).outcome.said).toEqual(['none']);
    expect((await finding(['a', 'b'])).outcome.said).toEqual(['several']);
    expect((await run(flow, {}, { customerEndpoint: '' })).outcome.said).toEqual(['failed']);
    expect((await run(flow, { findProfiles: () => Promise.reject(new Error('throttled')) })).outcome.said).toEqual([
      'failed',
    ]);
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
    expect((await run(flow, { findFlow })).outcome).toMatchObject({ end: 'disconnected', said: ['bye yes'] });
    const without = await run(flow);
    expect(without.outcome.end).toBe('stopped');
    expect(without.problem?.en).toContain('"m"');
  });

  it('calls the customer of an outbound contact only when the flow says so, or speaks', async () => {
    const end = { Identifier: 'end', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} };
    const outbound = { direction: 'OUTBOUND' } as const;
    expect((await run([end], {}, outbound)).outcome).toMatchObject({ end: 'ended', called: false });
    expect((await run([step('call', 'CompleteOutboundCall', {}, 'end'), end], {}, outbound)).outcome.called).toBe(true);
    const speaking = step('say', 'MessageParticipant', { Text: 'x' }, 'end', ['NoMatchingError']);
    expect((await run([speaking, end], {}, outbound)).outcome.called).toBe(true);
  });

  it('asks the hours, a metric, and chance', async () => {
    const hours = [
      {
        Identifier: 'hours',
        Type: 'CheckHoursOfOperation',
        Parameters: {},
        Transitions: {
          NextAction: 'closed',
          Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'closed' }],
          Conditions: [
            { NextAction: 'open', Condition: { Operator: 'Equals', Operands: ['True'] } },
            { NextAction: 'closed', Condition: { Operator: 'Equals', Operands: ['False'] } },
          ],
        },
      },
      ...said('open', 'open'),
      ...said('closed', 'closed'),
      HANG_UP,
    ];
    expect((await run(hours)).outcome.said).toEqual(['open']);
    expect((await run(hours, { isOpen: () => false })).outcome.said).toEqual(['closed']);
    const share = (type: string, parameters: object) => [
      {
        Identifier: 'share',
        Type: type,
        Parameters: parameters,
        Transitions: {
          NextAction: 'many',
          Errors: [
            { ErrorType: 'NoMatchingCondition', NextAction: 'many' },
            { ErrorType: 'NoMatchingError', NextAction: 'unknown' },
          ],
          Conditions: [{ NextAction: 'few', Condition: { Operator: 'NumberLessOrEqualTo', Operands: ['30'] } }],
        },
      },
      ...said('few', 'few'),
      ...said('many', 'many'),
      ...said('unknown', 'unknown'),
      HANG_UP,
    ];
    expect((await run(share('DistributeByPercentage', {}), { percentage: () => 30 })).outcome.said).toEqual(['few']);
    expect((await run(share('DistributeByPercentage', {}), { percentage: () => 31 })).outcome.said).toEqual(['many']);
    const metric = { MetricType: 'NumberOfContactsInQueue' };
    expect((await run(share('CheckMetricData', metric), { metric: () => 4 })).outcome.said).toEqual(['few']);
    expect((await run(share('CheckMetricData', metric))).outcome.said).toEqual(['unknown']);
  });

  it('says that a contact is lost where nobody handles an error', async () => {
    const { outcome, problem } = await run([step('enter', 'TransferContactToQueue', {}, 'hang-up'), HANG_UP]);
    expect(outcome.end).toBe('lost');
    expect(problem?.en).toBe(
      'TransferContactToQueue (enter) has no branch for NoMatchingError: the contact ended here.',
    );
  });

  it('stops at what it does not simulate, and at a flow that goes in circles', async () => {
    const lex = await run([step('lex', 'ConnectParticipantWithLexBot', { LexV2Bot: {} }, 'hang-up'), HANG_UP]);
    expect(lex.outcome.end).toBe('stopped');
    expect(lex.problem?.en).toBe('ConnectParticipantWithLexBot (lex) is not simulated: stopped here.');
    const circle = await run([step('a', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, 'a')]);
    expect(circle.outcome.end).toBe('stopped');
    expect(circle.steps).toHaveLength(1000);
  });

  it('simulates only types that exist', () => {
    const types = new Set(ACTIONS.map(({ type }) => type));
    expect([...BEHAVIOURS.keys()].filter((type) => !types.has(type))).toEqual([]);
    expect(BEHAVIOURS.size).toBe(37);
  });
});
