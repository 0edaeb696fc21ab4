import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { wordsOf } from './dictionary.ts';

/** That something never happened, with the adverb in front of the deed, behind it, or in the middle. */
const NEVER = wordsOf('一度も, 1度も, 一回も, 1回も, まだ一度も, まったく, 全く, これまで一度も, 今まで一度も');
const NOT_DONE = wordsOf(
  'していない, してない, したことがない, したことのない, したことない, されていない, されてない, されたことがない, されたことのない, しておらず, したことがなく, したことがなくて, していなくて',
);
const NOT_THERE = wordsOf('ない, なし, なく, なくて');
const NOUN_ENDS = wordsOf('の, が');

const PAST = wordsOf('経験, の経験, 歴, 実績');
const maybeNever = ['', ...NEVER];
const DONE = ['', 'を'];

const never = (meaning: Meaning, nouns: string): readonly Composition[] => [
  joinedParts(meaning, maybeNever, nouns, DONE, NOT_DONE),
  joinedParts(meaning, maybeNever, nouns, NOUN_ENDS, NOT_THERE),
  joinedParts(meaning, maybeNever, nouns, PAST, 'なし, なしの, ゼロ, ゼロの'),
  joinedParts(meaning, maybeNever, nouns, PAST, 'が, の', maybeNever, NOT_THERE),
  joinedParts(meaning, nouns, DONE, NEVER, NOT_DONE),
  joinedParts(meaning, nouns, 'が, は, の', NEVER, NOT_THERE),
  joinedParts(meaning, nouns, 'したことが, されたことが, をしたことが, をされたことが', NEVER, NOT_THERE),
];

const NOT_CONTACTED: Meaning = {
  kind: 'conditions',
  conditions: [{ kind: 'event', of: 'contact', did: false, filters: [], range: null, times: null }],
};

/** `返品を一度もしていない`, `問い合わせの経験がまったくない`, `一回も問い合わせしたことがない`. */
export const JAPANESE_NEVER: readonly Composition[] = [
  ...never({ kind: 'taken-back', outcome: 'returned', did: false }, '返品, ご返品'),
  ...never({ kind: 'taken-back', outcome: 'cancelled', did: false }, 'キャンセル, 注文のキャンセル'),
  ...never(NOT_CONTACTED, '問い合わせ, お問い合わせ, 問合せ'),
  joinedParts(
    NOT_CONTACTED,
    '問い合わせたことが, 問い合わせてきたことが, お問い合わせいただいたことが',
    NEVER,
    'ない, なく, なくて',
  ),
];
