import { describe, expect, test } from 'vitest';
import { catalogOf, read } from '../asking.ts';

const catalog = catalogOf({ products: ['半幅帯', '浴衣セット', '帆布トート'] });

describe('a name in kanji with one wrong character', () => {
  test('is asked about, and never read', () => {
    const asked = read('浴衣セットを買って半ば帯は買っていない人は何人？', { catalog });
    expect(asked).toMatchObject({ kind: 'ask-back', text: { ja: '「半ば帯」は「半幅帯」のことですか？' } });
    expect(asked.kind === 'ask-back' && asked.choices.map(({ question }) => question)).toEqual([
      '浴衣セットを買って半幅帯は買っていない人は何人?',
    ]);
  });

  test('is refused where no name is near', () => {
    expect(read('角帯の売上は？', { catalog }).kind).toBe('refusal');
  });
});
