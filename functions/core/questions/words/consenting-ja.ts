import type { MeaningOf } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { affirmativeForms } from './conjugation-ja.ts';
import { wordsOf } from './dictionary.ts';

const CALL = wordsOf('電話, お電話, 架電, tel, テレフォン, コール');
const EMAIL = wordsOf('メール, eメール, メルマガ, メールマガジン, お知らせメール, 電子メール, ニュースレター');
/** What is done by that way: `メールでの連絡`, `電話による案内`. */
const BY = wordsOf('の, での, による, でのご, でお, で, を使った, を通じた');
const REACHING = wordsOf(
  '連絡, ご連絡, 受信, 受け取り, 受取, 受取り, お受け取り, 送信, 配信, 送付, 案内, ご案内, お知らせ, 通知, 勧誘, 営業, 利用, コンタクト, アプローチ, 発信, 架電, お声がけ, セールス, 購読, 配信登録',
);
const TO_REACH = wordsOf(
  'をかけること, をすること, すること, を送ること, を送信すること, を受け取ること, を受けること, の送信, の受信',
);
const TOUCHED = wordsOf('を, が, は, の, に, も, への, について, に関して, に対して, をするのを, するのを, ');
const touched = [...TOUCHED, ''];

const doing = affirmativeForms('する', 'suru');
const doneTo = [
  ...affirmativeForms('もらう', 'godan'),
  ...affirmativeForms('いただく', 'godan'),
  ...affirmativeForms('頂く', 'godan'),
];
/** `許可が取れている`, `許可をもらえている`. */
const HELD = wordsOf(
  'がある, のある, あり, ありの, を得ている, を得た, を得られている, が取れている, が取れた, がとれている, を取れている, を取れた, をとれている, を取っている, を取った, を取得している, を取得した, をもらえている, をもらえた, がもらえている, をいただけている, がいただけている, がおりている, が下りている, が出ている, が得られている, が得られた, を持つ, を持っている, 済み, 済みの, 済, 済の, 者, を出している, を出した, を与えている, を与えた, を示している',
);
const AGREEING = wordsOf(
  '許可, 許諾, 同意, ご同意, 承諾, ご承諾, 了承, ご了承, 了解, 承認, 許容, 合意, オプトイン, パーミッション, 受諾, 快諾, 容認',
);
const AGREEING_VERBS = [
  ...affirmativeForms('認める', 'ichidan'),
  ...affirmativeForms('受け入れる', 'ichidan'),
  ...affirmativeForms('許す', 'godan'),
];
const OKAY = wordsOf('ok, オーケー, オッケー, 可, 可能, いい, 良い, 許可, オン');
const MADE = wordsOf('に, と, だと, って');
const SAYING = [
  ...affirmativeForms('言う', 'godan'),
  ...affirmativeForms('いう', 'godan'),
  ...affirmativeForms('答える', 'ichidan'),
];

