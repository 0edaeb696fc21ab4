import type { Catalog } from '../catalog.ts';
import { type Condition, isValueFilter, type Plan } from '../plan.ts';

const REGISTERED = /(?:に|で)(?:は)?[^、。]{0,14}?(?:登録|入会|加入)(?:し|後|済|者|の)/u;
/** No deed stands between the brand and its registration. */
const JUST_REGISTERED = /^[^、。]{2,8}?(?:に|で)(?:は)?[^、。買購注使払]{0,14}?(?:登録|入会|加入)(?:し|後|済|者|の)/u;

/** `つむぎで今年度入会した人、まだ買ってない人は`: who registered with the brand that they have not bought from, not with any. */
export function registeredThere(plan: Plan, text: string, { brands }: Pick<Catalog, 'brands'>): Plan {
  const ordered = registeredWhereOrdered(plan, text, brands);
  if (ordered !== null) return ordered;
  const [brand, other] = brandsOf(plan.people);
  if (plan.scope !== 'everyone' || brand === undefined || other !== undefined || plan.share !== null) return plan;
  if (plan.filters.some(({ field }) => field === 'brand')) return plan;
  const name = brands.find(({ id }) => id === brand)?.label.ja.slice(0, SHORTEST_NAME);
  const at = name === undefined ? -1 : text.indexOf(name);
  if (at === -1 || !REGISTERED.test(text.slice(at, at + FAR))) return plan;
  const registered = plan.people.some(({ kind }) => kind === 'registered');
  return {
    ...plan,
    people: registered
      ? plan.people.map((one) => (one.kind === 'registered' && one.brand === null ? { ...one, brand } : one))
      : [{ kind: 'registered', range: { from: null, to: null }, brand }, ...plan.people],
  };
}

/** `つむぎに2024年に登録して、注文が1回だけの人`: who registered with the brand whose orders are counted. */
function registeredWhereOrdered(plan: Plan, text: string, brands: Catalog['brands']): Plan | null {
  const counted = plan.people.flatMap((one) => (one.kind === 'threshold' ? one.filters : []));
  const [brand, other] = new Set(
    counted.flatMap((filter) =>
      filter.field === 'brand' && isValueFilter(filter) && filter.op === 'in' ? filter.values : [],
    ),
  );
  if (plan.scope !== 'everyone' || brand === undefined || other !== undefined || plan.share !== null) return null;
  if (plan.filters.some(({ field }) => field === 'brand')) return null;
  const name = brands.find(({ id }) => id === brand)?.label.ja.slice(0, SHORTEST_NAME);
  const at = name === undefined ? -1 : text.indexOf(name);
  if (at === -1 || !JUST_REGISTERED.test(text.slice(at, at + FAR))) return null;
  if (plan.measures.every(({ name: measure }) => measure === 'new_customers'))
    return { ...plan, filters: [...plan.filters, { field: 'brand', op: 'in', values: [brand] }] };
  const registered = plan.people.some((one) => one.kind === 'registered' && one.brand === null);
  return registered
    ? {
        ...plan,
        people: plan.people.map((one) => (one.kind === 'registered' && one.brand === null ? { ...one, brand } : one)),
      }
    : null;
}

/** A brand may be called by the beginning of its name. */
const SHORTEST_NAME = 3;
const FAR = 30;

/** The brands of what was not bought. */
const brandsOf = (people: readonly Condition[]): readonly string[] => [
  ...new Set(
    people.flatMap((one) =>
      one.kind === 'bought' && !one.did
        ? one.filters.flatMap((filter) =>
            filter.field === 'brand' && isValueFilter(filter) && filter.op === 'in' ? filter.values : [],
          )
        : [],
    ),
  ),
];
