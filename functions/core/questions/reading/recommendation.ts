import type { Catalog } from '../catalog.ts';
import type { Plan } from '../plan.ts';
import { asksToRecommend } from '../words/recommendation.ts';
import type { Notes } from './notes.ts';

/** The net promoter score is of the surveys that ask for it; where there are none that is said, never a score of something else. */
export function ofRecommendation(plan: Plan, { values }: Pick<Catalog, 'values'>, notes: Notes): Plan {
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
