import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';

const UNITS = /(?:円|JPY|yen|税込|税抜|個|点|本|枚|着|足|冊|台|セット|pcs|歳|才|pt)$/i;
const MINUS = /^[-−▲△]/;
/** What the warehouse's INTEGER columns hold; more pieces than that are a typing error. */
const LARGEST_INTEGER = 2_147_483_647;
const WHOLE = /^\d+(?:\.0+)?$/;
/** Commas stand between thousands or not at all: 12,50 is no number here. */
const GROUPED = /^(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)$/;

/** Whole yen: ¥1,234 · １，２３４円 · (1,234) · ▲1,234. */
export function readYen(text: string): Reading<number> {
  const amount = wholeNumber(text);
  if (amount !== 'unreadable') return amount;
  return new Unreadable(
    '円の金額として読めません。1234 か ¥1,234 のように整数で書いてください。',
    'Not an amount in whole yen. Write it like 1234 or ¥1,234.',
  );
}

/** An amount or quantity with decimals after a point: 1,234.50 · $29.33 · (12.5) · ▲3. */
export function readDecimal(text: string): Reading<number> {
  const narrow = narrowed(text);
  if (saysNothing(narrow)) return null;
  const { digits, isNegative } = bareNumber(narrow.replace(/[$€£]/g, ''));
  const number = GROUPED.test(digits) ? Number(digits.replaceAll(',', '')) : Number.NaN;
  if (Number.isFinite(number)) return isNegative && number !== 0 ? -number : number;
  return new Unreadable(
    '数値として読めません。29.33 のように、小数点を使って数字で書いてください。',
    'Not a number. Write digits with a decimal point, like 29.33.',
  );
}

/** A whole number, thousands separators and a counter (個, 点, 枚) allowed. */
export function readInteger(text: string): Reading<number> {
  const number = wholeNumber(text);
  if (number === null || (number !== 'unreadable' && Math.abs(number) <= LARGEST_INTEGER)) return number;
  return new Unreadable(
    '整数として読めません。3 のように数字で書いてください。',
    'Not a whole number. Write digits, like 3.',
  );
}

function wholeNumber(text: string): number | null | 'unreadable' {
  const narrow = narrowed(text);
  if (saysNothing(narrow)) return null;
  const { digits: grouped, isNegative } = bareNumber(narrow);
  const digits = grouped.replaceAll(',', '');
  if (!WHOLE.test(digits)) return 'unreadable';
  const number = Number(digits);
  if (!Number.isSafeInteger(number)) return 'unreadable';
  return isNegative && number !== 0 ? -number : number;
}

/** Without currency, counter, blanks and sign. */
function bareNumber(narrow: string): { readonly digits: string; readonly isNegative: boolean } {
  const inParentheses = /^\((.+)\)$/.exec(narrow)?.[1];
  const bare = (inParentheses ?? narrow).replace(/[¥\\]/g, '').replace(UNITS, '').replace(/\s/g, '');
  const digits = bare.replace(MINUS, '').replace(/^\+/, '');
  return { digits, isNegative: inParentheses !== undefined || MINUS.test(bare) };
}
