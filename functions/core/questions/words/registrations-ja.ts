import { affirmativeForms } from './conjugation-ja.ts';
import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const NOUNS = wordsOf('登録, 会員登録, ユーザー登録, 入会, 加入, ご登録, ご入会');
/** What a customer did for us, in the forms of its last verb. */
const VERBS = [
  ...affirmativeForms('する', 'suru'),
  ...affirmativeForms('いただく', 'godan'),
  ...wordsOf('くださった, くださっている, があった, がある, のある, はある, ある, があります, はあります, あります'),
];

/** Becoming a customer of ours. */
export const REGISTERED_JA: readonly DictionaryEntry[] = [
  entry(
    { kind: 'registered' },
    `
    登録, 入会, 会員登録, 会員になった, 会員になってくれた, 登録者, 新たに登録した, 新しく登録した, 新しく入会した, 加わった, 顧客になった, お客様になった, 獲得した, 獲得, 新規獲得した`,
  ),
  { meaning: { kind: 'registered' }, words: NOUNS.flatMap((noun) => VERBS.map((verb) => noun + verb)) },
];
