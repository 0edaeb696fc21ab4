import type { Catalog } from '../catalog.ts';
import { type Filter, isValueFilter, type Plan } from '../plan.ts';
import { asksToRecommend } from '../words/recommendation.ts';
import { SURVEY_KINDS } from '../words/surveys.ts';
import type { Notes } from './notes.ts';

const SCORES: readonly string[] = ['average_survey_score', 'median_survey_score'];

/** Surveys have scales of their own: without a survey being named, scores are told of each, never mixed. */
export function bySurvey(said: Plan, { values }: Pick<Catalog, 'values'>, notes: Notes): Plan {
  const plan = withinSurvey(ofTheKind(answered(said, values.events.values.survey), values.events.values.survey, notes));
  const net = plan.measures.some(({ name }) => name === 'net_promoter_score');
  const named = plan.dimensions.includes('survey') || isOfOneSurvey(plan) || net;
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

/** “Share of recommendation answers with 6 or less”: marks are a part of the answers to that survey, and of no other. */
function withinSurvey(plan: Plan): Plan {
  const { share, measures, filters } = plan;
  const ofAnswers = measures.some(({ name }) => name === 'survey_answers');
  const fields = filters.map(({ field }) => field);
  if (share === null || share.eachGroup || !ofAnswers || !hasMarks(plan) || !fields.includes('survey')) return plan;
  if (fields.some((field) => !['survey', 'brand', ...MARKS].includes(field))) return plan;
  return { ...plan, share: { ...share, filters: filters.filter(({ field }) => !MARKS.includes(field)) } };
}

const MARKS: readonly string[] = ['survey_score', 'score'];

/** “Who gave 9 or more in the Tsumugi recommendation survey”: the survey of that kind, by whatever name that brand has for it. */
const answered = ({ people, ...plan }: Plan, surveys: readonly string[]): Plan => ({
  ...plan,
  people: people.map((one) =>
    one.kind === 'event' && one.filters.some(({ field }) => field === 'brand')
      ? { ...one, filters: one.filters.map((filter) => ofThatKind(filter, surveys)) }
      : one,
  ),
});

function ofThatKind(filter: Filter, surveys: readonly string[]): Filter {
  if (filter.field !== 'survey' || !isValueFilter(filter) || filter.op !== 'in') return filter;
  const kinds = SURVEY_KINDS.filter((kind) => filter.values.some((value) => kind.includes(value.toLowerCase())));
  const recommends = filter.values.some(asksToRecommend);
  const alike = surveys.filter(
    (survey) => kinds.some((kind) => kind.includes(survey.toLowerCase())) || (recommends && asksToRecommend(survey)),
  );
  return { ...filter, values: [...new Set([...filter.values, ...alike])] };
}

/** `購入後アンケートの平均点をブランド別に`, “her last recommendation score”: each brand asks by a name of its own, and all of that kind are meant. */
function ofTheKind(plan: Plan, surveys: readonly string[], notes: Notes): Plan {
  const ofBrands = plan.dimensions.includes('brand') || plan.filters.some(({ field }) => field === 'brand');
  if (plan.scope === 'everyone' && !(plan.subject === 'figures' && ofBrands)) return plan;
  const filters = plan.filters.map((filter) => ofThatKind(filter, surveys));
  if (JSON.stringify(filters) === JSON.stringify(plan.filters)) return plan;
  if (plan.scope === 'everyone')
    notes.note(
      { start: 0, end: 0 },
      { ja: 'ブランドごとに、同じ種類のアンケートで見ました', en: 'of each brand the survey of that kind' },
    );
  const share =
    plan.share === null
      ? null
      : { ...plan.share, filters: plan.share.filters.map((filter) => ofThatKind(filter, surveys)) };
  return { ...plan, filters, share };
}

/** One survey, or those of one kind of which every brand has one: by brand, of one brand, or of one person. */
function isOfOneSurvey({ filters, dimensions, scope }: Plan): boolean {
  const brand = filters.find(({ field }) => field === 'brand');
  const oneBrand = brand !== undefined && isValueFilter(brand) && brand.op === 'in' && brand.values.length === 1;
  const named = filters.filter((filter) => filter.field === 'survey' && isValueFilter(filter));
  const single = named.every((filter) => isValueFilter(filter) && filter.op === 'in' && filter.values.length === 1);
  return named.length > 0 && (single || oneBrand || dimensions.includes('brand') || scope === 'customer');
}

/** The share of those who gave a mark. */
const hasMarks = ({ filters }: Plan): boolean => filters.some(({ field }) => MARKS.includes(field));
