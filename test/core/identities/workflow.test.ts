import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '../../../functions/core/identities/person.ts';
import { DEFAULT_RULES } from '../../../functions/core/identities/rules.ts';
import { COLUMN_OF_ATTRIBUTE, comparedValues } from '../../../functions/core/identities/workflow/compared-values.ts';
import { ruleJudge } from '../../../functions/core/identities/workflow/rule-judge.ts';
import {
  maybeLevel,
  WORKFLOW_FIELDS,
  workflowRules,
} from '../../../functions/core/identities/workflow/workflow-rules.ts';
import { person } from './persons.ts';
import { population } from './population.ts';
import { workflowLevel } from './workflow-level.ts';

/** Writings of a few people's values: the same one after the other, and others beside them. */
const VALUES = {
  LastName: ['髙橋', '高橋', '佐藤', 'Yamada', 'YAMADA', 'ﾔﾏﾀﾞ'],
  FirstName: ['花子', 'はなこ', 'ハナコ', 'Hanako', '健', 'Ken'],
  BirthDate: ['1980-01-02', '1980/1/2', '昭和55年1月2日', '1991-11-30'],
  PhoneNumber: ['090-1234-5678', '+81 90 1234 5678', '０９０−１２３４−５６７８', '03-3333-4444'],
  EmailAddress: ['momo.k@example.jp', 'MOMO.K@EXAMPLE.JP', 'other77@example.com'],
  'Address.PostalCode': ['150-0001', '〒１５０－０００１', '530-0001'],
  'Address.Address1': ['東京都渋谷区神宮前1-2-3', '東京都渋谷区神宮前１丁目２番３号', '大阪府大阪市北区梅田4-5-6'],
} as const;
const record = fc.record(
  Object.fromEntries(Object.entries(VALUES).map(([field, texts]) => [field, fc.option(fc.constantFrom(...texts))])),
);
const rule = fc
  .uniqueArray(fc.constantFrom(...Object.keys(COLUMN_OF_ATTRIBUTE)), { minLength: 1, maxLength: 4 })
  .map((attributes) => ({ attributes }));

function personOf(id: string, values: Readonly<Record<string, string | null>>): PersonRecord {
  return person(
    id,
    Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [[field, value]]))),
  );
}

describe('rules as a workflow reads them', () => {
  it('are satisfied only where the product reads them so too, unless birth dates contradict each other', () => {
    let satisfied = 0;
    fc.assert(
      fc.property(record, record, fc.array(rule, { minLength: 1, maxLength: 4 }), (one, other, rules) => {
        const people = [personOf('a', one), personOf('b', other)] as const;
        const level = workflowLevel(workflowRules(rules), comparedValues(people[0]), comparedValues(people[1]));
        const judge = ruleJudge(people, rules);
        const own = judge.levelOf(0, 1);
        if (level === 0 || judge.contradict(0, 1)) return;
        satisfied += 1;
        expect(own).toBeGreaterThan(0);
        expect(own).toBeLessThanOrEqual(level);
      }),
      { seed: 4, numRuns: 500 },
    );
    expect(satisfied).toBeGreaterThan(40);
  });

  it('find in a population nothing by rules that the product does not find by them', () => {
    const { records } = population(60, 7);
    const judge = ruleJudge(records, DEFAULT_RULES);
    const rules = workflowRules(DEFAULT_RULES);
    const values = records.map(comparedValues);
    const counts = { both: 0, workflow: 0, product: 0 };
    for (const [left, one] of values.entries())
      for (const [right, other] of values.entries()) {
        if (right <= left) continue;
        const level = workflowLevel(rules, one, other);
        const own = judge.levelOf(left, right);
        if (level > 0) counts.workflow += 1;
        if (own > 0) counts.product += 1;
        if (level > 0 && own > 0) counts.both += 1;
      }
    expect(counts.workflow).toBeGreaterThan(0);
    expect(counts.product).toBeGreaterThanOrEqual(counts.workflow);
    expect(counts.both).toBe(counts.workflow);
  });

  it('name their level, and columns that the table has, none of which AWS keeps for itself', () => {
    const names = WORKFLOW_FIELDS.map(({ fieldName }) => fieldName);
    const reserved = [
      'emailaddress',
      'inputsourcearn',
      'matchrule',
      'matchid',
      'hashingprotocol',
      'confidencelevel',
      'source',
    ];
    for (const name of names) expect(reserved).not.toContain(name.toLowerCase());
    const rules = workflowRules(DEFAULT_RULES);
    expect(rules.map(({ ruleName }) => maybeLevel(ruleName))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    for (const { matchingKeys } of rules) {
      expect(names).toEqual(expect.arrayContaining([...matchingKeys]));
    }
    expect(['Rule 1', 'Level', 'Level x', 'Level 0'].map(maybeLevel)).toEqual([null, null, null, null]);
  });

  it('refuse what a workflow cannot compare', () => {
    expect(() => workflowRules([{ attributes: ['Attributes.shoe'] }])).toThrow('which no brand record has');
    expect(() => workflowRules([])).toThrow('needs rules');
    const many = Array.from({ length: 14 }, () => ({ attributes: ['LastName'] }));
    expect(workflowRules(many)).toHaveLength(15);
  });
});
