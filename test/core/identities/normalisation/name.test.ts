import { describe, expect, it } from 'vitest';
import { learnNames, type NameLexicon } from '../../../../functions/core/identities/normalisation/lexicon.ts';
import { normalizePersonName } from '../../../../functions/core/identities/normalisation/name.ts';
import { personTable } from '../../../../functions/core/identities/person-table.ts';
import { person } from '../persons.ts';

const EMPTY_LEXICON: NameLexicon = {
  families: new Set(),
  sounds: new Map(),
  asFamily: new Map(),
  asGiven: new Map(),
};

const lexicon = learnNames(
  personTable([
    person('1', { LastName: '長谷川', FirstName: '翔', LastNameKana: 'ハセガワ', FirstNameKana: 'ショウ' }),
    person('2', { LastName: '山田', FirstName: '太郎', LastNameKana: 'ﾔﾏﾀﾞ', FirstNameKana: 'たろう' }),
    ...['3', '4', '5', '6'].map((id) => person(id, { LastName: 'Tanaka', FirstName: 'Mayumi' })),
  ]),
);

const nameOf = (fields: Record<string, string>) => {
  const { family, given, orderKnown } = normalizePersonName(fields, lexicon);
  return { family: family?.written, given: given?.written, orderKnown };
};

describe('names', () => {
  it('splits a Japanese name without a space by the family names of other records', () => {
    expect(nameOf({ Name: '長谷川真' })).toEqual({ family: '長谷川', given: '真', orderKnown: true });
    expect(nameOf({ Name: '佐藤花子' })).toEqual({ family: '佐藤', given: '花子', orderKnown: true });
  });

  it('splits whole names in either order, and says when the order is not known', () => {
    expect(nameOf({ Name: '山田　太郎 様' })).toEqual({ family: '山田', given: '太郎', orderKnown: true });
    expect(nameOf({ Name: 'Smith, John' })).toEqual({ family: 'smith', given: 'john', orderKnown: true });
    expect(nameOf({ Name: 'SUZUKI Ichiro' })).toEqual({ family: 'suzuki', given: 'ichiro', orderKnown: true });
    expect(nameOf({ Name: 'Dr. Ludwig van Beethoven' })).toEqual({
      family: 'vanbeethoven',
      given: 'ludwig',
      orderKnown: false,
    });
  });

  it('takes the first syllable, or a known longer name, of a Korean name as the family name', () => {
    expect(nameOf({ Name: '김민수' })).toEqual({ family: '김', given: '민수', orderKnown: true });
    expect(nameOf({ Name: '김 민수' })).toEqual({ family: '김', given: '민수', orderKnown: true });
    expect(nameOf({ Name: '남궁민수' })).toMatchObject({ family: '남궁', given: '민수' });
    expect(nameOf({ Name: '김' })).toMatchObject({ family: '김', given: undefined });
  });

  it('takes the first character as the family name where all names are as short as Chinese ones', () => {
    const names = (texts: readonly string[], kana?: string): NameLexicon => {
      const fields = (Name: string) => (kana === undefined ? { Name } : { Name, LastNameKana: kana });
      return learnNames(personTable(texts.map((text, at) => person(String(at), fields(text)))));
    };
    const given = [...'伟芳娜敏静丽强磊洋艳勇军杰涛明超兰霞平刚'];
    const chinese = names([...given.map((character) => `王${character}`), '李秀英', '欧阳娜娜']);
    const split = (Name: string, known: NameLexicon): string => {
      const { family, given } = normalizePersonName({ Name }, known);
      return `${family?.written} ${given?.written}`;
    };
    expect(split('李秀英', chinese)).toBe('李 秀英');
    expect(split('欧阳娜娜', chinese)).toMatch(/^[欧歐]阳 娜娜$/);
    expect(split('李秀英', names(['李秀英']))).toBe('李秀 英');
    expect(split('高橋翼', names(given.map((character) => `高橋${character}子`)))).toBe('高橋 翼');
    expect(split('高橋翼', names([...given.map((character) => `林${character}`), '高橋翼'], 'ハヤシ'))).toBe('高橋 翼');
  });

  it.each([
    ['Herr Dipl.-Ing. Jan Bauer', 'bauer', 'jan'],
    ['Mme Anne Roux', 'roux', 'anne'],
    ['Sarah Webb MD', 'webb', 'sarah'],
  ])('leaves out the titles of %s', (Name, family, given) => {
    expect(nameOf({ Name })).toMatchObject({ family, given });
  });

  it('takes a title for a name where there is nothing else', () => {
    expect(nameOf({ Name: 'Miss' })).toMatchObject({ family: 'miss' });
  });

  it('turns names round that clearly stand in each other’s column', () => {
    expect(nameOf({ LastName: 'Mayumi', FirstName: 'Tanaka' })).toMatchObject({ family: 'tanaka', given: 'mayumi' });
  });

  it('takes readings from the record, else from other records with the same kanji', () => {
    const own = normalizePersonName({ LastName: '山田', LastNameKana: 'ヤマダ' }, lexicon);
    expect(own.family).toMatchObject({ sounds: ['yamada'], learnedSounds: [] });
    const learned = normalizePersonName({ LastName: '山田' }, lexicon);
    expect(learned.family).toMatchObject({ sounds: [], learnedSounds: ['yamada'] });
    expect(normalizePersonName({ LastName: '山田' }, EMPTY_LEXICON).family?.learnedSounds).toEqual([]);
  });

  it('adds the usual reading where the record’s own may be a slip', () => {
    const slip = normalizePersonName({ LastName: '山田', LastNameKana: 'ヤマタ' }, lexicon);
    expect(slip.family).toMatchObject({ sounds: ['yamata'], learnedSounds: ['yamada'] });
  });

  it('fills in a missing name from a mailbox that is made of known names', () => {
    expect(nameOf({ EmailAddress: 'mayumi.tanaka@example.com' })).toMatchObject({ family: 'tanaka', given: 'mayumi' });
    expect(nameOf({ EmailAddress: 'mayumitanaka77@example.com' })).toMatchObject({ family: 'tanaka', given: 'mayumi' });
    expect(nameOf({ EmailAddress: 'shop@example.com' })).toMatchObject({ family: undefined, given: undefined });
  });

  it('reads a kana name in one column as the readings of both words', () => {
    const name = normalizePersonName({ Name: '東海林 亘', 'Attributes.FullNameKana': 'ショウジ ワタル' }, lexicon);
    expect([name.family?.sounds, name.given?.sounds]).toEqual([['shoji'], ['wataru']]);
  });
});
