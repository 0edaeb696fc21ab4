import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * “Share of Tsumugi page views coming from tablets”, “proportion of Lumiere contacts that were resolved”: what is said of a figure behind its noun is the
 * part, and the noun with all that stands beside it the whole; read as “of Tsumugi page views, what share comes from tablets”.
 */
export function readSharePredicate(tokens: readonly Token[]): readonly Token[] {
  const share = tokens.findIndex((token) => isToken(token, 'share') && /^[ -~]+$/.test(token.text));
  const of = tokens[share + 1];
  if (share === -1 || of === undefined || !/^of(?: (?:the|our))?$/i.test(of.text)) return tokens;
  if (tokens.some((token, at) => at > share + 1 && isToken(token, 'within'))) return tokens;
  const predicate = predicateAt(tokens, share + 2);
  const said = tokens[predicate];
  if (said === undefined) return tokens;
  const { meaning } = tokens[share] ?? said;
  const isPart = isToken(said, 'value');
  const moved = { ...said, end: isPart ? said.start : said.end, text: 'what share', meaning };
  return [
    ...tokens.slice(0, share),
    { ...reread(tokens[share] ?? said, { kind: 'within' }), text: 'of' },
    ...tokens.slice(share + 2, predicate).filter((token) => !isLeading(token)),
    moved,
    ...tokens.slice(isPart ? predicate : predicate + 1),
  ];
}

/** Where the part begins; -1 where no figure of something stands in front of it, or nothing behind it. */
function predicateAt(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (isToken(token, 'by')) return -1;
    const before = tokens.slice(from, at);
    if (token === undefined || !before.some(isFigure) || !before.some(isRestricting)) continue;
    if (isOutcome(token) && isContacts(before)) return at;
    const behind = tokens.slice(at + 1);
    const end = behind.findIndex(
      (other) => isToken(other, 'by') || (isToken(other, 'particle') && other.text === '、'),
    );
    if (saysOf(token) && (end === -1 ? behind : behind.slice(0, end)).some(isPartOf)) return at;
  }
  return -1;
}

/** What was said of the figure, between the noun and the part. */
const PREDICATE =
  /^(?:coming from|comes? from|came from|(?:is|are|was|were)(?: from)?|placed(?: (?:by|in|on|via))?|made(?: (?:by|in|on|via))?)$/i;

const saysOf = (token: Token): boolean =>
  (isToken(token, 'stop') || isToken(token, 'bought') || (isToken(token, 'ask') && token.meaning.what === 'whether')) &&
  PREDICATE.test(token.text);

/** “That”, “which”, in front of the predicate. */
const isLeading = (token: Token): boolean => isToken(token, 'follow-up') && /^that$/i.test(token.text);

const isOutcome = (token: Token): boolean => isToken(token, 'value') && token.meaning.dimension === 'contact_outcome';

const isContacts = (before: readonly Token[]): boolean =>
  before.some((token) => isToken(token, 'measure') && token.meaning.measure === 'contacts');

/** A figure of what happened: people are told by other rules. */
const isFigure = (token: Token): boolean =>
  (isToken(token, 'measure') && !['customers', 'buyers'].includes(token.meaning.measure)) ||
  (isToken(token, 'entity') && token.meaning.entity === 'order') ||
  (isToken(token, 'value') && token.meaning.dimension === 'event_type');

/** Whose figure it is: without any, the part is one of everything. */
const isRestricting = (token: Token): boolean =>
  (isToken(token, 'value') && token.meaning.dimension !== 'event_type') || isToken(token, 'segment');

const isPartOf = (token: Token): boolean =>
  isToken(token, 'value') || isToken(token, 'segment') || isToken(token, 'operator') || isToken(token, 'repeat');
