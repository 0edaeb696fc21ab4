import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame, Placed } from './frame.ts';
import type { Notes } from './notes.ts';

/** The whole that a share is of: what it keeps of the conditions. Null when no share is asked for. */
export function chooseShare(
  frame: Frame,
  restrictions: Restrictions,
  tokens: readonly Token[],
  grouped: boolean,
  isRate: boolean,
  notes: Notes,
): Plan['share'] {
  const share = frame.shares[0];
  if (share === undefined || isRate) return null;
  const all = [...restrictions.filters, ...restrictions.people];
  const isWhole = wholeOf(frame, share, tokens, grouped);
  if (isWhole === null && sides(restrictions) > 1) {
    askWhich(restrictions, notes);
    return null;
  }
  const whole = (placed: Placed<unknown>): boolean => isWhole?.(placed.token) ?? grouped;
  if (!grouped && all.every(whole) && all.length > 0 && isWhole !== null)
    notes.refuse({ ja: '何の割合かを読み取れませんでした', en: 'it is not clear what the share is of' });
  if (!grouped && all.length === 0)
    notes.refuse({ ja: '何の割合かを読み取れませんでした', en: 'it is not clear what the share is of' });
  return {
    filters: restrictions.filters.filter(whole).map(({ item }) => item),
    people: restrictions.people.filter(whole).map(({ item }) => item),
  };
}

/** Different things said: values of one dimension are one thing. */
function sides({ filters, people }: Restrictions): number {
  return new Set([...filters.map(({ item }) => item.field), ...people.map(({ token }) => String(token.start))]).size;
}

/** Which tokens belong to the whole; null where the question does not say. */
function wholeOf(
  frame: Frame,
  share: Token,
  tokens: readonly Token[],
  grouped: boolean,
): ((token: Token) => boolean) | null {
  const within = frame.within[0];
  if (within !== undefined) {
    const japanese = /[^ -~]/.test(within.text);
    return (token) => (japanese ? token.start < within.start : token.start > within.start);
  }
  if (grouped) return () => true;
  const of = tokens.findIndex(
    (token, at) => isToken(token, 'particle') && token.meaning.word === 'of' && isToken(tokens[at - 1], 'share'),
  );
  if (of === -1 || share.start > (tokens[of]?.start ?? 0)) return null;
  // “percentage of women who bought rings”: the first thing is the whole, the rest is the part.
  const things = tokens
    .slice(of + 1)
    .filter((token) =>
      ['values', 'segments', 'conditions', 'entity', 'measure', 'consent', 'filter', 'all'].includes(
        token.meaning.kind,
      ),
    );
  const [first, second] = things;
  if (first === undefined || second === undefined) return null;
  if (isToken(first, 'entity') || isToken(first, 'measure') || isToken(first, 'all')) {
    const restricting = things
      .slice(1)
      .filter((token) => !isToken(token, 'entity') && !isToken(token, 'measure') && !isToken(token, 'all'));
    return restricting.length <= 1 ? () => false : null;
  }
  const noun = isToken(second, 'entity') ? second : first;
  return (token) => token.start <= noun.start;
}

function askWhich({ filters, people }: Restrictions, notes: Notes): void {
  const texts = [...filters, ...people].map(({ token }) => token.text.trim());
  const [one = '', ...rest] = [...new Set(texts)];
  const other = rest.join(' ');
  notes.askBack({ start: 0, end: Number.MAX_SAFE_INTEGER }, { ja: '何に占める割合ですか？', en: 'A share of what?' }, [
    {
      label: { ja: `${one}の中での割合`, en: `among ${one}` },
      phrase: { ja: `${one}のうち${other}の割合`, en: `share of ${other} among ${one}` },
    },
    {
      label: { ja: `${other}の中での割合`, en: `among ${other}` },
      phrase: { ja: `${other}のうち${one}の割合`, en: `share of ${one} among ${other}` },
    },
  ]);
}
