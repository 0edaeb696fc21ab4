import { describe, expect, it } from 'vitest';
import { inferMapping } from '../../../functions/core/records/mapping.ts';
import { rowParser } from '../../../functions/core/records/parse-row.ts';
import { instantFromIso } from '../../../functions/core/time.ts';

function parse(headers: string, cells: readonly string[], price: number | null = null) {
  const mapping = inferMapping({ name: 'file.csv', headers: headers.split(','), samples: [] });
  let line = 0;
  const parser = rowParser(mapping, 'acme', {
    priceOf: () => price,
    nextLineNumber: () => {
      line += 1;
      return line;
    },
  });
  return parser(cells, 7);
}

describe('customers', () => {
  it('become typed records with every field present', () => {
    const parsed = parse('会員番号,姓,名,セイ,メイ,生年月日,電話番号,入会日,メルマガ,会員ランク', [
      ...['１２', '髙﨑', '健太', 'ﾀｶｻｷ', 'けんた', 'S60.1.2', '090-1234-5678', '2025/01/02', '希望する', 'ゴールド'],
    ]);
    expect(parsed).toEqual({
      records: {
        customer: {
          brand: 'acme',
          customer_id: '12',
          last_name: '髙﨑',
          first_name: '健太',
          full_name: null,
          last_name_kana: 'タカサキ',
          first_name_kana: 'ケンタ',
          full_name_kana: null,
          birth_date: '1985-01-02',
          gender: null,
          phone: '+819012345678',
          email: null,
          postal_code: null,
          country: null,
          state: null,
          city: null,
          address1: null,
          address2: null,
          registered_at: instantFromIso('2025-01-01T15:00:00Z'),
          updated_at: null,
          ok_to_call: null,
          ok_to_email: true,
          attention_customer: null,
          attributes: { member_rank: 'ゴールド' },
        },
      },
      omissions: [],
    });
  });

  it('are rejected with line, column, value and reason where a value that decides a figure cannot be read', () => {
    const parsed = parse('注文番号,会員番号,注文日時', ['1', '7', '昭和60年2月31日']);
    expect(parsed).toMatchObject({ rejection: { line: 7, column: '注文日時', value: '昭和60年2月31日' } });
  });

  it('go without a value that cannot be read and that they can do without, with line, column, value and reason', () => {
    const parsed = parse('会員番号,氏名,生年月日,電話番号', ['1', '山田 花子', '昭和60年2月31日', '12-34']);
    expect(parsed).toMatchObject({
      records: { customer: { full_name: '山田 花子', birth_date: null, phone: null } },
      omissions: [
        { line: 7, column: '生年月日', field: 'birth_date', value: '昭和60年2月31日' },
        { line: 7, column: '電話番号', field: 'phone', value: '12-34' },
      ],
    });
  });

  it('are rejected without an id', () => {
    expect(parse('会員番号,氏名', ['', '山田 花子'])).toMatchObject({
      rejection: {
        line: 7,
        column: '会員番号',
        value: null,
        reason: { en: expect.stringContaining('no customer id') },
      },
    });
  });

  it('read a reversed consent', () => {
    const parsed = parse('customer_id,name,do_not_call', ['1', 'Ann', 'yes']);
    expect(parsed).toMatchObject({ records: { customer: { ok_to_call: false } } });
  });

  it('have a whole name and a whole address split where their form tells how', () => {
    const parsed = parse('customer_no,name,address', ['1', '髙橋 健太', '東京都渋谷区神宮前1-2-3']);
    expect(parsed).toMatchObject({
      records: {
        customer: {
          full_name: '髙橋 健太',
          last_name: '髙橋',
          first_name: '健太',
          state: '東京都',
          city: '渋谷区',
          address1: '神宮前1-2-3',
        },
      },
    });
  });
});

describe('order lines', () => {
  it('without a quantity are one piece, without an amount cost the unit price', () => {
    expect(parse('order_id,sku,unit_price', ['o1', 'p1', '500'])).toMatchObject({
      records: { orderLine: { line_number: 1, quantity: 1, unit_price: 500, amount: 500 } },
    });
  });

  it('without any price cost what the product costs', () => {
    expect(parse('order_id,sku,qty', ['o1', 'p1', '3'], 200)).toMatchObject({
      records: { orderLine: { quantity: 3, unit_price: 200, amount: 600 } },
    });
  });

  it('are rejected where no price is to be had', () => {
    expect(parse('order_id,sku,qty', ['o1', 'p1', '3'])).toMatchObject({ rejection: { column: null } });
  });
});

describe('purchases', () => {
  it('become an order and a line; without an order id the customer and the moment make one', () => {
    const parsed = parse('customer_id,item_id,purchase_date', ['c1', 'p1', '1741059296'], 900);
    expect(parsed).toMatchObject({
      records: {
        order: { order_id: 'c1@20250304T033456Z', customer_id: 'c1', status: null, total: null },
        orderLine: { order_id: 'c1@20250304T033456Z', product_id: 'p1', amount: 900, quantity: 1 },
      },
    });
    expect('records' in parsed && parsed.records.product).toBeUndefined();
  });

  it('carry their product where they name it', () => {
    const parsed = parse('order_id,customer_id,date,product,qty,amount', [
      'o1',
      'c1',
      '2025-03-04',
      'Starlit Voyage',
      '1',
      '7980',
    ]);
    expect(parsed).toMatchObject({
      records: { orderLine: { product_id: 'Starlit Voyage' }, product: { product_name: 'Starlit Voyage' } },
    });
  });
});
