import type { Catalog } from '../catalog.ts';
import type { Condition, EventCondition, Filter, Plan } from '../plan.ts';
import { asksToRecommend } from '../words/recommendation.ts';
import type { Notes } from './notes.ts';

/** The net promoter score is of the surveys that ask for it; where there are none that is said, never a score of something else. */
export function ofRecommendation(said: Plan, { values }: Pick<Catalog, 'values'>, notes: Notes): Plan {
  const plan = ofMarksGiven(said, values.events.values.survey.filter(asksToRecommend));
  const fields = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  if (!plan.measures.some(({ name }) => name === 'net_promoter_score') && !fields.includes('recommender')) return plan;
  const surveys = values.events.values.survey.filter(asksToRecommend);
  if (surveys.length === 0)
    notes.refuse({
      ja: 'NPSの元になる、おすすめ度（0〜10点）を聞いたアンケートの記録がデータにありません',
      en: 'the data holds no survey that asks for a recommendation from 0 to 10, which NPS is made of',
    });
  if (plan.filters.some(({ field }) => field === 'survey')) return plan;
  const asked = { field: 'survey', op: 'in', values: surveys } as const;
  const { share } = plan;
  return {
    ...plan,
    filters: [...plan.filters, asked],
    share: share === null ? null : { ...share, filters: [...share.filters, asked] },
  };
}

/** `NPSで9点以上をつけた人の人数`: of those who gave such marks there is no score; they, or their answers, are counted. */
function ofMarksGiven(plan: Plan, surveys: readonly string[]): Plan {
  const { measures, filters, people } = plan;
  const net = measures.some(({ name }) => name === 'net_promoter_score');
  if (!net || surveys.length === 0) return plan;
  const asked = { field: 'survey', op: 'in', values: surveys } as const;
  if (measures.length > 1 && filters.some(isMark) && measures.some(({ name }) => name === 'survey_answers')) {
    const counted = measures.filter(({ name }) => name !== 'net_promoter_score');
    return { ...plan, measures: counted, filters: filters.some(isSurvey) ? filters : [...filters, asked] };
  }
  if (!people.some(gaveMarks) || plan.dimensions.length > 0) return plan;
  return {
    ...plan,
    measures: [{ name: 'customers', attribute: null }],
    filters: filters.filter((filter) => !isSurvey(filter)),
    people: people.map((one) =>
      gaveMarks(one) && !one.filters.some(isSurvey) ? { ...one, filters: [...one.filters, asked] } : one,
    ),
  };
}

const isMark = ({ field }: Filter): boolean => field === 'survey_score' || field === 'score';
const isSurvey = ({ field }: Filter): boolean => field === 'survey';

const gaveMarks = (condition: Condition): condition is EventCondition =>
  condition.kind === 'event' && condition.of === 'survey' && condition.did && condition.filters.some(isMark);
