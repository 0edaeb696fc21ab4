import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const GUIDING = wordsOf('連絡, ご連絡, 案内, ご案内, コンタクト, アプローチ, 販促, 営業');
const MAY = wordsOf(
  'してもいい, していい, してもよい, してよい, しても良い, して良い, しても大丈夫, しても大丈夫な, して大丈夫, して大丈夫な, しても問題ない, して問題ない, しても構わない, してもかまわない, しても平気, して平気, しても平気な, して平気な, できる, 可能, 可能な, 可, 可の, ok, okの, okな, オッケー, オッケーの, がok, がokの, が可能な, が可能, がとれる, が取れる, の許諾がある, 許諾がある, の許可がある, 許可がある, 許可あり, 許諾あり, の同意がある, 同意がある, を許可している, を許諾している, を許可してくれている',
);
const MAY_NOT = wordsOf(
  'してはいけない, してはだめ, しちゃだめ, しちゃいけない, できない, 不可, 不可の, ng, ngの, ngな, がng, がngの, がとれない, が取れない, 拒否, 拒否の, を拒否している, をお断りの, お断りの',
);
const ALLOWED: Meaning = { kind: 'ambiguous', word: 'reachable' };
const REFUSED: Meaning = { kind: 'ambiguous', word: 'unreachable' };

/** Who may be contacted, by whatever way: of many people nobody has said by which (`reading/reachable-people.ts`). */
export const REACHABLE_JA: readonly Composition[] = [
  joinedParts(ALLOWED, GUIDING, MAY),
  joinedParts(REFUSED, GUIDING, MAY_NOT),
];

export const REACHABLE_EN: readonly DictionaryEntry[] = [
  entry(
    ALLOWED,
    'can be contacted, may be contacted, can contact, may contact, can we contact, may we contact, are we allowed to contact, allowed to contact, ok to contact, okay to contact, contactable, reachable, can reach out to, can we reach out to, gave permission to be contacted, have agreed to be contacted, agreed to be contacted',
  ),
  entry(
    REFUSED,
    'cannot be contacted, can not be contacted, may not be contacted, must not be contacted, must not contact, cannot contact, should not contact, not contactable, unreachable, not reachable',
  ),
];
