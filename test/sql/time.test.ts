import { describe, expect, it } from 'vitest';
import { dayOf, instant, instantFromIso, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import {
  addToDay,
  aggregate,
  ascending,
  cast,
  column,
  contains,
  countRows,
  datePart,
  dayDifference,
  epochMilliseconds,
  jsonText,
  localDay,
  localTime,
  minBy,
  moment,
  number,
  quantile,
  startOfDay,
  startOfFiscalYear,
  startOfWeek,
  startsWith,
  textList,
  truncate,
} from '../../functions/sql/expression.ts';
import type { Expression } from '../../functions/sql/plan.ts';
import { from, select } from '../../functions/sql/relation.ts';
import { expectSql, runPlan } from './every-dialect.ts';

const order = (name: string) => column('o', name);
const one = (expression: Expression) => select({ columns: { x: expression } });
const someDay = (iso: string) => cast(moment(instantFromIso(`${iso}T00:00:00Z`)), 'day');
const tokyo = 'Asia/Tokyo';
const newYork = 'America/New_York';

describe('time, where the dialects differ', () => {
  it('counts the month of the business time zone, not of UTC', async () => {
    const plan = select({
      columns: { month: truncate(localDay(order('ordered_at'), tokyo), 'month'), orders: countRows() },
      from: from('sales_order', 'o'),
      groupBy: ['month'],
      orderBy: [ascending('month')],
    });
    const rest = 'FROM "sales_order" AS "o"\nGROUP BY 1\nORDER BY "month" ASC NULLS LAST';
    expectSql(plan, {
      duckdb: {
        sql: `SELECT CAST(date_trunc('month', CAST(CASE WHEN "o"."ordered_at" BETWEEN TIMESTAMP '1970-01-01' AND TIMESTAMP '2099-12-31' THEN "o"."ordered_at" + to_minutes(540) ELSE timezone($1, timezone('UTC', "o"."ordered_at")) END AS DATE)) AS DATE) AS "month", count(*) AS "orders"\n${rest}`,
        parameters: [tokyo],
      },
      athena: {
        sql: `SELECT CAST(date_trunc('month', CAST(CAST(at_timezone(with_timezone("o"."ordered_at", 'UTC'), ?) AS TIMESTAMP(3)) AS DATE)) AS DATE) AS "month", count(*) AS "orders"\n${rest}`,
        parameters: [tokyo],
      },
    });
    expect(await runPlan(plan)).toEqual([
      ['2026-01-01', '1'],
      ['2026-02-01', '2'],
      ['2026-03-01', '1'],
    ]);
  });

  it('finds the moment at which a local day begins', async () => {
    const plan = one(startOfDay(someDay('2026-02-01'), tokyo));
    expectSql(plan, {
      duckdb: {
        sql: `SELECT timezone('UTC', timezone($1, CAST(CAST(CAST($2 AS TIMESTAMP) AS DATE) AS TIMESTAMP))) AS "x"`,
        parameters: [tokyo, '2026-02-01 00:00:00.000'],
      },
      athena: {
        sql: `SELECT CAST(at_timezone(with_timezone(CAST(CAST(CAST(? AS TIMESTAMP(3)) AS DATE) AS TIMESTAMP(3)), ?), 'UTC') AS TIMESTAMP(3)) AS "x"`,
        parameters: ['2026-02-01 00:00:00.000', tokyo],
      },
    });
    expect(await runPlan(plan)).toEqual([['2026-01-31 15:00:00']]);
  });

  it('adds calendar units to a day and counts the days between two', async () => {
    const next = addToDay(someDay('2026-01-31'), 'month', number(1));
    expectSql(one(next), {
      duckdb: {
        sql: 'SELECT CAST((CAST(CAST($1 AS TIMESTAMP) AS DATE) + to_months(CAST($2 AS INTEGER))) AS DATE) AS "x"',
        parameters: ['2026-01-31 00:00:00.000', 1],
      },
      athena: {
        sql: `SELECT date_add('month', ?, CAST(CAST(? AS TIMESTAMP(3)) AS DATE)) AS "x"`,
        parameters: [1, '2026-01-31 00:00:00.000'],
      },
    });
    expect(await runPlan(one(next))).toEqual([['2026-02-28']]);
    expect(await runPlan(one(dayDifference(someDay('2026-01-31'), next)))).toEqual([['28']]);
  });

  it('starts weeks and fiscal years where the business does', async () => {
    const wednesday = someDay('2026-04-01');
    expect(await runPlan(one(startOfWeek(wednesday, 1)))).toEqual([['2026-03-30']]);
    expect(await runPlan(one(startOfWeek(wednesday, 7)))).toEqual([['2026-03-29']]);
    expect(await runPlan(one(startOfFiscalYear(wednesday, 4)))).toEqual([['2026-04-01']]);
    expect(await runPlan(one(startOfFiscalYear(someDay('2026-03-31'), 4)))).toEqual([['2025-04-01']]);
    expect(await runPlan(one(startOfFiscalYear(someDay('2026-03-31'), 1)))).toEqual([['2026-01-01']]);
  });

  it('reads the parts of a local time', async () => {
    const weekday = one(datePart(localTime(moment(instantFromIso('2026-01-31T15:00:00Z')), newYork), 'weekday'));
    expectSql(weekday, {
      duckdb: {
        sql: `SELECT extract(isodow FROM timezone($1, timezone('UTC', CAST($2 AS TIMESTAMP)))) AS "x"`,
        parameters: [newYork, '2026-01-31 15:00:00.000'],
      },
      athena: {
        sql: `SELECT extract(day_of_week FROM CAST(at_timezone(with_timezone(CAST(? AS TIMESTAMP(3)), 'UTC'), ?) AS TIMESTAMP(3))) AS "x"`,
        parameters: ['2026-01-31 15:00:00.000', newYork],
      },
    });
    expect(await runPlan(weekday)).toEqual([['6']]);
  });

  it.each([
    tokyo,
    newYork,
    'Asia/Kolkata',
    'Europe/London',
    'Africa/Casablanca',
    'UTC',
  ])('knows the days of %s as the calendar does', async (zone) => {
    const moments = Array.from({ length: 400 }, (_, index) =>
      instant(Date.UTC(1930, 0, 1) + index * 173 * MILLISECONDS_PER_DAY + index * 3_599_000),
    );
    const columns = Object.fromEntries(
      moments.map((each, index) => [`d${index}`, localDay(moment(each), zone)] as const),
    );
    const [days] = await runPlan(select({ columns }));
    expect(days).toEqual(moments.map((each) => dayOf(each, zone)));
  });

  it('gives a moment as epoch milliseconds', async () => {
    const plan = one(epochMilliseconds(moment(instantFromIso('2026-01-31T15:00:00.123Z'))));
    expectSql(plan, {
      duckdb: { sql: 'SELECT epoch_ms(CAST($1 AS TIMESTAMP)) AS "x"', parameters: ['2026-01-31 15:00:00.123'] },
      athena: {
        sql: `SELECT CAST(to_unixtime(with_timezone(CAST(? AS TIMESTAMP(3)), 'UTC')) * 1000 AS BIGINT) AS "x"`,
        parameters: ['2026-01-31 15:00:00.123'],
      },
    });
    expect(await runPlan(plan)).toEqual([[String(Date.UTC(2026, 0, 31, 15, 0, 0, 123))]]);
  });
});

describe('statistics and text, where the dialects differ', () => {
  it('finds medians, quantiles, the value of the best row and the list of a group', async () => {
    const plan = select({
      columns: {
        middle: aggregate('median', order('total')),
        fifth: quantile(order('total'), 0.2),
        best: minBy(order('order_id'), order('channel'), order('total')),
        channels: textList(order('channel')),
      },
      from: from('sales_order', 'o'),
    });
    expectSql(plan, {
      duckdb: {
        sql: `SELECT median("o"."total") AS "middle", quantile_disc("o"."total", 0.2000) AS "fifth", arg_min("o"."order_id", ROW("o"."channel", "o"."total")) AS "best", string_agg("o"."channel", ',' ORDER BY "o"."channel") AS "channels"\nFROM "sales_order" AS "o"`,
        parameters: [],
      },
      athena: {
        sql: `SELECT approx_percentile("o"."total", 0.5) AS "middle", approx_percentile("o"."total", 0.2000) AS "fifth", min_by("o"."order_id", ROW("o"."channel", "o"."total")) AS "best", listagg("o"."channel", ',') WITHIN GROUP (ORDER BY "o"."channel") AS "channels"\nFROM "sales_order" AS "o"`,
        parameters: [],
      },
    });
    expect(await runPlan(plan)).toEqual([[2000, '1000', 'O2', 'store,web,web']]);
  });

  it('reads a key of a JSON text', async () => {
    const plan = select({
      columns: { size: jsonText(column('c', 'attributes'), 'size') },
      from: from('customer', 'c'),
      orderBy: [ascending('size')],
      limit: 1,
    });
    const rest = 'AS "size"\nFROM "customer" AS "c"\nORDER BY "size" ASC NULLS LAST\nLIMIT 1';
    expectSql(plan, {
      duckdb: { sql: `SELECT json_extract_string("c"."attributes", $1) ${rest}`, parameters: ['$."size"'] },
      athena: { sql: `SELECT json_extract_scalar("c"."attributes", ?) ${rest}`, parameters: ['$["size"]'] },
    });
    expect(await runPlan(plan)).toEqual([['M']]);
  });

  it('searches for text as it is written, wildcards included', async () => {
    const cities = (where: Expression) =>
      select({ columns: { city: column('c', 'city') }, from: from('customer', 'c'), where });
    const plan = cities(contains(column('c', 'city'), '0%_'));
    expectSql(plan, {
      duckdb: {
        sql: `SELECT "c"."city" AS "city"\nFROM "customer" AS "c"\nWHERE "c"."city" LIKE $1 ESCAPE '\\'`,
        parameters: ['%0\\%\\_%'],
      },
      athena: {
        sql: `SELECT "c"."city" AS "city"\nFROM "customer" AS "c"\nWHERE "c"."city" LIKE ? ESCAPE '\\'`,
        parameters: ['%0\\%\\_%'],
      },
    });
    expect(await runPlan(plan)).toEqual([['100%_']]);
    expect(await runPlan(cities(startsWith(column('c', 'city'), '京都')))).toEqual([['京都市']]);
  });
});
