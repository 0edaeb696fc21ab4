import { eventFigures, isEventFigure } from './event-reference.ts';
import type { Expected } from './expected.ts';
import { singleOrders } from './reference-amounts.ts';
import { figure } from './reference-figures.ts';
import { byFirstOrders } from './reference-firsts.ts';
import { groupKeys, personKeys } from './reference-groups.ts';
import { byOwnFigure } from './reference-histories.ts';
import { passes } from './reference-people.ts';
import { byProducts } from './reference-prices.ts';
import { isItem, isPerson, read } from './reference-rows.ts';
import { segmentFigures } from './reference-segments.ts';
import { personId, type World } from './world.ts';

/**
 * The stupid oracle of the verified questions: what a person reads in the question, written by hand as data and computed with
 * loops over the rows. It shares no code with plans, dictionaries or SQL.
 * Groups with their figure; `''` is the group of everything. Shares and growth come as `[figure, share or previous]`. */
export function reference(world: World, expected: Expected): ReadonlyMap<string, readonly number[]> {
  if (expected.populations !== undefined) return ofEachPopulation(world, expected, expected.populations);
  if (expected.also !== undefined) return sideBySide(world, expected, expected.also);
  const prices = byProducts(expected, world);
  if (prices !== null) return finished(prices, world, expected);
  const { people, items } = read(world);
  const named = new Map(
    [...people].filter(
      ([id, records]) =>
        (expected.people ?? []).every((test) => passes(test, id, records, world)) &&
        isPerson(expected.where ?? {}, records) &&
        (expected.where?.person === undefined || id === personId(expected.where.person)),
    ),
  );
  if (isEventFigure(expected)) {
    const keysOf = (person: string, by: NonNullable<Expected['by']>): readonly string[] =>
      personKeys(by, person, people.get(person) ?? [], world);
    return finished(eventFigures(expected, named, keysOf, world), world, expected);
  }
  const sizes = segmentFigures(expected, named, world);
  if (sizes !== null) return finished(sizes, world, expected);
  const firsts = byFirstOrders(expected, named, world);
  if (firsts !== null) return finished(firsts, world, expected);
  const mine = items.filter((item) => named.has(item.person) && isItem(expected.where ?? {}, item));
  if (expected.by === 'order') return finished(singleOrders(expected, mine, items), world, expected);
  const own = byOwnFigure(expected, mine);
  if (own !== null) return finished(own, world, expected);
  const groups = groupKeys(expected, named, mine, world);
  const figures = new Map(
    groups
      .map((key): [string, number[]] => [key, [figure(expected, key, named, mine, world)]])
      // A group without any value of the attribute is no group.
      .filter(([key, [value]]) => key === '' || !expected.figure.startsWith('attribute') || !Number.isNaN(value)),
  );
  return finished(figures, world, expected);
}

/** Each population asked about alone, by its place. */
function ofEachPopulation(
  world: World,
  { populations: _populations, ...asked }: Expected,
  populations: NonNullable<Expected['populations']>,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    populations.map(({ where, people = [] }, place) => {
      const alone = { ...asked, where: { ...asked.where, ...where }, people: [...(asked.people ?? []), ...people] };
      return [String(place), reference(world, alone).get('') ?? []];
    }),
  );
}

/** The groups of the first figure, each with what the others are there. */
function sideBySide(
  world: World,
  { also: _also, ...first }: Expected,
  others: NonNullable<Expected['also']>,
): ReadonlyMap<string, readonly number[]> {
  const { top: _top, ...every } = first;
  const beside = others.map((other) => ({ ...other, figures: reference(world, { ...every, ...other }) }));
  return new Map(
    [...reference(world, first)].map(([key, [value = 0]]) => [
      key,
      [value, ...beside.map(({ figure: name, figures }) => figures.get(key)?.[0] ?? ofNobody(name))],
    ]),
  );
}

const ofNobody = (figure: Expected['figure']): number =>
  /average|median|per person|rate/.test(figure) ? Number.NaN : 0;

