import type { Condition } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, reread } from './rewrite.ts';

/**
 * `返品した人のうちその後また買った割合`, `返品してから再購入した人`, “bought again after a return”: an order that was taken back, and a completed
 * one that was placed later. A share of them is one of those who took something back.
 */
export function readBoughtAfterReturn(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  const at = tokens.findIndex((token) => isToken(token, 'sequence'));
  const sequence = tokens[at];
  const [back, other] = tokens.filter(isTakenBack);
  if (!isToken(sequence, 'sequence') || back === undefined || other !== undefined) return tokens;
  if (tokens.some((token) => isToken(token, 'this-customer') || isToken(token, 'time'))) return tokens;
  const backFirst = sequence.meaning.first === 'before';
  const verbAt = backFirst ? at + 1 : at - 1;
  const verb = tokens[verbAt];
  const backAt = tokens.indexOf(back);
  if (!isAgain(verb) || (backFirst ? backAt > at : backAt < at)) return tokens;
  const condition: Condition = {
    kind: 'bought-after',
    first: { filters: [], range: null, outcome: back.meaning.outcome },
    later: { filters: [], range: null },
  };
  const between = tokens.slice(Math.min(at, verbAt), Math.max(at, verbAt) + 1);
  const again = joined(between, { kind: 'conditions', conditions: [condition] });
  notes.note(again, {
    ja: '返品・キャンセルになった注文より後に注文し、完了したものがある人です',
    en: 'people with a completed order that was placed later than the one that was taken back',
  });
  const from = Math.min(at, verbAt);
  const rest = [...tokens.slice(0, from), again, ...tokens.slice(from + between.length)];
  const apart =
    japanese && tokens.some((token) => isToken(token, 'share')) && !tokens.some((token) => isToken(token, 'within'));
  return rest.flatMap((token) =>
    token !== back
      ? [token]
      : apart
        ? [token, { ...reread(token, { kind: 'within' }), text: 'のうち', start: token.end }]
        : [token],
  );
}

const isTakenBack = (token: Token): token is TokenOf<'taken-back'> => isToken(token, 'taken-back') && token.meaning.did;

const isAgain = (token: Token | undefined): boolean =>
  isToken(token, 'bought-again') || isToken(token, 'repeat') || (isToken(token, 'bought') && token.meaning.did);
