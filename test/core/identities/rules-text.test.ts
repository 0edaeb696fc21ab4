import { describe, expect, it } from 'vitest';
import { readRules } from '../../../functions/core/identities/rules-text.ts';

const read = (text: string) => readRules('rules.json', text);

describe('rules as the service writes them', () => {
  it('are read, level 1 first, and what else stands there is passed over', () => {
    const text =
      '{"Enabled": true, "MatchingRules": [{"Rule": ["PhoneNumber", "LastName"]}, {"Rule": ["EmailAddress"]}]}';
    expect(read(text)).toEqual([{ attributes: ['PhoneNumber', 'LastName'] }, { attributes: ['EmailAddress'] }]);
    expect(read('{"MatchingRules": []}')).toEqual([]);
  });

  it.each([
    ['not json', 'rules.json is no JSON'],
    ['[]', 'rules.json holds no matching rules'],
    ['{"MatchingRules": [{"Rule": "PhoneNumber"}]}', 'rules.json holds no matching rules: MatchingRules.0.Rule'],
    ['{"MatchingRules": [{"Rule": []}]}', 'rule level 1 has 0 attributes'],
    ['{"MatchingRules": [{"Rule": ["Shoe"]}]}', 'rule level 1 names "Shoe", which is not compared'],
    [
      JSON.stringify({ MatchingRules: Array.from({ length: 16 }, () => ({ Rule: ['EmailAddress'] })) }),
      '16 rule levels are too many',
    ],
  ])('are refused where they are none: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
