import type { Catalog } from '../catalog.ts';
import type { Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

const SCORES: readonly string[] = ['average_survey_score', 'median_survey_score'];

/** Surveys have scales of their own: without a survey being named, scores are told of each, never mixed. */
export function bySurvey(plan: Plan, { values }: Pick<Catalog, 'values'>, notes: Notes): Plan {
  const named = plan.dimensions.includes('survey') || plan.filters.some(({ field }) => field === 'survey');
  const several = values.events.values.survey.length > 1;
  const scored = plan.measures.some(({ name }) => SCORES.includes(name)) || (plan.share !== null && hasMarks(plan));
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

/** The share of those who gave a mark. */
const hasMarks = ({ filters }: Plan): boolean =>
  filters.some(({ field }) => field === 'survey_score' || field === 'score');
