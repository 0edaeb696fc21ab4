import type { Condition } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/**
 * `VIPから離反になった人`, `新たにVIPになった`, `customers who moved from active to cooling`, `no longer VIP`: members of a segment in the newest
 * run who were, or were not, in the one before.
 */
export function readMovements(tokens: readonly Token[], japanese: boolean, notes: Notes): readonly Token[] {
  const named = tokens.some((token) => isToken(token, 'segments'));
  // 5万円以上になった注文: where no segment is named nobody moved.
  const said = named ? tokens : tokens.filter((token, at) => !isOnlyBecome(token, tokens[at - 1]));
  const plain = said.some((token) => isToken(token, 'moved')) ? said.filter((token) => !isToken(token, 'runs')) : said;
  const read = rewrite(plain, (at) => (japanese ? japaneseAt(plain, at, notes) : englishAt(plain, at, notes)));
  const moved = read.some((token) => isToken(token, 'conditions') && isMovement(token));
  if (!moved) return read;
  // VIPじゃなくなった?: of the one customer the changes are told.
  if (read.some((token) => isToken(token, 'this-customer')))
    return read.map((token) =>
      isToken(token, 'conditions') && isMovement(token)
        ? reread(token, { kind: 'fact', fact: 'segment_changes' })
        : token,
    );
  refuseTimes(read, notes);
  return read;
}

/** Behind a number or a name of the data; `何人になった` asks what became of something else. */
const isOnlyBecome = (token: Token, before: Token | undefined): boolean =>
  isToken(token, 'moved') &&
  /^[にと]な(?:った|りました)$/.test(token.text) &&
  ['quantity', 'values', 'filter', 'conditions'].includes(before?.meaning.kind ?? '');

const isMovement = (token: TokenOf<'conditions'>): boolean =>
  token.meaning.conditions.some(({ kind }) => kind === 'earlier-segment');

/** Two runs are kept apart: the newest and the one before. When they ran is not the asker's to choose. */
function refuseTimes(tokens: readonly Token[], notes: Notes): void {
  const time = tokens.find((token) => isToken(token, 'time'));
  if (time === undefined) return;
  notes.askBack(
    time,
    {
      ja: 'セグメントの移動は、前回と今回の更新の間だけが分かります。その移動でよいですか？',
      en: 'Movement between segments is known between the last two runs only. Is that what you mean?',
    },
    [
      {
        label: { ja: '前回の更新から今回まで', en: 'between the last two runs' },
        phrase: { ja: '', en: '' },
      },
    ],
  );
}

function movement(
  from: TokenOf<'segments'> | null,
  to: TokenOf<'segments'> | null,
  span: readonly Token[],
  notes: Notes,
): Rewritten {
  const conditions: Condition[] = [
    ...(from === null ? [] : [earlier(from, true), now(from, false)].slice(0, to === null ? 2 : 1)),
    ...(to === null ? [] : from === null ? [earlier(to, false), now(to, true)] : [now(to, true)]),
  ];
  const [first] = span;
  if (first !== undefined)
    notes.note(first, {
      ja: '前回と今回のセグメント更新を比べました',
      en: 'compared the last two segment runs',
    });
  return { length: span.length, tokens: [joined(span, { kind: 'conditions', conditions })] };
}

const earlier = ({ meaning }: TokenOf<'segments'>, member: boolean): Condition => ({
  kind: 'earlier-segment',
  segments: meaning.segments,
  member,
});
const now = ({ meaning }: TokenOf<'segments'>, member: boolean): Condition => ({
  kind: 'segment',
  segments: meaning.segments,
  member,
});

const isFrom = (token: Token | undefined): boolean =>
  isToken(token, 'particle') && ['から', 'より'].includes(token.text);

/** The segments stand before the verb. */
function japaneseAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const first = tokens[at];
  if (!isToken(first, 'segments')) return null;
  const second = tokens[at + 2];
  const last = tokens[at + 3];
  if (isFrom(tokens[at + 1]) && isToken(second, 'segments') && isToken(last, 'moved') && last.meaning.way !== 'out')
    return movement(first, second, tokens.slice(at, at + 4), notes);
  const verb = isFrom(tokens[at + 1]) ? second : tokens[at + 1];
  if (!isToken(verb, 'moved')) return null;
  const span = tokens.slice(at, tokens.indexOf(verb) + 1);
  return verb.meaning.way === 'out' || isFrom(tokens[at + 1])
    ? movement(first, null, span, notes)
    : movement(null, first, span, notes);
}

/** The segments stand behind the verb: `moved from A to B`, `became A`, `left A`. */
function englishAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const who = isToken(tokens[at + 1], 'ask') ? 1 : 0;
  const [source, moving, target] = [tokens[at], tokens[at + 1 + who], tokens[at + 2 + who]];
  // “VIPs who slipped to at risk”: they were VIPs before.
  if (
    isToken(source, 'segments') &&
    isToken(moving, 'moved') &&
    moving.meaning.way === 'into' &&
    isToken(target, 'segments')
  )
    return movement(source, target, tokens.slice(at, at + 3 + who), notes);
  const verb = tokens[at];
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!isToken(verb, 'moved') || !isToken(first, 'segments')) return null;
  const { way } = verb.meaning;
  if (isToken(second, 'segments') && way !== 'into') return movement(first, second, tokens.slice(at, at + 3), notes);
  const span = tokens.slice(at, at + 2);
  return way === 'into' ? movement(null, first, span, notes) : movement(first, null, span, notes);
}
