import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../functions/core/time.ts';
import { readTransactions, type Transactions } from '../../functions/steps/read-transactions.ts';
import type { TransactionColumns } from '../../functions/steps/transaction-columns.ts';

async function* bytesOf(text: string, chunk = 1_000_000): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

const read = (text: string, columns: TransactionColumns): Promise<Transactions> =>
  readTransactions({ bytes: bytesOf(text), columns });

/** One line a purchase: who, when, how much. */
function purchasesOf({ purchases, customers }: Transactions): readonly string[] {
  return Array.from(purchases.customer, (customer, row) =>
    [
      customers[customer],
      dayOfNumber(purchases.day[row] ?? 0),
      ...(purchases.amount === null ? [] : [purchases.amount[row]]),
    ].join(' '),
  );
}

const BY_NAME = { customer: 'customer', date: 'date', amount: 'amount' };
const BY_PLACE = { customer: '1', date: '2', amount: '3' };
const TWO = ['A 2025-01-31 12.5', 'B 2025-02-01 7'];

describe('a transaction file', () => {
  it.each([
    ['CSV with a header', 'customer,date,amount\nA,2025-01-31,12.5\nB,2025-02-01,7\n', BY_NAME],
    [
      'CSV with titles above the header',
      'Sales 2025\n\nid,amount,date,customer\n1,12.5,2025-01-31,A\n2,7,2025-02-01,B\n',
      BY_NAME,
    ],
    [
      'headers that differ in case and separators',
      'Customer ID;Order Date;Total\nA;2025-01-31;12.5\nB;2025-02-01;7',
      { customer: 'customer_id', date: 'order-date', amount: 'total' },
    ],
    ['columns by place under a header', 'customer,date,amount\nA,2025-01-31,12.5\nB,2025-02-01,7\n', BY_PLACE],
    ['CSV without a header', 'A,2025-01-31,12.5\nB,2025-02-01,7\n', BY_PLACE],
    ['tabs', 'A\t2025/1/31\t$12.50\nB\t2025/2/1\t$7.00', BY_PLACE],
    ['blanks without a header', ' A 20250131  12.50\r\n B 20250201   7.00\r\n', BY_PLACE],
    ['blanks with a header', 'customer date amount\nA 20250131 12.50\nB 20250201 7.00\n', BY_NAME],
    [
      'blanks under a header of more words',
      'customer id  date of sale  amount\nA 20250131 12.50\nB 20250201 7.00\n',
      BY_PLACE,
    ],
    ['quoted cells', '"customer","date","amount"\n"A","2025-01-31","12.5"\n"B","2025-02-01","7"\n', BY_NAME],
  ])('is read from %s', async (_, text, columns) => {
    expect(purchasesOf(await read(text, columns))).toEqual(TWO);
  });

  it('of fixed width is cut where all lines have a blank, when cells are empty or hold blanks', async () => {
    const text = ['Ann Lee   20250131   12.50', 'Bo        20250201        ', 'Zoltan A. 20250202    7.00', ''].join(
      '\n',
    );
    expect(purchasesOf(await read(text, BY_PLACE))).toEqual([
      'Ann Lee 2025-01-31 12.5',
      'Bo 2025-02-01 NaN',
      'Zoltan A. 2025-02-02 7',
    ]);
  });

  it('reads the same in one piece and byte by byte', async () => {
    const text = Array.from(
      { length: 300 },
      (_, n) =>
        ` ${String(n % 40).padStart(5, '0')} 2025${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')} ${n}.25`,
    ).join('\r\n');
    const whole = await read(text, BY_PLACE);
    const pieces = await readTransactions({ bytes: bytesOf(text, 1), columns: BY_PLACE });
    expect(purchasesOf(whole)).toHaveLength(300);
    expect(purchasesOf(pieces)).toEqual(purchasesOf(whole));
  });

  it('tells day and month apart by the other rows of the column', async () => {
    const american = 'A,3/4/2025,1\nB,3/31/2025,1\n';
    expect(purchasesOf(await read(american, BY_PLACE))).toEqual(['A 2025-03-04 1', 'B 2025-03-31 1']);
    const british = 'A,3/4/2025 10:00,1\nB,31/3/2025 9:30,1\n';
    expect(purchasesOf(await read(british, BY_PLACE))).toEqual(['A 2025-04-03 1', 'B 2025-03-31 1']);
  });

  it('leaves out rows that cannot be read, and returns, and says which', async () => {
    const text = [
      'A,2025-01-31,5',
      'A,2025-02-30,5',
      ',2025-01-31,5',
      'B,,5',
      'B,2025-02-01,five',
      'B,2025-02-02,-5',
      'B,2025-02-03,',
      'C,2025-02-04,6',
      'C,2025-02-05,6',
      'C,2025-02-06,0',
    ];
    const found = await read(text.join('\n'), BY_PLACE);
    expect(purchasesOf(found)).toEqual([
      'A 2025-01-31 5',
      'B 2025-02-03 NaN',
      'C 2025-02-04 6',
      'C 2025-02-05 6',
      'C 2025-02-06 0',
    ]);
    expect(found.problems.map(({ line, value }) => [line, value])).toEqual([
      [2, '2025-02-30'],
      [3, null],
      [4, null],
      [5, 'five'],
    ]);
    expect(found.returns).toBe(1);
  });

  it('has no amounts where no column of amounts is asked for', async () => {
    const found = await read('A,2025-01-31\nB,2025-02-01\n', { customer: '1', date: '2', amount: null });
    expect(found.purchases.amount).toBeNull();
    expect(found.headerLine).toBeNull();
  });

  it.each([
    ['', BY_PLACE, 'the file is empty'],
    ['customer,date\nA,2025-01-31\n', BY_NAME, 'the file has no column "amount"'],
    ['A,2025-01-31\n', BY_PLACE, 'the file has no column 3'],
    ['A 2025-01-31\n', { customer: 'who', date: '2', amount: null }, 'the file has no column "who"'],
    ['A,soon,1\nB,later,2\n', BY_PLACE, '2 of 2 rows cannot be read; the first is line 1 ("soon")'],
    ['A,3/4/2025,1\nB,5/6/2025,2\n', BY_PLACE, 'Day and month cannot be told apart'],
    ['{"customer": 1}', BY_PLACE, 'it is JSON'],
  ])('%j is refused', async (text, columns, message) => {
    await expect(read(text, columns)).rejects.toThrow(message);
  });
});
