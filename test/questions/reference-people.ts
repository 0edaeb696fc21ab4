import { type Consent, combineConsents } from '../../functions/core/meanings.ts';
import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import { happenedTo, passesEvent } from './event-reference.ts';
import type { PersonTest, Where } from './expected.ts';
import { amounts, ordersIn, salesOf } from './reference-amounts.ts';
import { favouriteOf } from './reference-favourites.ts';
import { boughtSoon, firstDay, followed, passesHistory } from './reference-histories.ts';
import { type Item, isItem, isPerson, isSale, read, registeredOn, statusOf, within } from './reference-rows.ts';
import type { SegmentRunName, World } from './world.ts';

/** Whether a person is one of those. */
export function passes(test: PersonTest, person: string, records: readonly CustomerRecord[], world: World): boolean {
  const { segments } = world;
  const member = (run: SegmentRunName, names: readonly string[]): boolean =>
    names.some((name) => segments?.[run].get(name)?.has(person) === true);
  if (test.segment !== undefined && !member('newest', test.segment)) return false;
  if (test.notSegment !== undefined && member('newest', test.notSegment)) return false;
  if (test.wasSegment !== undefined && !member('earlier', test.wasSegment)) return false;
  if (test.wasNotSegment !== undefined && member('earlier', test.wasNotSegment)) return false;
  if (test.onceSegment !== undefined && !member('oldest', test.onceSegment)) return false;
  if (test.onceNotSegment !== undefined && member('oldest', test.onceNotSegment)) return false;
  if (test.cluster?.includes(world.clusters?.get(person) ?? 'unknown') === false) return false;
  if (test.event !== undefined && !passesEvent(test.event, person, world)) return false;
  if (test.attribute !== undefined) {
    const [name, from, to] = test.attribute;
    const value = world.attributes?.get(person)?.[name];
    if (value === undefined || value < from || value > to) return false;
  }
  if (test.favouriteBrand !== undefined && favouriteOf('brand', person, world) !== test.favouriteBrand) return false;
  if (test.is !== undefined && !isPerson(test.is, records)) return false;
  if (test.any?.every((one) => !passes(one, person, records, world)) === true) return false;
  if (test.top !== undefined && !isAmongFirst(test.top, person, world)) return false;
  const own = read(world).byPerson.get(person) ?? [];
  const sales = own.filter(isSale);
  const bought = isBoughtOf(sales);
  const counted = sales.filter((item) => bought(test.in ?? {}, item));
  if (test.boughtAfterStatus !== undefined) {
    const taken = own.filter(({ order }) => statusOf(order) === test.boughtAfterStatus);
    if (!taken.some((back) => sales.some(({ order }) => order.ordered_at > back.order.ordered_at))) return false;
  }
  if (test.boughtSame !== undefined && !boughtSame(test.boughtSame, sales)) return false;
  if (test.changed !== undefined && !hasChanged(test.changed, sales)) return false;
  const between = (value: number, limits: readonly [number, number] | undefined): boolean =>
    limits === undefined || (value >= limits[0] && value <= limits[1]);
  if (!within(firstDay(sales), test.firstBought) || !passesHistory(test, sales)) return false;
  if (
    test.soon !== undefined &&
    !boughtSoon(
      test.soon,
      sales.filter((item) => isItem(test.soon?.in ?? {}, item)),
      registeredOn(records),
    )
  )
    return false;
  if (
    test.followed !== undefined &&
    !followed(
      test.followed,
      sales.filter((item) => isItem(test.followed?.in ?? {}, item)),
      happenedTo(person, test.followed.event, world),
    )
  )
    return false;
  if (
    test.anOrder !== undefined &&
    ![...amounts(sales, false).values()].some((amount) => between(amount, test.anOrder))
  )
    return false;
  if (test.registered !== undefined && !within(registeredOn(records), test.registered)) return false;
  if (test.registeredThere !== undefined) {
    const [brand, ...days] = test.registeredThere;
    const there = records.filter((record) => record.brand === brand);
    if (there.length === 0 || !within(registeredOn(there), days)) return false;
  }
  if (test.registeredWith?.some((brand) => records.every((record) => record.brand !== brand)) === true) return false;
  if (test.bought !== undefined && !sales.some((item) => bought(test.bought ?? {}, item))) return false;
  if (test.notBought !== undefined && sales.some((item) => bought(test.notBought ?? {}, item))) return false;
  if (test.returned !== undefined && own.some((item) => statusOf(item.order) === 'returned') !== test.returned)
    return false;
  if (test.cancelled !== undefined && own.some((item) => statusOf(item.order) === 'cancelled') !== test.cancelled)
    return false;
  const takenBack = (status: string): number =>
    ordersIn(own.filter((item) => statusOf(item.order) === status && isItem(test.in ?? {}, item))).size;
  if (!between(takenBack('returned'), test.returns) || !between(takenBack('cancelled'), test.cancellations))
    return false;
  if (!between(ordersIn(counted).size, test.orders) || !between(salesOf(counted, test.in), test.spent)) return false;
  if (!between(new Set(counted.map(({ order }) => order.brand)).size, test.brands)) return false;
  const units = counted.reduce((sum, { line }) => sum + line.quantity, 0);
  if (!between(units, test.units)) return false;
  if (test.attention !== undefined && records.some((record) => record.attention_customer === true) !== test.attention)
    return false;
  const asked = records.filter(({ brand }) => test.consentBrand === undefined || brand === test.consentBrand);
  const consent = (field: 'ok_to_call' | 'ok_to_email'): Consent =>
    combineConsents(asked.map((record) => (record[field] === null ? 'unknown' : record[field] ? 'yes' : 'no')));
  if (test.consentBrand !== undefined && asked.length === 0) return false;
  return (
    (test.call === undefined || test.call.includes(consent('ok_to_call'))) &&
    (test.email === undefined || test.email.includes(consent('ok_to_email')))
  );
}