/** With the share of a whole or the period before beside each figure, and no more groups than are asked for. */
function finished(
  told: ReadonlyMap<string, number[]>,
  world: World,
  expected: Expected,
): ReadonlyMap<string, readonly number[]> {
  const figures = new Map(told);
  if (expected.byPeriods !== undefined)
    for (const [key, [value = 0]] of figures) figures.set(key, [value / expected.byPeriods]);
  if (expected.of !== undefined) {
    const whole =
      reference(world, {
        figure: expected.figure,
        where: expected.of.where ?? {},
        people: expected.of.people ?? [],
      }).get('')?.[0] ?? 0;
    for (const [key, [value = 0]] of figures) figures.set(key, [value, Math.round((value / whole) * 1000) / 10]);
  }
  if (expected.ofEach !== undefined) {
    const { ofEach, ...rest } = expected;
    const wholes = reference(world, {
      figure: rest.figure,
      ...(rest.by === undefined ? {} : { by: rest.by }),
      ...ofEach,
    });
    for (const [key, whole] of wholes) {
      const [value = 0] = figures.get(key) ?? [0];
      figures.set(key, [value, Math.round((value / (whole[0] ?? 0)) * 1000) / 10]);
    }
  }
  if (expected.compare !== undefined) {
    const [from, to] = expected.compare;
    const { compare: _compare, ...rest } = expected;
    const earlier = { ...rest, where: { ...expected.where, from, to }, ...wholesIn(expected, from, to) };
    const { changed: _changed, rankedBy: _rankedBy, top: _top, ...every } = earlier;
    const before = reference(world, every);
    const shared = expected.of !== undefined || expected.ofEach !== undefined;
    for (const [key, [value = 0, share = 0]] of figures)
      figures.set(key, shared ? [value, share, before.get(key)?.[1] ?? 0] : [value, before.get(key)?.[0] ?? 0]);
    // Groups of the earlier period alone.
    for (const [key, [value = 0]] of before) if (!figures.has(key)) figures.set(key, [0, value]);
  }
  return cut(series(figures, world, expected), expected);
}

/** Months summed up so far, or each beside an earlier one. */
function series(
  figures: ReadonlyMap<string, number[]>,
  world: World,
  { running, monthsBefore, ...expected }: Expected,
): ReadonlyMap<string, number[]> {
  if (running === true) {
    const months = [...figures].sort();
    const upTo = (at: number): number => months.slice(0, at + 1).reduce((sum, [, [value = 0]]) => sum + value, 0);
    return new Map(months.map(([month], at) => [month, [upTo(at)]]));
  }
  if (monthsBefore === undefined) return figures;
  const { from: _from, ...where } = expected.where ?? {};
  const all = reference(world, { ...expected, where });
  const before = (month: string): string =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 - monthsBefore, 1))
      .toISOString()
      .slice(0, 7);
  return new Map(
    [...figures].map(([month, [value = 0]]) => [month, [value, all.get(before(month))?.[0] ?? Number.NaN]]),
  );
}

/** The whole of a share in the compared period. */
function wholesIn({ of, ofEach }: Expected, from: string, to: string): Pick<Expected, 'of' | 'ofEach'> {
  return {
    ...(of === undefined ? {} : { of: { ...of, where: { ...of.where, from, to } } }),
    ...(ofEach === undefined ? {} : { ofEach: { ...ofEach, where: { ...ofEach.where, from, to } } }),
  };
}

function cut(
  figures: ReadonlyMap<string, number[]>,
  { atLeast, top, known, lowest, changed, rankedBy }: Expected,
): ReadonlyMap<string, readonly number[]> {
  const standard = (values: readonly number[]): number => {
    const [value = 0] = values;
    const difference = value - (values.at(-1) ?? 0);
    if (rankedBy === 'share') return values[1] ?? 0;
    return rankedBy === undefined ? value : rankedBy === 'difference' ? difference : difference / (values.at(-1) ?? 0);
  };
  const kept = [...figures].filter(([, values]) => {
    const difference = (values[0] ?? 0) - (values.at(-1) ?? 0);
    const goes = changed === undefined || (changed === 'up' ? difference > 0 : difference < 0);
    const comparable = rankedBy !== 'growth' || (values.at(-1) ?? 0) !== 0;
    return goes && comparable && (atLeast === undefined || (values[0] ?? 0) >= atLeast);
  });
  const named = kept.filter(([key]) => known !== true || key !== 'unknown');
  if (top === undefined) return new Map(named);
  const sorted = named.sort(([left, one], [right, other]) => {
    const ahead = lowest === true ? standard(one) - standard(other) : standard(other) - standard(one);
    return ahead || (left < right ? -1 : 1);
  });
  return new Map(sorted.slice(0, top));
}
