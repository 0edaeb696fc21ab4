import type { DayRange } from '../plan.ts';
import { isToken, type Meaning, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { isVerb } from './purchase-verbs.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

const NEW_SEGMENT = 'new_customer';

/**
 * `8月の新規会員のうち購入した人`, “new customers in August who bought again”: with a period right beside them new customers are those
 * who registered in it, not the segment of today, and a figure is of the same period. Where they are only counted, that is
 * what is counted (new-customers.ts).
 */
export function readNewlyRegistered(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  if (!tokens.some(isMore)) return tokens;
  const beside = rewrite(tokens, (at) => newAt(tokens, at, japanese, notes));
  return beside.some(isNew) ? readApart(beside, notes) : beside;
}

/** “August sales, new customers”, “how much did new customers buy in August”: the only period that is named is theirs too. */
function readApart(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const [times, segments] = [tokens.filter((token) => isToken(token, 'time')), tokens.filter(isNew)];
  const [[time, another], [segment, other]] = [times, segments];
  const sums = tokens.some(isFigure) || (tokens.some(isVerb) && tokens.some(isHowMuch));
  if (time === undefined || segment === undefined || another !== undefined || other !== undefined) return tokens;
  if (!sums || tokens.some((token) => APART.has(token.meaning.kind))) return tokens;
  noteReading(segment, segment.text, notes);
  return tokens.map((token) => (token === segment ? reread(token, registeredIn(time.meaning.phrase.range)) : token));
}

const isHowMuch = (token: Token): boolean => isToken(token, 'ask') && token.meaning.what === 'how-much';

/** Who is new at one time is no question of these. */
const APART: ReadonlySet<Meaning['kind']> = new Set([
  'share',
  'versus',
  'growth',
  'trend',
  'this-customer',
  'registered',
  'conditions',
  'group',
  'attribute',
]);

const registeredIn = (range: DayRange): Meaning => ({
  kind: 'conditions',
  conditions: [{ kind: 'registered', range, brand: null }],
});

function noteReading(token: Pick<Token, 'start' | 'end'>, text: string, notes: Notes): void {
  notes.note(token, {
    ja: `「${text}」はその期間に初めて登録した人と読みました`,
    en: `read “${text}” as those who first registered in the period`,
  });
}

const MORE: ReadonlySet<Meaning['kind']> = new Set([
  'bought-again',
  'repeat',
  'share',
  'threshold',
  'quantity',
  'attribute',
  'conditions',
  'sold',
]);

function isMore(token: Token): boolean {
  if (isToken(token, 'measure')) return !['customers', 'new_customers'].includes(token.meaning.measure);
  return isVerb(token) || MORE.has(token.meaning.kind);
}

function newAt(tokens: readonly Token[], at: number, japanese: boolean, notes: Notes): Rewritten | null {
  const noun = !japanese && isToken(tokens[at + 1], 'entity') ? tokens.slice(at + 1, at + 2) : [];
  const pair = [tokens[at], tokens[at + 1 + noun.length]];
  const [time, segment] = japanese ? pair : pair.toReversed();
  if (!isToken(time, 'time') || !isNew(segment)) return null;
  const { range, reading, others } = time.meaning.phrase;
  if (reading !== null) notes.note(time, reading, others);
  const said = joined([...(japanese ? [time, segment] : [segment, time])], registeredIn(range));
  noteReading(said, segment.text, notes);
  const ofFigure = tokens.some(isFigure) && tokens.filter((token) => isToken(token, 'time')).length === 1;
  return { length: 2 + noun.length, tokens: [said, ...noun, ...(ofFigure ? [time] : [])] };
}

const isFigure = (token: Token): boolean => isToken(token, 'sold') || (isToken(token, 'measure') && isMore(token));

function isNew(token: Token | undefined): token is TokenOf<'segments'> {
  return isToken(token, 'segments') && token.meaning.member && token.meaning.segments.join() === NEW_SEGMENT;
}
