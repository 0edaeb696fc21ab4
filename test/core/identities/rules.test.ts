import { describe, expect, it } from 'vitest';
import { levelNumber } from '../../../functions/core/identities/comparison.ts';
import {
  AREA,
  BIRTH_DATE,
  EMAIL,
  FAMILY_NAME,
  GIVEN_NAME,
  PHONE,
  STREET,
} from '../../../functions/core/identities/comparisons/definitions.ts';
import { checkRules, DEFAULT_RULES, ruleReader } from '../../../functions/core/identities/rules.ts';

const definitions = [FAMILY_NAME, GIVEN_NAME, BIRTH_DATE, PHONE, EMAIL];
const read = ruleReader(DEFAULT_RULES, definitions);

/** The rule level of a pair by level names; `-` where a fact is missing. */
function rule(...names: readonly string[]): number {
  const levels = definitions.map((definition, c) => {
    const name = names[c] ?? '-';
    return name === '-' ? 0 : levelNumber(definition, name);
  });
  return read((comparison) => levels[comparison] ?? 0);
}

describe('rules', () => {
  it('decide by the first level whose attributes are all equal', () => {
    expect(rule('same', 'same', 'same', 'same', 'same')).toBe(1);
    expect(rule('same', 'sameSound', 'same', 'same', 'different')).toBe(2);
    expect(rule('same', 'same', '-', '-', 'same')).toBe(3);
    expect(rule('same', 'same', '-', 'same', '-')).toBe(4);
    expect(rule('same', 'same', '-', '-', '-')).toBe(0);
    expect(rule('same', 'close', 'same', 'same', 'same')).toBe(0);
  });

  it('treats an address made of the name as the address that it is', () => {
    expect(rule('same', 'same', 'same', '-', 'sameOfName')).toBe(1);
  });

  it('leave a pair to the weights where the birth dates contradict each other', () => {
    expect(rule('same', 'same', 'different', 'same', 'same')).toBe(0);
    expect(rule('same', 'same', 'slip', 'same', 'same')).toBe(3);
  });

  it('take an area as said that the same street tells', () => {
    const facts = [...definitions, STREET, AREA];
    const readAll = ruleReader(DEFAULT_RULES, facts);
    const levelsOf = (street: string, area: number) => (comparison: number) =>
      [1, 1, 1, 0, 0, levelNumber(STREET, street), area][comparison] ?? 0;
    expect(readAll(levelsOf('same', 0))).toBe(5);
    expect(readAll(levelsOf('same', levelNumber(AREA, 'different')))).toBe(0);
    expect(readAll(levelsOf('close', 0))).toBe(0);
  });

  it('keep the limits of the service', () => {
    const many = Array.from({ length: 16 }, () => ({ attributes: ['EmailAddress'] }));
    expect(() => checkRules(many)).toThrow('16 rule levels are too many');
    expect(() => checkRules([{ attributes: [] }])).toThrow('rule level 1 has 0 attributes');
    expect(() => checkRules([{ attributes: ['ShoeSize'] }])).toThrow('"ShoeSize", which is not compared');
    expect(() => checkRules([{ attributes: ['Attributes.card'] }, ...DEFAULT_RULES])).not.toThrow();
  });
});
