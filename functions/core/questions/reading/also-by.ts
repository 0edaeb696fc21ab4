import { type Filter, isValueFilter, type Plan, type ValueFilter } from '../plan.ts';

const ALSO = /\b(?:too|also|as well|in addition|additionally)\b/i;
const MOST_GROUPS = 3;

/** “By contact channel too” behind figures by brand: each brand is told by channel, instead of the channels alone. */
export function alsoBy(plan: Plan, previous: Plan, text: string): Plan {
  const before = previous.dimensions;
  const alone = plan.dimensions.every((dimension) => !before.includes(dimension));
  const grouped = plan.subject === 'figures' && previous.subject === 'figures' && before.length > 0;
  if (!ALSO.test(text) || !grouped || plan.dimensions.length === 0 || !alone) return plan;
  if (before.length + plan.dimensions.length > MOST_GROUPS || before.includes('contrast')) return plan;
  return { ...plan, dimensions: [...before, ...plan.dimensions] };
}

const ADDED = /^(?:and |now |please |can you |could you |also )*(?:add|include|plus|together with)\b/i;

/** `メールも` behind figures of the phone and the chat, `梅田店も見せて` behind one shop: one more of those that are told. */
const ONE_MORE =
  /^(?:あと|では|じゃあ|で|、)*[^、。]{1,14}も(?:、?(?:一緒に|並べて|見せて|教えて|出して|お願い|知りたい|見たい|加えて|足して|入れて|追加して)[ぁ-ん]*)?[?？。]*$/u;

/** “Add the store channel” behind figures of the app: both of them, side by side, and not the one in the place of the other. */
export function alsoOf(plan: Plan, previous: Plan, text: string): Plan {
  if (!(ADDED.test(text) || ONE_MORE.test(text)) || plan.subject !== 'figures' || previous.subject !== 'figures')
    return plan;
  const replaced = plan.filters.flatMap((filter) => {
    const before = previous.filters.find((other) => other.field === filter.field);
    if (!isChoice(filter) || before === undefined || !isChoice(before)) return [];
    return before.values.every((value) => filter.values.includes(value)) ? [] : [{ filter, before }];
  });
  const [one, other] = replaced;
  if (one === undefined || other !== undefined) return plan;
  const both = bothOf(one.before, one.filter);
  const told = plan.dimensions.includes(one.filter.field) || plan.dimensions.length >= MOST_GROUPS;
  return {
    ...plan,
    filters: plan.filters.map((filter) => (filter === one.filter ? both : filter)),
    dimensions: told ? plan.dimensions : [...plan.dimensions, one.filter.field],
  };
}

/** Some values of a field are chosen. */
export const isChoice = (filter: Filter): filter is ValueFilter => isValueFilter(filter) && filter.op === 'in';

/** The values of before, and those that are named now. */
export const bothOf = (before: ValueFilter, named: ValueFilter): ValueFilter => ({
  ...named,
  values: [...new Set([...before.values, ...named.values])],
});
