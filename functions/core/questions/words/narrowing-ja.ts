import { type Composition, joinedParts } from './composition.ts';
import { wordsOf } from './dictionary.ts';

const TO = wordsOf('に, だけに, のみに');
const NARROWED = wordsOf(
  '絞った, 絞って, しぼった, しぼって, 絞り込んだ, 絞り込んで, 限った, 限って, 限定した, 限定して, 限定する, 絞る, 限る, 的を絞って, 的を絞った, フォーカスした, フォーカスして',
);
const WHERE = ['', ...wordsOf('とき, 時, 場合, 中, うえ, 上, 状態, 条件, と')];
const BOUND = ['', ...wordsOf('の, に, で, では, での, は, においては')];

/** `女性に絞ったときの`, `VIP限定で`: of whom it is asked; behind an answer it leans on that. */
export const NARROWING_JA: readonly Composition[] = [
  joinedParts({ kind: 'follow-up' }, TO, NARROWED, WHERE, BOUND),
  joinedParts({ kind: 'follow-up' }, '限定', BOUND),
];
