import type { MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Aggregate } from '../tokens.ts';
import { namesMore } from './earlier-answer.ts';
import type { Frame } from './frame.ts';

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
