import type { Plan, Whether } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { yesOrNo } from '../words/yes-or-no.ts';

/** With one of these the word ranks groups. */
const GROUPED: ReadonlySet<Meaning['kind']> = new Set([
  'group',
  'by',
  'grain',
  'share',
  'beside',
  'quantity',
  'counter',
]);

const MORE =
  /^(?:(?:more|higher|more often|more frequently|greater|larger|bigger)(?: than)?|(?:より|よりも)?(?:多い|多く|多め|多かった|高い|高く|たくさん|よく|大きい)|が?増え.*)$/i;
const LESS =
  /^(?:(?:less|fewer|lower|less often|less frequently|smaller)(?: than)?|(?:より|よりも)?(?:少ない|少なく|少なめ|少なかった|低い|低く|小さい)|が?減[っり].*)$/i;

interface Compared {
  readonly tokens: readonly Token[];
  readonly whether: Whether | null;
}

/**
 * `この方は去年より多く買っていますか`, “is she spending more than last year?”: the figure of one customer in both periods, and whether it is more.
 * `more` ranks nothing there.
 */
export function readMoreThanThen(tokens: readonly Token[], folded: string, japanese: boolean): Compared {
  const nothing = { tokens, whether: null };
  const supposed = yesOrNo(folded, japanese);
  const one = tokens.some((token) => isToken(token, 'this-customer'));
  const word = tokens.find((token) => wayOf(token) !== null);
  const op = word === undefined ? null : wayOf(word);
  const timed = tokens.some((token) => isToken(token, 'time'));
  const against = tokens.some((token) => isToken(token, 'growth') && token.meaning.against !== null);
  const than = tokens.some((token) => isToken(token, 'versus') || isBound(token));
  if (!one || word === undefined || op === null || !(against || (timed && than))) return nothing;
  if (tokens.some(({ meaning }) => GROUPED.has(meaning.kind))) return nothing;
  return {
    tokens: tokens.flatMap((token) => (token === word ? joining(token) : [token])),
    whether: supposed === 'yes-or-no' ? { kind: 'changed', op } : null,
  };
}

/** `より多く`, “more than”: what joins the two periods is in the same word. */
const isBound = (token: Token): boolean => isToken(token, 'operator') && wayOf(token) !== null;

function joining(token: Token): readonly Token[] {
  if (isToken(token, 'growth')) return [token];
  if (!isBound(token)) return [];
  const japanese = /^よりも?/.exec(token.text)?.[0];
  const meaning = { kind: 'versus' } as const;
  return japanese === undefined
    ? [{ ...token, start: token.end - THAN.length, text: THAN, meaning, others: [] }]
    : [{ ...token, end: token.start + japanese.length, text: japanese, meaning, others: [] }];
}

const THAN = 'than';

function wayOf(token: Token): '>' | '<' | null {
  const { meaning } = token;
  if (meaning.kind === 'growth') return meaning.way === undefined ? null : meaning.way === 'up' ? '>' : '<';
  if (meaning.kind !== 'rank' && meaning.kind !== 'operator' && meaning.kind !== 'versus') return null;
  const said = token.text.trim();
  return MORE.test(said) ? '>' : LESS.test(said) ? '<' : null;
}

/** Told of a comparison alone. */
export function withChanged(plan: Plan, whether: Whether | null): Plan {
  const single =
    plan.scope === 'customer' &&
    plan.subject === 'figures' &&
    plan.dimensions.length === 0 &&
    plan.time.grain === null &&
    plan.time.comparison !== null;
  return whether !== null && single ? { ...plan, whether } : plan;
}
