import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../agent-widget/text/dictionary.ts';
import { preferredLocale } from '../../agent-widget/text/locale.ts';

/** Texts that are the same in both languages on purpose: names and examples of input. */
const ALIKE = new Set(['product', 'workspace.panelOf', 'counted']);

describe('the dictionary', () => {
  it('speaks Japanese in every Japanese text and English in every English one', () => {
    for (const [path, text] of leaves(TEXTS.ja)) {
      if (!ALIKE.has(path)) expect(text, path).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
    }
    for (const [path, text] of leaves(TEXTS.en)) {
      expect(text, path).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
    }
  });

  it('counts in the plural', () => {
    expect(TEXTS.en.segments.showOthers(1)).toContain('1 segment not');
    expect(TEXTS.en.segments.showOthers(2)).toContain('2 segments not');
    expect(TEXTS.ja.segments.showOthers(2)).toContain('2');
  });
});

describe('the reader’s language', () => {
  it('is the first of theirs that the product speaks', () => {
    expect(preferredLocale(['fr-FR', 'ja-JP', 'en'])).toBe('ja');
    expect(preferredLocale(['en-GB', 'ja'])).toBe('en');
    expect(preferredLocale(['fr'])).toBe('en');
    expect(preferredLocale([])).toBe('en');
  });
});

/** Every text that takes no argument, by its path. */
function leaves(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`));
}
