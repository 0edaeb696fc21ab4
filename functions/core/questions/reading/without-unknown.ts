import type { DimensionName } from '../dimensions.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** Dimensions of which a person, or an order, may have none that is known. */
const MAY_BE_UNKNOWN: readonly DimensionName[] = [
  'prefecture',
  'gender',
  'age_group',
  'birth_month',
  'store',
  'cluster',
];

/** `顧客が多い都道府県トップ5`, `売上が500万円以上の店舗`: those of which it is not known are none of them, which is said. */
export function withoutUnknown(plan: Plan, notes: Notes): Plan {
  const [field, other] = plan.dimensions.filter((name) => name !== plan.limitWithin);
  const isRanked = plan.limit !== null && plan.order !== null;
  const isChosen = plan.subject === 'figures' && (isRanked || plan.having !== null) && plan.time.grain === null;
  if (!isChosen || field === undefined || other !== undefined || !MAY_BE_UNKNOWN.includes(field as DimensionName))
    return plan;
  if (plan.filters.some((filter) => filter.field === field)) return plan;
  const filter = { field, op: 'not-in', values: ['unknown'] } as const;
  const { share } = plan;
  notes.note(
    { start: 0, end: 0 },
    isRanked
      ? { ja: '不明は順位から除きました', en: 'those of which it is not known are left out of the ranking' }
      : { ja: '不明は除きました', en: 'those of which it is not known are left out' },
  );
  return {
    ...plan,
    filters: [...plan.filters, filter],
    share: share?.eachGroup === true ? { ...share, filters: [...share.filters, filter] } : share,
  };
}

/** `一番売れた店舗`: orders of no store are none of the stores that are ranked. */
export function withoutNoStore(frame: Frame, dimensions: readonly string[], notes: Notes): Plan['filters'] {
  const [rank] = frame.ranks;
  const named = frame.values.some(({ meaning }) => meaning.filter.field === 'store' && meaning.filter.op === 'in');
  if (rank === undefined || dimensions.join() !== 'store' || named) return [];
  notes.note(rank, { ja: '店舗の記録がない注文は除きました', en: 'orders without a store are left out' });
  return [{ field: 'store', op: 'not-in', values: ['unknown'] }];
}
