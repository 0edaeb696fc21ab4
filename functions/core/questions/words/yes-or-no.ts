/** How a question sounds that is answered by yes or no; of one that denies something, “yes” would say nothing certain. */
const OPEN_JAPANESE =
  /何(?!か|も|度も|回も)|なに(?!か|も)|なんの|なんて|なんで|いつ(?!も)|どこ|どれ|どの|どんな|どう|どちら|どっち|いくら|いくつ|誰|だれ|どなた|幾ら|なぜ|何故|一覧|リスト|(?:件数|回数|金額|人数)(?!.*(?:増え|減[っり]|超え|上回|下回|(?:多|少な|高|低)い(?:の|ん)?(?:です|でしょう)?か))/;
const SAID_JAPANESE = /かどうか|か否か|か教えて|か知りたい|か確認|か調べて/;
const ENDS_OPEN = /(?:は|って|について)[\s、]*$/;
const ENDS_JAPANESE =
  /(?:か|かな|かね|かしら|の|のかな|っけ|よね|だよね|ですよね|ある|あった|あります|ありました|いる|てる|います|ました|てます|した|った|いた|できる|可|可能|大丈夫|ok|有無)$/;
const DENIED_JAPANESE =
  /ない(?!か分)|ません|なかった|なし|無し|だめ|ダメ|駄目|ng|不可|まだ|拒否|断[っりら]|解除|停止|オプトアウト/;

/** `差し支えないですか`: nothing is denied. */
const HARMLESS =
  /(?:差し?支え|さしつかえ|構わ|構い|かまわ|かまい|問題|間違い|まちがい|相違)(?:ない|ません|ありません|ございません)/g;

const OPEN_ENGLISH =
  /\b(?:what|what's|whats|which|when|where|who|whom|whose|how|why|list|show|number of|count)\b|\b(?:tell|give) me (?!if|whether)/;
const STARTS_ENGLISH =
  /^(?:(?:and|so|but|hi|hello|hey|um|umm|uh|er|hmm|well|oh|ah|please|ok|okay|sorry|now|just|quick question|also)[,:\s]+)*(?:is|are|was|were|does|do|did|has|have|had|can|could|may|might|will|would|should|am|any|ever)\b/;
const SAID_ENGLISH = /\b(?:if|whether)\b/;
const DENIED_ENGLISH =
  /\b(?:not|never|no|without|cannot)\b|n't\b|n’t\b|\b(?:refus|declin|reject|withdr[ae]w|object|unsubscrib|block|disallow|forb[ia]d)\w*\b|\bopt(?:ed|s)?[ -]out\b|\bturned off\b|\bdo-not\b|\bexcept\b/;

export type YesOrNo = 'yes-or-no' | 'denied' | 'open';

/** Folded text of a question, and how it is to be answered. */
export function yesOrNo(folded: string, japanese: boolean): YesOrNo {
  return japanese ? inJapanese(folded) : inEnglish(folded);
}

function inJapanese(folded: string): YesOrNo {
  const asked = /[?？]\s*$/.test(folded);
  const said = folded
    .replace(HARMLESS, '大丈夫')
    .replace(/[。.!！?？\s]+$/g, '')
    .replace(/(?:を)?(?:教えて(?:ください)?|お願いします)$/, '');
  const supposed = SAID_JAPANESE.test(folded) || /かどうか$/.test(said);
  if (!supposed && (OPEN_JAPANESE.test(said) || ENDS_OPEN.test(said))) return 'open';
  if (!supposed && !asked && !ENDS_JAPANESE.test(said)) return 'open';
  return DENIED_JAPANESE.test(said) ? 'denied' : 'yes-or-no';
}

/** “…, yes or no?”, “… or not?”: how a question ends that is answered by either. */
const EITHER_ENGLISH = /[,\s]+(?:or not|yes or no|yes\/no)\s*[?.!]*$/;

function inEnglish(folded: string): YesOrNo {
  const whole = folded.trim();
  const said = whole.replace(EITHER_ENGLISH, '');
  if (said !== whole) return DENIED_ENGLISH.test(said) ? 'denied' : 'yes-or-no';
  const supposed = SAID_ENGLISH.test(said);
  if (!supposed && (OPEN_ENGLISH.test(said) || !STARTS_ENGLISH.test(said))) return 'open';
  return DENIED_ENGLISH.test(said) ? 'denied' : 'yes-or-no';
}

/** “Male?”, “gender male?”, “over 40?”: what is supposed of one person in a few words with a question mark, and no word for many people. */
export function isSupposedBriefly(folded: string, japanese: boolean): boolean {
  const said = folded.trim();
  return (
    !japanese &&
    said.endsWith('?') &&
    said.split(/\s+/).length <= 6 &&
    !OPEN_ENGLISH.test(said) &&
    !DENIED_ENGLISH.test(said) &&
    !MANY_ENGLISH.test(said)
  );
}

const MANY_ENGLISH =
  /\b(?:customers|people|members|clients|users|buyers|shoppers|players|women|men|females|males|segments)\b/;
