import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLines } from '../../../functions/core/flows/json-lines.ts';
import { InvalidFlowError, parseFlow } from '../../../functions/core/flows/parse.ts';
import { flowText, HANG_UP, step } from './flow-text.ts';

const SAY = step('say', 'MessageParticipant', { Text: 'hello' }, 'hang-up', ['NoMatchingError']);

describe('reading a flow', () => {
  it('keeps every action with its line', () => {
    const flow = parseFlow(flowText([SAY, HANG_UP]), 'a.json');
    expect(flow).toMatchObject({ version: '2019-10-30', startAction: 'say', type: null });
    expect(flow.actions.map(({ id, line }) => [id, line])).toEqual([
      ['say', 5],
      ['hang-up', 21],
    ]);
    expect(flow.actions[0]?.transitions).toEqual({
      next: 'hang-up',
      errors: [{ type: 'NoMatchingError', next: 'hang-up' }],
      conditions: [],
    });
  });

  it('reads what describe-contact-flow prints, and takes the type from there', () => {
    const described = JSON.stringify({
      ContactFlow: { Content: flowText([HANG_UP]), Type: 'AGENT_WHISPER', Name: 'x' },
    });
    expect(parseFlow(described, 'a.json')).toMatchObject({ type: 'AGENT_WHISPER', startAction: 'hang-up' });
    const module = JSON.stringify({ ContactFlowModule: { Content: flowText([HANG_UP]) } });
    expect(parseFlow(module, 'a.json').type).toBe('MODULE');
  });

  it('knows a module by its end or its settings', () => {
    const end = { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} };
    expect(parseFlow(flowText([end]), 'a.json').type).toBe('MODULE');
    expect(parseFlow(flowText([HANG_UP], { Settings: {} }), 'a.json').type).toBe('MODULE');
  });

  it.each([
    ['{ "Version": ', /^a\.json is not JSON/],
    ['[]', /^a\.json:1: the document/],
    ['{"Version":"2019-10-30","StartAction":"a",\n"Actions":[\n{"Identifier":"a"}]}', /^a\.json:3: Actions\.0\.Type/],
    [
      '{"Version":"2019-10-30","StartAction":"a","Actions":[{"Identifier":"a","Type":"Compare",\n"Transitions":{\n"Errors":[{"ErrorType":"x"}]}}]}',
      /^a\.json:3: Actions\.0\.Transitions\.Errors\.0\.NextAction/,
    ],
  ])('names the file, the line and the member that is wrong: %s', (text, message) => {
    expect(() => parseFlow(text, 'a.json')).toThrow(InvalidFlowError);
    expect(() => parseFlow(text, 'a.json')).toThrow(message);
  });

  it('finds the line of every value of any JSON, as JSON.stringify lays it out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const lines = text.split('\n');
        for (const [pointer, line] of findLines(text)) {
          const found = valueAt(value, pointer);
          const first = JSON.stringify(found, null, 1).split('\n')[0] ?? '';
          expect(lines[line - 1], pointer).toContain(first);
        }
      }),
    );
  });
});

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value);
}
