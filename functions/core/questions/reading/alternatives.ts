import { levelOf } from '../dimensions.ts';
import { isJapanese } from '../normalize-question.ts';
import type { Condition, SingleCondition } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, rewrite } from './rewrite.ts';

/**
 * `東京在住かVIPの人`, “customers in Tokyo or in the VIP segment”, “VIPs in Tokyo, or those who contacted us”: things of different kinds of which
 * one is enough, each of them one thing or several that all hold. Where both “and” and “or” are said, a comma or brackets tell
 * which of them joins the others; without these nobody can tell.
 */
export function readAlternatives(tokens: readonly Token[], text: string, notes: Notes): readonly Token[] {
  return rewrite(tokens, (at) => alternativesAt(tokens, at, text, notes));
}

interface Option {
  /** All of them hold. */
  readonly conditions: readonly SingleCondition[];
  readonly start: number;
  /** Behind what says it, and behind the noun that may follow. */
  readonly end: number;
  readonly noun: boolean;
}

/** What stands between two options. `apart`: a comma, a bracket or a noun closes what is before it. */
interface Link {
  readonly how: 'and' | 'or' | 'list';
  readonly apart: boolean;
  readonly next: number;
}

function alternativesAt(tokens: readonly Token[], start: number, text: string, notes: Notes): Rewritten | null {
  const lead = isToken(tokens[start], 'either') ? 1 : 0;
  const first = optionAt(tokens, start + lead);
  if (first === null) return null;
  const options: Option[] = [first];
  const links: Link[] = [];
  for (let last = first; ; ) {
    const link = linkAt(tokens, last, text);
    const option = link === null ? null : optionAt(tokens, link.next);
    if (link === null || option === null) break;
    options.push(option);
    links.push(link);
    last = option;
  }
  if (!links.some(({ how }) => how === 'or')) return oneOf(tokens, start, notes);
  const end = options.at(-1)?.end ?? start;
  const span = tokens.slice(start, end);
  const groups = grouped(options, links);
  if (groups === null || groups.length > MOST || isCrowded(tokens, start, end, options)) {
    notes.askBack(
      null,
      {
        ja: `「または」がどこまでかかるか分かりません（${said(span)}）。「AかつB、またはC」のように読点で区切るか、分けて聞いてください`,
        en: `it is not clear how far “or” reaches (${said(span)}): set the outer part off by a comma, as in “A and B, or C”, or ask one by one`,
      },
      [],
    );
    return made(tokens, span, []);
  }
  if (links.length > 1 && links.some(({ how }) => how !== 'or')) noteGroups(groups, tokens, text, notes);
  return made(
    tokens,
    span,
    groups.flatMap(({ options: of }) => clausesOf(of)),
  );
}

const MOST = 4;

const said = (span: readonly Token[]): string => span.map(({ text }) => text.trim()).join(' ');

/** Options of which one is enough; all of the groups hold. */
interface Group {
  readonly options: readonly (readonly Option[])[];
}

/** Null where “and” and “or” are mixed and nothing says which is the outer one. */
function grouped(options: readonly Option[], links: readonly Link[]): readonly Group[] | null {
  const ands = links.filter(({ how }) => how === 'and');
  const ors = links.filter(({ how }) => how === 'or');
  const lists = links.filter(({ how }) => how === 'list');
  if (lists.length > 0) {
    // “A, B, or C” is one list; “A, B or C” may be A and one of the others.
    const isList =
      ands.length === 0 && ors.length === 1 && links.at(-1)?.how === 'or' && ors.every(({ apart }) => apart);
    return isList ? [{ options: options.map((option) => [option]) }] : null;
  }
  if (ands.length === 0) return [{ options: options.map((option) => [option]) }];
  const outer = ors.every(({ apart }) => apart) && ands.every(({ apart }) => !apart) ? 'or' : 'and';
  if (outer === 'and' && !(ands.every(({ apart }) => apart) && ors.every(({ apart }) => !apart))) return null;
  const runs: Option[][] = [];
  options.forEach((option, at) => {
    const link = links[at - 1];
    const run = runs.at(-1);
    if (run === undefined || link?.how === outer) runs.push([option]);
    else run.push(option);
  });
  return outer === 'or' ? [{ options: runs }] : runs.map((run) => ({ options: run.map((option) => [option]) }));
}

/** One of several that each are several things: each choice of one thing from every option holds by one of them. */
function clausesOf(options: readonly (readonly Option[])[]): readonly Condition[] {
  const all = options.map((option) => option.flatMap(({ conditions }) => conditions));
  const clauses = all.reduce<readonly (readonly SingleCondition[])[]>(
    (found, conditions) => found.flatMap((clause) => conditions.map((one) => [...clause, one])),
    [[]],
  );
  return clauses.flatMap((of): readonly Condition[] => (of.length === 1 ? of : [{ kind: 'either', of }]));
}

/** Which of them belong together is said. */
function noteGroups(groups: readonly Group[], tokens: readonly Token[], text: string, notes: Notes): void {
  const start = tokens[groups[0]?.options[0]?.[0]?.start ?? 0]?.start ?? 0;
  const named = (option: Option): string => wordsOf(option, tokens, text);
  const read = (and: string, or: string): string =>
    groups
      .map(({ options }) => options.map((option) => bracketed(option.map(named).join(and), option.length > 1)).join(or))
      .map((group) => bracketed(group, groups.length > 1 && group.includes(or)))
      .join(and);
  notes.note(
    { start, end: start },
    { ja: `「${read('、かつ', '、または')}」と読みました`, en: `read as ${read(' and ', ' or ')}` },
  );
}

