import { asTyped } from '../normalize-question.ts';
import type { Token } from '../tokens.ts';
import { typedTokens } from '../typed-tokens.ts';
import type { QuestionContext } from '../understanding.ts';
import { unitOf } from './counted-units.ts';

/** What of a question may be another one: a period, a value, a number, what is told by. */
export interface Slot {
  /** `time`, `n`, `by`, `goods`, or the dimension that the value is of. */
  readonly name: string;
  readonly text: string;
  /** What a number counts, where a word behind it says so (`counted-units.ts`). */
  readonly unit?: string | null;
}

/** A question with names in brackets where its periods, values and numbers were. */
export interface Slotted {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** What was asked, as typed, apart from whom, when and how many it names: `sales of つむぎ last month` → `sales of {brand} {time}`. */
export function inSlots(question: string, context: QuestionContext): Slotted {
  const typed = asTyped(question);
  const slots: Slot[] = [];
  let text = '';
  let end = 0;
  for (const token of typedTokens(question, context)) {
    const name = slotName(token, typed.text.slice(token.start, token.end));
    if (name === null || (name === 'n' && isNoCount(typed.text, token))) continue;
    const said = typed.text.slice(token.start, token.end);
    slots.push(name === 'n' ? { name, text: said, unit: unitOf(typed.text.slice(token.end)) } : { name, text: said });
    text += `${typed.text.slice(end, token.start)}{${name}}`;
    end = token.end;
  }
  return { text: text + typed.text.slice(end), slots };
}

/** `1人あたり` is of each one, and “the three brands” are all of them. */
const isNoCount = (text: string, { start, end }: Token): boolean =>
  PER_ONE.test(text.slice(end)) || (ALL_OF_THEM.test(text.slice(0, start)) && !/[0-9]/.test(text.slice(start, end)));
const ALL_OF_THEM = /\b(?:all|the|our|these)\s*$/iu;

const PER_ONE = /^\s*[人点件回個]?(?:あたり|当たり|につき)/u;

/** Values that say what is asked rather than of which: they stay words. */
const SAYING_WHAT: ReadonlySet<string> = new Set(['contact_outcome', 'event_type', 'consent_call', 'consent_email']);
/** `one` and 一 are words of many meanings. */
const DIGIT = /[0-9]|[a-z]{3,}y\b|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)$/iu;
const GOODS: ReadonlySet<string> = new Set(['category', 'product']);

function slotName({ meaning }: Token, text: string): string | null {
  if (meaning.kind === 'time') return 'time';
  if (meaning.kind === 'number') return DIGIT.test(text) ? 'n' : null;
  if (meaning.kind === 'dimension') return 'by';
  if (meaning.kind === 'segment') return 'segment';
  if (meaning.kind !== 'value' || SAYING_WHAT.has(meaning.dimension)) return null;
  return GOODS.has(meaning.dimension) ? 'goods' : meaning.dimension;
}
