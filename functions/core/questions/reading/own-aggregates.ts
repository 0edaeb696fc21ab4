import type { Token, TokenOf } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** A particle, a space or “of” may stand between a figure and how it is summed up. */
const NEAR = 4;

/**
 * How one of the figures is summed up, where several are named: `人数と平均LTV`, “customers and median age”. What stands at no figure is
 * of all of them.
 */
export function aggregatesOf(figure: Token, frame: Frame): readonly TokenOf<'aggregate'>[] {
  const figures = [...frame.measures.map(({ token }) => token), ...frame.attributes];
  if (figures.length < 2) return frame.aggregates;
  return frame.aggregates.filter((aggregate) => {
    const owner = ownerOf(aggregate, figures, frame);
    return owner === null || owner === figure;
  });
}

function ownerOf(aggregate: TokenOf<'aggregate'>, figures: readonly Token[], frame: Frame): Token | null {
  const near = figures
    .flatMap((figure) => {
      const [first, last] = figure.start < aggregate.start ? [figure, aggregate] : [aggregate, figure];
      const gap = last.start - first.end;
      const joined = frame.joins.some(({ start, end }) => start >= first.end && end <= last.start);
      return gap > NEAR || joined ? [] : [{ figure, gap }];
    })
    .toSorted((one, other) => one.gap - other.gap || one.figure.start - other.figure.start);
  if (near[0] !== undefined) return near[0].figure;
  const beside = frame.aggregates.find((other) => other !== aggregate && isJoinedTo(aggregate, other, frame));
  return beside === undefined ? null : ownerOf(beside, figures, { ...frame, aggregates: [] });
}

/** `平均と中央値`: of the same figure. */
export function isJoinedTo(one: Token, other: Token, { joins }: Frame): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return joins.some(({ start, end }) => start >= first.end && end <= last.start) && last.start - first.end <= NEAR + 1;
}
