import { isOfAges } from '../age-measures.ts';
import type { Token } from '../tokens.ts';
import { OF_AGE } from '../words/used-words.ts';
import type { Frame } from './frame.ts';

/** “How old are customers on average”, `最年長のお客様は何歳`, `一番若い人は何歳`: the age that the words beside the question name. */
export function ageOfGroup(frame: Frame, token: Token): Frame {
  if (frame.measures.some(({ item }) => isOfAges(item))) return { ...frame, facts: [] };
  const [rank] = frame.ranks;
  if (rank?.meaning.one === true && OF_AGE.test(rank.text)) {
    const item = rank.meaning.direction === 'ascending' ? 'lowest_age' : 'highest_age';
    return { ...frame, facts: [], ranks: [], measures: [{ item, token }] };
  }
  const averaged = frame.aggregates.some(({ meaning }) => meaning.aggregate === 'average');
  return averaged ? { ...frame, facts: [], measures: withAge(frame, token) } : frame;
}

/** `平均何歳で、平均何回買っている`: the age beside what else is named. */
const withAge = ({ measures }: Frame, token: Token): Frame['measures'] =>
  [...measures.filter(({ item }) => item !== 'customers'), { item: 'average_age' as const, token }].toSorted(
    (one, other) => one.token.start - other.token.start,
  );
