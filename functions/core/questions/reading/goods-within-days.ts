import { NOT_READ_AS_ASKED, type Notes } from './notes.ts';

const BUY = '(?:bought|buy|buys|purchased|purchase|ordered|order|got|picked up)';
const BUYING = '(?:buying|purchasing|ordering|getting|picking up|(?:the|a|their|that) purchase of)';
const OTHER_DEED = '(?:contact|return|call|complain|e-?mail|visit|view|look|regist|sign|answer|wrote|writ|chat|cancel)';
const GOODS_WITHIN = new RegExp(
  `\\b${BUY}\\b(?:(?!\\b${OTHER_DEED})[^?.!])*? (?:within|in|inside|no more than|less than) (?:the )?(?:an?|[0-9]+|[a-z]+) (?:days?|weeks?|months?|years?) (?:of|after|from|following) (?:first )?${BUYING} (?!something|anything|for the|their first|a first)[a-z0-9]`,
  'i',
);

/** “Bought Night Train Murders within a month of buying Moonlit Keep”: how long lies between purchases of two goods is not told; no days are read back from today. */
export function refuseGoodsWithin(text: string, notes: Notes): void {
  if (!GOODS_WITHIN.test(text)) return;
  notes.refuse(
    {
      ja: '2つの商品の購入のあいだの日数は条件にできません（前後だけならお答えできます）',
      en: 'how long lies between purchases of two goods cannot be a condition; that one came after the other can',
    },
    NOT_READ_AS_ASKED,
  );
}
