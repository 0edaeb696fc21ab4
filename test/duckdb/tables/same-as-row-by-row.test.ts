import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImportView } from '../../../functions/core/contract.ts';
import { isFusionError } from '../../../functions/core/errors.ts';
import { type CsvFile, importCsv } from '../../../functions/steps/import-csv.ts';
import type { TableLoader } from '../../../functions/steps/ports.ts';
import { contents, importOutside } from '../../steps/import-outside.ts';

const folder = mkdtempSync(join(tmpdir(), 'fusion-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const messy = fc.constantFrom(
  ...[
    '',
    ' ',
    '-',
    'NULL',
    '不明',
    'なし',
    '　山田　',
    'ﾔﾏﾀﾞ',
    '髙橋 健太',
    'Takahashi, Kenta',
    'KENTA Sato',
    '"',
    'a"b',
    "it's",
  ],
  ...['two\nlines', 'a,b', 'x;y', 'か\u3099', '\u3000', '=cmd|x', 'Ｆｕｌｌ　Ｗｉｄｔｈ', '东京', '1.2E+10'],
);
const ids = fc.oneof(fc.constantFrom('c1', 'c2', 'c3', 'c4', 'Ｃ１', ' c2 '), { weight: 1, arbitrary: messy });
const days = fc.constantFrom(
  ...[
    '2026-01-02',
    '2026/1/2',
    '2026-02-30',
    '平成3年3月3日',
    'S60.1.2',
    '20260102',
    '',
    '0000-00-00',
    'soon',
    '１９９０年１月２日',
  ],
);
const moments = fc.constantFrom(
  ...['2026-01-02 10:00:00', '2026-01-02 10:00', '2026-01-02', '2026/01/02 9:05', '2026-01-02T01:02:03Z', '1788156157'],
  ...['2026-01-02T10:00:00+09:00', '', 'yesterday', '令和7年1月2日 10時5分', '2026-01-02 24:00'],
);
const money = fc.constantFrom(
  ...['100', '0', '-5', '¥1,234', '１２３', '1.5', '', '時価', '999999999999999', '(300)', '00100'],
);
const counts = fc.constantFrom(...['1', '2', '', '-1', '3個', 'two', '2147483648', '９']);
const phones = fc.constantFrom(
  ...[
    '090-1234-5678',
    '09012345678',
    '+81 90 1234 5678',
    '03-1234-5678',
    '0120-123-456',
    '12-34',
    '',
    '00000000000',
    '９０',
  ],
);
const flags = fc.constantFrom(...['1', '0', '可', '不可', 'Y', '', 'maybe', '希望する']);
const scores = fc.constantFrom(...['4', '10', '4.5', '★★★', '4/5', '５', '', '11', 'good', '04']);

const KINDS: Readonly<Record<string, readonly (readonly [string, fc.Arbitrary<string>])[]>> = {
  'customers.csv': [
    ['customer_id', ids],
    ['name', messy],
    ['email', fc.constantFrom('a@b.jp', 'A@B.JP', 'ａ@b.jp', 'none', 'x at y', '', 'mailto:q@r.st')],
    ['phone', phones],
    ['country', fc.constantFrom('JP', '日本', 'US', '', 'Narnia')],
    ['birthday', days],
    ['gender', fc.constantFrom('男', 'f', '', 'robot')],
    ['zip', fc.constantFrom('150-0001', '1500001', '〒150-0001', 'x', '')],
    ['address', fc.oneof(messy, fc.constantFrom('東京都渋谷区神宮前1-2-3', '大阪府大阪市北区梅田１丁目'))],
    ['updated_at', moments],
    ['do not call', flags],
    ['rank', messy],
    ['備考', messy],
  ],
  'products.csv': [
    ['sku', ids],
    ['name', messy],
    ['category', messy],
    ['price', money],
    ['release date', days],
  ],
  'orders.csv': [
    ['order_no', ids],
    ['customer_no', ids],
    ['order_date', moments],
    ['status', fc.constantFrom('completed', '返品', 'キャンセル', '', 'teleported')],
    ['total', money],
    ['memo', messy],
  ],
  'order_lines.csv': [
    ['order_no', ids],
    ['line_no', fc.oneof(counts, fc.constant(''))],
    ['sku', ids],
    ['qty', counts],
    ['unit_price', money],
    ['amount', fc.oneof(money, fc.constant(''))],
  ],
  'purchases.csv': [
    ['purchase_id', fc.oneof(ids, fc.constant(''))],
    ['customer_id', ids],
    ['purchase_date', moments],
    ['product_name', messy],
    ['sku', fc.oneof(ids, fc.constant(''))],
    ['qty', counts],
    ['unit_price', money],
    ['order_total', fc.oneof(money, fc.constant(''))],
  ],
  'web_events.csv': [
    ['event_id', fc.oneof(ids, fc.constant(''))],
    ['customer_id', ids],
    ['event_time', moments],
    ['event_type', fc.constantFrom('view', 'Page View', 'カート追加', 'purchase', 'quiz', '', '-')],
    ['page', messy],
    ['sku', ids],
    ['channel', messy],
    ['device', messy],
    ['session_id', ids],
    ['utm_campaign', messy],
  ],
  'contacts.csv': [
    ['contact_id', ids],
    ['customer_id', ids],
    ['contacted_at', moments],
    ['channel', fc.constantFrom('電話', 'e-mail', 'LINE', 'のろし', '', '-')],
    ['direction', fc.constantFrom('inbound', '発信', '', 'sideways')],
    ['topic', messy],
    ['resolved', fc.constantFrom('yes', '対応中', '', 'maybe')],
    ['duration_seconds', fc.constantFrom('312', '5:12', '1:00:00', '5分', '', '-1', 'long')],
    ['satisfaction', scores],
    ['agent', messy],
  ],
  'surveys.csv': [
    ['answer_id', ids],
    ['customer_id', ids],
    ['answered_at', moments],
    ['survey', messy],
    ['question', messy],
    ['score', scores],
    ['comment', messy],
  ],
  'consents.csv': [
    ['customer_id', ids],
    ['channel', fc.constantFrom('call', '電話', 'E-mail', '郵送', 'sms', '', '伝書鳩')],
    ['granted', flags],
    ['decided_at', fc.oneof(moments, fc.constant('2026-01-02T01:02:03.456Z'))],
    ['source', messy],
    ['form', messy],
  ],
};

interface Drawn {
  readonly kind: string;
  readonly text: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.constantFrom(...Object.keys(KINDS)).chain((kind) => {
  const columns = KINDS[kind] ?? [];
  const cells = fc.tuple(...columns.map(([, values]) => values));
  const row = fc.oneof(
    { weight: 40, arbitrary: cells.map((values) => values.map(written).join(',')) },
    { weight: 1, arbitrary: cells.map((values) => [...values, '', ''].map(written).join(',')) },
    { weight: 2, arbitrary: fc.constantFrom('a', 'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o', '', 'x,"y\nz"', '   ') },
  );
  return fc.record({
    kind: fc.constant(kind),
    text: fc
      .tuple(fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([rows, end, last]) => [columns.map(([name]) => name).join(','), ...rows].join(end) + (last ? end : '')),
  });
});

function written(value: string): string {
  return /[",\n;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The catalogue, so that lines find prices; then the file twice, so that it meets what is there. */
const CATALOGUE = 'sku,name,price\nc1,Pen,100\nc2,Ink,\n';

type Outcome = { readonly views: readonly unknown[]; readonly store: unknown } | { readonly refused: string };

async function outcome({ kind, text }: Drawn, way: 'by sets' | 'row by row'): Promise<Outcome & { declined: number }> {
  const outside = await importOutside();
  let declined = 0;
  const tables: TableLoader = {
    load: async (table, land) => {
      const loaded = await outside.tables.load(table, land);
      if (loaded === null) declined += 1;
      return loaded;
    },
  };
  const file = (name: string, content: string): CsvFile => {
    const path = join(folder, name.replace('/', '-'));
    writeFileSync(path, content);
    const bytes = (): AsyncIterable<Uint8Array> => createReadStream(path);
    return { name, bytes: bytes(), ...(way === 'by sets' ? { local: { path, bytes } } : {}) };
  };
  try {
    const views: ImportView[] = [];
    for (const [name, content] of [
      ['acme/products0.csv', CATALOGUE],
      [`acme/${kind}`, text],
      [`acme/${kind}`, `${text.trimEnd()}\n${text.split('\n').slice(1, 3).join('\n')}\n`],
    ] as const) {
      views.push(...(await importCsv({ files: [file(name, content)] }, { ...outside, tables })));
    }
    return { views: views.map(comparable), store: await contents(outside), declined };
  } catch (error) {
    if (!isFusionError(error)) throw error;
    return { refused: error.message, declined };
  } finally {
    outside.database.close();
  }
}

/** Values between quotes keep their blanks the one way and not the other: nobody is told more by them. */
function comparable({ id: _, rejections, ...view }: ImportView): unknown {
  return { ...view, rejections: rejections.map((one) => ({ ...one, value: one.value?.trim() ?? null })) };
}

const RUNS = 7;

const PLAIN_ROWS: Readonly<Record<string, string>> = {
  'customers.csv':
    'c1,髙橋 健太,A@B.JP,090-1234-5678,JP,平成3年3月3日,男,150-0001,東京都渋谷区神宮前1-2-3,2026-01-02 10:00,可,gold,',
  'products.csv': 'p1,Pen,stationery,"¥1,234",2026-01-02',
  'orders.csv': 'o1,c1,2026-01-02 10:00,completed,100,',
  'order_lines.csv': 'o1,1,c1,2,100,200',
  'purchases.csv': 'p1,c1,2026-01-02,Pen,c1,1,100,100',
  'web_events.csv': ',c1,2026-01-02 10:00:00,view,/items/東京,c1,app,phone,s1,',
  'contacts.csv': 'k1,c1,2026-01-02 10:00,電話,受信,返品,解決,312,4,佐藤',
  'consents.csv': 'c1,電話,可,2026-01-02 10:00,web,f1',
  'surveys.csv': 'a1,c1,2026-01-02 10:00,NPS,すすめますか,9,良い',
};

describe('a file loaded by sets', () => {
  it('leaves the store, and says of it, what it does row by row', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (table) => {
        const { declined: _, ...bySets } = await outcome(table, 'by sets');
        const { declined: __, ...rowByRow } = await outcome(table, 'row by row');
        expect(bySets).toEqual(rowByRow);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it.each(
    Object.entries(PLAIN_ROWS),
  )('is not declined where nothing needs the careful reader: %s', async (kind, row) => {
    const header = (KINDS[kind] ?? []).map(([name]) => name).join(',');
    const { declined, ...bySets } = await outcome({ kind, text: `${header}\n${row}\n` }, 'by sets');
    expect(declined).toBe(0);
    expect(bySets).toMatchObject({ views: [{}, { rejected: 0, added: 1 }, { rejected: 0 }] });
  });
});
