/** How people speak of those whom the answer before was about. */
const LEAD_EN = "(?:(?:and|so|now|then|ok|okay|right|also|please|pls|for)[ ,]+|can you |could you |let's |let us )*";
const PEOPLE_EN =
  'people|persons|customers|buyers|shoppers|members|clients|users|folks|guys|players|visitors|subscribers|consumers|individuals|women|men|ladies|gentlemen|youngsters|accounts|ones|lot|bunch|crowd|vips';

/** “Their”, “these people”, “that lot”, in the place of whom “customers” is read. */
export const THOSE_PEOPLE_EN: readonly (readonly [said: string, read: string])[] = [
  [
    `\\b(?:what|how much)(?: money)? (?:do|did|does|have|has|had) (?:they|(?:these|those|the same) (?:${PEOPLE_EN})|each of them|these|those) (?:spend|spent)(.*?),? (?:on average|each|per person|per head|apiece|a head)\\b(.*)`,
    'sales per customer$1$2',
  ],
  [
    `\\b(?:median|average|mean) (?:amount|sum|money|total) (?:that )?(?:they|(?:these|those|the same) (?:${PEOPLE_EN})|these|those) (?:have |had )?(?:spent|spend|paid|pay)\\b`,
    'MEDIAN sales per customer',
  ],
  [
    `\\bfor (?:the same (?:people|customers|group)|(?:these|those|that|this) (?:${PEOPLE_EN}|group|segment)|them)\\b`,
    'of customers',
  ],
  [
    `\\b(?:these|those|that|this|the same) (?:${PEOPLE_EN}|group|segment|cluster|cohort|set of (?:people|customers))(?:'s)?\\b`,
    'customers',
  ],
  ['\\b(?:each|all|any) of (?:them|these|those)\\b', 'customers'],
  ['\\b(?:they|them|those|these)\\b', 'customers'],
  ['\\btheir\\b', ''],
];
export const REFERS_TO_PEOPLE_EN = `\\b(?:they|them|their|theirs|(?:these|those) (?:${PEOPLE_EN})|(?:that|this) (?:lot|group|bunch|crowd|cohort|segment)|of (?:these|those)|the same (?:people|customers|group))\\b`;

const PEOPLE_JA =
  '(?:人|方|かた|お客(?:様|さま|さん)?|顧客|会員|購入者|メンバー|ユーザー|層|グループ|集団|皆さん|みなさん|該当者)(?:さん|様|さま)?(?:たち|達|々|がた|全員)?';
export const THOSE_PEOPLE_JA = `(?:(?:その|この|これらの|それらの|あの|同じ|上記の|今の|さっきの|そこの)(?:[0-9]+(?:人|名)(?:の(?:人|方|お客様))?|${PEOPLE_JA})|(?:そ|こ)の(?:うち|中|なか)|彼ら|彼女ら|彼女たち)(?:の(?:うち|中|なか))?(?:で(?=、|[^あすい]))?`;
/** “The median of what they spent”: of each of them. */
export const SPENT_OF_EACH_JA =
  '(?<!1人あたりの|一人あたりの|注文の|1回の)((?:累計|合計|総)?(?:購入|利用|買い物|お買い上げ)(?:総)?(?:金額|額)|使った(?:お金|金額|額)|売上(?:金額|額)?)の?(中央値|平均値?)';

