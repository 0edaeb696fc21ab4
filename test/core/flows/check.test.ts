import { describe, expect, it } from 'vitest';
import { ACTIONS, UNDOCUMENTED_TYPES } from '../../../functions/core/flows/actions/catalog.ts';
import type { ActionFamily } from '../../../functions/core/flows/actions/definition.ts';
import { findFlowProblems } from '../../../functions/core/flows/check/find-flow-problems.ts';
import type { FlowUse } from '../../../functions/core/flows/check/restrictions.ts';
import { compare, flowOf, HANG_UP, step, type WrittenAction } from './flow-text.ts';

const GOOD = step('say', 'MessageParticipant', { Text: 'hello' }, 'hang-up', ['NoMatchingError']);
const PLACEHOLDER = ['$', '{GREETING}'].join('');
const LAMBDA = { LambdaFunctionARN: 'arn:aws:lambda:x', InvocationTimeLimitSeconds: '8' };

/** `severity code [action]` of every finding. */
function findingsOf(actions: readonly WrittenAction[], use: FlowUse = {}, more: object = {}): readonly string[] {
  return findFlowProblems(flowOf(actions, more), use).map(
    ({ severity, code, action }) => `${severity} ${code}${action === null ? '' : ` ${action}`}`,
  );
}

describe('checking a flow', () => {
  it('finds nothing wrong with a good one', () => {
    expect(findingsOf([GOOD, HANG_UP], { type: 'CONTACT_FLOW', channel: 'VOICE' })).toEqual([]);
  });

  it.each<[string, readonly WrittenAction[], readonly string[]]>([
    ['an action of no type', [step('a', 'Dance', {}, 'hang-up'), HANG_UP], ['error unknown-type a']],
    [
      'a type that only the console knows',
      [step('a', 'CheckSegmentMembership', {}, 'hang-up'), HANG_UP],
      ['warning undocumented-type a'],
    ],
    [
      'a transition to nowhere',
      [
        {
          ...GOOD,
          Transitions: { NextAction: 'gone', Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'gone' }] },
        },
      ],
      ['error dangling-transition say'],
    ],
    [
      'a missing transition',
      [{ ...GOOD, Transitions: { Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'hang-up' }] } }, HANG_UP],
      ['error missing-transition say'],
    ],
    ['an action that nothing leads to', [HANG_UP, { ...HANG_UP, Identifier: 'b' }], ['warning unreachable-action b']],
    [
      'a missing error branch',
      [step('a', 'InvokeLambdaFunction', LAMBDA, 'hang-up'), HANG_UP],
      ['error missing-error-branch a'],
    ],
    [
      'a missing error branch that one can live with',
      [step('a', 'MessageParticipant', { Text: 'x' }, 'hang-up'), HANG_UP],
      ['warning missing-error-branch a'],
    ],
    [
      'an error that cannot happen',
      [step('a', 'InvokeLambdaFunction', LAMBDA, 'hang-up', ['NoMatchingError', 'Boom']), HANG_UP],
      ['warning unknown-error-type a'],
    ],
    [
      'an end that goes on',
      [{ ...HANG_UP, Transitions: { NextAction: 'hang-up' } }],
      ['error terminal-with-transitions hang-up'],
    ],
    [
      'a time limit of nine seconds',
      [
        step('a', 'InvokeLambdaFunction', { ...LAMBDA, InvocationTimeLimitSeconds: '9' }, 'hang-up', [
          'NoMatchingError',
        ]),
        HANG_UP,
      ],
      ['error wrong-parameter a'],
    ],
    [
      'a time limit that is a number',
      [
        step('a', 'InvokeLambdaFunction', { ...LAMBDA, InvocationTimeLimitSeconds: 8 }, 'hang-up', ['NoMatchingError']),
        HANG_UP,
      ],
      ['error wrong-parameter a'],
    ],
    [
      'a time limit read from the contact',
      [
        step('a', 'InvokeLambdaFunction', { ...LAMBDA, InvocationTimeLimitSeconds: '$.Attributes.x' }, 'hang-up', [
          'NoMatchingError',
        ]),
        HANG_UP,
      ],
      ['error wrong-parameter a'],
    ],
    [
      'a required parameter that is missing',
      [step('a', 'InvokeLambdaFunction', { InvocationTimeLimitSeconds: '8' }, 'hang-up', ['NoMatchingError']), HANG_UP],
      ['error missing-parameter a'],
    ],
    [
      'a parameter that nobody knows',
      [step('a', 'MessageParticipant', { Text: 'x', Volume: '11' }, 'hang-up', ['NoMatchingError']), HANG_UP],
      ['warning unknown-parameter a'],
    ],
    [
      'a queue and an agent at once',
      [step('a', 'UpdateContactTargetQueue', { QueueId: 'q', AgentId: 'a' }, 'hang-up', ['NoMatchingError']), HANG_UP],
      ['error parameter-choice a'],
    ],
    [
      'a hook that does not exist',
      [
        step('a', 'UpdateContactEventHooks', { EventHooks: { AgentSong: 'x' } }, 'hang-up', ['NoMatchingError']),
        HANG_UP,
      ],
      ['error wrong-parameter a'],
    ],
    ['a comparison with a fixed text', [compare('a', 'VIP', {}, 'hang-up'), HANG_UP], ['error wrong-parameter a']],
    [
      'a namespace that does not exist',
      [compare('a', '$.CustomerProfile.City', {}, 'hang-up'), HANG_UP],
      ['error unknown-reference a'],
    ],
    [
      'segment membership, which has no namespace',
      [compare('a', '$.Customer.Segments.vip', {}, 'hang-up'), HANG_UP],
      ['error unknown-reference a'],
    ],
    [
      'a value of more than 255 characters',
      [
        step('a', 'UpdateContactAttributes', { Attributes: { x: 'y'.repeat(256) } }, 'hang-up', ['NoMatchingError']),
        HANG_UP,
      ],
      ['error value-too-long a'],
    ],
    [
      'a placeholder that nobody filled',
      [step('a', 'MessageParticipant', { Text: PLACEHOLDER }, 'hang-up', ['NoMatchingError']), HANG_UP],
      ['warning unfilled-placeholder a'],
    ],
    ['an identifier with a slash', [{ ...HANG_UP, Identifier: 'a/b' }], ['error invalid-identifier a/b']],
    [
      'an identifier that JavaScript has taken',
      [{ ...HANG_UP, Identifier: 'constructor' }],
      ['error invalid-identifier constructor'],
    ],
    ['an identifier used twice', [HANG_UP, HANG_UP], ['error duplicate-identifier hang-up']],
    [
      'an hours check without a branch for closed',
      [
        {
          Identifier: 'a',
          Type: 'CheckHoursOfOperation',
          Parameters: {},
          Transitions: {
            NextAction: 'hang-up',
            Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'hang-up' }],
            Conditions: [{ NextAction: 'hang-up', Condition: { Operator: 'Equals', Operands: ['True'] } }],
          },
        },
        HANG_UP,
      ],
      ['error wrong-conditions a'],
    ],
    [
      'a condition on an action that has no result',
      [
        {
          ...GOOD,
          Transitions: {
            NextAction: 'hang-up',
            Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'hang-up' }],
            Conditions: [{ NextAction: 'hang-up', Condition: { Operator: 'Equals', Operands: ['x'] } }],
          },
        },
        HANG_UP,
      ],
      ['error needless-conditions say'],
    ],
  ])('finds %s', (_what, actions, expected) => {
    expect(findingsOf(actions)).toEqual(expected);
  });

  it('finds an operator that does not exist, and conditions that nest too deep', () => {
    const nested = (depth: number): object => ({
      Operator: 'Equals',
      Operands: depth === 0 ? ['x'] : [nested(depth - 1)],
    });
    const withCondition = (condition: object) => [
      {
        ...compare('a', '$.Attributes.x', {}, 'hang-up'),
        Transitions: {
          Errors: [{ ErrorType: 'NoMatchingCondition', NextAction: 'hang-up' }],
          Conditions: [{ NextAction: 'hang-up', Condition: condition }],
        },
      },
      HANG_UP,
    ];
    expect(findingsOf(withCondition({ Operator: 'Contains', Operands: ['x'] }))).toEqual(['error unknown-operator a']);
    expect(findingsOf(withCondition(nested(4)))).toEqual([]);
    expect(findingsOf(withCondition(nested(5)))).toEqual(['error condition-too-large a']);
  });

  it('finds a wrong version, a start that is no action, and more than 250 actions', () => {
    expect(findingsOf([HANG_UP], {}, { Version: '2020-01-01' })).toEqual(['error unknown-version']);
    expect(findingsOf([HANG_UP], {}, { StartAction: 'gone' })).toEqual(['error dangling-start']);
    const chain = Array.from({ length: 250 }, (_, index) =>
      step(
        `a${index}`,
        'UpdateFlowLoggingBehavior',
        { FlowLoggingBehavior: 'Disabled' },
        index === 249 ? 'hang-up' : `a${index + 1}`,
      ),
    );
    expect(findingsOf([...chain, HANG_UP])).toEqual(['error too-many-actions']);
    expect(findingsOf([...chain.slice(1), HANG_UP])).toEqual([]);
  });

  it('finds actions that the flow type or the channel does not have', () => {
    expect(findingsOf([GOOD, HANG_UP], { type: 'AGENT_WHISPER' })).toEqual(['error wrong-flow-type hang-up']);
    const ssml = step('say', 'MessageParticipant', { SSML: '<speak/>' }, 'hang-up', ['NoMatchingError']);
    expect(findingsOf([ssml, HANG_UP], { channel: 'CHAT' })).toEqual(['warning wrong-channel say']);
    expect(findingsOf([ssml, HANG_UP], { channel: 'VOICE' })).toEqual([]);
  });

  it('finds a prompt that would place an outbound call before consent is checked', () => {
    const end = { Identifier: 'end', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} };
    const call = step('call', 'CompleteOutboundCall', {}, 'after');
    const after = step('after', 'MessageParticipant', { Text: 'x' }, 'end', ['NoMatchingError']);
    const before = step('before', 'MessageParticipant', { Text: 'x' }, 'call', ['NoMatchingError']);
    expect(findingsOf([before, call, after, end], { type: 'OUTBOUND_WHISPER' })).toEqual(['error early-call before']);
    expect(findingsOf([call, after, end], { type: 'OUTBOUND_WHISPER' })).toEqual([]);
  });

  it('tells each finding in both languages, with a line and a remedy', () => {
    const [finding] = findFlowProblems(flowOf([step('a', 'Dance', {}, 'hang-up'), HANG_UP]));
    expect(finding).toMatchObject({ line: 5, message: { en: 'There is no action of type "Dance".' } });
    expect(finding?.message.ja).toContain('Dance');
    expect(finding?.remedy.ja).not.toBe('');
  });

  it('knows the 56 action types of the language, by family', () => {
    const count = (family: ActionFamily) => ACTIONS.filter((action) => action.family === family).length;
    expect([count('contact'), count('flow control'), count('interaction'), count('participant')]).toEqual([
      27, 15, 8, 6,
    ]);
    expect(new Set(ACTIONS.map(({ type }) => type)).size).toBe(56);
    expect(ACTIONS.filter(({ type }) => UNDOCUMENTED_TYPES.has(type))).toEqual([]);
    expect(
      ACTIONS.filter(({ next }) => next === 'none')
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['DisconnectParticipant', 'EndFlowExecution', 'EndFlowModuleExecution', 'TransferContactToAgent']);
  });
});
