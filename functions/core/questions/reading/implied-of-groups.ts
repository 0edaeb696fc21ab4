import { type DimensionName, levelOf } from '../dimensions.ts';
import type { MeasureName } from '../measures.ts';
import type { Aggregate } from '../tokens.ts';
import { asksFor, type Frame } from './frame.ts';
import { choice } from './measure-choices.ts';
import type { Notes } from './notes.ts';

const OF_AGES: Readonly<Partial<Record<Aggregate, MeasureName>>> = {
  average: 'average_age',
  median: 'median_age',
  highest: 'highest_age',
  lowest: 'lowest_age',
};

/** `年齢の中央値`, “the average age”: the summary beside the word for age. */
export function summarisedAge({ aggregates, bare }: Frame): MeasureName | null {
  if (!bare.some(({ item }) => item === 'age_group')) return null;
  return aggregates.map(({ meaning }) => OF_AGES[meaning.aggregate]).find((name) => name !== undefined) ?? null;
}

/**
 * “Which age buys most”: groups of people are ranked by how often they bought, which is said, where nobody counts the people;
 * “more women than men” are more people.
 */
export function rankedGroups(
  frame: Frame,
  dimensions: readonly DimensionName[],
  notes: Notes,
): readonly MeasureName[] | null {
  const [rank] = frame.ranks;
  const counted = asksFor(frame, 'count', 'count-people', 'who') !== null;
  if (rank === undefined || counted || frame.orders !== null || frame.sold !== null) return null;
  if (frame.shares.length + frame.growth.length + frame.conditions.length > 0) return null;
  const genders = frame.values.some(({ meaning }) => meaning.filter.field === 'gender' && meaning.join === 'list');
  if (genders && dimensions.length === 0 && frame.verbs.length === 0 && MORE.test(rank.text)) return ['customers'];
  const buying = frame.verbs.some(({ meaning }) => meaning.kind === 'bought' && meaning.did);
  const ofPeople =
    dimensions.length > 0 && dimensions.every((name) => name !== 'customer' && levelOf(name) === 'person');
  const goods = [...frame.values.map(({ meaning }) => meaning.filter), ...frame.filters.map(({ item }) => item)];
  if (goods.some(({ field }) => levelOf(field) !== 'person')) return null;
  if (!buying || !ofPeople || frame.customers !== null) return null;
  notes.note(
    { start: rank.start, end: rank.start },
    { ja: '指標の指定がないので、注文件数で読みました', en: 'no figure was named: read as number of orders' },
    [choice('売上で', 'by sales', '売上が', 'sales ')],
  );
  return ['orders'];
}

const MORE = /^(?:more|fewer|less|多い|多く|少ない)$/i;
