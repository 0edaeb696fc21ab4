import type { SaidOtherwise } from './said-otherwise.ts';

const NOW = '(?:(?:いま|今|ただいま|只今|現在|ちょうど)(?:、|まさに)?)?';
const PHONE = '(?:お電話|電話|通話)';
const PERSON = '(?:お客様|お客さん|お客さま|会員様|会員さん|お相手|相手|方|かた|人)(?:様)?(?![々たび])';
const GOES_ON = 'て(?:(?:い|おり)?(?:る|ます|た|ました)|いらっしゃる|おられる)';
const CALLS =
  '(?:いただい|頂い|もらっ|くださっ|下さっ|くれ|かけてき|掛けてき|かけてこられ|かけ|してき|し|され|つながっ|繋がっ|かかってき|掛かってき|受け|入っ)';
const TALKS = '(?:お?話し?(?:し)?|おはなしし|会話し|応対し|対応し|お相手し|つながっ|繋がっ|かかってき)';

/** The customer on the line as somebody who talks with them calls them: no phone number is asked for. */
export const CALLERS_JA: readonly SaidOtherwise[] = [
  // いまお電話いただいてる方, いまかかってきてる電話のお客様
  `${NOW}(?:${PHONE}(?:を|が|で|に)?${CALLS}${GOES_ON})の?${PERSON}`,
  `${NOW}${TALKS}${GOES_ON}(?:${PHONE}の)?${PERSON}`,
  // 電話口のお客様, 通話中の方
  `${NOW}(?:この)?お?電話(?:口|先|の向こう)の?${PERSON}`,
  `${NOW}(?:${PHONE}|会話|応対|対応|お話)中の?${PERSON}`,
  `${NOW}この${PHONE}の${PERSON}`,
].map((said) => ({ said, read: 'この方', unless: '何人|何名|一覧|リスト|どなた|誰' }));
