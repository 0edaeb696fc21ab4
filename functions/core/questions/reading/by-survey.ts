import type { Catalog } from '../catalog.ts';
import { isValueFilter, type Plan } from '../plan.ts';
import { asksToRecommend } from '../words/recommendation.ts';
import { SURVEY_KINDS } from '../words/surveys.ts';
import type { Notes } from './notes.ts';

const SCORES: readonly string[] = ['average_survey_score', 'median_survey_score'];

/** Surveys have scales of their own: without a survey being named, scores are told of each, never mixed. */
export function bySurvey(said: Plan, { values }: Pick<Catalog, 'values'>, notes: Notes): Plan {
  const plan = ofEachBrand(ofOnePerson(said, values.events.values.survey), values.events.values.survey, notes);
  const named = plan.dimensions.includes('survey') || plan.filters.some(({ field }) => field === 'survey');
  const several = values.events.values.survey.length > 1;
  const counted = plan.share !== null || plan.measures.some(({ name }) => name === 'survey_answers');
  const scored = plan.measures.some(({ name }) => SCORES.includes(name)) || (counted && hasMarks(plan));
  if (named || !several || plan.subject !== 'figures' || !scored) return plan;
  notes.note(
    { start: 0, end: 0 },
    {
      ja: '点数の幅はアンケートごとに違うので、アンケート別に出しました',
      en: 'each survey has a scale of its own, so they are told apart',
    },
  );
  const ranked = plan.limit !== null && plan.dimensions.length > 0;
  if (ranked)
    notes.note(
      { start: 0, end: 0 },
      {
        ja: '幅の違う点数どうしは順位にできないので、すべてを並べました',
        en: 'scores of different scales are not ranked: all of them are told',
      },
    );
  return {
    ...plan,
    limit: null,
    limitWithin: null,
    dimensions: [...plan.dimensions, 'survey'],
    share: plan.share === null ? null : { ...plan.share, eachGroup: true },
    chart: plan.chart === 'none' ? 'bar' : plan.chart,
  };
}

/** “Her last recommendation score”: whichever brand asked, by whatever name. */
function ofOnePerson(plan: Plan, surveys: readonly string[]): Plan {
  if (plan.scope !== 'customer') return plan;
  const filters = plan.filters.map((filter) => {
    if (filter.field !== 'survey' || !isValueFilter(filter) || filter.op !== 'in') return filter;
    const recommends = filter.values.some(asksToRecommend);
    const alike = surveys.filter((survey) => recommends && asksToRecommend(survey));
    return { ...filter, values: [...new Set([...filter.values, ...alike])] };
  });
  return { ...plan, filters };
}

/** `購入後アンケートの平均点をブランド別に`: each brand has its own survey of that kind, by a name of its own. */
function ofEachBrand(plan: Plan, surveys: readonly string[], notes: Notes): Plan {
  if (!plan.dimensions.includes('brand') || plan.subject !== 'figures') return plan;
  const filters = plan.filters.map((filter) => {
    if (filter.field !== 'survey' || !isValueFilter(filter) || filter.op !== 'in') return filter;
    const kinds = SURVEY_KINDS.filter((kind) => filter.values.some((value) => kind.includes(value.toLowerCase())));
    const alike = surveys.filter((survey) => kinds.some((kind) => kind.includes(survey.toLowerCase())));
    return { ...filter, values: [...new Set([...filter.values, ...alike])] };
  });
  if (JSON.stringify(filters) === JSON.stringify(plan.filters)) return plan;
  notes.note(
    { start: 0, end: 0 },
    { ja: 'ブランドごとに、同じ種類のアンケートで見ました', en: 'of each brand the survey of that kind' },
  );
  return { ...plan, filters };
}

/** The share of those who gave a mark. */
const hasMarks = ({ filters }: Plan): boolean =>
  filters.some(({ field }) => field === 'survey_score' || field === 'score');
