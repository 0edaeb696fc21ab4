import { describe, expect, it } from 'vitest';
import { profileId } from '../../../functions/core/profiles/profile.ts';
import { instant } from '../../../functions/core/time.ts';
import { HANG_UP, step } from './flow-text.ts';
import { runFlow, said } from './simulation.ts';

describe('an action of a simulated flow', () => {
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
    expect((await runFlow(flow)).outcome.said).toEqual(['x', 'x']);
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
    const answering = (answer: string | null) => runFlow(menu, { nextInput: () => answer });
    expect((await answering('1')).outcome.said).toEqual(['1 or 2?', 'one']);
    expect((await answering('9')).outcome.said).toEqual(['1 or 2?', 'wrong']);
    expect((await answering(null)).outcome.said).toEqual(['1 or 2?', 'silence']);
    expect((await runFlow(menu, { nextInput: () => '1' }, { channel: 'CHAT' })).outcome.said).toEqual([]);
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
    expect((await runFlow(flow, { nextInput: () => '4711' })).outcome.said).toEqual(['number?', 'you said 4711']);
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
    const finding = (found: readonly string[]) => runFlow(flow, { findProfiles: async () => found.map(profile) });
    expect((await finding(['a'])).outcome.said).toEqual(['Hanako  of Kyoto, gold']);
    expect((await finding([])).outcome.said).toEqual(['none']);
    expect((await finding(['a', 'b'])).outcome.said).toEqual(['several']);
    expect((await runFlow(flow, {}, { customerEndpoint: '' })).outcome.said).toEqual(['failed']);
    expect((await runFlow(flow, { findProfiles: () => Promise.reject(new Error('throttled')) })).outcome.said).toEqual([
      'failed',
    ]);
  });

  it('calls the customer of an outbound contact only when the flow says so, or speaks', async () => {
    const end = { Identifier: 'end', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} };
    const outbound = { direction: 'OUTBOUND' } as const;
    expect((await runFlow([end], {}, outbound)).outcome).toMatchObject({ end: 'ended', called: false });
    expect((await runFlow([step('call', 'CompleteOutboundCall', {}, 'end'), end], {}, outbound)).outcome.called).toBe(
      true,
    );
    const speaking = step('say', 'MessageParticipant', { Text: 'x' }, 'end', ['NoMatchingError']);
    expect((await runFlow([speaking, end], {}, outbound)).outcome.called).toBe(true);
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
    expect((await runFlow(hours)).outcome.said).toEqual(['open']);
    expect((await runFlow(hours, { isOpen: () => false })).outcome.said).toEqual(['closed']);
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
    expect((await runFlow(share('DistributeByPercentage', {}), { percentage: () => 30 })).outcome.said).toEqual([
      'few',
    ]);
    expect((await runFlow(share('DistributeByPercentage', {}), { percentage: () => 31 })).outcome.said).toEqual([
      'many',
    ]);
    const metric = { MetricType: 'NumberOfContactsInQueue' };
    expect((await runFlow(share('CheckMetricData', metric), { metric: () => 4 })).outcome.said).toEqual(['few']);
    expect((await runFlow(share('CheckMetricData', metric))).outcome.said).toEqual(['unknown']);
  });
});
