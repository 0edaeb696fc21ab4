import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../functions/core/attributes/catalog.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { all, any, is, memberOf, not } from '../../functions/core/segments/condition.ts';
import { linkSegments } from '../../functions/core/segments/link-segments.ts';
import { instantFromIso } from '../../functions/core/time.ts';
import {
  attributesUpTo,
  cutpointsPlan,
  nextAttributesPlan,
  ownAttributesPlan,
} from '../../functions/sql/attributes.ts';
import { compile } from '../../functions/sql/compile.ts';
import { cutpointsFrom } from '../../functions/sql/scores.ts';
import { segmentsPlan } from '../../functions/sql/segments.ts';
import { written } from '../core/segments/some-segments.ts';
import { expectSql } from './every-dialect.ts';

const asOf = instantFromIso('2026-06-30T00:00:00Z');
const meanings = DEFAULT_MEANINGS;

describe('the plans of the attributes, stage by stage', () => {
  const cutpoints = { recency_days: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary_yen: [1, 2, 3, 4] };
  const range = { from: '4000', before: '8000' };
  const plans = [
    ['own', ownAttributesPlan(asOf, meanings, range)],
    ['expected', nextAttributesPlan('expected', 'own_rows', { asOf, meanings, cutpoints })],
    ['scored', nextAttributesPlan('scored', 'expected_rows', { asOf, meanings, cutpoints })],
  ] as const;

  it('have a column for every attribute so far, in every dialect, with a placeholder for every parameter', () => {
    for (const [stage, plan] of plans) {
      for (const dialect of ['duckdb', 'athena'] as const) {
        const { sql, parameters } = compile(plan, dialect);
        const last = sql.slice(sql.lastIndexOf('\nSELECT '));
        for (const { name } of attributesUpTo(stage)) expect(last).toContain(`"a"."${name}" AS "${name}"`);
        expect(sql.match(dialect === 'duckdb' ? /\$\d+/g : /\?/g) ?? []).toHaveLength(parameters.length);
      }
    }
    expect(attributesUpTo('scored')).toEqual(ATTRIBUTES);
  });

  it('go through nobody but the profiles of their range', () => {
    const { sql, parameters } = compile(ownAttributesPlan(asOf, meanings, range), 'duckdb');
    expect(sql.match(/"customer_profile"/g)).toHaveLength(1);
    expect(parameters.slice(0, 2)).toEqual(['4000', '8000']);
  });

  it('write for Athena what only Athena has', () => {
    const { sql } = compile(ownAttributesPlan(asOf, meanings), 'athena');
    expect(sql).toContain('min_by(');
    expect(sql).toContain('at_timezone(with_timezone(');
    expect(sql).not.toMatch(/arg_min|timezone\('UTC'|epoch_ms|\$1/);
  });
});

describe('cutpointsPlan(rows)', () => {
  it('asks for the limits of what is scored', () => {
    const { sql } = compile(cutpointsPlan('rows'), 'athena');
    expect(sql).toContain('approx_percentile("a"."monetary_yen", 0.8000) FILTER (WHERE "a"."order_count" > ?)');
    expect(sql).not.toContain('favourite_category');
  });

  it('is read from its row; an empty population has no limits', () => {
    const row = Object.fromEntries([1, 2, 3, 4].map((fifth) => [`recency_days_${fifth}`, fifth * 10]));
    expect(cutpointsFrom(row)).toEqual({ recency_days: [10, 20, 30, 40] });
    expect(cutpointsFrom({ recency_days_1: null })).toEqual({});
  });
});

describe('segmentsPlan(segments)', () => {
  it('turns a condition into SQL in which nothing is ever unknown', () => {
    const condition = all(
      is('order_count', '>=', 2),
      not(any(is('ok_to_call', '=', 'no'), is('attention_customer', '=', true))),
    );
    const definition = {
      name: 'x',
      label: { ja: '', en: '' },
      description: { ja: '', en: '' },
      priority: 1,
      condition,
    };
    const body = ([b, c, d, e, f, g]: readonly string[]) =>
      `SELECT "a"."profile_id" AS "profile_id", coalesce("a"."order_count" >= ${b}, ${c}) AND (NOT (coalesce("a"."ok_to_call" = ${d}, ${e}) OR coalesce("a"."attention_customer" = ${f}, ${g}))) AS "in_0"\nFROM "profile_attribute" AS "a"`;
    const parameters = [2, false, 'no', false, true, false];
    expectSql(segmentsPlan([definition]), {
      duckdb: { sql: body(parameters.map((_, index) => `$${index + 1}`)), parameters },
      athena: { sql: body(parameters.map(() => '?')), parameters },
    });
  });

  it('puts the condition of a base in its place, in both dialects', () => {
    const segments = linkSegments([
      written('within', all(not(memberOf('base')), is('brand_count', '<', 3))),
      written('base', is('order_count', '>=', 2)),
    ]);
    const sql = ([b, c, d, e, g, h]: readonly string[]) =>
      `SELECT "a"."profile_id" AS "profile_id", (NOT coalesce("a"."order_count" >= ${b}, ${c})) AND coalesce("a"."brand_count" < ${d}, ${e}) AS "in_0", coalesce("a"."order_count" >= ${g}, ${h}) AS "in_1"\nFROM "profile_attribute" AS "a"`;
    const parameters = [2, false, 3, false, 2, false];
    expectSql(segmentsPlan(segments), {
      duckdb: { sql: sql(parameters.map((_, index) => `$${index + 1}`)), parameters },
      athena: { sql: sql(parameters.map(() => '?')), parameters },
    });
  });
});
