import { describe, expect, it } from 'vitest';
import { instantFromIso } from '../../functions/core/time.ts';
import { compile } from '../../functions/sql/compile.ts';
import {
  aggregate,
  and,
  arithmetic,
  ascending,
  cast,
  choose,
  coalesce,
  column,
  compare,
  countRows,
  descending,
  equal,
  exists,
  inList,
  inRelation,
  isNull,
  moment,
  named,
  not,
  nothing,
  number,
  or,
  over,
  scalar,
  text,
} from '../../functions/sql/expression.ts';
import { from, join, leftJoin, select, table, unionAll, withTables } from '../../functions/sql/relation.ts';
import { expectSql, runPlan } from './every-dialect.ts';

const order = (name: string) => column('o', name);
const customer = (name: string) => column('c', name);

describe('compile(plan, dialect)', () => {
  it('turns every value into a parameter, numbered or positional', async () => {
    const plan = select({
      columns: { order_id: order('order_id') },
      from: from('sales_order', 'o'),
      where: and(equal(order('brand'), text('tsumugi')), compare(order('total'), '>=', number(2000))),
      orderBy: [ascending('order_id')],
    });
    const body = (first: string, second: string) =>
      `SELECT "o"."order_id" AS "order_id"\nFROM "sales_order" AS "o"\nWHERE ("o"."brand" = ${first}) AND ("o"."total" >= ${second})\nORDER BY "order_id" ASC NULLS LAST`;
    expectSql(plan, {
      duckdb: { sql: body('$1', '$2'), parameters: ['tsumugi', 2000] },
      athena: { sql: body('?', '?'), parameters: ['tsumugi', 2000] },
    });
    expect(await runPlan(plan)).toEqual([['O2'], ['O3']]);
  });

  it('never lets a value become text, whatever it says', async () => {
    const hostile = `'; DROP TABLE customer; --`;
    const plan = select({
      columns: { orders: countRows() },
      from: from('sales_order', 'o'),
      where: equal(order('channel'), text(hostile)),
    });
    expect(compile(plan, 'duckdb').sql).not.toContain('DROP');
    expect(await runPlan(plan)).toEqual([['0']]);
  });

  it('joins, groups by the names of projections, filters groups, orders and limits', async () => {
    const plan = select({
      columns: {
        brand: customer('brand'),
        orders: countRows(),
        buyers: aggregate('count_distinct', customer('customer_id')),
        web_sales: aggregate('sum', order('total'), equal(order('channel'), text('web'))),
      },
      from: from('customer', 'c'),
      joins: [
        join(
          'sales_order',
          'o',
          and(equal(order('brand'), customer('brand')), equal(order('customer_id'), customer('customer_id'))),
        ),
      ],
      groupBy: ['brand'],
      having: compare(countRows(), '>', number(0)),
      orderBy: [descending('orders')],
      limit: 10,
    });
    const body = (web: string, least: string) =>
      [
        `SELECT "c"."brand" AS "brand", count(*) AS "orders", count(DISTINCT "c"."customer_id") AS "buyers", sum("o"."total") FILTER (WHERE "o"."channel" = ${web}) AS "web_sales"`,
        'FROM "customer" AS "c"',
        'JOIN "sales_order" AS "o" ON ("o"."brand" = "c"."brand") AND ("o"."customer_id" = "c"."customer_id")',
        'GROUP BY 1',
        `HAVING count(*) > ${least}`,
        'ORDER BY "orders" DESC NULLS LAST',
        'LIMIT 10',
      ].join('\n');
    expectSql(plan, {
      duckdb: { sql: body('$1', '$2'), parameters: ['web', 0] },
      athena: { sql: body('?', '?'), parameters: ['web', 0] },
    });
    expect(await runPlan(plan)).toEqual([
      ['tsumugi', '3', '2', '5000'],
      ['hoshizora', '1', '1', null],
    ]);
  });

  it('names relations before the body and keeps the parameters in the order of the text', async () => {
    const plan = withTables(
      {
        big: select({
          columns: { customer_id: order('customer_id') },
          from: from('sales_order', 'o'),
          where: compare(order('total'), '>', number(1500)),
        }),
      },
      select({
        columns: { label: text('big'), people: aggregate('count_distinct', column('b', 'customer_id')) },
        from: from('big', 'b'),
      }),
    );
    expectSql(plan, {
      duckdb: {
        sql: 'WITH "big" AS (SELECT "o"."customer_id" AS "customer_id"\nFROM "sales_order" AS "o"\nWHERE "o"."total" > $1)\nSELECT $2 AS "label", count(DISTINCT "b"."customer_id") AS "people"\nFROM "big" AS "b"',
        parameters: [1500, 'big'],
      },
      athena: {
        sql: 'WITH "big" AS (SELECT "o"."customer_id" AS "customer_id"\nFROM "sales_order" AS "o"\nWHERE "o"."total" > ?)\nSELECT ? AS "label", count(DISTINCT "b"."customer_id") AS "people"\nFROM "big" AS "b"',
        parameters: [1500, 'big'],
      },
    });
    expect(await runPlan(plan)).toEqual([['big', '2']]);
  });

  it('keeps all columns of a relation beside computed ones, and joins what may be missing', async () => {
    const plan = select({
      allOf: ['c'],
      columns: { big: coalesce(order('total'), number(0)) },
      from: from(select({ columns: { customer_id: named('customer_id') }, from: from('customer', 'x') }), 'c'),
      joins: [
        leftJoin(
          'sales_order',
          'o',
          and(equal(order('customer_id'), customer('customer_id')), compare(order('total'), '>', number(3000))),
        ),
      ],
      orderBy: [ascending(customer('customer_id'))],
    });
    expectSql(plan, {
      duckdb: {
        sql: 'SELECT "c".*, coalesce("o"."total", $1) AS "big"\nFROM (SELECT "customer_id" AS "customer_id"\nFROM "customer" AS "x") AS "c"\nLEFT JOIN "sales_order" AS "o" ON ("o"."customer_id" = "c"."customer_id") AND ("o"."total" > $2)\nORDER BY "c"."customer_id" ASC NULLS LAST',
        parameters: [0, 3000],
      },
      athena: {
        sql: 'SELECT "c".*, coalesce("o"."total", ?) AS "big"\nFROM (SELECT "customer_id" AS "customer_id"\nFROM "customer" AS "x") AS "c"\nLEFT JOIN "sales_order" AS "o" ON ("o"."customer_id" = "c"."customer_id") AND ("o"."total" > ?)\nORDER BY "c"."customer_id" ASC NULLS LAST',
        parameters: [0, 3000],
      },
    });
    expect(await runPlan(plan)).toEqual([
      ['H1', '0'],
      ['T1', '0'],
      ['T2', '4000'],
    ]);
  });

  it('asks whether rows exist, whether a value is among rows, and for the one value of a relation', async () => {
    const ordersOf = select({
      columns: { one: number(1) },
      from: from('sales_order', 'o'),
      where: and(equal(order('customer_id'), customer('customer_id')), isNull(order('total'))),
    });
    const webBuyers = select({
      columns: { customer_id: order('customer_id') },
      from: from('sales_order', 'o'),
      where: equal(order('channel'), text('web')),
    });
    const plan = select({
      columns: {
        customer_id: customer('customer_id'),
        largest: scalar(select({ columns: { m: aggregate('max', order('total')) }, from: from('sales_order', 'o') })),
      },
      from: from('customer', 'c'),
      where: or(exists(ordersOf), not(inRelation(customer('customer_id'), webBuyers))),
    });
    expectSql(plan, {
      duckdb: {
        sql: 'SELECT "c"."customer_id" AS "customer_id", (SELECT max("o"."total") AS "m"\nFROM "sales_order" AS "o") AS "largest"\nFROM "customer" AS "c"\nWHERE EXISTS (SELECT $1 AS "one"\nFROM "sales_order" AS "o"\nWHERE ("o"."customer_id" = "c"."customer_id") AND ("o"."total" IS NULL)) OR (NOT ("c"."customer_id" IN (SELECT "o"."customer_id" AS "customer_id"\nFROM "sales_order" AS "o"\nWHERE "o"."channel" = $2)))',
        parameters: [1, 'web'],
      },
      athena: {
        sql: 'SELECT "c"."customer_id" AS "customer_id", (SELECT max("o"."total") AS "m"\nFROM "sales_order" AS "o") AS "largest"\nFROM "customer" AS "c"\nWHERE EXISTS (SELECT ? AS "one"\nFROM "sales_order" AS "o"\nWHERE ("o"."customer_id" = "c"."customer_id") AND ("o"."total" IS NULL)) OR (NOT ("c"."customer_id" IN (SELECT "o"."customer_id" AS "customer_id"\nFROM "sales_order" AS "o"\nWHERE "o"."channel" = ?)))',
        parameters: [1, 'web'],
      },
    });
    expect(await runPlan(plan)).toEqual([['H1', '4000']]);
  });

  it('appends relations and numbers rows inside groups', async () => {
    const ranked = select({
      columns: {
        brand: order('brand'),
        total: order('total'),
        place: over('row_number', [], { partitionBy: [order('brand')], orderBy: [descending(order('total'))] }),
        share: arithmetic(order('total'), '/', over('sum', [order('total')], { partitionBy: [order('brand')] })),
      },
      from: from('sales_order', 'o'),
    });
    const first = select({
      columns: { brand: column('r', 'brand'), share: column('r', 'share') },
      from: from(ranked, 'r'),
      where: equal(column('r', 'place'), number(1)),
    });
    const plan = unionAll(first, select({ columns: { brand: text('none'), share: nothing('decimal') } }));
    const body = (one: string, none: string) =>
      `(SELECT "r"."brand" AS "brand", "r"."share" AS "share"\nFROM (SELECT "o"."brand" AS "brand", "o"."total" AS "total", row_number() OVER (PARTITION BY "o"."brand" ORDER BY "o"."total" DESC NULLS LAST) AS "place", CAST("o"."total" AS DOUBLE) / nullif(sum("o"."total") OVER (PARTITION BY "o"."brand"), 0) AS "share"\nFROM "sales_order" AS "o") AS "r"\nWHERE "r"."place" = ${one})\nUNION ALL\n(SELECT ${none} AS "brand", CAST(NULL AS DOUBLE) AS "share")`;
    expectSql(plan, {
      duckdb: { sql: body('$1', '$2'), parameters: [1, 'none'] },
      athena: { sql: body('?', '?'), parameters: [1, 'none'] },
    });
    expect((await runPlan(plan)).sort()).toEqual([
      ['hoshizora', null],
      ['none', null],
      ['tsumugi', 4000 / 7000],
    ]);
  });

  it('chooses, casts and tells membership in a list; an empty list holds nothing', async () => {
    const plan = select({
      columns: {
        size: choose([[compare(order('total'), '>', number(1500)), text('large')]], text('small')),
        as_text: cast(order('total'), 'text'),
      },
      from: from('sales_order', 'o'),
      where: and(inList(order('order_id'), [text('O1'), text('O2')]), not(inList(order('brand'), []))),
      orderBy: [ascending(order('total'))],
    });
    const body = ([a, b, c, d]: readonly string[]) =>
      `SELECT CASE WHEN "o"."total" > ${a} THEN ${b} ELSE ${c} END AS "size", CAST("o"."total" AS VARCHAR) AS "as_text"\nFROM "sales_order" AS "o"\nWHERE ("o"."order_id" IN (${d}, ${d === '?' ? '?' : '$5'})) AND (NOT (FALSE))\nORDER BY "o"."total" ASC NULLS LAST`;
    expectSql(plan, {
      duckdb: { sql: body(['$1', '$2', '$3', '$4']), parameters: [1500, 'large', 'small', 'O1', 'O2'] },
      athena: { sql: body(['?', '?', '?', '?']), parameters: [1500, 'large', 'small', 'O1', 'O2'] },
    });
    expect(await runPlan(plan)).toEqual([
      ['small', '1000'],
      ['large', '2000'],
      ['small', null],
    ]);
  });

  it('writes a moment in UTC with its type', () => {
    const plan = select({
      columns: { n: countRows() },
      from: from('sales_order', 'o'),
      where: compare(order('ordered_at'), '<=', moment(instantFromIso('2026-02-01T00:00:00+09:00'))),
    });
    expectSql(plan, {
      duckdb: {
        sql: 'SELECT count(*) AS "n"\nFROM "sales_order" AS "o"\nWHERE "o"."ordered_at" <= CAST($1 AS TIMESTAMP)',
        parameters: ['2026-01-31 15:00:00.000'],
      },
      athena: {
        sql: 'SELECT count(*) AS "n"\nFROM "sales_order" AS "o"\nWHERE "o"."ordered_at" <= CAST(? AS TIMESTAMP(3))',
        parameters: ['2026-01-31 15:00:00.000'],
      },
    });
  });

  it('reads a table whole', () => {
    expect(compile(table('customer'), 'athena').sql).toBe('SELECT * FROM "customer"');
  });

  it('is plain frozen data', () => {
    const plan = select({
      columns: { a: and(equal(named('x'), number(1)), isNull(named('y'))) },
      from: from('t', 't'),
    });
    expect(structuredClone(plan)).toEqual(plan);
    expect(Object.isFrozen(plan)).toBe(true);
    expect(Object.isFrozen(plan.columns[0]?.expression)).toBe(true);
  });

  it('throws for names that are not ours, for a group key that is no column and for a limit that is no whole number', () => {
    const named_ = (name: string) => select({ columns: { a: named(name) }, from: from('t', 't') });
    expect(() => compile(named_('x"; DROP TABLE t; --'), 'duckdb')).toThrow(RangeError);
    expect(() => compile(named_('Total'), 'duckdb')).toThrow(RangeError);
    expect(() => select({ columns: { a: countRows() }, groupBy: ['b'] })).toThrow('cannot group by b');
    expect(() => select({ columns: { a: countRows() }, limit: 1.5 })).toThrow('not a row limit');
    expect(() => select({})).toThrow('at least one column');
  });
});
