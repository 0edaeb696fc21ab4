import { levelOf } from '../dimensions.ts';
import type { SingleCondition } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `東京在住かVIPの人`, “customers in Tokyo or in the VIP segment”, “who bought rings or contacted us”: things of different kinds of which
 * one is enough. Where a further condition stands right beside them nobody can tell what it belongs to.
 */
export function readAlternatives(tokens: readonly Token[], notes: Notes): readonly Token[] {
  return rewrite(tokens, (at) => alternativesAt(tokens, at, notes));
}

interface Option {
  readonly condition: SingleCondition;
  /** Behind what says it, and behind the noun that may follow. */
  readonly end: number;
}

function alternativesAt(tokens: readonly Token[], start: number, notes: Notes): Rewritten | null {
  const lead = isToken(tokens[start], 'either') ? 1 : 0;
  const options: Option[] = [];
  let at = start + lead;
  for (;;) {
    const option = optionAt(tokens, at);
    if (option === null) break;
    options.push(option);
    const next = behindOr(tokens, option.end);
    if (next === null || optionAt(tokens, next) === null) break;
    at = next;
  }
  const last = options.at(-1);
  if (options.length < 2 || last === undefined) return oneOf(tokens, start, notes);
  if (options.length > 4) return null;
  return made(tokens, start, last.end, options, notes);
}

/** `東京在住、VIPのいずれか`: the choice is said behind them. */
function oneOf(tokens: readonly Token[], start: number, notes: Notes): Rewritten | null {
  const first = optionAt(tokens, start);
  if (first === null) return null;
  const second = optionAt(tokens, isListing(tokens[first.end]) ? first.end + 1 : first.end);
  if (second === null || !isToken(tokens[second.end], 'either')) return null;
  return made(tokens, start, second.end + 1, [first, second], notes);
}

function made(
  tokens: readonly Token[],
  start: number,
  end: number,
  options: readonly Option[],
  notes: Notes,
): Rewritten {
  const span = tokens.slice(start, end);
  if (isCrowded(tokens, start, end))
    notes.askBack(
      null,
      {
        ja: `「または」がどこまでかかるか分かりません（${span.map(({ text }) => text.trim()).join(' ')}）。ほかの条件と分けて聞いてください`,
        en: `it is not clear how far “or” reaches (${span.map(({ text }) => text.trim()).join(' ')}): please ask without the other condition`,
      },
      [],
    );
  const conditions = [{ kind: 'either' as const, of: options.map(({ condition }) => condition) }];
  const noun = tokens[end - 1];
  const token = joined(span, { kind: 'conditions', conditions });
  return { length: span.length, tokens: isToken(noun, 'entity') ? [token, noun] : [token] };
}

const isListing = (token: Token | undefined): boolean => isToken(token, 'particle') && token.text === '、';

/** The place behind an “or”, and behind the “who” that repeats the noun. */
function behindOr(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (isListing(tokens[next])) next++;
  const or = tokens[next];
  if (!isToken(or, 'join') || or.meaning.how !== 'or') return null;
  next++;
  const who = tokens[next];
  return isToken(who, 'ask') && who.meaning.what === 'who' ? next + 1 : next;
}

function optionAt(tokens: readonly Token[], at: number): Option | null {
  const condition = conditionOf(tokens[at]);
  if (condition === null) return null;
  const noun = tokens[at + 1];
  return { condition, end: isToken(noun, 'entity') && noun.meaning.entity === 'customer' ? at + 2 : at + 1 };
}

/** What a token says of a person, where that is one thing. */
function conditionOf(token: Token | undefined): SingleCondition | null {
  if (token === undefined) return null;
  const { meaning } = token;
  switch (meaning.kind) {
    case 'values':
      return levelOf(meaning.filter.field) === 'person' && meaning.join !== 'both' && !meaning.only
        ? { kind: 'person', filter: meaning.filter }
        : null;
    case 'filter':
      return levelOf(meaning.filter.field) === 'person' ? { kind: 'person', filter: meaning.filter } : null;
    case 'segments':
      return meaning.join === 'and' ? null : { kind: 'segment', segments: meaning.segments, member: meaning.member };
    case 'attention':
      return { kind: 'attention', flagged: true };
    case 'repeat':
      return { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null };
    case 'consent': {
      const { purpose, answers } = meaning;
      return answers === null ? null : { kind: 'consent', purpose, answers, brand: null };
    }
    case 'threshold': {
      const { measure, op, value, range } = meaning;
      return typeof measure === 'string'
        ? { kind: 'threshold', measure, op, value, filters: [], range }
        : { kind: 'attribute', attribute: measure.attribute, op, value };
    }
    case 'conditions': {
      const [condition, other] = meaning.conditions;
      return condition === undefined || other !== undefined || condition.kind === 'either' ? null : condition;
    }
    default:
      return null;
  }
}

/** Whether a condition stands right beside the span: `20代の東京かVIPの人`. */
function isCrowded(tokens: readonly Token[], start: number, end: number): boolean {
  const noun = isToken(tokens[end - 1], 'entity');
  return conditionOf(tokens[start - 1]) !== null || (!noun && conditionOf(tokens[end]) !== null);
}
