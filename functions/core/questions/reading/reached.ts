import { MEASURES, type MeasureName } from '../measures.ts';
import type { Plan, Whether } from '../plan.ts';
import { isToken, type Meaning, type Token, type TokenOf } from '../tokens.ts';
import { yesOrNo } from '../words/yes-or-no.ts';
import { isVerb } from './purchase-verbs.ts';

/** With one of these the number restricts people, orders or groups. */
const RESTRICTED: ReadonlySet<Meaning['kind']> = new Set([
  'group',
  'by',
  'dimension',
  'grain',
  'rank',
  'share',
  'growth',
  'versus',
  'repeat',
  'attribute',
  'per',
]);
const ASKS: readonly string[] = [
  'list',
  'who',
  'count',
  'count-people',
  'count-orders',
  'count-times',
  'which',
  'what',
  'when',
];

/** Nouns of figures, which elsewhere ask how much there is. */
const COUNTED_NOUNS = /件数|回数|金額|人数/g;

interface Supposed {
  readonly tokens: readonly Token[];
  readonly whether: Whether | null;
}

/** `先月の売上は1億円を超えましたか`, “did sales exceed 100 million yen”: a figure is told, and whether it reaches the number. */
export function readReached(tokens: readonly Token[], folded: string, japanese: boolean): Supposed {
  const supposed = yesOrNo(folded.replace(COUNTED_NOUNS, ''), japanese);
  const [quantity, more] = tokens.filter((token) => isToken(token, 'quantity'));
  const [figure, other] = tokens.filter(isFigure);
  const nothing = { tokens, whether: null };
  if (supposed === 'open' || quantity === undefined || figure === undefined) return nothing;
  if (
    more !== undefined ||
    other !== undefined ||
    tokens.some(isRestricting) ||
    !isBehind(tokens, figure, quantity, japanese)
  )
    return nothing;
  const value = amountOf(quantity, figure);
  const { op } = quantity.meaning;
  if (op === null || value === null) return nothing;
  return {
    tokens: tokens.filter((token) => token !== quantity),
    // `超えていませんか`: “yes” would say nothing certain.
    whether: supposed === 'denied' ? null : { kind: 'reaches', op, value },
  };
}

/** Told of one figure alone. */
export function withReached(plan: Plan, whether: Whether | null): Plan {
  const single =
    plan.subject === 'figures' &&
    plan.measures.length === 1 &&
    plan.dimensions.length === 0 &&
    plan.time.grain === null &&
    plan.time.comparison === null &&
    plan.share === null;
  return whether !== null && single ? { ...plan, whether } : plan;
}

const isFigure = (token: Token): token is TokenOf<'measure'> | TokenOf<'entity'> =>
  isToken(token, 'measure') || (isToken(token, 'entity') && token.meaning.entity === 'order');

const isRestricting = (token: Token): boolean =>
  RESTRICTED.has(token.meaning.kind) ||
  isVerb(token) ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'ask') && ASKS.includes(token.meaning.what));

/** Japanese ends in the number; English names the figure right before it. */
function isBehind(tokens: readonly Token[], figure: Token, quantity: Token, japanese: boolean): boolean {
  const behind = tokens.slice(tokens.indexOf(quantity) + 1);
  const between = tokens.slice(tokens.indexOf(figure) + 1, tokens.indexOf(quantity));
  if (figure.start > quantity.start) return false;
  return japanese
    ? behind.every((token) => isToken(token, 'particle') || (isToken(token, 'ask') && token.meaning.what === 'whether'))
    : between.every((token) => isToken(token, 'time') || isToken(token, 'particle'));
}

const COUNTED: readonly (string | null)[] = [null, 'times', 'people', 'items'];

/** The number as the figure is told; null where they are of different kinds. */
function amountOf({ meaning }: TokenOf<'quantity'>, figure: TokenOf<'measure'> | TokenOf<'entity'>): number | null {
  const { unit: told } =
    MEASURES[isToken(figure, 'measure') ? figure.meaning.measure : ('orders' satisfies MeasureName)];
  const { unit, value } = meaning;
  if (told === 'percent') return unit === 'percent' ? value / 100 : null;
  if (told === 'yen') return unit === 'yen' || (unit === null && value >= 1000) ? value : null;
  return COUNTED.includes(unit) ? value : null;
}
