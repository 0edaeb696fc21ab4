import type { DimensionName } from '../dimensions.ts';
import type { Grain } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

interface Groups {
  readonly dimensions: readonly DimensionName[];
  readonly grain: Grain | null;
  readonly end: number;
}

/** `ブランド別`, `ブランドと月別`, `by brand and month`, `per month`, `each category`, `どのブランド`, `which month`. */
export function readGroups(tokens: readonly Token[]): readonly Token[] {
  const grouped = rewrite(tokens, (at) => before(tokens, at) ?? behind(tokens, at) ?? which(tokens, at));
  const ofOne = tokens.some((token) => isToken(token, 'this-customer'));
  return grouped.map((token) =>
    isToken(token, 'fact') && !ofOne && ASKED_GROUPS.has(token.text.toLowerCase())
      ? reread(token, { kind: 'group', dimensions: groupAsked(token.text), grain: null, which: true })
      : // 性別 already says “by”.
        isToken(token, 'dimension') && token.text === '性別' && !ofOne
        ? reread(token, { kind: 'group', dimensions: [token.meaning.dimension], grain: null, which: false })
        : isToken(token, 'grain')
          ? reread(token, { kind: 'group', dimensions: [], grain: token.meaning.grain, which: false })
          : token,
  );
}

/** “Which segment has the highest …”: words for a fact of one customer are a group where nobody in particular is spoken of. */
const ASKED_GROUPS: ReadonlyMap<string, DimensionName> = new Map([
  ...[
    'which segment',
    'what segment',
    'which segments',
    'what segments',
    'どのセグメント',
    '何のセグメント',
    'なんのセグメント',
  ].map((words) => [words, 'segment'] as const),
  ...['which prefecture', 'what prefecture'].map((words) => [words, 'prefecture'] as const),
]);

function groupAsked(words: string): readonly DimensionName[] {
  const dimension = ASKED_GROUPS.get(words.toLowerCase());
  return dimension === undefined ? [] : [dimension];
}

/** `売上 ブランド 今年`: a Japanese dimension between spaces, beside a figure, is a keyword to group by. */
export function readKeywords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'measure'))) return tokens;
  return tokens.map((token, at) => {
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    const alone = (before?.end ?? -1) < token.start && (behind === undefined || behind.start > token.end);
    const named = isToken(behind, 'value') || isToken(behind, 'by') || isToken(before, 'rank');
    return isToken(token, 'dimension') && !/[ -~]/.test(token.text) && alone && !named && tokens.length > 1
      ? reread(token, { kind: 'group', dimensions: [token.meaning.dimension], grain: null, which: false })
      : token;
  });
}

/** Japanese: the groups stand before the word. */
function before(tokens: readonly Token[], start: number): Rewritten | null {
  const groups = groupsAt(tokens, start);
  const by = groups === null ? undefined : tokens[groups.end];
  if (groups === null || !isToken(by, 'by') || !/[^ -~]/.test(by.text) || by.text === '各') return null;
  // 男女別に分けると: said twice.
  const again = tokens[groups.end + 1];
  return made(tokens, start, groups, groups.end + (isToken(again, 'by') && /^[にで]/.test(again.text) ? 2 : 1), false);
}

/** English: the groups stand behind the word. Before anything else (`by revenue`, `by women`) the word says nothing of its own. */
function behind(tokens: readonly Token[], start: number): Rewritten | null {
  const by = tokens[start];
  if (!isToken(by, 'by') || (/[^ -~]/.test(by.text) && by.text !== '各')) return null;
  const groups = groupsAt(tokens, start + 1);
  if (groups !== null) return made(tokens, start, groups, groups.end, false);
  const next = tokens[start + 1]?.meaning.kind;
  // “customers by sales” is a distribution that was not read as one; “top customers by sales” is an order.
  if (next === 'measure' && !tokens.some(isOrdering))
    return start === 0 || tokens.some(isChanging)
      ? { length: 1, tokens: start === 0 ? [reread(by, { kind: 'follow-up' })] : [] }
      : null;
  if (
    next !== undefined &&
    [
      'measure',
      'attribute',
      'aggregate',
      'value',
      'segment',
      'entity',
      'ask',
      'number',
      'this-customer',
      'rank',
      'consent',
      'growth',
      'share',
    ].includes(next)
  )
    return { length: 1, tokens: [] };
  return null;
}

