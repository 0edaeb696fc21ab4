import { entityOf } from '../dimensions.ts';
import type { EventCondition, Filter, Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

const PEOPLE_OF = {
  contact: 'contacting_customers',
  'web-event': 'web_visitors',
  survey: 'survey_respondents',
  consent: 'deciding_customers',
} as const;

/**
 * `アンケートで5点をつけた人の割合`, `問い合わせた人をブランド別に`: marks are given by those who answered, and a brand beside a contact is the
 * brand that was contacted, so the people of those events are counted, not everyone who is registered somewhere.
 */
export function countRespondents(plan: Plan, notes: Notes): Plan {
  const [measure, other] = plan.measures;
  const events = plan.people.filter((one): one is EventCondition => one.kind === 'event');
  const [event, second] = events;
  if (plan.subject !== 'figures' || measure?.name !== 'customers' || other !== undefined) return plan;
  if (event === undefined || second !== undefined || !event.did || event.times !== null) return plan;
  const marks = event.filters.filter(isMark);
  const ofMarks = plan.share !== null && marks.length > 0 && !plan.share.people.includes(event);
  const ofGroups =
    plan.share === null && plan.dimensions.some((name) => name === 'brand' || entityOf(name) === event.of);
  if (!ofMarks && !ofGroups) return plan;
  if (ofMarks)
    notes.note(
      { start: 0, end: 0 },
      { ja: 'アンケートに回答した人の中での割合です', en: 'the share among those who answered' },
    );
  const whole = event.filters.filter((filter) => !isMark(filter));
  return {
    ...plan,
    measures: [{ name: PEOPLE_OF[event.of], attribute: null }],
    filters: [...plan.filters, ...event.filters],
    people: plan.people.filter((one) => one !== event),
    time: { ...plan.time, range: event.range ?? plan.time.range },
    share: plan.share === null ? null : { ...plan.share, filters: [...plan.share.filters, ...whole] },
  };
}

const isMark = ({ field }: Filter): boolean => field === 'survey_score' || field === 'score';
