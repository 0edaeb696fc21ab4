import { amounts } from './reference-amounts.ts';
import { type Item, isSale, read } from './reference-rows.ts';
import type { World } from './world.ts';

/** What a person spent most on; `unknown` of who bought nothing. */
export function favouriteOf(what: 'brand' | 'category', person: string, world: World): string {
  const sales = (read(world).byPerson.get(person) ?? []).filter(isSale);
  const of = (item: Item): string => (what === 'brand' ? item.order.brand : item.category);
  const spent = [...new Set(sales.map(of))].map((name): [string, number] => {
    const own = amounts(
      sales.filter((item) => of(item) === name),
      what === 'category',
    );
    return [name, [...own.values()].reduce((sum, amount) => sum + amount, 0)];
  });
  spent.sort(([one, its], [other, others]) => others - its || (one < other ? -1 : 1));
  return spent[0]?.[0] ?? 'unknown';
}
