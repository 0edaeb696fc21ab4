import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICE_MODEL } from '../../../functions/local/endpoint/model.ts';
import { createReaders, type Violation } from '../../../functions/local/endpoint/validation.ts';
import { arbitraryOf } from './arbitrary.ts';

const requests = createReaders(SERVICE_MODEL, 'request');
const responses = createReaders(SERVICE_MODEL, 'response');

function read(shape: string, value: unknown): { value: unknown; violations: Violation[] } {
  const violations: Violation[] = [];
  return { value: requests(shape)(value, '', violations), violations };
}

const messages = (shape: string, value: unknown): string[] =>
  read(shape, value).violations.map(({ path, message }) => `${path}: ${message}`);

describe('the constraints of the model', () => {
  it('names every member that is wrong, and no value', () => {
    const wrong = { DomainName: 'my domain', DefaultExpirationDays: 9999, Tags: { 'aws:x': 'y' }, Matching: {} };
    expect(messages('CreateDomainRequest', wrong)).toEqual([
      'DomainName: Member must satisfy regular expression pattern: ^[a-zA-Z0-9_-]+$',
      'DefaultExpirationDays: Member must have value less than or equal to 1098',
      'Matching.Enabled: Member must not be null',
      'Tags.key: Member must satisfy regular expression pattern: ^(?!aws:)[a-zA-Z+-=._:/]+$',
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'BatchGetProfileRequest',
      { DomainName: 'd', ProfileIds: ['0'.repeat(33)] },
      'ProfileIds.1: Member must satisfy regular expression pattern: [a-f0-9]{32}',
    ],
    [
      'BatchGetProfileRequest',
      { DomainName: 'd', ProfileIds: [] },
      'ProfileIds: Member must have length greater than or equal to 1',
    ],
    ['BatchGetProfileRequest', { DomainName: 'd', ProfileIds: [null] }, 'ProfileIds.1: Member must not be null'],
    ['BatchGetProfileRequest', { DomainName: 'd', ProfileIds: 'x' }, 'ProfileIds: Member must be a list'],
    ['GetDomainRequest', { DomainName: 7 }, 'DomainName: Member must be a string'],
    ['GetDomainRequest', {}, 'DomainName: Member must not be null'],
    ['ListDomainsRequest', { MaxResults: 1.5 }, 'MaxResults: Member must be an integer'],
    ['ListDomainsRequest', { MaxResults: 'ten' }, 'MaxResults: Member must be an integer'],
    [
      'ListWorkflowsRequest',
      { DomainName: 'd', QueryStartDate: '2026-01-01' },
      'QueryStartDate: Member must be a timestamp in epoch seconds',
    ],
    [
      'SearchProfilesRequest',
      { DomainName: 'd', KeyName: 'k', Values: ['v'], LogicalOperator: 'XOR' },
      'LogicalOperator: Member must satisfy enum value set: [AND, OR]',
    ],
    ['Dimension', {}, ': Member must have exactly one of: ProfileAttributes, CalculatedAttributes'],
    [
      'Dimension',
      { ProfileAttributes: {}, CalculatedAttributes: {} },
      ': Member must have exactly one of: ProfileAttributes, CalculatedAttributes',
    ],
  ])('%s %j', (shape, value, message) => {
    expect(messages(shape, value)).toEqual([message]);
  });

  it('leaves out unknown and null members and reads timestamps', () => {
    const value = { DomainName: 'd', Unknown: 1, Status: null, QueryStartDate: 1_700_000_000.123 };
    expect(read('ListWorkflowsRequest', value)).toEqual({
      value: { DomainName: 'd', QueryStartDate: new Date(1_700_000_000_123) },
      violations: [],
    });
  });

  it('counts characters, not code units', () => {
    expect(messages('CreateProfileRequest', { DomainName: 'd', FirstName: '𠮷'.repeat(255) })).toEqual([]);
    expect(messages('CreateProfileRequest', { DomainName: 'd', FirstName: '𠮷'.repeat(256) })).toHaveLength(1);
  });

  it('keeps a member named like a property of every object apart from it', () => {
    const value = JSON.parse('{"DomainName":"d","Attributes":{"__proto__":"x","constructor":"y"}}');
    const { value: result } = read('CreateProfileRequest', value);
    expect(JSON.stringify(result)).toBe(JSON.stringify(value));
    expect(messages('CreateProfileRequest', JSON.parse('{"__proto__":{"DomainName":"d"}}'))).toHaveLength(1);
  });

  it('accepts every request that the model allows, and answers it back as it was', () => {
    const inputs = Object.values(SERVICE_MODEL.operations).map(({ input }) => input.shape);
    const cases = inputs.map((shape) => arbitraryOf(SERVICE_MODEL, shape).map((value) => ({ shape, value })));
    fc.assert(
      fc.property(fc.oneof(...cases), ({ shape, value }) => {
        const violations: Violation[] = [];
        const onWire = responses(shape)(value, '', violations);
        expect(violations).toEqual([]);
        expect(read(shape, onWire)).toEqual({ value, violations: [] });
      }),
      { numRuns: 500 },
    );
  });
});
