import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/**
 * `返品とキャンセルは除いて`: sales and orders are told without what was taken back in any case, which is said. Alone behind such
 * figures it asks for the same ones again.
 */
export function readAlreadyExcluded(tokens: readonly Token[], previous: Plan | null, notes: Notes): readonly Token[] {
  const except = tokens.findIndex((token) => isToken(token, 'except') && /除|外|抜|省|含/u.test(token.text));
  const first = firstTakenBack(tokens, except);
  const [start, end] = [tokens[first], tokens[except]];
  if (first === -1 || start === undefined || end === undefined) return tokens;
  const rest = [...tokens.slice(0, first), ...tokens.slice(except + 1)];
  const told = rest.filter((token) => isToken(token, 'measure'));
  const alone = rest.every(({ meaning }) => SAYS_NOTHING.has(meaning.kind));
  const ofOrders = told.length > 0 ? told.every(isOfOrders) : alone && previous?.measures.every(isNet) === true;
  if (!ofOrders || (told.length === 0 && previous?.measures.length === 0)) return tokens;
  notes.note(
    { start: start.start, end: end.end },
    {
      ja: '売上と注文は、もともと返品・キャンセルを除いています',
      en: 'sales and orders are without returns and cancellations in any case',
    },
  );
  const again: Token = {
    start: start.start,
    end: end.end,
    text: '同じ条件で',
    meaning: { kind: 'follow-up' },
    others: [],
  };
  return told.length > 0 ? rest : [again];
}

/** Where what was taken back begins to be named, right before the word that leaves it out. */
function firstTakenBack(tokens: readonly Token[], except: number): number {
  let at = except - 1;
  while (at >= 0 && isBetween(tokens[at])) at--;
  let first = -1;
  for (; at >= 0; at--) {
    if (isTakenBack(tokens[at])) first = at;
    else if (!isBetween(tokens[at])) break;
  }
  return first;
}

const isTakenBack = (token: Token | undefined): boolean =>
  (isToken(token, 'taken-back') && token.meaning.did) ||
  (isToken(token, 'fact') && ['returns', 'returned', 'cancelled'].includes(token.meaning.fact));

const isBetween = (token: Token | undefined): boolean =>
  isToken(token, 'particle') ||
  isToken(token, 'join') ||
  isToken(token, 'stop') ||
  (isToken(token, 'entity') && token.meaning.entity === 'order');

const isOfOrders = (token: Token): boolean => isToken(token, 'measure') && isNet({ name: token.meaning.measure });

const isNet = ({ name }: { readonly name: keyof typeof MEASURES }): boolean => MEASURES[name].level === 'sales';

const SAYS_NOTHING: ReadonlySet<Token['meaning']['kind']> = new Set(['particle', 'stop', 'follow-up', 'join', 'ask']);
