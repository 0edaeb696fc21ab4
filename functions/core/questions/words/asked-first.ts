const WISH =
  '(?:知りたい|見たい|聞きたい|把握したい|教えてほしい|見せてほしい|出してほしい)(?:です|のですが|んですが|んだけど|んです|な)?';
const REQUEST = '(?:教えて|見せて|出して|調べて|数えて)(?:ください|下さい|くれ|もらえますか|もらえる|いただけますか)?';
const QUESTION =
  '(?:ですか|でしょうか|ますか|ましたか|ますでしょうか|なの|いるの|あるの|いるかな|なのかな|あった|いる|なのか|になる|になるの|出た|買った|売れた|買ってる|答えた|答えてる|だっけ)';
const HOW_MANY =
  '何(?:人|名|割|%|%|パーセント|件|回|度|点|着|本|個|枚|社|品|歳|円)|いくら|いくつ|どのくらい|どれくらい|どれだけ|平均何';
const NOUN = '[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9]|つむぎ|ほしぞら|ひと|かた|たち|さん|さま';
const BOUND = 'って|の|で|に|から|のうち|うち|について|に関して|における';

const ASKED_FIRST = new RegExp(
  `^([^、,。？?！!]*?(?:(${WISH})|(${REQUEST})|${QUESTION}))\\s*[、,。？?！!\\s]+\\s*([^？?。！!]+?)([？?。！!]?)$`,
  'u',
);
/** `2億円に届いた？今年の売上` */
const REACHED_FIRST =
  /^([0-9,.一二三四五六七八九十百千万億]+(?:円|人|件)(?:に|を|は|も)?(?:届い|達し|到達し|超え|越え|突破し)(?:た|ました|ている|ています)(?:か|かな|の)?)\s*[、,。？?！!\s]+\s*([^？?。！!]+?)([？?。！!]?)$/u;
const ENDS_BOUND = new RegExp(`(?:${BOUND})$`, 'u');
const ENDS_IN_NOUN = new RegExp(`(?:${NOUN})$`, 'u');
const ASKS_HOW_MANY = new RegExp(`^(?:${HOW_MANY})`, 'u');
const OF_PARTS = /^[^、]*(?:別|ごと|毎|順|形式|グラフ|表|リスト|一覧|だけ|のみ)$/u;

/** `何人いますか、シャツを買った人`, `売上を知りたいです、ニットの`: what is asked of is said last, and is put where the sentence would have had it. */
export function askedLast(text: string): string {
  const reached = REACHED_FIRST.exec(text);
  if (reached !== null) return `${reached[2]}は${reached[1]}${reached[3] === '' ? '?' : reached[3]}`;
  const found = ASKED_FIRST.exec(text);
  const [, asked = '', wish, request, of = '', mark = ''] = found ?? [];
  if (found === null || OF_PARTS.test(of)) return text;
  if (ENDS_BOUND.test(of)) return `${of}${asked}${mark}`;
  if (!ENDS_IN_NOUN.test(of)) return text;
  if (ASKS_HOW_MANY.test(asked)) return `${of}は${asked}${mark}`;
  if (wish === asked || request === asked) return `${of}を${asked}${mark}`;
  return wish === undefined && request === undefined ? text : `${of}の${asked}${mark}`;
}