/** Where nothing but people can be meant: “how many live in Kanto?”, “what share are women?”, `女性は何割？`. */
export const IMPLIED_EN: readonly (readonly [said: string, read: string])[] = [
  [
    "^(?:(?:and|so|now|then|ok|okay)[ ,]+)*how many (?=(?:live|bought|buy|have(?! we\\b| been| you)|had|own|can|could|accept|agree|agreed|said|say|refuse|refused|ordered|came|returned|complained|contacted|signed|registered|joined|belong|also|spent|never|haven't|didn't|don't|did not|do not|do(?= not)|are (?:in|from|at|women|men|male|female|over|under|older|younger|between|aged)|were|gave|opted|allow|want)\\b)",
    'how many customers ',
  ],
  [
    '^((?:(?:and|so|now|then|ok|okay)[ ,]+)*(?:what|which) (?:share|percentage|percent|proportion|fraction|part|%)|what %) (?=(?:is|are|live|bought|buy|have|has|own|can|could|accept|agreed|said|refuse|ordered|returned|complained|contacted|did|were)\\b)',
    '$1 of customers ',
  ],
];
export const IMPLIED_JA: readonly (readonly [said: string, read: string])[] = [
  [
    '^(?:じゃあ|では|で、|あと|ちなみに|、)*((?:1人|一人|ひとり)(?:あたり|当たり)|平均(?:で|して)?、?(?=いくら|どれくらい|どのくらい|何回|何点))',
    '顧客$1',
  ],
  [
    '^(?:じゃあ|では|で、|あと|ちなみに|、)*(?:どんな(?:もの|商品)|何|なに|どの商品)を(?:よく|主に)?(?:買|購入)(?:って(?:い)?る|って(?:い)?ます|った|いました|している|してる|した|しました)(?:人|方)?(?:たち)?(?:です|なの)?か?$',
    '顧客がよく買う商品は',
  ],
  [
    '^(?:じゃあ|では|で、|あと|ちなみに|、)*(?!.*(?:全体|全員|全顧客|顧客|会員|お客|購入者|売上|注文|問い合わせ|のうち|の中|占め))(.{1,14}?)(?:の人)?(?:は|って|の)?、?(?:(何割|何%|何パーセント|どのくらいの割合|どれくらいの割合|割合|比率)(?:くらい|ぐらい|ほど)?)(?:は|って|が)?(?:いる|います|です|なの|でしょう|になる|になります|どのくらい|どれくらい|いくつ)*か?$',
    '顧客のうち$1の割合は',
  ],
];

const ANYONE =
  'anyone|anybody|everyone|everybody|those|the ones|the one|people|customers|the customers|the people|buyers|members|all|any customers|any|clients|whoever|all those|all the people|women|men';
/** What stands behind says who they are. */
const WHOM = '(who|whose|that|with|in|from|living|having|without|not|registered|aged)';
export const LEFT_OUT_EN = `^${LEAD_EN}(?:if (?:you|we) )?(?:without|excluding|exclude|except|except for|minus|not counting|leave out|leaving out|take out|taking out|drop|dropping|remove|removing|kick out|throw out|filter out|get rid of|skip|omit|discard|ignore|strip out|cut out|cut|but not|not)(?: of)? (?:${ANYONE}) ${WHOM}\\b(.*)$`;
export const KEPT_ALONE_EN = `^${LEAD_EN}(?:(?:i (?:only )?(?:want|need)|give me|show me|list|keep|limit (?:it|that|this|them) to|limit to|restrict(?: (?:it|that|this|them))? to|narrow(?: (?:it|that|this|them))?(?: down)? to|filter(?: (?:it|that|this|them))?(?: down)?(?: to)?|same(?: list| thing| again)?,?(?: but)?|the same(?: list)?,?(?: but)?|but|with)[ ,]+)*(?:only|just)?(?: for| to| the| with| of)* ?(?:${ANYONE}) ${WHOM}\\b(.*)$`;
/** Whom one of the words above is said of, and how it is asked alone. */
export const ASKED_OF_ALL_EN = 'how many customers $1$2?';

export const KEPT_ALONE_JA = `^(?:じゃあ|では|で|さらに|その(?:中|うち)(?:で|から)?|そこから|あと|次に|、)*(.{2,40}?)(人|方|かた|お客様|お客さん|顧客|会員|メンバー)(?:だけ|のみ|だけに?|限定)?(?:に|で|を|が)?(?:絞|しぼ|限定|限|残)[^、。]{0,14}$|^(?:じゃあ|では|で|さらに|その(?:中|うち)(?:で|から)?|そこから|あと|次に|、)*(.{2,40}?)(人|方|かた|お客様|お客さん|顧客|会員|メンバー)(?:だけ|のみ)(?:に|で|を|が|は)?(?:して|見せて|一覧|リスト|抽出|出して|教えて|お願い|CSV|csv|ほしい|欲しい|見たい)?[^、。]{0,16}$`;
/** They are wanted one by one. */
export const AS_A_LIST =
  '一覧|リスト|名前|氏名|CSV|csv|抽出|書き出|ダウンロード|落とし|エクスポート|\\b(?:list|csv|export|names?|download)\\b';
