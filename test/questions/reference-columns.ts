import { CLUSTERS } from './clusters.ts';
import type { Expected } from './expected.ts';
import { ageOf, isSale, newest, prefectureOf, read, registeredOn, tokyoDay } from './reference-rows.ts';
import type { World } from './world.ts';

/** What a list tells of each of the people beside their figures. */
export function referenceColumns(
  world: World,
  columns: NonNullable<Expected['columns']>,
  person: string,
): readonly unknown[] {
  const { people, byPerson } = read(world);
  const records = people.get(person) ?? [];
  const days = (byPerson.get(person) ?? []).filter(isSale).map(({ order }) => tokyoDay(order.ordered_at));
  days.sort();
  const told: Readonly<Record<(typeof columns)[number], () => unknown>> = {
    email: () => newest(records, 'email'),
    phone: () => newest(records, 'phone'),
    prefecture: () => {
      const place = prefectureOf(records);
      return place === 'unknown' ? null : place;
    },
    age: () => ageOf(records),
    last_purchase: () => days.at(-1) ?? null,
    first_purchase: () => days[0] ?? null,
    registered: () => registeredOn(records),
    cluster: () => CLUSTERS.find(({ name }) => name === world.clusters?.get(person))?.label.ja ?? null,
    attribute_recency_days: () => world.attributes?.get(person)?.recency_days ?? null,
    attribute_lifetime_value_yen: () => Math.round(world.attributes?.get(person)?.lifetime_value_yen ?? Number.NaN),
  };
  return columns.map((column) => told[column]());
}
