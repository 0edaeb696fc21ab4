import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferMapping } from '../../../functions/core/records/mapping.ts';

function read(headers: readonly string[], samples: readonly (readonly string[])[] = [], name = 'file.csv') {
  const { entity, columns } = inferMapping({ name, headers, samples });
  return { entity, fields: columns.map(({ field }) => field), columns };
}

const of = (headers: string, ...rows: readonly string[]) =>
  read(
    headers.split(','),
    rows.map((row) => row.split(',')),
  );

describe('web events', () => {
  it.each([
    [
      'event_id,customer_id,occurred_at,event_type,page_url,product_id,device,session_id',
      ['event_id', 'customer_id', 'occurred_at', 'event_type', 'page', 'product_id', 'device', 'session_id'],
    ],
    [
      'イベントID,会員番号,発生日時,イベント種別,ページ,商品コード',
      ['event_id', 'customer_id', 'occurred_at', 'event_type', 'page', 'product_id'],
    ],
    ['timestamp,user_id,event,path,platform', ['occurred_at', 'customer_id', 'event_type', 'page', 'device']],
    [
      'セッションID,閲覧日時,顧客番号,行動種別,閲覧URL,流入元,端末種別',
      ['session_id', 'occurred_at', 'customer_id', 'event_type', 'page', 'channel', 'device'],
    ],
  ])('are told by %s', (headers, fields) => {
    expect(of(headers)).toMatchObject({ entity: 'webEvent', fields });
  });

  it('are told by the types of event, where the other columns could be those of purchases', () => {
    const headers = 'event_time,event_type,order_id,product_id,category,quantity,price,amount,user_id';
    const row = (type: string) => `2026-01-02 10:00:00,${type},,p1,shoes,1,100,100,u1`;
    expect(of(headers, row('view'), row('add_to_cart'), row('purchase')).entity).toBe('webEvent');
  });

  it('are not orders whose "event" is a sale', () => {
    const rows = ['o1,c1,2026-01-02,e1,春のセール', 'o2,c2,2026-01-02,e1,春のセール', 'o3,c2,2026-01-03,e2,福袋'];
    expect(of('order_id,customer_id,date,event_id,event_name', ...rows).entity).toBe('order');
  });

  it('are not purchases that say of each row that it is one', () => {
    const rows = [
      'purchase,c1,2026-01-02,p1,1,100',
      'purchase,c2,2026-01-02,p2,1,100',
      'return,c2,2026-01-02,p2,1,100',
    ];
    expect(of('event,customer_id,date,product_id,quantity,price', ...rows).entity).toBe('purchase');
  });
});

describe('support contacts', () => {
  it.each([
    [
      'contact_id,customer_id,contacted_at,channel,topic,direction,resolved,duration_seconds,satisfaction',
      ...['contact_id', 'customer_id', 'contacted_at', 'channel', 'topic', 'direction', 'outcome', 'duration_seconds'],
      'satisfaction',
    ],
    [
      '問合せ番号,会員番号,受付日時,チャネル,内容区分,対応結果,対応秒数',
      ...['contact_id', 'customer_id', 'contacted_at', 'channel', 'topic', 'outcome', 'duration_seconds'],
    ],
    [
      'Ticket ID,Subject,Status,Created At,Customer ID,Type',
      ...['contact_id', 'topic', 'outcome', 'contacted_at', 'customer_id', 'attributes.type'],
    ],
    ['id,customer_id,created_at,channel,subject', 'contact_id', 'customer_id', 'contacted_at', 'channel', 'topic'],
    ['案件ID,お客様番号,入電日時,用件,入出電区分', 'contact_id', 'customer_id', 'contacted_at', 'topic', 'direction'],
  ])('are told by %s', (headers, ...fields) => {
    expect(of(headers)).toMatchObject({ entity: 'supportContact', fields });
  });

  it('are people where the file names them and no contact: contacts.csv of a sales system', () => {
    expect(read(['contact_id', 'name', 'email', 'phone'], [], 'contacts.csv').entity).toBe('customer');
  });

  it('leave lengths of time in another unit alone', () => {
    const contact = 'contact_id,customer_id,contacted_at,topic';
    for (const header of ['duration_minutes', 'handle time (min)', '対応時間（分）', 'duration_ms', '通話時間(時間)']) {
      expect(of(`${contact},${header}`).fields.at(-1)).toMatch(/^attributes\./);
    }
    for (const header of ['duration', '対応時間（秒）', 'Handle Time']) {
      expect(of(`${contact},${header}`).fields.at(-1)).toBe('duration_seconds');
    }
  });
});

