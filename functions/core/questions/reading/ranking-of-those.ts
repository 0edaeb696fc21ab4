import type { Plan, PlanMeasure } from '../plan.ts';
import { namesMore } from './earlier-answer.ts';
import { listOfEarlier } from './follow-up-lists.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import { orderOf } from './follow-up-ranks.ts';
import { asksFor, type Frame } from './frame.ts';
import { plain } from './measure-choices.ts';
import type { Notes } from './notes.ts';

/**
 * “List the 20 biggest spenders among them”, “the top 10 of them by lifetime value” behind a number or a list of people: so many of those people, by that
 * figure. Null where anything else is said.
 */
export function rankingOfThose(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  if (!isOfPeople(previous) || saysMore(frame)) return null;
  const [quantity, other] = frame.quantities;
  const measures = figuresOf(frame);
  const listed = asksFor(frame, 'list', 'who') !== null;
  const ranked = new Set(frame.ranks.map(({ meaning }) => meaning.direction)).size === 1;
  const counts = quantity !== undefined && other === undefined && quantity.meaning.op === null;
  if (measures.length > 1 || (quantity !== undefined && !(counts && ranked))) return null;
  // “The top 5” alone keeps the figure that the list is in the order of.
  if (!counts && !(listed && measures.length > 0)) return null;
  if (!listed && frame.followUp === null) return null;
  const list = previous.subject === 'list' ? previous : listOfEarlier(previous, notes);
  const cut = list.limit !== null && list.limit !== LIST_LENGTH;
  if (cut && measures.length > 0)
    notes.note(
      { start: 0, end: 0 },
      { ja: '条件に合うもの全部の中で並べ直しました', en: 'ranked anew among all that meet the conditions' },
    );
  return {
    ...list,
    measures: measures.length > 0 ? measures : list.measures,
    order: ranked ? orderOf(frame) : 'descending',
    orderBy: 'figure',
    having: null,
    limit: quantity?.meaning.value ?? list.limit,
  };
}

function isOfPeople({ subject, scope, measures, dimensions, time, share }: Plan): boolean {
  if (scope === 'customer') return false;
  const counted = measures.every(({ name }) => name === 'customers' || name === 'buyers');
  const alone = dimensions.length === 0 && time.grain === null && time.comparison === null && share === null;
  return subject === 'list' || (subject === 'figures' && counted && alone);
}

/** What the people are ranked by, where it is named. */
const figuresOf = ({ measures, attributes, orders }: Frame): readonly PlanMeasure[] => [
  ...measures.filter(({ item }) => item !== 'customers' && item !== 'buyers').map(({ item }) => plain(item)),
  ...attributes.map(({ meaning }) => ({ name: 'attribute_average', attribute: meaning.attribute }) as const),
  ...(orders === null ? [] : [plain('orders')]),
];

function saysMore(frame: Frame): boolean {
  return (
    namesMore({ ...frame, customers: null }) ||
    frame.aggregates.length + frame.left.length + frame.per.length > 0 ||
    frame.sold !== null ||
    frame.trend !== null ||
    frame.everyone !== null ||
    frame.thisCustomer !== null ||
    frame.distribution !== null ||
    frame.versus !== null ||
    asksFor(frame, 'count', 'count-people', 'count-orders', 'how-much', 'when') !== null
  );
}
