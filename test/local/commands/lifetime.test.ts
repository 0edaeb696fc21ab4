import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../functions/local/command-line.ts';
import type { CommandContext } from '../../../functions/local/commands/command.ts';

/**
 * Two hundred customers who began in January 2025, by a rule without chance: customer n buys n mod 4 times more, every
 * 7 + n mod 5 days; every third stops there, the others come back in June. Customer 006 bought twice on one day.
 */
function transactions(): string {
  const rows = Array.from({ length: 200 }, (_, n) => {
    const days = Array.from({ length: 1 + (n % 4) }, (_, time) => 1 + (n % 20) + time * (7 + (n % 5)));
    const back = n % 3 === 0 ? [] : [150 + (n % 10)];
    return [...days, ...back].map((day) => line(n, day, 10 + (n % 7)));
  }).flat();
  return `${[...rows, line(6, 7, 3)].join('\n')}\n`;
}

function line(customer: number, dayOfYear: number, amount: number): string {
  const day = new Date(Date.UTC(2025, 0, dayOfYear)).toISOString().slice(0, 10).replaceAll('-', '');
  return ` ${String(customer).padStart(3, '0')} ${day} ${amount.toFixed(2).padStart(6)}`;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lifetime-'));
  await writeFile(join(folder, 'sales.txt'), transactions());
  await writeFile(join(folder, 'once.csv'), 'who,when\nA,2025-01-01\nB,2025-01-02\nA,2025-01-01\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const context: CommandContext = {
    cwd: folder,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    progress: { report: () => undefined },
    store: () => Promise.reject(new Error('lifetime needs no store')),
  };
  const exit = await runCommandLine(['lifetime', ...words], context);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

const SALES = ['sales.txt', '--customer', '1', '--date', '2', '--amount', '3', '--calibration-end', '2025-04-30'];

describe('fusion lifetime', () => {
  it('prints the parameters as JSON', async () => {
    const { exit, out } = await run(...SALES, '--json');
    const summary = JSON.parse(out);
    expect(exit).toBe(0);
    expect(summary).toMatchObject({
      customers: 200,
      repeaters: 150,
      headerLine: null,
      leftOut: { unreadableRows: 0, returns: 0 },
    });
    // January 1st to April 30th are 119 days apart: 17 weeks.
    expect(summary).toMatchObject({
      calibration: { start: '2025-01-01', end: '2025-04-30', unit: 'week' },
      horizon: 17,
    });
    for (const name of ['r', 'alpha', 'a', 'b']) expect(summary.bgNbd[name]).toBeGreaterThan(0);
    expect(summary.bgNbd.logLikelihood).toBeLessThan(0);
    for (const name of ['p', 'q', 'v']) expect(summary.gammaGamma[name]).toBeGreaterThan(0);
    // 133 customers came back by the rule, all of them in June.
    expect(summary.holdout).toMatchObject({ until: '2025-06-08', actualPurchases: 133 });
  });

  it("writes each customer's history and what to expect, with values counted by hand", async () => {
    await run(...SALES, '--out', 'deep/expected.csv', '--unit', 'day', '--horizon', '90');
    const [header, ...rows] = (await readFile(join(folder, 'deep/expected.csv'), 'utf8')).trim().split('\n');
    expect(header).toBe(
      'customer,frequency,recency,age,average_amount,probability_alive,expected_purchases,expected_average_amount,expected_value',
    );
    expect(rows).toHaveLength(200);
    const history = (id: string) =>
      rows
        .find((row) => row.startsWith(`${id},`))
        ?.split(',')
        .slice(1, 5);
    // From January 1st, never again by April 30th.
    expect(history('000')).toEqual(['0', '0', '119', '']);
    // January 7th (twice), 15th and 23rd: two repeats of 16.
    expect(history('006')).toEqual(['2', '16', '113', '16']);
    // January 8th, 17th, 26th and February 4th: three repeats of 10.
    expect(history('007')).toEqual(['3', '27', '112', '10']);
    for (const row of rows) {
      const [, repeats, , , , alive, purchases, amount, value] = row.split(',').map(Number);
      if (repeats === 0) expect(alive).toBe(1);
      else expect(alive).toBeLessThan(1);
      expect(value).toBeCloseTo((purchases ?? 0) * (amount ?? 0), 3);
    }
  });

  it('says in sentences what it learned, and how far ahead it looks', async () => {
    const { out } = await run(...SALES, '--horizon', '0.5');
    expect(out).toContain('200 customers from 2025-01-01 to 2025-04-30, 150 bought on more than one day');
    expect(out).toMatch(/BG\/NBD \(weeks\): r [\d.]+, alpha [\d.]+, a [\d.]+, b [\d.]+, log-likelihood -[\d.]+/);
    expect(out).toContain('within 0.5 weeks');
  });

  it('does without amounts, and says that it has none', async () => {
    const { out } = await run(
      'sales.txt',
      '--customer',
      '1',
      '--date',
      '2',
      '--calibration-end',
      '2025-04-30',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ gammaGamma: null, newCustomer: { expectedAmount: null } });
  });

  it('warns of a calibration that ends after the file', async () => {
    const { out } = await run('sales.txt', '--customer', '1', '--date', '2', '--calibration-end', '2025-12-31');
    expect(out).toContain('warning: the last purchase is of 2025-06-08');
  });

  it.each([
    [
      ['none.txt', '--customer', '1', '--date', '2', '--calibration-end', '2025-04-30'],
      2,
      'there is no file "none.txt"',
    ],
    [['sales.txt', '--customer', 'who', '--date', '2', '--calibration-end', '2025-04-30'], 2, 'no column "who"'],
    [['sales.txt', '--customer', '1', '--date', '9', '--calibration-end', '2025-04-30'], 2, 'no column 9'],
    [['sales.txt', '--customer', '1', '--date', '2', '--calibration-end', '2025-04-31'], 2, 'not "2025-04-31"'],
    [['sales.txt', '--customer', '1', '--date', '2', '--calibration-end', 'spring'], 2, 'not "spring"'],
    [['sales.txt', '--customer', '1', '--date', '2', '--calibration-end', '2025-04-30', '--unit', 'month'], 2, 'month'],
    [
      ['sales.txt', '--customer', '1', '--date', '2', '--calibration-end', '2025-04-30', '--horizon', '-1'],
      2,
      'not "-1"',
    ],
    [['sales.txt', '--customer', '1', '--date', '2'], 2, '--calibration-end'],
    [
      ['sales.txt', '--customer', '1', '--date', '2', '--calibration-end', '2024-12-31'],
      1,
      'before the first purchase on 2025-01-01',
    ],
    [['sales.txt', '--customer', '1', '--date', '3', '--calibration-end', '2025-04-30'], 1, 'rows cannot be read'],
    [
      ['once.csv', '--customer', 'who', '--date', 'when', '--calibration-end', '2025-04-30'],
      1,
      'nobody bought on a second day',
    ],
  ])('%j ends with %d and says why', async (words, code, message) => {
    const { exit, out, err } = await run(...words);
    expect(exit).toBe(code);
    expect(err).toContain(message);
    expect(out).toBe('');
  });
});
