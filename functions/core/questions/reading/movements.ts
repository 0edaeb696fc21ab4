import type { Condition } from '../plan.ts';
import type { RunsOfMovement } from '../segment-runs.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { dayText } from '../wording/figures.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';
import { type RunDays, runsOfPeriod } from './segment-days.ts';

/**
 * `VIPから離反になった人`, `新たにVIPになった`, `customers who moved from active to cooling`, `no longer VIP`: members of a segment in the newest
 * run who were, or were not, in the one before; in a period, those of the runs at its two ends.
 */
export function readMovements(
  tokens: readonly Token[],
  { japanese, days }: { readonly japanese: boolean; readonly days: RunDays },
  notes: Notes,
): readonly Token[] {
  const named = tokens.some((token) => isToken(token, 'segments'));
  // 5万円以上になった注文: where no segment is named nobody moved.
  const said = named ? tokens : tokens.filter((token, at) => !isOnlyBecome(token, tokens[at - 1]));
  const plain = said.some((token) => isToken(token, 'moved')) ? said.filter((token) => !isToken(token, 'runs')) : said;
  const time = timeOfMovement(plain);
  const runs = time === null ? null : runsOfPeriod(time, days);
  const reading: Reading = { runs, notes };
  const untimed = runs === null ? plain : plain.filter((token) => token !== time);
  const read = rewrite(untimed, (at) =>
    japanese ? japaneseAt(untimed, at, reading) : englishAt(untimed, at, reading),
  );
  const moved = read.some((token) => isToken(token, 'conditions') && isMovement(token));
  if (!moved) return runs === null ? read : plain;
  // VIPじゃなくなった?: of the one customer the changes are told.
  if (read.some((token) => isToken(token, 'this-customer')))
    return read.map((token) =>
      isToken(token, 'conditions') && isMovement(token)
        ? reread(token, { kind: 'fact', fact: 'segment_changes' })
        : token,
    );
  if (runs !== null) return read;
  // VIPになった人の今月の売上: the period is that of the figure.
  if (time !== null || !read.some(isOfOtherThings)) refuseTimes(read, days, notes);
  return read;
}

/** What movements are read with: the runs of the period that they are said of, where it is one. */
interface Reading {
  readonly runs: RunsOfMovement | null;
  readonly notes: Notes;
}

/** The period that stands right beside the movement, or the only one of a question about nothing else. */
function timeOfMovement(tokens: readonly Token[]): TokenOf<'time'> | null {
  const times = tokens.filter((token) => isToken(token, 'time'));
  const [beside, another] = times.filter((time) => {
    const at = tokens.indexOf(time);
    return [tokens[at - 1], tokens[at + 1]].some((token) => isToken(token, 'segments') || isToken(token, 'moved'));
  });
  if (beside !== undefined) return another === undefined ? beside : null;
  const [time, other] = times;
  return time === undefined || other !== undefined || tokens.some(isOfOtherThings) ? null : time;
}

const OTHER_THINGS: readonly string[] = [
  ...['bought', 'sold', 'spent', 'taken-back', 'registered', 'fact', 'threshold', 'attribute', 'first', 'run'],
  ...['bought-again', 'aggregate', 'cohorts', 'away'],
];

/** Figures and deeds that a period may be of. */
const isOfOtherThings = (token: Token): boolean =>
  OTHER_THINGS.includes(token.meaning.kind) || (isToken(token, 'measure') && token.meaning.measure !== 'customers');

/** Behind a number or a name of the data; `何人になった` asks what became of something else. */
const isOnlyBecome = (token: Token, before: Token | undefined): boolean =>
  isToken(token, 'moved') &&
  /^[にと]な(?:った|りました)$/.test(token.text) &&
  ['quantity', 'values', 'filter', 'conditions'].includes(before?.meaning.kind ?? '');

const isMovement = (token: TokenOf<'conditions'>): boolean =>
  token.meaning.conditions.some(({ kind }) => kind === 'earlier-segment');

function refuseTimes(tokens: readonly Token[], days: RunDays, notes: Notes): void {
  const time = tokens.find((token) => isToken(token, 'time'));
  if (time !== undefined) askWhichRuns(time, days, notes);
}

