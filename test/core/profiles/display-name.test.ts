import { describe, expect, it } from 'vitest';
import { displayName } from '../../../functions/core/profiles/display-name.ts';

describe('displayName', () => {
  it('puts the family name first in Japanese and last elsewhere', () => {
    expect(displayName({ FirstName: '太郎', LastName: '山田' })).toBe('山田 太郎');
    expect(displayName({ FirstName: 'Taro', MiddleName: 'J', LastName: 'Yamada' })).toBe('Taro J Yamada');
  });

  it('falls back on what else is known', () => {
    expect(displayName({ 'Attributes.FullName': 'Taro Yamada', EmailAddress: 'a@example.com' })).toBe('Taro Yamada');
    expect(displayName({ 'Attributes.LastNameKana': 'ヤマダ', PhoneNumber: '+819012345678' })).toBe('ヤマダ');
    expect(displayName({ EmailAddress: 'a@example.com' })).toBe('a@example.com');
    expect(displayName({})).toBe('');
  });
});
