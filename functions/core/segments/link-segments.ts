import { InvalidInputError } from '../errors.ts';
import { basesOf, type Condition, type WrittenCondition } from './condition.ts';
import type { SegmentName } from './definition.ts';
import type { SegmentDefinition, WrittenSegment } from './rules.ts';

/**
 * Written segments with their bases in the place of the bases' names, in the order given: every reading then evaluates a base
 * on the same figures as the segment that starts from it. Throws InvalidInputError for a base that there is not, and for a
 * segment that is, directly or through others, a base of itself.
 */
export function linkSegments(written: readonly WrittenSegment[]): readonly SegmentDefinition[] {
  const byName = new Map(written.map((segment) => [segment.name, segment]));
  const linked = new Map<SegmentName, SegmentDefinition>();

  function definitionOf(name: SegmentName, path: readonly SegmentName[]): SegmentDefinition {
    if (path.includes(name)) refuseCycle([...path.slice(path.indexOf(name)), name]);
    const known = linked.get(name);
    if (known !== undefined) return known;
    const segment = byName.get(name) ?? refuseUnknown(name, path.at(-1) ?? name, byName);
    const { condition } = segment;
    const definition = Object.freeze({ ...segment, condition: conditionOf(condition, [...path, name]) });
    linked.set(name, definition);
    return definition;
  }

  function conditionOf(condition: WrittenCondition, path: readonly SegmentName[]): Condition {
    switch (condition.kind) {
      case 'comparison':
        return condition;
      case 'member':
        return Object.freeze({ kind: 'member', of: definitionOf(condition.of, path) });
      case 'not':
        return Object.freeze({ kind: 'not', of: conditionOf(condition.of, path) });
      case 'all':
      case 'any':
        return Object.freeze({ kind: condition.kind, of: condition.of.map((part) => conditionOf(part, path)) });
    }
  }

  return written.map(({ name }) => definitionOf(name, []));
}

/** Every segment after its bases, otherwise in the order given: the order in which a service that knows them by name takes them. */
export function basesFirst(segments: readonly SegmentDefinition[]): readonly SegmentDefinition[] {
  const ordered = new Set<SegmentDefinition>();
  const add = (segment: SegmentDefinition): void => {
    if (ordered.has(segment)) return;
    for (const { name } of basesOf(segment.condition)) {
      const base = segments.find((other) => other.name === name);
      if (base !== undefined) add(base);
    }
    ordered.add(segment);
  };
  for (const segment of segments) add(segment);
  return [...ordered];
}

function refuseCycle(path: readonly SegmentName[]): never {
  throw new InvalidInputError(`the segment ${path[0]} is a base of itself: ${path.join(' → ')}`, {
    remedy: `Take one of these bases out of the condition that names it, for example ${path.at(-1)} out of that of ${path.at(-2)}.`,
  });
}

function refuseUnknown(name: SegmentName, from: SegmentName, known: ReadonlyMap<SegmentName, WrittenSegment>): never {
  throw new InvalidInputError(`the condition of the segment ${from} starts from ${name}, and no segment is named so`, {
    remedy: `There are: ${[...known.keys()].join(', ')}.`,
  });
}