/** What was bought so, also by what its whole order amounts to. */
function isBoughtOf(sales: readonly Item[]): (where: Where, item: Item) => boolean {
  const whole = amounts(sales, false);
  return (where, item) => {
    const amount = whole.get(`${item.order.brand}:${item.order.order_id}`) ?? 0;
    return (
      isItem(where, item) &&
      amount >= (where.orderAtLeast ?? 0) &&
      amount <= (where.orderAtMost ?? Number.POSITIVE_INFINITY)
    );
  };
}

/** Everyone who bought so, by what they spent or how often: fewer than so many percent of them stand before this person. */
function isAmongFirst(
  { by, percent, count, lowest, in: where }: NonNullable<PersonTest['top']>,
  person: string,
  world: World,
): boolean {
  const figures = new Map(
    [...read(world).byPerson].flatMap(([id, items]) => {
      const own = items.filter(isSale).filter((item) => isItem(where ?? {}, item));
      const figure = by === 'spent' ? salesOf(own, where) : ordersIn(own).size;
      return own.length === 0 ? [] : [[id, figure] as const];
    }),
  );
  const mine = figures.get(person);
  if (mine === undefined) return false;
  const before = [...figures.values()].filter((other) => (lowest === true ? other < mine : other > mine)).length;
  return count === undefined ? before * 100 < figures.size * (percent ?? 0) : before < count;
}

/** What a person bought in these days and in those; nothing where there was nothing. */
function hasChanged(
  { by, days, than, less, in: where }: NonNullable<PersonTest['changed']>,
  sales: readonly Item[],
): boolean {
  const figureIn = (period: readonly [string, string]): number => {
    const own = sales.filter((item) => isItem({ ...where, from: period[0], to: period[1] }, item));
    if (by === 'orders') return ordersIn(own).size;
    return by === 'spent' ? salesOf(own, where) : own.reduce((sum, { line }) => sum + line.quantity, 0);
  };
  const [now, then] = [figureIn(days), figureIn(than)];
  return less === true ? now < then : now > then;
}

function boughtSame({ of, orders }: NonNullable<PersonTest['boughtSame']>, sales: readonly Item[]): boolean {
  return sales.some((item) => ordersIn(sales.filter((other) => other[of] === item[of])).size >= orders);
}
