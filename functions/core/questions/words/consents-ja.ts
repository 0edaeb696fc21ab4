import type { Meaning, MeaningOf } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { wordsOf } from './dictionary.ts';

const GUIDING = wordsOf(
  `ご案内, 案内, ご連絡, 連絡, お知らせ, ご紹介, 紹介, 営業, 勧誘, フォロー, アプローチ, セールス`,
);
const guidedBy = (ways: string): readonly string[] =>
  wordsOf(ways).flatMap((way) => GUIDING.flatMap((guiding) => [`${way}で${guiding}`, `${way}での${guiding}`]));
const CALL = [...wordsOf(`電話, 架電, お電話, 電話連絡, 電話勧誘, コール`), ...guidedBy('電話, お電話')];
const EMAIL = [
  ...wordsOf(
    `メール, メール配信, メルマガ, eメール, メールマガジン, dm, メール連絡, メールマガジンの配信, メルマガの配信, メールの配信, メルマガ配信, メールマガジン配信, お知らせメール, 案内メール, ご案内メール`,
  ),
  ...guidedBy('メール'),
];
const TOPIC = wordsOf(
  `許諾, の許諾, 同意, の同意, 許可, の許可, 可否, の可否, への同意, 許諾状況, の許諾状況, オプトイン, の承諾, 承諾`,
);
const YES = wordsOf(`
  ok, してもいい, してよい, していい, してもよい, 可, 可能, 可能な, できる, をしてもいい, をしてよい,
  をかけていい, をかけてもいい, をかけてよい, してもいいです, に同意した, に同意している, を許可している,
  を許可した, を許諾している, を許諾した, 許諾済み, 許諾済, 同意済み, 許諾あり, 許諾がある, 許諾のある,
  を送っていい, を送ってもいい, を送ってよい, していいです, を希望する, を送れる, をかけられる, かけられる,
  許可あり, 同意あり, の許諾がある, の許諾のある, の許諾あり, の同意がある, の同意のある, の同意あり, の許可がある, の許可のある, に許諾がある, 許可がある, 許可のある, 同意がある, 同意のある, を受け取る, を受け取れる,
  は可, は可の, が可, が可の, は可能, は可能な, は許可している, は許可してる, は許可, は許諾, は許諾している, は同意, は同意している, はokで, 希望, 希望の, 希望者, 希望する, 希望している, を希望している, 希望あり, 配信希望, 配信希望者, 購読者, 購読している, を購読している,
  を希望した, の希望者, 登録者, 会員, 可の, 許諾者, 同意者, の許諾者, の同意者, オプトインした, にオプトインした, がok, はok, を受け取っている,
  送っていい, 送ってもいい, 送ってよい, 送って大丈夫, 送っても大丈夫, を送って大丈夫, を送っても大丈夫, かけていい, かけてもいい, かけて大丈夫, かけても大丈夫, をかけて大丈夫, をかけても大丈夫,
  して大丈夫, しても大丈夫, をしても大丈夫, しても問題ない, してよろしい, してもよろしい, をしてもよろしい, をしてよろしい, おっけー, おっけーの, おーけー, おーけーの, okの, okな, かけても平気, をかけても平気, かけて平気, しても平気, をしても平気, 送っても平気, を送っても平気, 送って平気, でも平気, は平気, しても構わない, してもかまわない, を送ってもかまわない, をかけてもかまわない, が大丈夫な, は大丈夫, 大丈夫`);
