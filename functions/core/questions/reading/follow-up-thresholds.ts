import { MEASURES } from '../measures.ts';
import type { Condition, Plan } from '../plan.ts';
import type { TokenOf } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** `そのうちLTVが5万円以上の人は` behind people: a number that is compared with something held of each of them says who they are. */
export function withThresholdsAsConditions(frame: Frame, previous: Plan): Frame {
  if (frame.thresholds.length === 0 || !isOfPeople(previous)) return frame;
  const read = frame.thresholds.flatMap((token) => {
    const item = conditionOf(token);
    return item === null ? [] : [{ item, token }];
  });
  if (read.length < frame.thresholds.length) return frame;
  return { ...frame, thresholds: [], conditions: [...frame.conditions, ...read] };
}

const isOfPeople = ({ subject, scope, dimensions, measures, share }: Plan): boolean =>
  scope === 'everyone' &&
  share === null &&
  (subject === 'list' ||
    (subject === 'figures' &&
      dimensions.length === 0 &&
      measures.every(({ name }) => ['people', 'attribute'].includes(MEASURES[name].level))));

function conditionOf({ meaning }: TokenOf<'threshold'>): Condition | null {
  const { measure, op, value } = meaning;
  return typeof measure === 'string' ? null : { kind: 'attribute', attribute: measure.attribute, op, value };
}
