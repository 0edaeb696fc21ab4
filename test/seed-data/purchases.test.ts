import { describe, expect, it } from 'vitest';
import { dayOf, END, MINUTES_PER_DAY, START, timeOf } from '../../seed-data/generator/calendar.ts';
import { CATALOGUES } from '../../seed-data/generator/catalogue.ts';
import { ordersOf, type SeedOrder } from '../../seed-data/generator/purchases.ts';
import { randomOf } from '../../seed-data/generator/random.ts';
import { type SeedBrand, type Temperament, temperamentOf } from '../../seed-data/generator/temperament.ts';

interface Buyer {
  readonly buyer: Temperament;
  readonly orders: Readonly<Record<SeedBrand, readonly SeedOrder[]>>;
}

/** People who have registered with every brand on the day on which the history begins. */
const buyers: readonly Buyer[] = Array.from({ length: 2500 }, (_, number) => {
  const random = randomOf(1, 'buyer', number);
  const buyer = temperamentOf(random);
  const of = (brand: SeedBrand) => ordersOf(brand, START, buyer, random);
  return { buyer, orders: { tsumugi: of('tsumugi'), hoshizora: of('hoshizora'), lumiere: of('lumiere') } };
});
const histories = buyers.flatMap(({ orders }) => Object.values(orders));
const tsumugi = buyers.flatMap(({ orders }) => orders.tsumugi);
const share = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.filter(test).length / items.length;

it('is within the history, in the order of time, of products that are out', () => {
  const isRight = ({ at, lines }: SeedOrder, brand: SeedBrand): boolean =>
    at > START &&
    at <= END &&
    lines.every(({ number, product }, place) => {
      return number === place + 1 && CATALOGUES[brand].includes(product) && product.releasedAt <= at;
    });
  for (const brand of ['tsumugi', 'hoshizora', 'lumiere'] as const) {
    const all = buyers.flatMap(({ orders }) => orders[brand]);
    expect(all.filter((order) => !isRight(order, brand))).toEqual([]);
    const disordered = buyers.filter(({ orders }) =>
      orders[brand].some(({ at }, n, all) => at < (all[n - 1]?.at ?? 0)),
    );
    expect(disordered).toEqual([]);
  }
});

describe('buyers', () => {
  it('are many who buy once, and a few who buy a good part of everything', () => {
    const counts = histories.map(({ length }) => length).filter((count) => count > 0);
    expect(share(counts, (count) => count === 1)).toBeGreaterThan(0.25);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const tenth = counts.toSorted((a, b) => b - a).slice(0, counts.length / 10);
    expect(tenth.reduce((sum, count) => sum + count, 0) / total).toBeGreaterThan(0.3);
  });

  it('stay away for good, one after the other', () => {
    const bought = (from: number, to: number) => (orders: readonly SeedOrder[]) =>
      orders.some(({ at }) => at >= START + from * MINUTES_PER_DAY && at < START + to * MINUTES_PER_DAY);
    const [early, late] = [share(histories, bought(0, 180)), share(histories, bought(500, 680))];
    expect(late).toBeLessThan(early * 0.6);
    expect(late).toBeGreaterThan(0.05);
  });

  it('buy much of one brand when they buy much of another', () => {
    const of = (brand: SeedBrand, { orders }: Buyer): number => orders[brand].length;
    const much = buyers.filter((buyer) => of('tsumugi', buyer) >= 8);
    const mean = (some: readonly Buyer[]): number =>
      some.reduce((sum, buyer) => sum + of('lumiere', buyer), 0) / some.length;
    expect(mean(much)).toBeGreaterThan(mean(buyers) * 1.5);
  });

  it('like the same kind of things with every brand', () => {
    const linesOf = (taste: string, brand: SeedBrand) =>
      buyers
        .filter(({ buyer }) => buyer.taste.name === taste)
        .flatMap(({ orders }) => orders[brand].flatMap(({ lines }) => lines));
    for (const [brand, category] of [
      ['tsumugi', '和装'],
      ['lumiere', 'Hair'],
      ['hoshizora', 'Puzzle'],
    ] as const) {
      const liked = share(linesOf('traditional', brand), ({ product }) => product.category === category);
      const others = share(linesOf('active', brand), ({ product }) => product.category === category);
      expect(liked, category).toBeGreaterThan(others * 2);
    }
  });

  it('have hours and days of the week of their own', () => {
    const isWeekend = ({ at }: SeedOrder): boolean => [0, 6].includes(dayOf(at).weekday);
    const [weekenders, others] = [true, false].map((at) =>
      share(
        buyers.filter(({ buyer }) => buyer.atWeekends === at).flatMap(({ orders }) => orders.tsumugi),
        isWeekend,
      ),
    );
    expect(weekenders).toBeGreaterThan((others ?? 1) * 1.5);
    const early = buyers.filter(({ buyer }) => buyer.hours[0] === 7).flatMap(({ orders }) => orders.tsumugi);
    expect(share(early, ({ at }) => timeOf(at) < '10:00')).toBeGreaterThan(0.6);
    expect(share(tsumugi, ({ at }) => timeOf(at) < '10:00')).toBeLessThan(0.3);
  });
});

it('has seasons: more coats in winter, more linen in summer, most orders in the strong months', () => {
  const inMonths = (...months: readonly number[]) => tsumugi.filter(({ at }) => months.includes(dayOf(at).month));
  const shareOf = (orders: readonly SeedOrder[], words: RegExp): number =>
    share(
      orders.flatMap(({ lines }) => lines),
      ({ product }) => words.test(product.name),
    );
  expect(shareOf(inMonths(12, 1), /ウール|ダウン|ニット/)).toBeGreaterThan(
    shareOf(inMonths(6, 7), /ウール|ダウン|ニット/) * 2,
  );
  expect(shareOf(inMonths(6, 7), /リネン|浴衣/)).toBeGreaterThan(shareOf(inMonths(12, 1), /リネン|浴衣/) * 2);
  expect(inMonths(10, 11, 12).length).toBeGreaterThan(inMonths(1, 2, 8).length * 1.2);
});

it('has sales: more is reduced in January and July', () => {
  const reduced = (orders: readonly SeedOrder[]): number =>
    share(
      orders.flatMap(({ lines }) => lines),
      ({ product, unitPrice }) => unitPrice < product.price,
    );
  const [inSale, other] = [true, false].map((sale) =>
    reduced(tsumugi.filter(({ at }) => [1, 7].includes(dayOf(at).month) === sale)),
  );
  expect(inSale).toBeGreaterThan((other ?? 1) * 1.5);
});