describe('survey answers', () => {
  it.each([
    [
      'answer_id,customer_id,answered_at,survey,question,score,comment',
      ...['answer_id', 'customer_id', 'answered_at', 'survey', 'question', 'score', 'comment'],
    ],
    [
      '回答番号,会員番号,回答日時,アンケート名,評価,自由記述',
      ...['answer_id', 'customer_id', 'answered_at', 'survey', 'score', 'comment'],
    ],
    ['Response ID,userId,Submitted At,NPS', 'answer_id', 'customer_id', 'answered_at', 'score'],
    ['review_id,customer_id,date,rating,review_text', 'answer_id', 'customer_id', 'answered_at', 'score', 'comment'],
  ])('are told by %s', (headers, ...fields) => {
    expect(of(headers)).toMatchObject({ entity: 'surveyAnswer', fields });
  });
});

describe('consents', () => {
  it.each([
    ['customer_id,channel,granted,decided_at,source', 'customer_id', 'channel', 'granted', 'decided_at', 'source'],
    ['会員番号,同意区分,可否,同意日時,取得元', 'customer_id', 'channel', 'granted', 'decided_at', 'source'],
    ['memberNo,Consent Type,Opt In,Updated At', 'customer_id', 'channel', 'granted', 'decided_at'],
    ['顧客ID,連絡手段,許諾,許諾日', 'customer_id', 'channel', 'granted', 'decided_at'],
  ])('are told by %s', (headers, ...fields) => {
    expect(of(headers)).toMatchObject({ entity: 'consent', fields });
  });

  it('read a column of refusals reversed', () => {
    expect(of('会員番号,同意区分,拒否フラグ,更新日時').columns[2]).toMatchObject({ field: 'granted', opposite: true });
  });

  it('are not contacts or orders that have a channel: those are of other ways', () => {
    const rows = ['c1,web,shipped,2026-01-02', 'c2,store,shipped,2026-01-02', 'c2,web,returned,2026-01-02'];
    expect(() => of('customer_id,channel,status,date', ...rows)).toThrow('cannot tell what the rows');
  });
});

const ENGLISH = {
  customer: ['customer_id', 'Member No', 'userId', 'cust_id'],
  order: ['order_id', 'Order No', 'transactionId'],
  product: ['product_id', 'SKU', 'item code'],
  orderedAt: ['order_date', 'Purchased At', 'date', 'timestamp'],
  occurredAt: ['event_time', 'occurred at', 'timestamp', 'date'],
  eventType: ['event_type', 'Event Name', 'event'],
  page: ['page', 'page_url', 'path'],
  session: ['session_id', 'visitId'],
  amount: ['amount', 'price', 'total'],
  quantity: ['qty', 'quantity'],
  types: ['view', 'add_to_cart', 'search', 'login', 'page_view'],
  contact: ['contact_id', 'Ticket No', 'caseId'],
  contactedAt: ['contacted_at', 'Received At', 'call date', 'created_at', 'date'],
  topic: ['topic', 'Subject', 'inquiry type'],
  outcome: ['resolved', 'Outcome', 'ticket status', 'status'],
  answer: ['answer_id', 'Response ID', 'surveyResponseId'],
  answeredAt: ['answered_at', 'Submitted At', 'response date', 'timestamp'],
  score: ['score', 'NPS', 'rating'],
  comment: ['comment', 'Feedback', 'free text'],
  channel: ['channel', 'Channel'],
  consentChannel: ['channel', 'consent_type', 'Permission Type'],
  granted: ['granted', 'opt_in', 'Consent Status', 'opted out'],
  decidedAt: ['decided_at', 'Consent Date', 'updated_at', 'date'],
  channels: ['call', 'email', 'post', 'sms'],
  answers: ['yes', 'no', 'granted', 'revoked', '1'],
};
const JAPANESE: typeof ENGLISH = {
  customer: ['会員番号', '顧客コード', 'お客様ID'],
  order: ['注文番号', '受注No', '伝票番号'],
  product: ['商品コード', '品番', 'JANコード'],
  orderedAt: ['注文日時', '購入日', '受注日', '日時'],
  occurredAt: ['発生日時', 'アクセス日時', '日時', 'イベント日時'],
  eventType: ['イベント種別', '行動区分', 'イベント名'],
  page: ['ページ', '閲覧URL', '画面名'],
  session: ['セッションID', '訪問ID'],
  amount: ['金額', '単価', '合計金額'],
  quantity: ['数量', '点数'],
  types: ['閲覧', 'カート追加', '検索', 'ログイン', '商品閲覧'],
  contact: ['問合せ番号', '受付番号', '案件ID', 'チケット番号'],
  contactedAt: ['受付日時', '入電日時', '対応日', '日時'],
  topic: ['内容区分', '用件', '問い合わせ種別', '件名'],
  outcome: ['対応結果', '解決', 'ステータス'],
  answer: ['回答番号', '回答ID'],
  answeredAt: ['回答日時', '回答日', '日時'],
  score: ['評価', '満足度', '推奨度'],
  comment: ['自由記述', 'コメント', 'ご意見'],
  channel: ['チャネル', '受付チャネル'],
  consentChannel: ['同意区分', '連絡手段', '許諾種別', '区分'],
  granted: ['可否', '同意', '許諾有無', '拒否フラグ'],
  decidedAt: ['同意日時', '許諾日', '更新日時', '日時'],
  channels: ['電話', 'メール', '郵送', 'SMS'],
  answers: ['可', '不可', '同意する', '撤回', '1'],
};

