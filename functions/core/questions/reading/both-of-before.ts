import { isValueFilter, type Plan, singleConditions, type ValueFilter } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { NOT_READ_AS_ASKED, type Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** “How many bought both?” behind one or the other of two things; where two were not named, nobody can know which. */
export function readBothOfBefore(tokens: readonly Token[], previous: Plan | null, notes: Notes): readonly Token[] {
  const both = tokens.find((token) => isToken(token, 'both'));
  const bought = tokens.some((token) => isToken(token, 'bought'));
  if (both === undefined || !bought || tokens.some(({ meaning }) => !ALONE.has(meaning.kind))) return tokens;
  const filter = previous === null ? null : pairOf(previous);
  if (filter === null) {
    notes.refuse(
      {
        ja: `「${both.text}」が何と何のことか分かりません。名前を挙げてください`,
        en: `it is not clear which two “${both.text}” means: name them`,
      },
      NOT_READ_AS_ASKED,
    );
    return tokens;
  }
  return tokens.map((token) =>
    token === both ? reread(token, { kind: 'values', filter, join: 'both', only: false }) : token,
  );
}

/** Beside these alone nothing is named that the word could be of. */
const ALONE: ReadonlySet<Token['meaning']['kind']> = new Set([
  ...(['both', 'bought', 'entity', 'ask', 'follow-up', 'join', 'time', 'stop', 'particle', 'share', 'within'] as const),
]);

/** The two values of one field that the answer before was about. */
function pairOf({ filters, people }: Plan): ValueFilter | null {
  const all = [
    ...filters,
    // `両方買った人は？` behind who bought the one and not the other as well.
    ...singleConditions(people).flatMap((one) => (one.kind === 'bought' ? one.filters : [])),
  ].filter(isValueFilter);
  const [pair, other] = all.filter(({ op, values }) => op === 'in' && values.length === 2);
  if (pair !== undefined && other === undefined) return pair;
  const [first, second, third] = all;
  if (first === undefined || second === undefined || third !== undefined || first.field !== second.field) return null;
  return { ...first, values: [...first.values, ...second.values] };
}
