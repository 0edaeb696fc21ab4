const SUBJECT =
  'この方|このかた|このお客様|このお客さま|このお客さん|この人|この顧客|この会員さん|この会員様|この会員|こちらの方|こちらのお客様|ご本人|本人|彼女|彼|今の方|今のお客様|お電話の方|電話の方';
const ENDS = '(?:は|って|が|の場合|の場合は|についてです|なんですが|なんですけど|なんだけど|ですが|ですけど)?';
const BEHIND = new RegExp(
  `^(.*?[^、,。.?？!！\\s])\\s*[、,。.?？!！\\s]+\\s*(${SUBJECT})${ENDS}\\s*([?？。.!！]*)$`,
  'u',
);

/** `返品されたことはありますか、この方`: the one who is asked about is said last, and is put where the sentence would have had it. */
export function subjectFirst(text: string): string {
  const found = BEHIND.exec(text);
  const [, said = '', subject = '', mark = ''] = found ?? [];
  if (found === null || new RegExp(SUBJECT, 'u').test(said)) return text;
  return `${subject}は${said}${mark}`;
}
