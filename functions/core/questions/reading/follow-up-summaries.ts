import { MEASURES, type MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Aggregate } from '../tokens.ts';
import { chooseMeasures } from './choose-measures.ts';
import { namesMore } from './earlier-answer.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** The attribute before, summarised in another way. */
export function attributeSummarised(
  previous: Plan,
  attribute: string,
  aggregate: Frame['aggregates'][number] | undefined,
): Plan {
  const name = aggregate === undefined ? undefined : OF_ATTRIBUTES[aggregate.meaning.aggregate];
  return name === undefined ? previous : { ...previous, measures: [{ name, attribute }] };
}

const OF_ATTRIBUTES: Readonly<Partial<Record<Aggregate, MeasureName>>> = {
  average: 'attribute_average',
  median: 'attribute_median',
  total: 'attribute_total',
};

/** “And the median?”: the figure before, summarised in another way. */
export function summaryOf(frame: Frame, { subject, measures, share }: Plan): MeasureName | null {
  const [aggregate, other] = frame.aggregates;
  const [measure] = measures;
  const alone = frame.measures.length + frame.attributes.length + frame.ranks.length + frame.left.length === 0;
  if (aggregate === undefined || other !== undefined || measure === undefined || !alone || namesMore(frame))
    return null;
  return subject === 'figures' && share === null ? measure.name : null;
}

/**
 * “Add their average lifetime value” behind people by prefecture: the attribute of each group. Null where the answer before is of something else,
 * or more than one attribute is named.
 */
export function attributeOfGroups(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  const { subject, scope, dimensions, measures, time, share } = previous;
  const grouped = dimensions.length > 0 && time.grain === null && time.range === null && time.comparison === null;
  const ofPeople = measures.every(
    ({ name }) => MEASURES[name].level === 'people' || MEASURES[name].level === 'attribute',
  );
  if (subject !== 'figures' || scope !== 'everyone' || share !== null || !grouped || !ofPeople) return null;
  if (frame.attributes.length !== 1 || frame.measures.length + frame.left.length > 0 || frame.ranks.length > 0)
    return null;
  return namesMore(frame) ? null : { ...previous, measures: chooseMeasures(frame, notes) };
}
