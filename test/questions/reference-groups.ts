import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import type { Expected } from './expected.ts';
import { amounts } from './reference-amounts.ts';
import { favouriteOf } from './reference-favourites.ts';
import { bandOf, firstDay, firstItems } from './reference-histories.ts';
import { passes } from './reference-people.ts';
import {
  ageOf,
  type Item,
  isSale,
  kept,
  newest,
  prefectureOf,
  priceLevel,
  read,
  registeredOn,
  weekdayOf,
  within,
} from './reference-rows.ts';
import type { World } from './world.ts';

/** The groups that there are. */
export function groupKeys(
  { by, figure: wanted, where = {} }: Expected,
  people: ReadonlyMap<string, readonly CustomerRecord[]>,
  items: readonly Item[],
  world: World,
): readonly string[] {
  if (by === undefined) return [''];
  const people_ = ['people', 'new people'].includes(wanted) || wanted.endsWith(' age');
  const keys = people_
    ? [...people]
        .filter(
          ([, records]) =>
            wanted !== 'new people' || within(registeredOn(records), [where.from ?? '0', where.to ?? '9']),
        )
        .flatMap(([id, records]) => personKeys(by, id, records, world))
    : items
        .filter((item) => wanted.startsWith('return') || wanted.startsWith('cancel') || isSale(item))
        .flatMap((item) => itemKeys(by, item, people.get(item.person) ?? [], world));
  return [...new Set(keys)];
}

/** Groups that a person is in. */
export function personKeys(
  by: NonNullable<Expected['by']>,
  id: string,
  records: readonly CustomerRecord[],
  world: World,
): readonly string[] {
  if (typeof by === 'object') return [passes(by.apart, id, records, world) ? 'meets' : 'others'];
  if (by === 'segment')
    return [...(world.segments?.newest ?? [])].filter(([, members]) => members.has(id)).map(([name]) => name);
  if (by === 'cluster') return [world.clusters?.get(id) ?? 'unknown'];
  if (by === 'brand') return [...new Set(records.map(({ brand }) => brand))];
  if (by === 'prefecture') return [prefectureOf(records)];
  if (by === 'gender') return [newest(records, 'gender') ?? 'unknown'];
  if (by === 'record_member_rank' || by === 'record_platform') return [kept(records, by.slice('record_'.length))];
  if (by === 'birth_month') return [newest(records, 'birth_date')?.slice(5, 7) ?? 'unknown'];
  if (by === 'favourite_brand') return [favouriteOf('brand', id, world)];
  if (by === 'favourite_category') return [favouriteOf('category', id, world)];
  if (by === 'r_score' || by === 'f_score' || by === 'm_score' || by === 'rfm_total') return [scoreOf(by, id, world)];
  if (by === 'has_phone') return [newest(records, 'phone') === null ? 'no' : 'yes'];
  if (by === 'customer') return [id];
  if (by === 'month') return [registeredOn(records).slice(0, 7)];
  const age = ageOf(records);
  return [age === null ? 'unknown' : `${Math.floor(age / 10) * 10}s`];
}

/** The scores are read of the store: they have tests of their own. */
function scoreOf(by: 'r_score' | 'f_score' | 'm_score' | 'rfm_total', person: string, world: World): string {
  const numbers = world.attributes?.get(person) ?? {};
  const scores = (by === 'rfm_total' ? ['r_score', 'f_score', 'm_score'] : [by]).map((name) => numbers[name]);
  if (scores.includes(undefined)) return 'unknown';
  return String(scores.reduce<number>((sum, score) => sum + (score ?? 0), 0)).padStart(2, '0');
}

function firstMonthOf(person: string, world: World): string {
  const own = (read(world).byPerson.get(person) ?? []).filter(isSale);
  return (firstDay(own) ?? '').slice(0, 7).replace('-', '');
}

const salesOfPerson = (item: Item, world: World): readonly Item[] =>
  (read(world).byPerson.get(item.person) ?? []).filter(isSale);

/** Groups that a line is in. */
export function itemKeys(
  by: NonNullable<Expected['by']>,
  item: Item,
  records: readonly CustomerRecord[],
  world: World,
): readonly string[] {
  switch (by) {
    case 'weekday':
      return [String(weekdayOf(item.day))];
    case 'day_type':
      return [weekdayOf(item.day) >= 6 ? 'weekend' : 'weekday'];
    case 'hour':
      return [new Date(item.order.ordered_at + 9 * 3_600_000).toISOString().slice(11, 13)];
    case 'quarter':
      return [`${item.day.slice(0, 4)}-${Math.ceil(Number(item.day.slice(5, 7)) / 3)}`];
    case 'first_purchase_month':
      return [firstMonthOf(item.person, world)];
    case 'first_purchase_quarter': {
      const month = firstMonthOf(item.person, world);
      return [`${month.slice(0, 4)}${Math.ceil(Number(month.slice(4)) / 3)}`];
    }
    case 'first_purchase_year':
      return [firstMonthOf(item.person, world).slice(0, 4)];
    case 'first_brand':
      return [...new Set(firstItems(salesOfPerson(item, world)).map(({ order }) => order.brand))];
    case 'first_channel':
      return [...new Set(firstItems(salesOfPerson(item, world)).map(({ order }) => order.channel ?? 'unknown'))];
    case 'first_category':
      return [...new Set(firstItems(salesOfPerson(item, world)).map(({ category }) => category))];
    case 'purchase_turn': {
      const first = firstItems(salesOfPerson(item, world)).some(({ order }) => order === item.order);
      return [first ? 'first' : 'repeat'];
    }
    case 'order_band':
      return [
        ...amounts(
          salesOfPerson(item, world).filter(({ order }) => order === item.order),
          false,
        ).values(),
      ].map(bandOf);
    case 'brand':
      return [item.order.brand];
    case 'price_level':
      return [priceLevel(item)];
    case 'category':
      return [item.category];
    case 'product':
      return [item.product];
    case 'channel':
      return [item.order.channel ?? 'unknown'];
    case 'month':
      return [item.day.slice(0, 7)];
    case 'year':
      return [item.day.slice(0, 4)];
    default:
      return personKeys(by, item.person, records, world);
  }
}
