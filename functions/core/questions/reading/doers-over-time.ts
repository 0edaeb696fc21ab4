import { entityOf } from '../dimensions.ts';
import type { EventCondition, Plan } from '../plan.ts';
import type { Restrictions } from './choose-people.ts';

/** The one event that people are counted by, where nothing else was done by them. */
function soleEvent(people: Plan['people']): EventCondition | null {
  const deeds = people.filter(({ kind }) => !IS_OR_HAS.includes(kind));
  const [deed, other] = deeds;
  return deed?.kind === 'event' && deed.did && deed.times === null && other === undefined ? deed : null;
}

const IS_OR_HAS: readonly string[] = [
  'segment',
  'earlier-segment',
  'consent',
  'attention',
  'attribute',
  'person',
  'top',
];

type Split = Pick<Plan, 'dimensions'> & { readonly time: Pick<Plan['time'], 'grain' | 'comparison'> };

const isSplit = ({ dimensions, time }: Split, { of }: EventCondition): boolean =>
  time.grain !== null || time.comparison !== null || dimensions.some((name) => entityOf(name) === of);

/** Whether the periods that people are told by are those of what they did: no purchase is meant. */
export function areToldByEvents({ people, filters }: Restrictions, split: Split): boolean {
  const event = soleEvent(people.map(({ item }) => item));
  const own = filters.every(({ item }) => item.field === 'brand' || entityOf(item.field) === event?.of);
  return event !== null && own && isSplit(split, event);
}

/** “How many people contacted us each month”, `同意を撤回した人をブランド別・月別に`: of the people of each month, and not of those who bought then. */
export function doersOverTime(plan: Plan): Plan {
  const event = soleEvent(plan.people);
  const [measure, other] = plan.measures;
  if (event === null || measure?.name !== 'customers' || other !== undefined || plan.subject !== 'figures') return plan;
  if (!isSplit(plan, event) || plan.share !== null) return plan;
  return {
    ...plan,
    measures: [{ name: PEOPLE_OF[event.of], attribute: null }],
    filters: [...event.filters, ...plan.filters],
    people: plan.people.filter((condition) => condition !== event),
    time: { ...plan.time, range: event.range ?? plan.time.range },
  };
}

const PEOPLE_OF = {
  contact: 'contacting_customers',
  'web-event': 'web_visitors',
  survey: 'survey_respondents',
  consent: 'deciding_customers',
} as const;
