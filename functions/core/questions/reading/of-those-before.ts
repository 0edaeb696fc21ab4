import { addDays, daysBetween, type IsoDate } from '../../time.ts';
import { addMonths } from '../calendar.ts';
import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { DayRange, Plan } from '../plan.ts';
import { NUMBERS_IN_WORDS, OF_THOSE, SAME_LENGTH_BEFORE_EN, SAME_LENGTH_BEFORE_JA } from '../words/behind-one.ts';

/** Behind an answer about the customer on the line: a part of what was told, and the period right before it, as long as it was. */
export function ofThoseBefore(question: QuestionText, previous: Plan | null): QuestionText {
  if (previous === null) return question;
  const before = (whole: string, ...said: readonly unknown[]): string => {
    const [number, unit] = said.filter((one) => typeof one === 'string');
    return isAsLong(previous.time.range, String(number), String(unit))
      ? isJapanese(question.text)
        ? 'その前'
        : 'the period before that'
      : whole;
  };
  const text = isJapanese(question.text)
    ? question.text.replace(BEFORE_JA, (whole, number, unit) => before(whole, number, unit))
    : question.text
        .replace(PART, previous.scope === 'customer' ? 'what about $1?' : '$&')
        .replace(BEFORE_EN, (whole, number, unit, other, otherUnit) =>
          before(whole, number ?? other, unit ?? otherUnit),
        );
  return text === question.text ? question : { text, folded: fold(text) };
}

const PART = new RegExp(OF_THOSE, 'iu');
const BEFORE_EN = new RegExp(SAME_LENGTH_BEFORE_EN, 'iu');
const BEFORE_JA = new RegExp(SAME_LENGTH_BEFORE_JA, 'u');

/** Days and weeks are counted, months and years go by the calendar. */
function isAsLong(range: DayRange | null, number: string, unit: string): boolean {
  const count = NUMBERS_IN_WORDS[number.toLowerCase()] ?? Number(number);
  if (range === null || range.from === null || range.to === null || !Number.isInteger(count)) return false;
  const [from, to] = [range.from as IsoDate, range.to as IsoDate];
  if (/^day|日/i.test(unit)) return daysBetween(from, to) + 1 === count;
  if (/^week|週/i.test(unit)) return daysBetween(from, to) + 1 === count * 7;
  return addMonths(addDays(to, 1), /^year|年/i.test(unit) ? -12 * count : -count) === from;
}
