import { isToken, type Token } from '../tokens.ts';
import { ADDING_JA, LEANING_JA, LINKS_JA, WEAK_LINKS_JA } from '../words/clause-words.ts';
import { type Clause, leansOnGoods } from './clause.ts';

/** `リネンシャツを買っていて、メールを送ってもいい人`: everything before the last clause about the people, read as people of their own. */
export function japaneseClause(text: string, tokens: readonly Token[]): Clause | null {
  const noun = tokens.findLast(isPeople);
  if (noun === undefined) return null;
  for (let end = noun.start - 1; end > 1; end--) {
    const clause = endingAt(text, end, noun.start);
    if (
      clause === null ||
      tokens.some((token) => NAMES.includes(token.meaning.kind) && token.start < end && token.end > end)
    )
      continue;
    const said = tokens.filter((token) => token.end <= end);
    const rest = tokens.filter((token) => token.start >= clause.end && token.end <= noun.start);
    if (said.some(({ meaning }) => ASKING.includes(meaning.kind)) || leansOnGoods(said, rest)) return null;
    return clause;
  }
  return null;
}

/** `30代の方は`: politely people are a filling word. */
const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && ['gender', 'cluster'].includes(token.meaning.dimension)) ||
  (isToken(token, 'measure') && token.meaning.measure === 'customers') ||
  (isToken(token, 'stop') && token.text === 'の方');

const NAMES: readonly Token['meaning']['kind'][] = ['value', 'segment', 'time', 'attribute'];
/** What is asked, ranked, shared or compared is no clause about people. */
const ASKING: readonly Token['meaning']['kind'][] = [
  ...(['follow-up', 'versus', 'share', 'within', 'by', 'growth', 'ask', 'rank', 'trend'] as const),
];

function endingAt(text: string, end: number, noun: number): Clause | null {
  const behind = text.slice(end, noun);
  const joint = JOINT.exec(behind)?.[0] ?? '';
  const strong = LINKS_JA.find(([going]) => text.endsWith(going, end));
  const link = strong ?? (joint === '' ? undefined : WEAK_LINKS_JA.find(([going]) => text.endsWith(going, end)));
  if (link === undefined || behind.length === joint.length) return null;
  if (LEANING_JA.some((word) => behind.slice(joint.length).includes(word))) return null;
  const [going, closed] = link;
  return {
    start: 0,
    end: end + joint.length,
    question: `${text.slice(0, end - going.length)}${closed}人は何人`,
    words: text.slice(0, end).trim(),
    rest: behind.slice(joint.length),
    goesOn: false,
    ofTraits: closed === 'の',
  };
}

const JOINT = new RegExp(`^(?:[、,\\s]|${ADDING_JA.join('|')})+`, 'u');
