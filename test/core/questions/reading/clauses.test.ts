import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../functions/core/questions/plan.ts';
import { planOf, read } from '../asking.ts';

/** Clauses about people, as they stand before a noun and before another clause. */
const JAPANESE = [
  ['リネンシャツを買った', 'リネンシャツを買っていて'],
  ['ニットを購入したことがない', 'ニットを購入したことがなく'],
  ['累計購入額が5万円以上の', '累計購入額が5万円以上で'],
  ['3回以上買った', '3回以上買っていて'],
  ['半年以上買っていない', '半年以上買っておらず'],
  ['メールを送ってもいい', 'メールを送ってもよくて'],
  ['電話NGの', '電話NGで'],
  ['VIPの', 'VIPで'],
  ['女性の', '女性で'],
  ['30代の', '30代で'],
  ['東京都に住んでいる', '東京都に住んでいて'],
  ['電話で問い合わせた', '電話で問い合わせていて'],
  ['一度も問い合わせていない', '一度も問い合わせておらず'],
  ['アンケートで2点以下をつけた', 'アンケートで2点以下をつけていて'],
  ['サイトを見た', 'サイトを見ていて'],
  ['つむぎで買った', 'つむぎで買っていて'],
  ['ゴールド会員の', 'ゴールド会員で'],
] as const;
const ENGLISH = [
  'who bought a リネンシャツ',
  'who never bought RPG',
  'who spent over 50,000 yen',
  'who ordered at least 3 times',
  "who haven't bought anything for 6 months",
  'we can email',
  'who opted out of email',
  'in the VIP segment',
  'who live in Osaka',
  'in their 30s',
  'who contacted us by phone',
  'who never contacted us',
  'who gave a survey score of 2 or less',
  'who bought from both Tsumugi and Hoshizora',
] as const;

const restrictions = ({ filters, people }: Plan): ReadonlySet<string> =>
  new Set(
    [...filters, ...people].map((one) =>
      JSON.stringify(Object.entries(one).toSorted(([first], [second]) => first.localeCompare(second))),
    ),
  );
const pairOf = <Item>(items: readonly Item[]): fc.Arbitrary<readonly [Item, Item]> =>
  fc
    .shuffledSubarray([...items], { minLength: 2, maxLength: 2 })
    .map(([first, second]) => [first, second] as [Item, Item]);
const peopleOf = (...clauses: readonly string[]): ReadonlySet<string> =>
  new Set(clauses.flatMap((clause) => [...restrictions(planOf(clause))]));

describe('clauses about the same people', () => {
  test('mean together what each of them means alone, in Japanese', () => {
    const joint = fc.constantFrom('、', '、かつ', '、しかも', '、なおかつ');
    fc.assert(
      fc.property(pairOf(JAPANESE), joint, ([[first, going], [second]], joined) => {
        expect(restrictions(planOf(`${going}${joined}${second}人は何人？`))).toEqual(
          peopleOf(`${first}人を一覧にして`, `${second}人を一覧にして`),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('mean together what each of them means alone, in English', () => {
    fc.assert(
      fc.property(pairOf(ENGLISH), fc.constantFrom('and', 'but'), ([first, second], joined) => {
        expect(restrictions(planOf(`How many customers ${first} ${joined} ${second}?`))).toEqual(
          peopleOf(`List the customers ${first}`, `List the customers ${second}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a deed alone behind goods is of these goods', () => {
    expect(planOf('リネンシャツを見ていて、まだ買っていない人は何人？').people).toContainEqual({
      kind: 'bought',
      did: false,
      outcome: 'sale',
      filters: [{ field: 'product', op: 'in', values: ['リネンシャツ'] }],
      range: null,
    });
  });

  test('where one of several is enough, nobody can tell how far that reaches', () => {
    expect(read('How many customers are VIP or live in Tokyo and contacted us?').kind).toBe('ask-back');
  });

  test('a period that one of them names is shared with what was not done, and said', () => {
    const understood = read('先月サイトを見ていて、ニットを買っていない人は何人？');
    expect(understood.kind === 'plan' && understood.readings.map(({ ja }) => ja)).toContain(
      '「ニットを買っていない」も2026年9月1日〜2026年9月30日で見ました',
    );
  });
});