/** When the runs were made is not the asker's to choose: what is known is offered. */
export function askWhichRuns(time: Token, { runs }: RunDays, notes: Notes): void {
  const [before, newest] = [runs.at(-2), runs.at(-1)];
  const between = (locale: 'ja' | 'en'): string =>
    before === undefined || newest === undefined ? '' : `${dayText(before, locale)} – ${dayText(newest, locale)}`;
  notes.askBack(
    time,
    {
      ja: `セグメントの移動は、更新のあった日の間だけが分かります。前回と今回の更新の間（${between('ja')}）の移動でよいですか？`,
      en: `Movement between segments is known between runs only. Do you mean that between the last two (${between('en')})?`,
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
  { runs, notes }: Reading,
): Rewritten {
  const earlier = ({ meaning }: TokenOf<'segments'>, member: boolean): Condition => ({
    kind: 'earlier-segment',
    segments: meaning.segments,
    member,
    ...(runs === null ? {} : { at: runs.from }),
  });
  const now = ({ meaning }: TokenOf<'segments'>, member: boolean): Condition => ({
    kind: 'segment',
    segments: meaning.segments,
    member,
    ...(runs === null || runs.toNewest ? {} : { at: runs.to }),
  });
  const conditions: Condition[] = [
    ...(from === null ? [] : [earlier(from, true), now(from, false)].slice(0, to === null ? 2 : 1)),
    ...(to === null ? [] : from === null ? [earlier(to, false), now(to, true)] : [now(to, true)]),
  ];
  const [first] = span;
  if (first !== undefined)
    notes.note(
      first,
      runs === null
        ? { ja: '前回と今回のセグメント更新を比べました', en: 'compared the last two segment runs' }
        : {
            ja: `${dayText(runs.from, 'ja')}と${dayText(runs.to, 'ja')}のセグメント更新を比べました`,
            en: `compared the segment runs of ${dayText(runs.from, 'en')} and ${dayText(runs.to, 'en')}`,
          },
    );
  return { length: span.length, tokens: [joined(span, { kind: 'conditions', conditions })] };
}

const isFrom = (token: Token | undefined): boolean =>
  isToken(token, 'particle') && ['から', 'より'].includes(token.text);

/** The segments stand before the verb. */
function japaneseAt(tokens: readonly Token[], at: number, reading: Reading): Rewritten | null {
  const first = tokens[at];
  if (!isToken(first, 'segments')) return null;
  const second = tokens[at + 2];
  const last = tokens[at + 3];
  if (isFrom(tokens[at + 1]) && isToken(second, 'segments') && isToken(last, 'moved') && last.meaning.way !== 'out')
    return movement(first, second, tokens.slice(at, at + 4), reading);
  const verb = isFrom(tokens[at + 1]) ? second : tokens[at + 1];
  if (!isToken(verb, 'moved')) return null;
  const span = tokens.slice(at, tokens.indexOf(verb) + 1);
  return verb.meaning.way === 'out' || isFrom(tokens[at + 1])
    ? movement(first, null, span, reading)
    : movement(null, first, span, reading);
}

const isWho = (token: Token): boolean =>
  isToken(token, 'ask') || (isToken(token, 'entity') && token.meaning.entity === 'customer');

/** The segments stand behind the verb: `moved from A to B`, `became A`, `left A`. */
function englishAt(tokens: readonly Token[], at: number, reading: Reading): Rewritten | null {
  const who = tokens.slice(at + 1, at + 3).findIndex((token) => !isWho(token));
  const [source, moving, target] = [tokens[at], tokens[at + 1 + who], tokens[at + 2 + who]];
  // “VIPs who slipped to at risk”: they were VIPs before.
  if (
    isToken(source, 'segments') &&
    isToken(moving, 'moved') &&
    moving.meaning.way === 'into' &&
    isToken(target, 'segments')
  )
    return movement(source, target, tokens.slice(at, at + 3 + who), reading);
  const verb = tokens[at];
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!isToken(verb, 'moved') || !isToken(first, 'segments')) return null;
  const { way } = verb.meaning;
  if (isToken(second, 'segments') && way !== 'into') return movement(first, second, tokens.slice(at, at + 3), reading);
  const span = tokens.slice(at, at + 2);
  return way === 'into' ? movement(null, first, span, reading) : movement(first, null, span, reading);
}
