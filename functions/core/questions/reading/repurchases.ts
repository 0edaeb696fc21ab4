import { type DimensionName, levelOf } from '../dimensions.ts';
import type { Condition, ConditionOf, Filter, Grain, Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/**
 * `初回購入から60日以内に2回目を買った人の割合をブランド別に`, “90-day repeat rate by month at Lumiere”: of the first orders of each group the share that another one followed,
 * and not of everyone who is registered there.
 */
export function asRepurchases(plan: Plan, notes: Notes): Plan {
  const [measure, other] = plan.measures;
  if (measure === undefined || other !== undefined || plan.subject !== 'figures' || plan.scope !== 'everyone')
    return plan;
  if (plan.having !== null || plan.contrast !== null || plan.populations !== null) return plan;
  const { dimensions, time } = plan;
  const soon = plan.people.find(isSoon);
  const again = soon !== undefined && plan.share !== null && measure.name === 'customers';
  const ofChannels = measure.name === 'repeat_rate' && dimensions.includes('first_channel');
  if (!(again || ofChannels) || (dimensions.length === 0 && time.grain === null)) return plan;
  const begun = plan.people.find((one): one is ConditionOf<'first-bought'> => one.kind === 'first-bought');
  const filters = [...plan.filters, ...(soon?.filters ?? []), ...(begun?.filters ?? []).map(ofFirst)];
  const ofEachBrand = [...dimensions, ...filters.map(({ field }) => field)].includes('brand');
  const grouped = groupsOf(dimensions, ofEachBrand);
  if (grouped === null || filters.some(({ field }) => !isOfFirstOrder(field))) return plan;
  if (!ofEachBrand)
    notes.note(
      { start: 0, end: 0 },
      { ja: '再購入はどのブランドでも数えました', en: 'a repurchase counts at whatever brand it was' },
    );
  return {
    ...plan,
    measures: [
      {
        name: 'again_rate',
        attribute: null,
        ...(soon === undefined ? {} : { soon: { unit: soon.unit, within: soon.within } }),
      },
    ],
    dimensions: grouped.dimensions,
    filters,
    people: plan.people.filter((one) => one !== soon && one !== begun),
    time: { ...time, range: time.range ?? begun?.range ?? null, grain: grouped.grain ?? time.grain },
    share: null,
    orderBy: 'figure',
    order: grouped.grain === null ? plan.order : null,
  };
}

/** Whether periods beside a share of people are those of their first orders. */
export const areOfFirstOrders = (people: readonly { readonly item: Condition }[], { shares }: Frame): boolean =>
  shares.length > 0 && people.some(({ item }) => isSoon(item));

const isSoon = (one: Condition): one is ConditionOf<'bought-soon'> =>
  one.kind === 'bought-soon' && one.since === 'first-purchase';

/** “First bought at Lumiere” is read of the very first purchase. */
const ofFirst = (filter: Filter): Filter =>
  filter.field === 'brand' ? { ...filter, field: 'first_brand' as const } : filter;

const PERIODS: Readonly<Partial<Record<DimensionName, Grain>>> = {
  first_purchase_month: 'month',
  first_purchase_quarter: 'quarter',
  first_purchase_year: 'year',
};

const isOfFirstOrder = (field: Filter['field']): boolean =>
  levelOf(field) === 'person' || ['brand', 'channel', 'store', 'weekday', 'day_type', 'hour'].includes(field);

/** Of each brand the first purchase has a month of its own. */
function groupsOf(
  said: Plan['dimensions'],
  ofEachBrand: boolean,
): { readonly dimensions: readonly DimensionName[]; readonly grain: Grain | null } | null {
  const dimensions = [...new Set(said.map((name) => (name === 'first_channel' ? 'channel' : name)))];
  const periods = ofEachBrand ? dimensions.flatMap((name) => PERIODS[name] ?? []) : [];
  const [grain = null, other] = periods;
  const others = ofEachBrand ? dimensions.filter((name) => PERIODS[name] === undefined) : dimensions;
  return other === undefined && others.every(isOfFirstOrder) ? { dimensions: others, grain } : null;
}