/** `電話しても差し支えない`: doing it, and how that is taken. */
const TAKEN_WELL = wordsOf(
  `ok, okな, okの, オッケー, オーケー, いい, よい, 良い, 可, 可能, 可能な, 大丈夫, 大丈夫な, 問題ない, 問題がない, 問題のない, 差し支えない, 差支えない, 構わない, かまわない, 平気, 平気な, よろしい, 支障ない, 支障がない`,
);
const DOING: Readonly<Record<'call' | 'email', readonly string[]>> = {
  call: wordsOf(
    `を差し上げても, を差し上げて, 差し上げても, 差し上げて, をおかけしても, をおかけして, おかけしても, おかけして, しても, をしても, かけても, をかけても, して, をして, かけて, をかけて, をするのは, するのは, をかけるのは, での連絡が, での連絡は, で連絡して, で連絡しても, 連絡しても, 連絡して`,
  ),
  email: wordsOf(
    `をお送りしても, をお送りして, お送りしても, お送りして, をお届けしても, をお届けして, を差し上げても, を差し上げて, しても, をしても, 送っても, を送っても, して, をして, 送って, を送って, 送信して, 送信しても, を送信しても, を送信して, 配信しても, 配信して, を配信しても, を配信して, 出しても, を出しても, 出して, を出して, 流しても, を流しても, を送るのは, での連絡が, での連絡は, で連絡して, で連絡しても`,
  ),
};
const NO = wordsOf(`
  は拒否している, は拒否してる, は拒否, は断っている, は嫌がっている, は不可, は不可の, が不可, が不可の, ng, 不可, 拒否, を拒否している, を拒否した, を断っている, しないで, してほしくない, してはいけない,
  しては駄目な, お断り, 拒否している, 拒否の, を送ってはいけない, をかけてはいけない, してはならない, 禁止,
  を希望しない, 不要, オプトアウト, 希望しない, 希望なし, 不希望, 拒否者, 配信停止, を希望していない, 配信を希望しない, 配信を停止した,
  はいらない, がいらない, だめ, だめな, がだめ, がだめな, はだめ, もだめ, もだめな, 駄目, 駄目な, が駄目, も駄目, ngの, がng, がngの, はng, もng, もngの, もng, いらない, 要らない, しちゃだめ, しちゃいけない, しちゃ駄目, かけちゃいけない, かけてはいけない, かけちゃだめ, を送っちゃいけない, してはだめ, しちゃだめな, を嫌がる,
  お断りの, 拒否してる, を拒否してる, 停止, 停止の, 停止している`);
const NOT_YES = wordsOf(`
  に同意していない, を許可していない, を許諾していない, 許諾なし, 許諾がない, 許諾のない, 同意がない, 同意のない,
  の許諾がない, の許諾のない, 許可のない, 許可がない, できない, 未許諾, 未同意, の同意が未取得, 同意が未取得, の許諾が未取得, 同意未取得, 許諾未取得`);

/** `許可してくださっている`: the same as a kindness. */
const KINDLY = wordsOf(
  'してくれている, してくれてる, してくれています, してくれた, してくださっている, してくださってる, してくださった, して下さっている, していただいている, していただいてる, していただいた, して頂いている, してもらっている, してもらってる, いただいている, いただけている, を頂いている, をいただいている, をもらっている, をもらってる, 頂いている',
);
const kindly = (endings: readonly string[]): readonly string[] =>
  endings
    .filter((ending) => /(?:許可|許諾|同意|希望|承諾)している$/.test(ending))
    .flatMap((ending) => KINDLY.map((kind) => ending.replace(/している$/, kind)));

/** `電話も拒否している`: the particle of what is said beside it. */
const also = (endings: readonly string[]): readonly string[] =>
  endings.filter((ending) => !ending.startsWith('も')).map((ending) => `も${ending.replace(/^[をはがの]/u, '')}`);

const UNSAID = wordsOf('許諾不明, 許諾が不明, 許諾が不明の, の許諾が不明, 可否不明');
/** What nobody has answered yet: whether one may. */
const MATTER = wordsOf(
  'の可否, 可否, の同意, 同意, の許諾, 許諾, の許可, の意向, の同意の有無, の可否の回答, の回答, 配信の可否, 配信の同意, 連絡の可否, の連絡の可否, の諾否, の希望の有無, していいか, してもいいか, してよいか, を送っていいか, 送っていいか, を送ってもいいか, 送ってもいいか, かけていいか, をかけていいか, かけてもいいか, を出していいか, を受け取るか, を希望するか, の希望',
);
const TOUCHED = wordsOf('が, は, を, について, に, も, どうか, がまだ, はまだ, をまだ, まだ, どうかを, どうかがまだ');
const UNTOLD = wordsOf(
  '答えていない, 答えてない, 回答していない, 回答してない, 回答のない, 回答がない, 未回答, 未回答の, 未確認, 未確認の, 聞けていない, 聞けてない, 聞いていない, 確認できていない, 確認がとれていない, 確認が取れていない, 分からない, わからない, 分かっていない, わかっていない, 教えてくれていない, 教えてもらっていない, 伝えてくれていない, 返事がない, 返事のない, 不明, 不明な, 不明の, はっきりしない, 決まっていない',
);
const ALSO = wordsOf('もok, もいい, もよい, も可, も可能, もできる, もしていい, もしてもいい, も許諾あり, も許可あり');

