import { reworded } from '../patterns/reworded.ts';

const PEOPLE = '(人|方|お客様|お客さん|顧客|会員|購入者|VIP)(?:さん|様|たち)?';
const TO = '(?:に|へ|あてに|宛に|宛てに)';
const WISHED =
  '(?:たい|る)(?:です)?(?:ので|から|んだけど|んですが|のですが|けど|ため(?:の|に))?[、。., ]*(?:その|対象の?|対象者の?|送れるのは|かけられるのは|対象は|全部で)?';
const ASKED = '(?:が|を|で)?(一覧|リスト|名簿|何人|何名|人数)';
const CALLED = '(?:お?電話|架電|コール)(?:を)?(?:し|かけ|入れ|差し上げ|させてもらい)?';
const MAILED = '(?:お?メール|メルマガ|メール配信)(?:を)?(?:し|送り|配信し|送信し|送|出し|流し)?';
const WAYS = [
  [CALLED, '電話'],
  [MAILED, 'メール'],
] as const;

/** `離反リスクのお客様に電話したいので一覧がほしい`, `…の人にメールを送りたい。何人？`: whoever is to be reached agrees to that. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = WAYS.flatMap(([way, usual]) => [
  [new RegExp(`${PEOPLE}${TO}${way}${WISHED}${ASKED}`, 'gu'), `$1のうち${usual}を許可している人の$2`] as const,
  [new RegExp(`(?<=${usual}を許可している人)の(?=何人|何名)`, 'gu'), 'は'] as const,
]);

export const toBeReached = (text: string): string => reworded(text, OTHERWISE);
