import { passes } from './reference-people.ts';
import { isItem, isSale, read, statusOf } from './reference-rows.ts';
import type { VerifiedQuestion } from './verified-questions.ts';
import { personId, type World } from './world.ts';

/** Whether what the question supposes of the one customer is so. */
export function isSo({ customer = 0, so = {} }: VerifiedQuestion, world: World): boolean {
  const id = personId(customer);
  return passes(so, id, read(world).people.get(id) ?? [], world);
}

/** The numbers of the customer's orders that are asked for, sorted. */
export function ordersOfOne({ customer = 0, orders }: VerifiedQuestion, world: World): readonly string[] {
  const { which, most = Number.POSITIVE_INFINITY, place, in: where = {} } = orders ?? { which: 'sold' };
  const own = (read(world).byPerson.get(personId(customer)) ?? [])
    .filter((item) => (which === 'sold' || which === 'first' ? isSale(item) : statusOf(item.order) === which))
    .filter((item) => isItem(where, item))
    .toSorted((one, other) => other.order.ordered_at - one.order.ordered_at);
  const numbers = [...new Set((which === 'first' ? own.toReversed() : own).map(({ order }) => order.order_id))];
  return (place === undefined ? numbers.slice(0, most) : numbers.slice(place - 1, place)).toSorted();
}
