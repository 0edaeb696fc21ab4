import { levelOf } from '../dimensions.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import type { Plan, PlanMeasure } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { asksFor, type Frame } from './frame.ts';
import { plain } from './measure-choices.ts';
import type { Notes } from './notes.ts';

/**
 * The figure that a question behind figures names in its own words or by what it counts: `件数で見ると`, `人数だと？`, “how many of them can we
 * email?”. Null where it names none.
 */
export function figureAsked(frame: Frame, previous: Plan): readonly PlanMeasure[] | null {
  // “By average sales”: of what the average is, is not said.
  if (frame.aggregates.some(({ meaning }) => meaning.aggregate === 'average')) return null;
  if (frame.measures.length > 0) return frame.measures.map(({ item }) => plain(item));
  const [measure] = previous.measures;
  if (previous.subject !== 'figures' || measure === undefined) return null;
  const { level } = MEASURES[measure.name];
  // Who is told apart by what people did is counted as they are, whatever figure of theirs was told last.
  const asTheyAre = level === 'per-person' && previous.people.length > 0 && previous.time.range === null;
  const ofPeople = previous.filters.every(({ field }) => levelOf(field) === 'person');
  // “Of those, how many were unresolved?” behind contacts: of the contacts.
  if (countsSame(frame, measure.name)) return [measure];
  if (countsThose(frame)) return [plain(asTheyAre && ofPeople ? 'customers' : PEOPLE[level])];
  const counted = asksFor(frame, 'count', 'count-orders', 'count-times') !== null || countsOrders(frame);
  return counted && COUNTED[level] !== undefined && frame.bare.length === 0 ? [plain(COUNTED[level])] : null;
}

/** “How many of those” behind what is counted and is no person: of the same, where nothing says who. */
function countsSame(frame: Frame, name: MeasureName): boolean {
  const those = /th[eo]m|those|these/i.test(frame.followUp?.text ?? '');
  const restricted = frame.values.length + frame.filters.length > 0;
  const ofPeople =
    frame.customers !== null ||
    frame.segments.length + frame.consents.length + frame.conditions.length + frame.verbs.length > 0 ||
    frame.values.some(({ meaning }) => levelOf(meaning.filter.field) === 'person');
  return COUNTING.includes(name) && those && restricted && !ofPeople && asksFor(frame, 'count') !== null;
}

const COUNTING: readonly MeasureName[] = ['orders', 'contacts', 'web_events', 'survey_answers'];

/** People are counted: by the word for it, or as “of them”. */
export function countsThose(frame: Frame): boolean {
  if (asksFor(frame, 'count-people') !== null || namesPeopleOnly(frame)) return true;
  const those = /th[eo]m|they|those|these|people|customers/i.test(frame.followUp?.text ?? '');
  const restricted =
    frame.segments.length + frame.consents.length + frame.conditions.length > 0 ||
    frame.values.some(({ meaning }) => levelOf(meaning.filter.field) === 'person');
  return asksFor(frame, 'count') !== null && (those || frame.customers !== null || restricted);
}

/** “What about customers?”: behind a figure the noun is another one. */
function namesPeopleOnly(frame: Frame): boolean {
  const { customers, followUp, everyone, ranks, asks } = frame;
  return (
    customers !== null &&
    followUp !== null &&
    everyone === null &&
    asks.length + ranks.length === 0 &&
    !restricts(frame)
  );
}

const restricts = (frame: Frame): boolean =>
  frame.values.length +
    frame.segments.length +
    frame.consents.length +
    frame.conditions.length +
    frame.filters.length +
    frame.verbs.length +
    frame.thresholds.length +
    frame.times.length >
    0 || frame.repeat !== null;

/** What is counted, or how it grew, has to be told by the plan that the question before becomes. */
export function unreadInFigures(frame: Frame, previous: Plan, plan: Plan): readonly Token[] {
  const count = asksFor(frame, 'count', 'count-people', 'count-orders', 'count-times', 'how-much');
  const [measure] = plan.measures;
  const changed = JSON.stringify(plan.measures) !== JSON.stringify(previous.measures);
  const counted = measure !== undefined && ['count', 'yen', 'percent'].includes(MEASURES[measure.name].unit);
  const ofPeople = measure !== undefined && MEASURES[measure.name].level === 'people';
  return [
    ...(count === null || changed || counted ? [] : [count]),
    // A deed that became no condition says who is meant all the same.
    ...frame.verbs.filter(
      ({ meaning }) => ofPeople || (meaning.kind === 'bought' && !meaning.did) || meaning.kind === 'taken-back',
    ),
    ...(plan.time.comparison === null ? frame.growth : []),
  ];
}

/** `注文だと？`, “by orders”: the noun alone. */
const countsOrders = ({ orders, verbs }: Frame): boolean => orders !== null && verbs.length === 0;

const PEOPLE: Readonly<Record<(typeof MEASURES)[MeasureName]['level'], MeasureName>> = {
  people: 'customers',
  attribute: 'customers',
  sales: 'buyers',
  'per-person': 'buyers',
  'all-orders': 'buyers',
  'first-order': 'first_time_buyers',
  product: 'buyers',
  'segment-run': 'segment_members',
  contact: 'contacting_customers',
  'web-event': 'web_visitors',
  survey: 'survey_respondents',
  consent: 'deciding_customers',
};

const COUNTED: Readonly<Partial<Record<string, MeasureName>>> = {
  sales: 'orders',
  'per-person': 'orders',
  'all-orders': 'orders',
  'first-order': 'first_time_buyers',
  contact: 'contacts',
  'web-event': 'web_events',
  survey: 'survey_answers',
  consent: 'consent_decisions',
};

/** A number that groups were kept by is of the figure that it was said of. */
export function refuseOtherHaving(previous: Plan, measures: readonly PlanMeasure[], notes: Notes): void {
  const [now] = measures;
  const [then] = previous.measures;
  if (previous.having === null || now === undefined || now.name === then?.name) return;
  notes.refuse({
    ja: '前の質問の条件の数は、別の指標には引き継げません。全文で聞いてください',
    en: 'the number in the question before is not one of another figure: please ask the whole question',
  });
}