/** What the question says of it: before what was read in Japanese, behind it in English. */
function wordsOf({ start, end }: Option, tokens: readonly Token[], text: string): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  const deed = isToken(first, 'conditions');
  const words = isJapanese(text)
    ? text.slice(deed ? (tokens[start - 1]?.end ?? 0) : first?.start, last?.end)
    : text.slice(first?.start, deed ? (tokens[end]?.start ?? text.length) : last?.end);
  return words.replaceAll(/^[\s,、。()（）]+|[\s,、。()（）?？:]+$/g, '');
}

const bracketed = (text: string, several: boolean): string => (several ? `(${text})` : text);

/** `東京在住、VIPのいずれか`: the choice is said behind them. */
function oneOf(tokens: readonly Token[], start: number, notes: Notes): Rewritten | null {
  const first = optionAt(tokens, start);
  if (first === null) return null;
  const second = optionAt(tokens, isListing(tokens[first.end]) ? first.end + 1 : first.end);
  if (second === null || !isToken(tokens[second.end], 'either')) return null;
  const end = second.end + 1;
  if (isCrowded(tokens, start, end, [first, second]))
    notes.askBack(
      null,
      { ja: '「いずれか」がどこまでかかるか分かりません', en: 'It is not clear how far “either” reaches' },
      [],
    );
  return made(tokens, tokens.slice(start, end), clausesOf([[first], [second]]));
}

function made(tokens: readonly Token[], span: readonly Token[], conditions: readonly Condition[]): Rewritten {
  const noun = span.at(-1);
  const token = joined(span, { kind: 'conditions', conditions });
  return { length: span.length, tokens: isToken(noun, 'entity') && tokens.length > 0 ? [token, noun] : [token] };
}

const isListing = (token: Token | undefined): boolean => isToken(token, 'particle') && token.text === '、';

/** What joins an option with the next one; a “who” alone begins a clause of its own. */
function linkAt(tokens: readonly Token[], { end, noun }: Option, text: string): Link | null {
  let next = end;
  let comma = false;
  let how: Link['how'] | null = null;
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    if (isListing(token)) comma = true;
    else if (isToken(token, 'join')) how = token.meaning.how;
    else if (isToken(token, 'follow-up') && /^and$/i.test(token.text)) how ??= 'and';
    else if (isToken(token, 'ask') && token.meaning.what === 'who' && how !== null) {
      next++;
      break;
    } else break;
    next++;
  }
  const between = text.slice(tokens[end - 1]?.end ?? 0, tokens[next]?.start ?? 0);
  // What a verb takes with it is not there any more.
  const apart = comma || /[,、()（）]/.test(between);
  if (how === null && /で[、,]|かつ/.test(between)) how = 'and';
  if (how === null && apart) return { how: 'list', apart, next };
  return { how: how ?? 'and', apart: apart || (how === null && (noun || isPredicate(tokens[next], between))), next };
}

/** “Women bought …”, “people in Tokyo are …”: what is said of those who are named first. */
const isPredicate = (token: Token | undefined, between: string): boolean =>
  /^[ -~]*$/.test(between) && (isToken(token, 'conditions') || /\b(?:are|is|were|have|has|had|that)\b/i.test(between));

function optionAt(tokens: readonly Token[], at: number): Option | null {
  const lead = isToken(tokens[at], 'either') ? at + 1 : at;
  const conditions = conditionsOf(tokens[lead]);
  if (conditions.length === 0) return null;
  const next = tokens[lead + 1];
  const noun = isToken(next, 'entity') && next.meaning.entity === 'customer';
  return { conditions, start: lead, end: noun ? lead + 2 : lead + 1, noun };
}

/** What a token says of a person; several things where all of them hold. */
function conditionsOf(token: Token | undefined): readonly SingleCondition[] {
  if (isToken(token, 'conditions'))
    return token.meaning.conditions.flatMap((one) => (one.kind === 'either' ? [] : [one])).length ===
      token.meaning.conditions.length
      ? token.meaning.conditions.flatMap((one) => (one.kind === 'either' ? [] : [one]))
      : [];
  const one = conditionOf(token);
  return one === null ? [] : [one];
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
    default:
      return null;
  }
}

/** Whether a condition stands right beside the span, or in a clause that may belong to the last noun alone. */
function isCrowded(tokens: readonly Token[], start: number, end: number, options: readonly Option[]): boolean {
  if (conditionsOf(tokens[start - 1]).length > 0) return true;
  const noun = options.at(-1)?.noun === true;
  if (!noun) return conditionsOf(tokens[end]).length > 0;
  const [who, behind] = [tokens[end], tokens[end + 1]];
  const repeated = options.slice(0, -1).some((option) => option.noun) || tokens.slice(0, start).some(isCustomer);
  return repeated && isToken(who, 'ask') && who.meaning.what === 'who' && conditionsOf(behind).length > 0;
}

const isCustomer = (token: Token): boolean => isToken(token, 'entity') && token.meaning.entity === 'customer';
