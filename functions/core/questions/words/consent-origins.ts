import { wordsOf } from './dictionary.ts';

const WHERE = wordsOf(
  '店頭で, 店舗で, お店で, オンラインで, ネットで, アプリで, webで, サイトで, コールセンターで, 電話口で, 店頭にて, 店舗にて',
);
const OBTAINED = wordsOf(
  '取得した, 取得された, 獲得した, 取得できた, 取った同意, もらった同意, いただいた同意, 得た同意, 取った許諾, 得た許諾, 同意した, 同意をもらった, 同意を取得した, 同意を取った, 同意を得た',
);

/** Where or how people gave a consent, which files may hold and no question reads: never the channel of an order. */
export const CONSENT_ORIGINS: readonly string[] = [
  ...WHERE.flatMap((where) => OBTAINED.map((obtained) => where + obtained)),
  ...wordsOf('取得経路, 取得チャネル, 取得元, 取得方法, 取得場所, 同意の経路, 同意経路, 許諾の経路, 同意した場所'),
];
