/** Email addresses, telephone numbers, ids and long numbers, and names that are spoken of with respect. */
const CONTACT_DATA = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?:\+|(?<!\d)0)\d[\d\s()-]{6,}\d/g,
  /(?<![0-9a-f])[0-9a-f]{24,}(?![0-9a-f])/gi,
  /\d{9,}/g,
  /(?:(?![客皆])[\p{Script=Han}\p{Script=Katakana}ー]){1,8}(?=\s?(?:さん|様|氏|くん|ちゃん))/gu,
  /(?<=\b(?:mr|mrs|ms|miss|dr)\.?\s)\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?/giu,
];

/** A question as it is told to a model: what points to a person is taken out. What somebody is called without a title stays. */
export function withoutContactData(question: string): string {
  return CONTACT_DATA.reduce((text, pattern) => text.replace(pattern, '…'), question.normalize('NFKC'));
}
