import { isJapanese, normalizeQuestion, type QuestionText } from './normalize-question.ts';
import type { Plan } from './plan.ts';
import { partsOfQuestion, type Span } from './reading/parts-of-question.ts';
import { type PartRead, standAlone } from './reading/parts-standing-alone.ts';
import { timeContext } from './time-pattern.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokens.ts';
import type { QuestionContext, Understanding } from './understanding.ts';
import { COMPARING } from './words/asked-together.ts';

/** How a part is read; null where it has no plan. */
type ReadPart = (text: QuestionText) => Omit<PartRead, 'text'> | null;

/** How the embedded planner reads a text that stands alone. */
interface Reading {
  conclude(text: QuestionText): Understanding;
  pieces(text: QuestionText): readonly Token[];
}

/** What several things come to that are asked at once, where the question read whole has no plan or tells less; else null. */
export function concludeInParts(
  text: QuestionText,
  whole: Understanding,
  { customerOnLine, catalog, asOf, meanings }: QuestionContext,
  reading: Reading,
): Understanding | null {
  if (!customerOnLine || (whole.kind === 'ask-back' && whole.choices.length > 0)) return null;
  if (COMPARING.test(text.text)) return null;
  if (whole.kind === 'refusal' && whole.why?.kind !== 'not-read') return null;
  if (whole.kind === 'plan' && (whole.plan.subject !== 'facts' || whole.earlier !== undefined)) return null;
  const parts = readInParts(text, tokenize(text, catalog.lexicon, timeContext(asOf, meanings)), (piece) => {
    const read = reading.conclude(piece);
    return read.kind === 'plan' ? { ...read, tokens: reading.pieces(piece) } : null;
  });
  if (parts === null) return null;
  // The same asked twice is told once.
  const told = new Map(parts.map((part) => [JSON.stringify(part.plan), part]));
  const [first, ...further] = told.values();
  if (first === undefined || (whole.kind === 'plan' && !tellMore([...told.values()], whole.plan))) return null;
  const said = new Map(parts.flatMap(({ readings }) => readings).map((one) => [one.ja, one]));
  return {
    kind: 'plan',
    plan: first.plan,
    readings: [...said.values()],
    choices: [],
    ...(further.length === 0 ? {} : { further: further.map(({ plan }) => plan) }),
  };
}

/**
 * Several things that are asked of the customer on the line at once (`登録日と購入回数`, “her last order and total spend”), each
 * read as if it were asked alone; null where one of them is not read so, or where it is not clear what belongs to which.
 */
function readInParts(question: QuestionText, tokens: readonly Token[], read: ReadPart): readonly PartRead[] | null {
  const pieces = partsOfQuestion(question, tokens);
  if (pieces.length < 2) return null;
  const known = new Map<string, PartRead | null>();
  const readOnce = (text: string): PartRead | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const part = readOfCustomer(text, read);
    known.set(text, part);
    return part;
  };
  known.set(question.text.trim(), null);
  const parts = fewest(pieces, ({ begin, end }) => readOnce(question.text.slice(begin, end).trim()));
  return parts !== null && standAlone(parts, isJapanese(question.text)) ? parts : null;
}

/** Whether the parts tell more things than the plan of the whole question. */
function tellMore(parts: readonly PartRead[], whole: Plan): boolean {
  const told = parts.map(({ plan }) => (plan.subject === 'facts' ? plan.facts.length : 1));
  return told.reduce((sum, things) => sum + things, 0) > whole.facts.length;
}

/** The fewest parts that all pieces can be put together to. */
function fewest(pieces: readonly Span[], read: (span: Span) => PartRead | null): readonly PartRead[] | null {
  const [begin] = pieces;
  if (begin === undefined) return [];
  const found = pieces.flatMap(({ end }, index) => {
    const first = read({ begin: begin.begin, end });
    const others = first === null ? null : fewest(pieces.slice(index + 1), read);
    return first === null || others === null ? [] : [[first, ...others]];
  });
  return found.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

/** `何回買っていて、…`: what goes on is said as if it ended. */
const ended = (text: string): string =>
  text.replace(/(て|で)(?:いて|て|まして|いまして|おりまして)$/u, '$1いる').replace(/(?:あって|ありまして)$/u, 'ある');

/** A figure that a company asks of itself is the customer’s beside what only one person has. */
function readOfCustomer(text: string, read: ReadPart): PartRead | null {
  const part = read(normalizeQuestion(ended(text)));
  if (part === null || part.plan.scope === 'customer') return part === null ? null : { ...part, text };
  if (part.tokens.some(({ meaning }) => meaning.kind === 'all')) return null;
  for (const said of isJapanese(text) ? [`この方の${text}`] : [`her ${text}`, `${text} of this customer`]) {
    const own = read(normalizeQuestion(said));
    if (own?.plan.scope === 'customer') return { ...own, text };
  }
  return null;
}
