const TIME =
  '(?:今年度?|去年度?|昨年度?|一昨年|先月|今月|先々月|先週|今週|20[0-9]{2}年度?(?:[0-9]{1,2}月)?|[0-9]{1,2}月|(?:直近|過去)[0-9]+(?:日|か月|週間|年)間?)';
const PEOPLE = '(?=人|方|お客|顧客|会員|女性|男性|ユーザー|者|VIP|リピーター)';
const DEVICE =
  '(?:PC|パソコン|スマホ|スマートフォン|スマートホン|タブレット|iPad|携帯(?:電話)?|モバイル|デスクトップ|mobile|desktop|tablet)';
const WAY = '(?:お?電話|チャット|メール|LINE|店頭|フォーム|対面)';
const CHANNEL = '(?:オンライン(?:ストア)?|ネット|通販|EC|アプリ|Web|web|ウェブ|サイト)';
const STORE = '[^、。\\sでとがはをにの]{1,8}店';
/** `AでもBでも`, `AとBの両方で`. */
const both = (one: string, other: string): string =>
  `(${one})(?:で|から)?(?:も|と|および|、)、?(${other})(?:(?:で|から)も|(?:の)?(?:両方|どちらも|双方|どっちも)(?:で|から|とも)?)、?`;
const SITE = '(?:サイト|アプリ|ページ|商品|ホームページ|HP)';
const SEEN = `(?:(?:${SITE}(?:を|に|へ)?)?(?:見(?:て(?:くれて)?(?:い)?る|た(?:ことがある)?|に来(?:た|て(?:い)?る))|閲覧(?:が|の|して(?:い)?る|した(?:ことがある)?|ある)+|アクセス(?:して(?:い)?る|した(?:ことがある)?|がある)|利用(?:して(?:い)?る|した(?:ことがある)?|がある)|訪れ(?:た|て(?:い)?る)|訪問(?:した|して(?:い)?る)))`;
const CONTACTED =
  'お?問い?合わせ(?:て(?:きた|くれた|い?る|きている)|た(?:ことがある)?|を?(?:した|して(?:きた|い?る)|いただいた)(?:ことがある)?|が?(?:ある|あった)|の(?:ある|あった))';
const BOUGHT =
  '(?:買(?:った|って(?:くれて)?(?:い)?る|う)|[ごお]?購入(?:した|して(?:くれて)?(?:い)?る|する)|利用(?:した|して(?:い)?る))(?:こと[がの]ある)?';

interface Ways {
  readonly said: RegExp;
  readonly joined: string;
  readonly deed: string;
}

const of = (one: string, other: string, deed: string): RegExp =>
  new RegExp(`(?:(${TIME})(?:に|は|の間に)?、?)?${both(one, other)}${deed}${PEOPLE}`, 'giu');

const BOTH: readonly Ways[] = [
  { said: of(DEVICE, DEVICE, SEEN), joined: 'サイトを見ていて', deed: 'サイトを見た' },
  { said: of(WAY, WAY, CONTACTED), joined: '問い合わせていて', deed: '問い合わせた' },
  { said: of(STORE, CHANNEL, BOUGHT), joined: '買っていて', deed: '買った' },
  { said: of(CHANNEL, STORE, BOUGHT), joined: '買っていて', deed: '買った' },
];

/** `PCでもスマホでもサイトを見ている人`, `梅田店でもオンラインでも買った人`: two deeds of the same people, each in the period that was named. */
export const inBothWays = (text: string): string =>
  BOTH.reduce(
    (read, { said, joined, deed }) =>
      read.replace(said, (_whole, time: string | undefined, one: string, other: string) => {
        const then = time === undefined ? '' : `${time}に`;
        return `${then}${one}で${joined}、${then}${other}で${deed}`;
      }),
    text,
  );
