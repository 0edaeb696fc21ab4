import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, wordsOf } from './dictionary.ts';

/** That something never happened, with the adverb in front of the deed, behind it, or in the middle. */
const NEVER = wordsOf('一度も, 1度も, 一回も, 1回も, まだ一度も, まったく, 全く, これまで一度も, 今まで一度も');
const NOT_DONE = wordsOf(
  'していない, してない, したことがない, したことのない, したことない, されていない, されてない, されたことがない, されたことのない, しておらず, したことがなく, したことがなくて, していなくて',
);
const NOT_THERE = wordsOf('ない, なし, なく, なくて');
const NOUN_ENDS = wordsOf('の, が');

function wordsOfNever(noun: string): readonly string[] {
  const named = [noun, `${noun}を`];
  const denied = [
    ...named.flatMap((deed) => NOT_DONE.map((not) => deed + not)),
    ...NOUN_ENDS.flatMap((end) => NOT_THERE.map((not) => noun + end + not)),
    ...wordsOf('経験, の経験, 歴, 実績').flatMap((past) => [
      ...wordsOf('なし, なしの, ゼロ, ゼロの').map((not) => noun + past + not),
      ...wordsOf('が, の').flatMap((end) => [
        ...NOT_THERE.map((not) => noun + past + end + not),
        ...NEVER.flatMap((never) => NOT_THERE.map((not) => noun + past + end + never + not)),
      ]),
    ]),
  ];
  return [
    ...denied,
    ...NEVER.flatMap((never) => [
      ...denied.map((deed) => never + deed),
      ...named.flatMap((deed) => NOT_DONE.map((not) => deed + never + not)),
      ...wordsOf('が, は, の').flatMap((end) => NOT_THERE.map((not) => noun + end + never + not)),
      ...wordsOf('したことが, されたことが, をしたことが, をされたことが').flatMap((past) =>
        NOT_THERE.map((not) => noun + past + never + not),
      ),
    ]),
  ];
}

const never = (meaning: Meaning, nouns: string): DictionaryEntry => ({
  meaning,
  words: [...new Set(wordsOf(nouns).flatMap(wordsOfNever))],
});

const NOT_CONTACTED: Meaning = {
  kind: 'conditions',
  conditions: [{ kind: 'event', of: 'contact', did: false, filters: [], range: null, times: null }],
};

const CONTACTED = NEVER.flatMap((adverb) =>
  wordsOf('ない, なく, なくて').flatMap((not) => [
    `問い合わせたことが${adverb}${not}`,
    `問い合わせてきたことが${adverb}${not}`,
    `お問い合わせいただいたことが${adverb}${not}`,
  ]),
);

/** `返品を一度もしていない`, `問い合わせの経験がまったくない`, `一回も問い合わせしたことがない`. */
export const JAPANESE_NEVER: readonly DictionaryEntry[] = [
  never({ kind: 'taken-back', outcome: 'returned', did: false }, '返品, ご返品'),
  never({ kind: 'taken-back', outcome: 'cancelled', did: false }, 'キャンセル, 注文のキャンセル'),
  never(NOT_CONTACTED, '問い合わせ, お問い合わせ, 問合せ'),
  { meaning: NOT_CONTACTED, words: CONTACTED },
];
