import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Token } from '../tokens.ts';
import { isToken } from '../tokens.ts';
import { USUAL_OF_ONE, type UsualOfOne } from '../words/parts-of-one.ts';
import { PARTS_OF_ONE_EN } from '../words/parts-of-one-en.ts';
import { PARTS_OF_ONE_JA } from '../words/parts-of-one-ja.ts';
import { coveredBy, partPatterns, type Slot } from './cover-of-one.ts';

/** How a question about the customer on the line is usually put, and whether it named the customer. */
export interface UsuallyAsked {
  readonly text: string;
  readonly named: boolean;
}

/**
 * A question about the customer on the line, put together of parts that are known (`お客様が最後に商品をお求めになった日を確認したい`: last,
 * purchase, when), as it is usually asked. Null where anything in it is not one of the parts, or they do not make one question.
 */
export function usuallyAskedOfOne(question: QuestionText, tokens: readonly Token[]): UsuallyAsked | null {
  const japanese = isJapanese(question.text);
  const slots = tokens.flatMap((token) => slotOf(token, question.text));
  const pieces = coveredBy(question, japanese ? JAPANESE : ENGLISH, slots);
  if (pieces === null) return null;
  const parts = new Set(pieces.map(({ part }) => part).filter((part) => !SAYING_NO_MORE.includes(part)));
  const slot = (of: 'time' | 'of'): readonly string[] =>
    pieces.flatMap(({ part, text }) => (part === of && text !== undefined ? [text] : []));
  const [times, brands] = [slot('time'), slot('of')];
  // “How much in total, and on average?”: one of them says nothing of the other.
  if (parts.has('average') && A_TOTAL.test(question.text)) return null;
  const usual = USUAL_OF_ONE.find((one) => isMade(one, parts));
  if (usual === undefined || times.length > 1 || brands.length > 1) return null;
  const frame = japanese ? usual.ja : usual.en;
  if ((times.length > 0 && !frame.includes('{time}')) || (brands.length > 0 && !frame.includes('{of}'))) return null;
  const [time = ''] = times;
  const [of = ''] = brands;
  const text = frame
    .replace('{time}', time === '' ? '' : japanese ? `${time}に` : ` ${time}`)
    .replace('{of}', of === '' ? '' : japanese ? `${of}で` : ` at ${of}`);
  return { text, named: pieces.some(({ part }) => part === 'person') };
}

const A_TOTAL = /累計|合計|総額|トータル|\b(?:total|altogether|sum)\b/iu;
const SAYING_NO_MORE: readonly string[] = ['filler', 'person', 'anyone'];

function isMade({ parts, beside }: UsualOfOne, said: ReadonlySet<string>): boolean {
  return (
    parts.every((part) => said.has(part)) &&
    [...said].every((part) => [...parts, ...beside, 'time', 'of'].some((one) => one === part))
  );
}

const JAPANESE = partPatterns([PARTS_OF_ONE_JA], true);
const ENGLISH = partPatterns([PARTS_OF_ONE_EN], false);

/** A period, or one of the brands. */
function slotOf(token: Token, text: string): readonly Slot[] {
  const ofBrand = isToken(token, 'value') && token.meaning.dimension === 'brand';
  if (!ofBrand && !isToken(token, 'time')) return [];
  const { start, end } = token;
  return [{ part: ofBrand ? 'of' : 'time', text: text.slice(start, end), start, end }];
}
