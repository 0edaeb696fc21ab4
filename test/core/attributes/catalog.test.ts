import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, attributeNamed, attributesOfMeasure } from '../../../functions/core/attributes/catalog.ts';
import { ENTITIES } from '../../../functions/core/records/entities.ts';

describe('ATTRIBUTES', () => {
  it('has at least fourteen, named once, in ASCII, with words in both languages', () => {
    expect(ATTRIBUTES.length).toBeGreaterThanOrEqual(14);
    expect(new Set(ATTRIBUTES.map(({ name }) => name)).size).toBe(ATTRIBUTES.length);
    expect(new Set(ATTRIBUTES.map(({ label }) => label.ja)).size).toBe(ATTRIBUTES.length);
    for (const { name, label, description } of ATTRIBUTES) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(label.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(label.en).toMatch(/^[\x20-\x7e]+$/);
      expect(description.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(description.en).toMatch(/^[^ぁ-んァ-ヶ一-龠]+$/);
    }
  });

  it('puts an attribute after those it reads, so that one pass computes all', () => {
    ATTRIBUTES.forEach(({ measure }, position) => {
      for (const read of attributesOfMeasure(measure)) {
        expect(ATTRIBUTES.findIndex(({ name }) => name === read)).toBeLessThan(position);
        expect(ATTRIBUTES.findIndex(({ name }) => name === read)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('says which entities an attribute comes from, through the attributes that it reads', () => {
    for (const { lineage } of ATTRIBUTES) {
      expect(lineage.length).toBeGreaterThan(0);
      expect(Object.keys(ENTITIES)).toEqual(expect.arrayContaining([...lineage]));
    }
    expect(attributeNamed('favourite_category').lineage).toEqual(['order', 'orderLine', 'product']);
    expect(attributeNamed('rfm_score').lineage).toEqual(['order', 'orderLine']);
    expect(attributeNamed('ok_to_call').lineage).toEqual(['customer']);
  });

  it('writes back what flows and questions need', () => {
    const written = ATTRIBUTES.filter(({ writtenBack }) => writtenBack).map(({ name }) => name);
    expect(written).toEqual(
      expect.arrayContaining([
        'order_count',
        'lifetime_sales_yen',
        'last_order_at',
        'rfm_score',
        'ok_to_call',
        'ok_to_email',
        'attention_customer',
      ]),
    );
  });

  it('throws for a name that no attribute has', () => {
    expect(() => attributeNamed('shoe_size')).toThrow('no attribute is named shoe_size');
  });
});
