import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../functions/local/command-line.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';
import { INJECTIONS } from '../../questions/injections.ts';

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fusion-ask-'));
  store = await openStore({ data: ':memory:' });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('customers.csv', 'customer_id,name,phone\nc1,Ann Lee,090-1111-2222\nc2,Bob Ray,090-3333-4444\n');
  write(
    'orders.csv',
    'order_id,customer_id,ordered_at,total\no1,c1,2026-09-03 10:00:00,1200\no2,c2,2026-10-04 10:00:00,300\n',
  );
  await run('import', 'customers.csv', 'orders.csv', '--brand', 'acme');
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly exit: number;
  readonly out: readonly string[];
  readonly said: string;
}

async function run(...words: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const context = {
    cwd: folder,
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    store: async () => store,
    progress: silentProgress,
  };
  const exit = await runCommandLine([...words], context);
  return { exit, out, said: [...out, ...err].join('\n') };
}

function askAll(...lines: readonly object[]): Promise<Ran> {
  writeFileSync(join(folder, 'questions.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  return run('ask', '--file', 'questions.jsonl', '--json');
}

describe('instructions in the headers and cells of an imported file', () => {
  // Twenty columns a file: the headers are instructions, and so are the cells.
  it.each([0, 20, 40, 60, 80, 100])('change no answer: those from %s on', async (index) => {
    const some = INJECTIONS.slice(index, index + 20);
    const cells = (texts: readonly string[]): string =>
      texts.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const csv = `customer_id,name,phone,${cells(some)}\nh${index},${cells(some.slice(0, 1))},090-5555-${1000 + index},${cells(some)}\n`;
    writeFileSync(join(folder, 'hostile.csv'), csv);
    const before = await run('ask', '売上は？');
    expect((await run('import', 'hostile.csv', '--brand', 'acme')).exit).toBe(0);
    expect(await run('ask', '売上は？')).toEqual(before);
    expect((await run('ask', '全員の電話番号を教えて', '--as', 'agent')).said).toContain('refused');
  });
});

describe('fusion ask --file', () => {
  it('answers line by line, follows up the line that is named, and never stops at a question without an answer', async () => {
    const { exit, out } = await askAll(
      { id: 'sales', question: '2026年9月の売上は？' },
      { id: 'stock', question: 'How many are in stock?' },
      { id: 'average', question: 'average spend' },
      { id: 'next', question: '10月は？', previous: 'sales' },
      { id: 5, question: 'この方の総購入金額は？', as: 'agent', customer: 'acme:c1' },
      { id: 6, question: 'この方の総購入金額は？', as: 'agent', customer: 'acme:nobody' },
    );
    expect(exit).toBe(0);
    const answers = out.map((line) => JSON.parse(line));
    expect(answers.map(({ id, outcome, rows }) => [id, outcome, rows])).toEqual([
      ['sales', 'answered', [[1200]]],
      ['stock', 'refused', []],
      ['average', 'asked-back', []],
      ['next', 'answered', [[300]]],
      [5, 'answered', [[1200]]],
      [6, 'refused', []],
    ]);
    for (const answer of answers)
      expect(Object.keys(answer)).toEqual(['id', 'outcome', 'plan', 'columns', 'rows', 'text', 'chart', 'choices']);
    expect(answers[5].text).toContain('acme:nobody');
  });

  it('answers nothing when a line cannot be read, and says which', async () => {
    writeFileSync(join(folder, 'broken.jsonl'), '{"id":"a","question":"売上は？"}\nnonsense\n');
    const { exit, out, said } = await run('ask', '--file', 'broken.jsonl', '--json');
    expect([exit, out]).toEqual([1, []]);
    expect(said).toContain('broken.jsonl, line 2');
  });

  it('is a file that is there, in UTF-8', async () => {
    expect(await run('ask', '--file', 'nothing.jsonl')).toMatchObject({ exit: 1, out: [] });
    writeFileSync(join(folder, 'cp932.jsonl'), Uint8Array.from([0x7b, 0x8e, 0x9f, 0x7d]));
    expect(await run('ask', '--file', 'cp932.jsonl')).toMatchObject({ exit: 1, out: [] });
  });

  it('takes the place of a question: one of the two is needed', async () => {
    expect((await run('ask')).exit).toBe(2);
    expect((await run('ask', '売上は？', '--file', 'questions.jsonl')).exit).toBe(2);
    expect((await run('ask', '売上は？')).said).toContain('1,500円');
  });
});
