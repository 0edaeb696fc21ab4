import type { SegmentName } from '../segments/definition.ts';

/** The queues that the product's flows know; a deployment says which queue of its instance each of them is. */
export const QUEUES = ['VIP', 'STANDARD'] as const;

export type QueueName = (typeof QUEUES)[number];

/** Where everyone goes of whom nothing better is known. */
export const DEFAULT_QUEUE: QueueName = 'STANDARD';

/** Segment → queue, the first that fits wins. */
const QUEUE_OF_SEGMENT: readonly (readonly [SegmentName, QueueName])[] = [
  ['vip', 'VIP'],
  ['dormant_top_buyer', 'VIP'],
];

export function queueOf(segments: readonly SegmentName[]): QueueName {
  return QUEUE_OF_SEGMENT.find(([segment]) => segments.includes(segment))?.[1] ?? DEFAULT_QUEUE;
}