/** `希望してる`: as it is spoken. */
const spoken = (endings: readonly string[]): readonly string[] =>
  endings.filter((ending) => ending.endsWith('ている')).map((ending) => ending.replace(/ている$/u, 'てる'));

const consent = (purpose: 'call' | 'email', nouns: readonly string[]): readonly Composition[] => {
  const answered = (
    answers: MeaningOf<'consent'>['answers'],
    ...endings: readonly (readonly string[])[]
  ): Composition => joinedParts({ kind: 'consent', purpose, answers }, nouns, ...endings);
  return [
    answered(['yes'], [...ALSO, ...also(YES), ...also(kindly(YES))]),
    answered(['yes'], DOING[purpose], TAKEN_WELL),
    answered(['no'], also(NO)),
    answered(['no', 'unknown'], also(NOT_YES)),
    answered(null, TOPIC),
    answered(['yes'], [...YES, ...kindly(YES), ...spoken(YES)]),
    answered(['no'], [...NO, ...spoken(NO)]),
    answered(['no', 'unknown'], NOT_YES),
    answered(['unknown'], UNSAID),
    answered(['unknown'], MATTER, TOUCHED, UNTOLD),
    answered(['unknown'], MATTER, UNTOLD),
  ];
};

/** What one may do of the customer on the line, as politely as it is asked: `お電話でご案内させていただいてもよろしい`. */
const MAY_DO = wordsOf(
  'しても, をしても, して, をして, させていただいても, をさせていただいても, させて頂いても, をさせて頂いても, 差し上げても, を差し上げても, さしあげても, をさしあげても, いたしても, をいたしても, 入れても, を入れても, かけても, をかけても, おかけしても, をおかけしても',
);
const MAY_SEND = wordsOf(
  'お送りしても, をお送りしても, 送っても, を送っても, 送付しても, を送付しても, お届けしても, をお届けしても, 送らせていただいても, を送らせていただいても, お送りさせていただいても, 流しても, を流しても, 配信しても, を配信しても, 出しても, を出しても, しても, をしても, させていただいても, をさせていただいても, 差し上げても, を差し上げても',
);
const MAY = wordsOf(
  'いい, よい, 良い, よろしい, 大丈夫, 構わない, かまわない, 問題ない, 問題なさそう, 差し支えない, さしつかえない',
);
const GUIDED = wordsOf(
  'ご案内, 案内, ご連絡, 連絡, お知らせ, ご紹介, 紹介, 営業, 勧誘, フォロー, セールス, お声がけ, お声掛け',
);
const BY = wordsOf('で, での, による');
const SENT = wordsOf('メルマガ, dm, お知らせメール, 案内メール, ご案内メール, ニュースレター, お知らせ');
const CALLS: Meaning = { kind: 'consent', purpose: 'call', answers: ['yes'] };
const EMAILS: Meaning = { kind: 'consent', purpose: 'email', answers: ['yes'] };

/** What people said to calls and emails: the way of contact, and the answer behind it. */
export const CONSENTS_JA: readonly Composition[] = [
  ...consent('call', CALL),
  ...consent('email', EMAIL),
  joinedParts(CALLS, '電話, お電話', ['', ...BY], GUIDED, MAY_DO, MAY),
  joinedParts(CALLS, '電話, お電話', MAY_DO, MAY),
  joinedParts(EMAILS, 'メール, eメール', ['', ...BY], GUIDED, MAY_SEND, MAY),
  joinedParts(EMAILS, ['メール', 'eメール', ...SENT], MAY_SEND, MAY),
];
