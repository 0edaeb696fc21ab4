import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { FACT_NAMES } from '../../functions/core/questions/facts.ts';
import { MEASURE_NAMES, MEASURES } from '../../functions/core/questions/measures.ts';
import type { Plan } from '../../functions/core/questions/plan.ts';
import { compile } from '../../functions/sql/compile.ts';
import type { QuestionSqlContext } from '../../functions/sql/questions/context.ts';
import { questionRelation } from '../../functions/sql/questions/question.ts';
import { AS_OF, plan, planOf } from '../core/questions/asking.ts';
import { personId } from '../questions/world.ts';

const CONTEXT: QuestionSqlContext = {
  asOf: AS_OF,
  meanings: DEFAULT_MEANINGS,
  brands: ['tsumugi', 'hoshizora'],
  prefectureSpellings: new Map([['東京都', ['東京都', 'Tokyo']]]),
  countsPeople: true,
  customer: null,
  prepared: null,
};

function compiled(asked: Plan, dialect: 'duckdb' | 'athena', context = CONTEXT) {
  return compile(questionRelation(asked, context), dialect);
}

/** The engines write some functions with their arguments the other way round. */
const sorted = (parameters: readonly unknown[]): readonly string[] => parameters.map(String).sort();

const PLANS: readonly (readonly [string, Plan])[] = [
  ...MEASURE_NAMES.map(
    (name) =>
      [
        name,
        plan({ measures: [{ name, attribute: MEASURES[name].level === 'attribute' ? 'm_score' : null }] }),
      ] as const,
  ),
  ...[
    '都道府県別の顧客数',
    'シャツを買ってニットを買っていない顧客は何人',
    '月別の売上',
    '売上トップ3の商品',
    'VIPの一覧',
    'つむぎのメール許諾ありの顧客は何人',
    '先月と今月の売上を比較',
    '年代別のリピート率',
    'VIPのうち女性の割合',
    'Mスコアが4以上の人数',
  ].map((question) => [question, planOf(question)] as const),
];

describe('plans of questions as SQL', () => {
  it.each(PLANS)('%s: for DuckDB and for Athena, with every value a parameter', (_name, asked) => {
    const [duckdb, athena] = [compiled(asked, 'duckdb'), compiled(asked, 'athena')];
    expect(sorted(duckdb.parameters)).toEqual(sorted(athena.parameters));
    expect(athena.sql.match(/\?/g) ?? []).toHaveLength(athena.parameters.length);
    for (const { sql } of [duckdb, athena]) {
      expect(sql).not.toMatch(/東京都|シャツ|ニット|tsumugi|female|completed/);
      expect(sql).toMatch(/^(WITH|SELECT) /);
    }
  });

  it.each(FACT_NAMES)('the fact %s reads the customer on the line and nobody else', (name) => {
    const customer = personId(9);
    const asked = plan({ subject: 'facts', facts: [{ name, attribute: 'm_score' }], scope: 'customer' });
    const { sql, parameters } = compiled(asked, 'duckdb', { ...CONTEXT, customer });
    expect(parameters).toContain(customer);
    expect(sql).not.toContain(customer);
  });

  it('lets no name in that is not ours', () => {
    const asked = plan({ measures: [{ name: 'attribute_average', attribute: 'm_score"; DROP TABLE customer; --' }] });
    expect(() => compiled(asked, 'duckdb')).toThrow(RangeError);
  });
});
