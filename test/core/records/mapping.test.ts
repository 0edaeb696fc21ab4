import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../functions/core/errors.ts';
import { inferMapping } from '../../../functions/core/records/mapping.ts';
import type { RowKind } from '../../../functions/core/records/row-kinds.ts';

function fields(headers: string, samples: readonly (readonly string[])[] = [], name = 'file.csv', kind?: RowKind) {
  const mapping = inferMapping({ name, headers: headers.split(','), samples }, kind);
  return { entity: mapping.entity, fields: mapping.columns.map(({ field }) => field), columns: mapping.columns };
}

describe('what the rows are', () => {
  it.each([
    ['customer_id,email,firstname,lastname,created_at', 'customer'],
    ['会員番号,氏名,フリガナ,電話番号', 'customer'],
    ['item_id,item_name,price,item_category', 'product'],
    ['商品コード,商品名,販売価格', 'product'],
    ['order_id,customer_id,order_date,total', 'order'],
    ['受注番号,会員番号,受注日,合計金額', 'order'],
    ['order_id,line_no,sku,qty,amount', 'orderLine'],
    ['受注番号,明細番号,商品コード,商品名,数量,金額', 'orderLine'],
    ['customer_id,item_id,purchase_date', 'purchase'],
    ['購入日時,会員ID,商品名,数量,金額', 'purchase'],
    ['order_id,customer_id,order_date,sku,qty,price', 'purchase'],
  ])('tells that %s are rows of kind %s', (headers, kind) => {
    expect(fields(headers).entity).toBe(kind);
  });

  it('refuses a table of another kind and names its columns', () => {
    expect(() => fields('case_group,schema,name1,name2,is_match')).toThrow(InvalidInputError);
    expect(() => fields('main_id,sub_id')).toThrow(/main_id, sub_id/);
  });

  it('takes the kind that it is given', () => {
    expect(fields('rec_id, given_name, surname, soc_sec_id', [], 'x', 'customer').fields).toEqual([
      'customer_id',
      'first_name',
      'last_name',
      'attributes.soc_sec_id',
    ]);
  });
});

describe('what the columns mean', () => {
  it('reads Japanese headers in any width, with remarks', () => {
    expect(
      fields(
        'お客様番号,姓,名,ｾｲ,ﾒｲ,生年月日（西暦）,電話番号*,メールアドレス（必須）,郵便番号,都道府県,市区町村,町名・番地,建物名',
      ).fields,
    ).toEqual([
      ...[
        'customer_id',
        'last_name',
        'first_name',
        'last_name_kana',
        'first_name_kana',
        'birth_date',
        'phone',
        'email',
      ],
      ...['postal_code', 'state', 'city', 'address1', 'address2'],
    ]);
  });

  it('reads English headers in any case, with the subject in front', () => {
    expect(fields('CustomerID,CustomerEmail,Customer Phone No,memberSince,call_ok').fields).toEqual([
      'customer_id',
      'email',
      'phone',
      'registered_at',
      'ok_to_call',
    ]);
  });

  it('gives a field to one column only, to the words before their code', () => {
    expect(fields('customer_id,gender_cd,gender,name').fields).toEqual([
      'customer_id',
      'attributes.gender_cd',
      'gender',
      'full_name',
    ]);
  });

  it('keeps columns that no field knows under ASCII names, each its own', () => {
    expect(fields('会員番号,氏名,会員ランク,ポイント,備考,備考,雰囲気,').fields).toEqual([
      'customer_id',
      'full_name',
      'attributes.member_rank',
      'attributes.pointo',
      'attributes.note',
      'attributes.note_2',
      'attributes.column_7',
      null,
    ]);
  });

  it('does not believe a header that its values contradict, and says so', () => {
    const rows = [
      ['1', 'Ann', 'gold'],
      ['2', 'Bob', 'silver'],
      ['3', 'Cid', 'none of these'],
    ];
    const { columns } = fields('customer_id,name,phone', rows);
    expect(columns[2]?.field).toBe('attributes.phone');
    expect(columns[2]?.reason.en).toContain('only 0 of 3');
  });

  it('recognises phone numbers and email addresses without a telling header', () => {
    const rows = [
      ['1', 'A', '090-1111-2222', 'a@example.com'],
      ['2', 'B', '080-1111-2222', 'b@example.com'],
      ['3', 'C', '', 'c@example.com'],
      ['4', 'D', '03-1111-2222', ''],
    ];
    expect(fields('customer_id,name,k1,k2', rows).fields.slice(2)).toEqual(['phone', 'email']);
  });

  it('reads a column that says the opposite of a consent reversed', () => {
    const { columns } = fields('customer_id,name,do_not_call,配信停止');
    expect(columns.slice(2).map(({ field, opposite }) => [field, opposite])).toEqual([
      ['ok_to_call', true],
      ['ok_to_email', true],
    ]);
  });

  it('gives every column a confidence and a reason in both languages', () => {
    for (const { confidence, reason } of fields('会員番号,氏名,推しの色,,mobile').columns) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason.ja).not.toBe('');
      expect(reason.en).not.toBe('');
    }
  });
});