/** “By quantity instead”: the figure before is changed for another. */
const isChanging = (token: Token): boolean =>
  isToken(token, 'follow-up') && /instead|^(?:and|now|what)/i.test(token.text);

function isOrdering(token: Token): boolean {
  return (
    ['rank', 'sold', 'ambiguous', 'versus', 'share', 'dimension', 'aggregate'].includes(token.meaning.kind) ||
    (isToken(token, 'ask') && ['who', 'list', 'which', 'what'].includes(token.meaning.what))
  );
}

function which(tokens: readonly Token[], start: number): Rewritten | null {
  const ask = tokens[start];
  if (!isToken(ask, 'ask') || !['which', 'what'].includes(ask.meaning.what)) return null;
  const groups = groupsAt(tokens, ofTheAt(tokens, start + 1));
  if (groups === null || groups.dimensions.includes('customer')) return null;
  return made(tokens, start, groups, groups.end, true);
}

/** “Which of the three brands”: how many there are says nothing more. */
function ofTheAt(tokens: readonly Token[], at: number): number {
  if (!isToken(tokens[at], 'within') || !/^of (?:the|our)$/i.test(tokens[at]?.text ?? '')) return at;
  return ['number', 'quantity'].includes(tokens[at + 1]?.meaning.kind ?? '') ? at + 2 : at + 1;
}

function made(tokens: readonly Token[], start: number, groups: Groups, end: number, asked: boolean): Rewritten {
  const { dimensions, grain } = groups;
  return {
    length: end - start,
    tokens: [joined(tokens.slice(start, end), { kind: 'group', dimensions, grain, which: asked })],
  };
}

function groupsAt(tokens: readonly Token[], start: number): Groups | null {
  const dimensions: DimensionName[] = [];
  let grain: Grain | null = null;
  let end = start;
  for (let at = start; ; at++) {
    const dimension = dimensionOf(tokens[at]);
    const token = tokens[at];
    if (dimension !== null) dimensions.push(dimension);
    else if (isToken(token, 'grain') && grain === null) grain = token.meaning.grain;
    else break;
    end = at + 1;
    // 買った人、ブランドごとに何人: those who are counted stand before the comma.
    const people = dimension === 'customer' && /^、$/.test(tokens[end]?.text ?? '');
    if (people || !isJoin(tokens[end])) break;
    at++;
  }
  return end === start ? null : { dimensions: [...new Set(dimensions)], grain, end };
}

function dimensionOf(token: Token | undefined): DimensionName | null {
  if (isToken(token, 'dimension')) return token.meaning.dimension;
  if (isToken(token, 'entity') && token.meaning.entity === 'customer' && token.text.toLowerCase() !== 'customers')
    return 'customer';
  // “Which survey”: where something is grouped the noun is its name.
  if (isToken(token, 'measure') && /^(?:surveys?|アンケート)$/i.test(token.text)) return 'survey';
  if (isToken(token, 'consent') && token.meaning.answers === null)
    return token.meaning.purpose === 'call' ? 'consent_call' : 'consent_email';
  return null;
}

export function isJoin(token: Token | undefined): boolean {
  if (isToken(token, 'join')) return true;
  if (isToken(token, 'follow-up') && token.text.toLowerCase() === 'and') return true;
  return isToken(token, 'particle') && JOINING.has(token.meaning.word);
}

const JOINING = new Set(['、', 'と', 'や', 'とその', 'も', 'と、', 'や、']);