const REFUSING = wordsOf(
  '拒否, 拒絶, 拒否設定, 停止設定, 辞退, ご辞退, 遠慮, ご遠慮, 禁止, 停止, オプトアウト, お断り, 断り, 拒否設定, 配信停止, 配信拒否, 受信拒否, 着信拒否, 不許可, 不同意',
);
const REFUSING_VERBS = [
  ...affirmativeForms('断る', 'godan'),
  ...affirmativeForms('拒む', 'godan'),
  ...affirmativeForms('嫌う', 'godan'),
  ...affirmativeForms('嫌がる', 'godan'),
  ...affirmativeForms('避ける', 'ichidan'),
  ...affirmativeForms('止める', 'ichidan'),
  ...affirmativeForms('やめる', 'ichidan'),
  ...affirmativeForms('控える', 'ichidan'),
];
const REFUSED = wordsOf(
  'あり, ありの, がある, のある, 済み, 済みの, 済, の, 者, になっている, になった, になっていた, をしている, をした, をされている, されている, にしている, にした, の意思を示している, の意思表示をしている, としている, を申し出ている, を申し出た, になられている',
);
const NOT_WANTED = wordsOf(
  '受け付けない, 受け付けていない, 受けない, 受けたくない, 受け取らない, 受け取りたくない, 希望しない, 希望していない, 望まない, 望んでいない, 欲しくない, ほしくない, いらない, 要らない, 不要としている, 不要の, 不要だとしている, してほしくない, かけてほしくない, かけないでほしい, 送らないでほしい, 送ってほしくない, 受け入れない, 受け入れていない, 拒んでいる',
);
/** `受け付けないという意思表示をしている`. */
const SAID = [
  '',
  ...wordsOf(
    'という意思表示をしている, という意思表示をした, という意思を示している, と表明している, と言っている, と言ってる, と言った, と伝えている, と伝えてきた, と答えた, と答えている, と回答した, 旨を伝えている, 旨を申し出ている, と申し出ている, として拒否している, として拒否設定している, との意思を示している, ことにしている',
  ),
];
const NOT_OKAY = wordsOf('ng, エヌジー, 不可, だめ, 駄目, ダメ, オフ');
const FORBIDDEN = wordsOf(
  'をかけちゃだめ, をかけちゃいけない, をかけては駄目, をかけてはだめ, をかけたらだめ, かけたらだめ, をかけられない, かけられない, をかけてはならない, をしてはいけない, をしちゃだめ, をしちゃいけない, を送っちゃだめ, を送ってはだめ, を送れない, 送れない, を出せない, を出しちゃだめ',
);
const NA = ['', 'な', 'の', 'という', 'って'];
const NOT_AGREEING = wordsOf(
  'していない, してない, しない, しなかった, していません, がない, のない, を得ていない, を得られていない, が取れていない, がとれていない, を取れていない, をもらっていない, をもらえていない, をいただいていない, をいただけていない, なし, なしの, のない',
);

type Answers = MeaningOf<'consent'>['answers'];

const consenting = (purpose: 'call' | 'email', ways: readonly string[]): readonly Composition[] => {
  const told = (answers: Answers, ...parts: readonly (readonly string[])[]): Composition =>
    joinedParts({ kind: 'consent', purpose, answers }, ways, ...parts);
  /** Of the way of contact by itself, and of what is done by it. */
  const said = (answers: Answers, ...parts: readonly (readonly string[])[]): readonly Composition[] => [
    told(answers, touched, ...parts),
    told(answers, [...BY, ''], REACHING, touched, ...parts),
    told(answers, TO_REACH, touched, ...parts),
  ];
  return [
    ...said(['yes'], AGREEING, doing),
    ...said(['yes'], AGREEING, ['を', 'も', ''], doneTo),
    ...said(['yes'], AGREEING, HELD),
    ...said(['yes'], AGREEING_VERBS),
    ...said(['yes'], OKAY, MADE, [...doing, ...SAYING]),
    ...said(['no'], REFUSING, doing),
    ...said(['no'], REFUSING, REFUSED),
    ...said(['no'], REFUSING_VERBS),
    ...said(['no'], NOT_WANTED, SAID),
    ...said(null, AGREEING),
    ...said(['no'], NOT_OKAY, MADE, [...doing, ...SAYING]),
    told(['no'], FORBIDDEN, NA),
    ...said(['no', 'unknown'], AGREEING, NOT_AGREEING),
  ];
};

/** `電話もメールも断っている`: the answer alone, behind the ways that it is about. */
const ANSWERS: readonly Composition[] = [
  joinedParts({ kind: 'polarity', yes: false }, '拒否, 拒絶, お断り, ご辞退, 辞退, オプトアウト', ['を', ''], doing),
  joinedParts({ kind: 'polarity', yes: false }, ['お断り', '拒否'], REFUSED),
  joinedParts({ kind: 'polarity', yes: false }, [
    ...affirmativeForms('断る', 'godan'),
    ...affirmativeForms('拒む', 'godan'),
  ]),
  joinedParts({ kind: 'polarity', yes: true }, '許可, 許諾, 同意, 承諾, 了承', ['を', ''], doing),
];

/** What people said to calls and emails, whatever words are put together for it: `メールの受信を許可済み`, `電話での連絡を断っている`. */
export const CONSENTING_JA: readonly Composition[] = [
  ...consenting('call', CALL),
  ...consenting('email', EMAIL),
  ...ANSWERS,
];
