import type { Condition, Plan } from '../plan.ts';
import { runOf } from '../segment-runs.ts';
import { isToken, type Token } from '../tokens.ts';
import { askWhichRuns } from './movements.ts';
import type { Notes } from './notes.ts';
import { dayMeant, type RunDays, runsOfPeriod } from './segment-days.ts';

type OfSegment = Extract<Condition, { kind: 'segment' | 'earlier-segment' }>;

/** `7月末は？`, “and in September?”, `今は？` behind people who are or were in a segment: the same of that day, or of those who moved in that period. */
export function otherDayOfSegments(
  tokens: readonly Token[],
  previous: Plan | null,
  days: RunDays,
  notes: Notes,
): Plan | null {
  if (previous === null || !areOfSegments(previous)) return null;
  const said = tokens.filter((token) => !isBinding(token));
  const [time, other] = said;
  if (other !== undefined) return null;
  const then = previous.people.filter((one): one is OfSegment => isOfSegment(one));
  if (time === undefined)
    return tokens.some(saysNow) && then.some(({ at }) => at !== undefined) ? asOfNow(previous) : null;
  if (!isToken(time, 'time')) return null;
  if (then.some(({ kind }) => kind === 'earlier-segment')) {
    const runs = runsOfPeriod(time, days);
    if (runs === null) askWhichRuns(time, days, notes);
    return runs === null ? previous : inRuns(previous, runs.from, runs.toNewest ? undefined : runs.to);
  }
  const day = dayMeant(time, true, days);
  if (day === null) return null;
  const run = runOf(day, days.runs);
  const at = run?.isNewest === true ? undefined : (run?.day ?? day);
  // Of people who were in one segment then and are in another now the day is that of the first.
  const changes = then.length > 1 ? then.filter((one) => one.at !== undefined) : then;
  return {
    ...previous,
    people: previous.people.map((one) => (changes.some((of) => of === one) ? ofDay(one, at) : one)),
  };
}

const isOfSegment = ({ kind }: Condition): boolean => kind === 'segment' || kind === 'earlier-segment';

/** People who are counted or listed by nothing that has a period of its own. */
function areOfSegments({ measures, people, time, subject, scope }: Plan): boolean {
  return (
    subject !== 'facts' &&
    scope === 'everyone' &&
    measures.every(({ name }) => name === 'customers') &&
    people.some(isOfSegment) &&
    people.every((one) => isOfSegment(one) || !('range' in one)) &&
    time.range === null
  );
}

function ofDay(condition: Condition, at: string | undefined): Condition {
  if (condition.kind !== 'segment' && condition.kind !== 'earlier-segment') return condition;
  const { at: _at, ...undated } = condition;
  return at === undefined ? undated : { ...undated, at };
}

const asOfNow = (plan: Plan): Plan => ({ ...plan, people: plan.people.map((one) => ofDay(one, undefined)) });

function inRuns(plan: Plan, from: string, to: string | undefined): Plan {
  return {
    ...plan,
    people: plan.people.map((one) => ofDay(one, one.kind === 'earlier-segment' ? from : to)),
  };
}

const NOW =
  /^(?:今|現在|今現在)(?:は|だと|では)?$|^(?:and |what about |how about )?(?:right now|now|today|currently)$/iu;
const saysNow = (token: Token): boolean => NOW.test(token.text.trim());

const isBinding = (token: Token): boolean =>
  ['stop', 'particle', 'follow-up', 'join'].includes(token.meaning.kind) ||
  (isToken(token, 'ask') && ['count', 'count-people'].includes(token.meaning.what)) ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  /^(?:時点|の時点)/u.test(token.text.trim());
