import type { MeasureName } from '../measures.ts';
import { EMPTY_PLAN, type Filter, type Plan } from '../plan.ts';
import { typedTokens } from '../typed-tokens.ts';
import type { QuestionContext } from '../understanding.ts';

/** Behind the first of a ranking of the customer on the line that was told alone (“which category does she spend most on”): that one. */
export function ofToldAlone(within: Plan | null, context: QuestionContext): Plan | null {
  const { told } = context;
  const [dimension, other] = within?.dimensions ?? [];
  if (within === null || dimension === undefined || other !== undefined || within.limit !== 1) return null;
  if (told == null || told.of !== dimension) return null;
  const tokens = typedTokens(told.name, context);
  const values = tokens.flatMap((token) =>
    [token.meaning, ...token.others].flatMap((meaning) =>
      meaning.kind === 'value' && meaning.dimension === dimension ? [...meaning.values] : [],
    ),
  );
  if (values.length === 0) return null;
  const filter: Filter = { field: dimension, op: 'in', values: [...new Set(values)] };
  return { ...within, dimensions: [], order: null, limit: null, chart: 'none', filters: [...within.filters, filter] };
}

/** What was told of it is told again, another figure of it alone. */
export function figureOfAlone(name: MeasureName, previous: Plan, alone: Plan): Plan {
  if (previous.measures.some((measure) => measure.name === name)) return previous;
  return {
    ...EMPTY_PLAN,
    measures: [{ name, attribute: null }],
    filters: alone.filters,
    time: alone.time,
    scope: 'customer',
  };
}
