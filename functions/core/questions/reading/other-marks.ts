import type { Condition, Filter, Plan } from '../plan.ts';

/** As it is said, or as it is read by then. */
const ASKED =
  /^(?:and |now |what about |how about |then |ok |the same for )*(?:the )?(?:share of |number of |how many |percentage of |proportion of )?(?:the )?(?:promoters|detractors|passives|neutrals|(?:people|survey answers) with a recommendation score of (?:9 or more|6 or less|7 to 8))(?: then| instead| please)?[?.! ]*$/i;
const [PROMOTERS, DETRACTORS] = [/promoters|9 or more/i, /detractors|6 or less/i];

/** The marks that each of them gives. */
function marksIn(text: string): readonly Filter[] {
  if (PROMOTERS.test(text)) return [{ field: 'survey_score', op: '>=', value: 9 }];
  return DETRACTORS.test(text) ? [{ field: 'survey_score', op: '<=', value: 6 }] : between(7, 8);
}

function between(low: number, high: number): readonly Filter[] {
  return [
    { field: 'survey_score', op: '>=', value: low },
    { field: 'survey_score', op: '<=', value: high },
  ];
}

/** “And promoters?” behind those who gave other marks: the same of these. Null where the answer before is of no marks. */
export function otherMarks(asked: string, previous: Plan | null): Plan | null {
  if (!ASKED.test(asked) || previous === null || previous.subject === 'facts') return null;
  const marks = marksIn(asked);
  const changed = (filters: readonly Filter[]): readonly Filter[] =>
    filters.some(isMark) ? [...marks, ...filters.filter((filter) => !isMark(filter))] : filters;
  const ofEvents = (condition: Condition): Condition =>
    condition.kind === 'event' ? { ...condition, filters: changed(condition.filters) } : condition;
  const plan: Plan = { ...previous, filters: changed(previous.filters), people: previous.people.map(ofEvents) };
  return JSON.stringify(plan) === JSON.stringify(previous) ? null : plan;
}

const isMark = ({ field }: Filter): boolean => field === 'survey_score';
