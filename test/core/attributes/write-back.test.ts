import { describe, expect, it } from 'vitest';
import { attributeNamed } from '../../../functions/core/attributes/catalog.ts';
import { formatAttributeValue } from '../../../functions/core/attributes/format.ts';
import { attributeFields } from '../../../functions/core/attributes/write-back.ts';
import { instantFromIso } from '../../../functions/core/time.ts';
import { AS_OF } from './histories.ts';

describe('attributeFields(values, asOf)', () => {
  it('writes text that a flow can compare, and removes what has no value', () => {
    const fields = attributeFields(
      {
        order_count: 3,
        last_order_at: instantFromIso('2026-06-01T00:00:00Z'),
        attention_customer: true,
        ok_to_call: 'no',
        rfm_score: null,
      },
      AS_OF,
    );
    expect(fields).toMatchObject({
      'Attributes.order_count': '3',
      'Attributes.last_order_at': '2026-06-01T00:00:00.000Z',
      'Attributes.attention_customer': 'yes',
      'Attributes.ok_to_call': 'no',
      'Attributes.rfm_score': '',
      'Attributes.as_of': '2026-06-29T15:30:00.000Z',
    });
    expect(fields).not.toHaveProperty(['Attributes.recency_days']);
  });

  it('lets nothing through that flows cannot take', () => {
    expect(attributeFields({ favourite_brand: 'つむぎ' }, AS_OF)['Attributes.favourite_brand']).toBe('');
    expect(attributeFields({ favourite_brand: 'b'.repeat(256) }, AS_OF)['Attributes.favourite_brand']).toBe('');
  });
});

describe('formatAttributeValue(definition, value)', () => {
  const format = (name: string, value: number | string | boolean | null) =>
    formatAttributeValue(attributeNamed(name), value);

  it('writes every unit in both languages', () => {
    expect(format('lifetime_sales_yen', 1_234_567)).toEqual({ ja: '1,234,567円', en: '¥1,234,567' });
    expect(format('lifetime_sales_yen', -500)).toEqual({ ja: '-500円', en: '-¥500' });
    expect(format('order_count', 3)).toEqual({ ja: '3件', en: '3' });
    expect(format('item_count', 12)).toEqual({ ja: '12点', en: '12' });
    expect(format('recency_days', 1)).toEqual({ ja: '1日', en: '1 day' });
    expect(format('average_interval_days', 1234.5)).toEqual({ ja: '1,234.5日', en: '1,234.5 days' });
    expect(format('overdue_ratio', 2.25)).toEqual({ ja: '2.25倍', en: '2.25 times' });
    expect(format('rfm_score', '543')).toEqual({ ja: '543', en: '543' });
    expect(format('ok_to_email', 'unknown')).toEqual({ ja: '不明', en: 'unknown' });
    expect(format('attention_customer', false)).toEqual({ ja: 'いいえ', en: 'no' });
    expect(format('last_order_at', instantFromIso('2026-06-30T15:00:00Z'))).toEqual({
      ja: '2026年7月1日',
      en: '2026-07-01',
    });
    expect(format('favourite_category', null)).toEqual({ ja: '記録なし', en: 'none' });
  });
});
