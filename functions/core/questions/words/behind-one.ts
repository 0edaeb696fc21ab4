/** “How many of those were by phone?”: what is said of a part of what was told; `$1` is the part. */
export const OF_THOSE =
  '^(?:(?:and|so|ok|okay|then),? )*how (?:many|much) of (?:those|them|these|it|that|which)(?: (?:orders?|purchases?|contacts?|returns?|ones?|calls?|enquiries|inquiries))? ?(?:was|were|are|is|have been|has been|had been|came|happened|did (?:she|he|they) (?:buy|order|make|place|spend|purchase))? (.+?)(?: ones?)?[ ?.!]*$';

/** “The 12 months before that”, “the previous 90 days”: as long as the period that was asked about, and before it. */
export const SAME_LENGTH_BEFORE_EN =
  '\\b(?:in |for |over |during )?the (?:(?:previous|prior|preceding) (\\w+) (day|week|month|year)s?|(\\w+) (day|week|month|year)s? (?:before|prior)(?: (?:that|then|those|this|to that))?)(?=[ ?.!]*$)';

/** `その前の12か月` */
export const SAME_LENGTH_BEFORE_JA = 'その(?:1つ|ひとつ)?(?:直)?前の([0-9]+)(日|週|か月|カ月|ヶ月|ヵ月|ケ月|年)(?:間)?';

/** `うち電話は`: of the contacts that were listed, and no telephone number; `$1` is how they came. */
export const OF_CONTACTS_JA =
  '(?:その)?(?:うち|中で|内)(?:の)?、?(電話|メール|チャット)(?:で(?:の)?|の)?(?:もの|分|件|問い合わせ)?(?:は|って)?(?:何件|何回|どれ|いくつ)?(?:です|でした)?(?:か)?';

export const CONTACT_WAYS: Readonly<Record<string, string>> = { 電話: 'phone', メール: 'email', チャット: 'chat' };

export const NUMBERS_IN_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
