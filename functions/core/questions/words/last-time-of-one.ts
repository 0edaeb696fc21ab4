import type { SaidOtherwise } from './said-otherwise.ts';

const OF_JA = '(?:(?:この|こちらの)(?:方|人|お客様|お客さん|お客さま|会員様)(?:は|が|の|に|へ|って)?、?)?';
const LAST_JA = '(?:最後|直近|前回|一番最近|いちばん最近|最近|この前)(?:に|で|は)?';
const SO_DID_JA = '(?:に)?(?:なっ|し|され|くださっ|てくれ|て(?:ください|くれ|いただい)|いただい)?(?:た|ました)?';
const VISITED_JA = `(?:(?:ご)?来店|(?:お)?(?:店|店舗)に(?:来|いらっしゃっ|お越しになっ|行っ|寄っ))${SO_DID_JA}`;
const CAME_JA = `(?:来|お越し|いらし|いらっしゃっ)${SO_DID_JA}`;
const WHERE_JA =
  '(?:です|でしょう|でした)?(?:か)?(?:で)?[、。]?(?:(?:どの|どこの)(?:店舗|お店|店|ショップ)|どこ)?(?:に|で|へ|を)?[ぁ-ん]*[。?？]*$';
const PERIOD_JA = '(?:去年|昨年|今年|一昨年|先月|今月|先々月|昨年度|今年度|今期|前期|[0-9]{4}年)';
const WHEN_JA = '(?:日|日付|時期|とき|時|の)?(?:は|って)?(?:いつ|何日)?';

const PERSON_EN = '(?:she|he|they|this customer|the customer|the caller|this person|this caller)';

/** The last time of the customer on the line, whatever is said for it, in Japanese. */
export const LAST_TIME_OF_ONE_JA: readonly SaidOtherwise[] = [
  // 最後に来店したのはいつ、どの店？, 前回いつ来店されましたか
  {
    said: `^${OF_JA}${LAST_JA}(?:いつ、?)?${VISITED_JA}${WHEN_JA}${WHERE_JA}`,
    read: 'この方の店舗での最後の購入はいつ',
  },
  {
    said: `^${OF_JA}${LAST_JA}(?:いつ、?)?${CAME_JA}${WHEN_JA}${WHERE_JA}`,
    read: 'この方の最後の購入はいつ',
  },
  // 前のアンケートで何と答えていますか
  { said: '(?<![以直手目名年月日週店人駅])前の(?=(?:アンケート|調査))', read: '前回の' },
  {
    said: `^${OF_JA}((?:最後|直近|前回|最新|最近|この前)の(?:アンケート|調査))(?:で|に|には|では)(?:は)?(?:何|なん|どう|どのように|いくつ|何点)?(?:と|て)?(?:答え|回答し|お答え|評価し|言っ|書い|つけ)[ぁ-ん]*[。?？]*$`,
    read: 'この方の$1の回答は',
  },
  // 直近の注文の合計金額と点数は: the answer tells both.
  {
    said: '((?:最後|直近|前回|最新|一番最近|この前)の(?:ご)?(?:注文|購入|お買い物|買い物))の(?:合計|総)?(?:金額|額|代金|点数|個数|数量|商品数|品数|お買い上げ額)(?:と|、|や|・|および|及び)(?:合計|総)?(?:金額|額|代金|点数|個数|数量|商品数|品数|内容|商品|商品名|店舗|日付)(?=$|[はをがっ?？、。])',
    read: '$1',
  },
  // 先月買った商品の名前を教えて: goods are told by name.
  {
    said: '(?<=(?:買|購入|注文|求め|返品)[ぁ-ん]+(?:商品|品物|品|もの|アイテム|ゲーム))の(?:名前|名称|商品名)(?=を|は|って|$|[?？。])',
    read: '',
  },
  // 去年より今年の方が買っていますか: nobody else is asked about.
  {
    said: `^${OF_JA}(${PERIOD_JA})(?:より|に比べて|と比べて)(?:も)?、?(${PERIOD_JA})(?:の(?:方|ほう))?(?:が|は)(?:たくさん|多く|よく|いっぱい)?(?:買|購入し|ご購入|お買い上げ|使|利用し|お金を使)[ぁ-ん]*[。?？]*$`,
    read: 'この方は$2は$1より使っていますか',
  },
  {
    said: `^${OF_JA}(${PERIOD_JA})は(${PERIOD_JA})より(?:も)?、?(?:たくさん|多く|よく|いっぱい)?(?:買|購入し|ご購入|お買い上げ)[ぁ-ん]*[。?？]*$`,
    read: 'この方は$1は$2より使っていますか',
  },
];

/** The same in English. */
export const LAST_TIME_OF_ONE_EN: readonly SaidOtherwise[] = [
  // “Was the last issue resolved?”
  {
    said: "\\b((?:the|her|his|their|this customer's|the customer's) (?:last|latest|most recent|previous|newest)) (?:issue|problem|ticket|case|query|question|concern|matter)\\b(?= (?:re)?solved| (?:closed|settled|fixed|dealt with|sorted(?: out)?|taken care of|handled|answered|about)|[?.!]?$)",
    read: '$1 contact',
  },
  {
    said: '\\b((?:last|latest|most recent|previous|newest) contact) (?:been )?(?:closed|settled|fixed|dealt with|sorted out|sorted|taken care of|answered)(?=[?.!]?$)',
    read: '$1 resolved',
  },
  // “When was the last time he came in?”
  {
    said: `^when was the last time (?:that )?${PERSON_EN} (?:came in|came by|came|dropped by|dropped in|stopped by|visited|visited us|was in|was here|shopped(?: with us)?|bought (?:from us|something|anything))(?: and (?:where|at which (?:store|shop)))?(?=[?.!]?$)`,
    read: 'when did this customer last buy',
  },
  // “What was the name of the product she bought last month?”
  {
    said: `^(?:what(?:'s| is| was| are| were)|tell me|give me|show me|list) the names? of (?:the |all |everything )?(?:products?|items?|things?|goods|articles?|games?) (?:that |which )?(${PERSON_EN}) (?:has |have |had )?(?:bought|purchased|ordered|got)\\b`,
    read: 'what did $1 buy',
  },
  // “Does he prefer phone or email?”: what is used.
  {
    said: `^(?:does|do) (${PERSON_EN}) (?:prefer|like|favou?r) (?:to (?:contact|reach|talk to|write to|call) us (?:by|via|through|over) )?(?:the )?(?:phone|e-?mail|chat|web|app|calls?|calling)(?:,? (?:or|over|to) (?:the )?(?:by |via )?(?:phone|e-?mail|chat|web|app|calls?|calling))+(?=[?.!]?$)`,
    read: 'by which channel does $1 contact us most',
  },
];
