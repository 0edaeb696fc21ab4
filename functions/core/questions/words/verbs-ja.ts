import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const SAHEN_VERBS = wordsOf(`購入, 注文, 利用, オーダー, 購買`);
const DID = wordsOf(`
  した, して, している, してる, しています, しました, したことがある, したことのある, したことある, された,
  されている, する, があった, のあった, してくれた, してくれている, しており, があり, していて,
  してた, していた`);
const DID_NOT = wordsOf(`
  していない, してない, していません, しなかった, しない, したことがない, したことのない, したことない,
  しておらず, せず, がなかった, のなかった, されていない, しませんでした, がない, のない`);
const withEndings = (endings: readonly string[]): string[] =>
  SAHEN_VERBS.flatMap((verb) => endings.map((ending) => verb + ending));

/** `一度も購入していない`: the adverb only strengthens the negation. */
const never = (negations: readonly string[]): string[] =>
  [
    '一度も',
    '1度も',
    '一回も',
    '1回も',
    'まだ',
    'まだ一度も',
    'まだ1度も',
    'まだ一回も',
    'まだ1回も',
    'まだ何も',
    'いまだ',
    'いまだに',
    '未だに',
    '全く',
    'まったく',
    '全然',
    '何も',
  ].flatMap((adverb) => negations.map((word) => adverb + word));

/** Before a word for people only (`placed-words.ts`). */
export const NOT_YET = wordsOf('まだの, まだな, まだという');

/** Buying, with the endings that verbs take. */
export const JAPANESE_VERBS: readonly DictionaryEntry[] = [
  // つむぎではまだの方: what is not yet done is what was done before it.
  { meaning: { kind: 'bought', did: false }, words: NOT_YET },

  { meaning: { kind: 'bought', did: true }, words: [...withEndings(DID), '購入'] },
  { meaning: { kind: 'bought', did: false }, words: [...withEndings(DID_NOT), ...never(withEndings(DID_NOT))] },
  {
    meaning: { kind: 'bought', did: false },
    words: never(
      wordsOf(
        '買っていない, 買ってない, 買わなかった, 買っていません, 買ったことがない, 買ったことのない, 買ったことない',
      ),
    ),
  },
  entry(
    { kind: 'polarity', yes: true },
    `大丈夫, あり, ok, okな, okの, 可, 可能, 許可している, 許諾している, 同意している, オーケー, 済み, 済, 有り, 有, 同意している人, 許諾している人, 許可している人, 希望している人, 承諾している人`,
  ),
  entry(
    { kind: 'polarity', yes: false },
    `なし, 拒否, いいえ, 無し, ng, ngな, ngの, 不可, 拒否している, 拒否してる, 拒否した, 拒否の, 断っている, 断った`,
  ),
  entry({ kind: 'polarity', yes: null }, `不明, 未回答, 未設定, 未登録`),
];
