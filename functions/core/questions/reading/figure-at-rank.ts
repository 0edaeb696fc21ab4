import { isToken, type Token, type TokenOf } from '../tokens.ts';

/** `…を、販売数量が多い順に`, “the month with the most orders”: what stands right at the rank is what is ranked by, also where it is said twice. */
export function figureAtRank(tokens: readonly Token[]): TokenOf<'measure'> | null {
  for (const rank of tokens) {
    if (!isToken(rank, 'rank')) continue;
    for (const figure of tokens) if (isToken(figure, 'measure') && isRightAt(figure, rank)) return figure;
  }
  return null;
}

/** In Japanese before it with a particle at most, in English behind it. */
function isRightAt(figure: Token, rank: Token): boolean {
  const [before, behind] = [rank.start - figure.end, figure.start - rank.end];
  return /[^ -~]/.test(rank.text) ? before >= 0 && before <= 1 : behind >= 0 && behind <= 1;
}
