import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../functions/core/questions/loanwords.ts';

describe('the sound of a name', () => {
  it.each([
    ['ピクセルガーデン', 'Pixel Garden'],
    ['ゴールドフープリング', 'Gold Hoop Ring'],
    ['ヘアブラシ', 'Hair Brush'],
    ['ヴィンテージランプ', 'Vintage Lamp'],
    ['ベルベットシュシュ', 'Velvet Scrunchie'],
    ['ミニウォレット', 'Mini Wallet'],
    ['キツネクロニクル', 'Kitsune Chronicle'],
    ['サウンドトラックコレクション', 'Soundtrack Collection'],
    ['ランタンクエストDX', 'Lantern Quest DX'],
    ['ピクセルガーデン2', 'Pixel Garden II'],
  ])('%s is that of %s', (kana, latin) => {
    expect(soundOf(kana)).toBe(soundOf(latin));
    expect(soundOf(kana)).not.toBe('');
  });

  it.each([
    ['ピクセルガーデン', 'Pixel Garden II'],
    ['シルクスカーフ', 'Silk Shirt'],
  ])('%s is not that of %s', (kana, latin) => {
    expect(soundOf(kana)).not.toBe(soundOf(latin));
  });

  it.each([
    'リング',
    'Ring',
    '指輪',
    'りんぐ',
    '',
  ])('is none, where too many share it or nobody knows it: %s', (name) => {
    expect(soundOf(name)).toBe('');
  });
});
