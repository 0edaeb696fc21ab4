import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import { isToken } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';
import { BESIDE_BEHIND_EN, BESIDE_BEHIND_JA, EVERYONE_BEHIND } from '../words/beside-behind.ts';

const JAPANESE = BESIDE_BEHIND_JA.map((said) => new RegExp(said, 'u'));
const ENGLISH = BESIDE_BEHIND_EN.map((said) => new RegExp(said, 'i'));
const EVERYONE = new RegExp(`^(?:${EVERYONE_BEHIND})$`, 'iu');

/**
 * `全体の平均は？`, “is that above what VIPs spend on average?” behind one figure of the customer on the line: the same of everyone, or of those who are in a
 * segment, beside it. Null where somebody else is named, or nobody.
 */
export function besideBehind(question: QuestionText, context: QuestionContext): Plan | null {
  const { previous } = context;
  if (previous === null || !isOneFigure(previous)) return null;
  const { text } = question;
  const shapes = isJapanese(text) ? JAPANESE : ENGLISH;
  const said = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (said === undefined) return null;
  const people = peopleIn(said.who ?? '', context);
  if (people === null) return null;
  const as = /中央値|真ん中|median/i.test(said.as ?? '') ? 'median' : 'average';
  const op = /above|more|higher|over|longer|高い|多い|上|長い/i.test(said.way ?? '')
    ? '>'
    : /below|less|lower|under|shorter|低い|少ない|下|短い/i.test(said.way ?? '')
      ? '<'
      : null;
  return {
    ...previous,
    beside: { as, filters: [], people },
    whether: op === null ? null : { kind: 'exceeds', op },
    order: null,
    limit: null,
  };
}

/** Nobody named is everyone; a segment is its members. */
function peopleIn(who: string, { catalog, asOf, meanings }: QuestionContext): Plan['people'] | null {
  const said = who.trim();
  if (said === '' || EVERYONE.test(said)) return [];
  const tokens = tokenize({ text: said, folded: said.toLowerCase() }, catalog.lexicon, timeContext(asOf, meanings));
  const named = tokens.filter(({ meaning }) => !['stop', 'particle', 'entity'].includes(meaning.kind));
  const [one, other] = named;
  return one !== undefined && other === undefined && isToken(one, 'segment')
    ? [{ kind: 'segment', segments: [one.meaning.segment], member: true }]
    : null;
}

const isOneFigure = ({ scope, measures, facts, dimensions, time, share }: Plan): boolean =>
  scope === 'customer' &&
  measures.length + facts.length === 1 &&
  facts.every(({ name }) => name === 'attribute') &&
  dimensions.length === 0 &&
  time.grain === null &&
  time.comparison === null &&
  share === null;
