import { isValueFilter, type Plan } from '../plan.ts';
import { POPULATION } from '../populations.ts';
import { isToken, type Token } from '../tokens.ts';

const MOST_POPULATIONS = 4;

/**
 * `オンラインと店舗の売上`, `関東と関西`: a word that stands for several values of the data is one group beside the other one, not as many groups as
 * it has values. Within one brand each word has its own value.
 */
export function asNamedWholes(plan: Plan, tokens: readonly Token[]): Plan {
  const [listed, other] = tokens.filter((token) => isToken(token, 'values') && token.meaning.join === 'list');
  if (!isToken(listed, 'values') || other !== undefined || !mayBeWholes(plan)) return plan;
  const { groups = [], filter } = listed.meaning;
  const several = groups.length > 1 && groups.length <= MOST_POPULATIONS && groups.some(({ length }) => length > 1);
  const { field } = filter;
  if (!several || filter.op !== 'in' || plan.dimensions.join() !== field || isWithinBrand(plan)) return plan;
  const rest = plan.filters.filter((one) => !(isValueFilter(one) && one.field === field && one.op === 'in'));
  if (rest.length !== plan.filters.length - 1) return plan;
  return {
    ...plan,
    filters: rest,
    dimensions: [POPULATION],
    populations: groups.map((values) => ({ filters: [{ field, op: 'in', values }], people: [] })),
    order: null,
  };
}

const mayBeWholes = ({ subject, scope, share, having, limit, contrast, populations, series }: Plan): boolean =>
  subject === 'figures' &&
  scope === 'everyone' &&
  share === null &&
  having === null &&
  limit === null &&
  contrast === null &&
  populations === null &&
  series === 'plain';

const isWithinBrand = ({ filters }: Plan): boolean =>
  filters.some((filter) => filter.field === 'brand' && filter.op === 'in' && filter.values.length === 1);