type Column = { readonly header: string; readonly value: string };

const column = (headers: readonly string[], ...values: readonly string[]): fc.Arbitrary<Column> =>
  fc.record({ header: fc.constantFrom(...headers), value: fc.constantFrom(...values) });
const maybe = (arbitrary: fc.Arbitrary<Column>): fc.Arbitrary<Column | null> => fc.option(arbitrary);

/** A table of some of the columns, in any order, each row of other values. */
const tableOf = (rows: readonly fc.Arbitrary<Column | null>[]): fc.Arbitrary<ReturnType<typeof read>> =>
  fc
    .tuple(...rows)
    .map((columns) => columns.filter((each) => each !== null))
    .chain((columns) => fc.shuffledSubarray(columns, { minLength: columns.length }))
    .map((columns) =>
      read(
        columns.map(({ header }) => header),
        Array.from({ length: 5 }, (_, row) => columns.map(({ value }) => value.replace('#', String(row)))),
      ),
    );

describe.each([
  ['English', ENGLISH],
  ['Japanese', JAPANESE],
])('with %s headers', (_, words) => {
  const customer = column(words.customer, 'c#');
  const product = column(words.product, 'p#');
  const amount = column(words.amount, '100', '2500');
  const quantity = column(words.quantity, '1', '2');
  const order = column(words.order, 'o#');
  const sale = column(words.eventType, '春のセール', '福袋', 'opening party');

  it('an events file is never taken for an orders file', () => {
    const events = tableOf([
      customer,
      column(words.occurredAt, '2026-01-02 10:00'),
      column(words.eventType, ...words.types),
      ...[column(words.page, '/top'), column(words.session, 's#'), product, amount, quantity, order].map(maybe),
    ]);
    fc.assert(
      fc.property(events, ({ entity, fields }) => {
        expect(entity).toBe('webEvent');
        expect(fields).toEqual(expect.arrayContaining(['customer_id', 'occurred_at', 'event_type']));
      }),
      { numRuns: 30 },
    );
  });

  it('consents are never taken for anything else', () => {
    const consents = tableOf([
      customer,
      column(words.consentChannel, ...words.channels),
      column(words.granted, ...words.answers),
      column(words.decidedAt, '2026-01-02'),
    ]);
    fc.assert(
      fc.property(consents, ({ entity, fields }) => {
        expect(entity).toBe('consent');
        expect(fields.toSorted()).toEqual(['channel', 'customer_id', 'decided_at', 'granted']);
      }),
      { numRuns: 30 },
    );
  });

  it('contacts are never taken for anything else', () => {
    const contacts = tableOf([
      customer,
      column(words.contact, 'k#'),
      column(words.contactedAt, '2026-01-02 10:00'),
      column(words.topic, 'return', '返品'),
      ...[column(words.channel, 'phone', '電話'), column(words.outcome, 'yes', '解決'), column(words.score, '4')].map(
        maybe,
      ),
    ]);
    fc.assert(
      fc.property(contacts, ({ entity, fields }) => {
        expect(entity).toBe('supportContact');
        expect(fields).toEqual(expect.arrayContaining(['contact_id', 'customer_id', 'contacted_at', 'topic']));
      }),
      { numRuns: 30 },
    );
  });

  it('survey answers are never taken for anything else', () => {
    const answers = tableOf([
      customer,
      column(words.answer, 'a#'),
      column(words.answeredAt, '2026-01-02 10:00'),
      column(words.score, '4', '9'),
      ...[column(words.comment, 'fine', '良い'), product, column(words.channel, 'email', 'メール')].map(maybe),
    ]);
    fc.assert(
      fc.property(answers, ({ entity, fields }) => {
        expect(entity).toBe('surveyAnswer');
        expect(fields).toEqual(expect.arrayContaining(['answer_id', 'customer_id', 'answered_at', 'score']));
      }),
      { numRuns: 30 },
    );
  });

  it('an orders file is never taken for one of events, contacts or answers', () => {
    const orders = tableOf([
      customer,
      order,
      column(words.orderedAt, '2026-01-02'),
      ...[product, amount, quantity, sale, column(words.channel, 'web', '店舗')].map(maybe),
    ]);
    fc.assert(
      fc.property(orders, ({ entity }) => {
        expect(['order', 'purchase']).toContain(entity);
      }),
      { numRuns: 30 },
    );
  });
});
