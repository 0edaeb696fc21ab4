import { attributeNamed } from '../attributes/catalog.ts';
import type { AttributeValues } from '../attributes/definition.ts';
import { formatAttributeValue } from '../attributes/format.ts';
import type { LocalizedText } from '../language.ts';
import type { Instant } from '../time.ts';
import { SEGMENTS } from './catalog.ts';
import { type BaseSegment, basesOf, type Comparison, type Condition, comparisonsOf, holds } from './condition.ts';
import type { BaseReading, ClauseReading, SegmentName, SegmentReading } from './definition.ts';
import { changesAgainst, neededChanges } from './needed-changes.ts';
import type { SegmentDefinition } from './rules.ts';

/** Every segment read against one person's attributes: member or not, and why, clause by clause. By priority. */
export function readSegments(values: AttributeValues, asOf: Instant): readonly SegmentReading[] {
  return SEGMENTS.map((segment) => readSegment(segment, values, asOf));
}

/**
 * What would have to become true of a person to be a member; of a member, to be one no longer. Each is told with the
 * person's value of now.
 */
export function changesOf(segment: SegmentDefinition, values: AttributeValues): readonly ClauseReading[] {
  const { condition } = segment;
  const changes = holds(condition, values) ? changesAgainst(condition, values) : neededChanges(condition, values);
  return changes.map((change) => readClause(change, values));
}

/** A person is a member when every clause holds. */
export function readSegment(segment: SegmentDefinition, values: AttributeValues, asOf: Instant): SegmentReading {
  const { condition, ...description } = segment;
  const clauses = readClauses(condition, values);
  return { segment: description, member: clauses.every((clause) => clause.holds), clauses, asOf };
}

/** The segments of one person, by priority: the first is the primary one. */
export function segmentsOf(values: AttributeValues): readonly SegmentName[] {
  return SEGMENTS.filter(({ condition }) => holds(condition, values)).map(({ name }) => name);
}

function readClauses(condition: Condition, values: AttributeValues): readonly ClauseReading[] {
  return (condition.kind === 'all' ? condition.of : [condition]).map((clause) => readClause(clause, values));
}

function readClause(clause: Condition, values: AttributeValues): ClauseReading {
  const read = { text: conditionText(clause), value: valuesText(clause, values), holds: holds(clause, values) };
  const through = basesOf(clause).map((base) => readBase(base, values));
  return through.length === 0 ? read : { ...read, through };
}

function readBase({ name, label, condition }: BaseSegment, values: AttributeValues): BaseReading {
  return { name, label, member: holds(condition, values), clauses: readClauses(condition, values) };
}

/** The condition in words, with its numbers. */
export function conditionText(condition: Condition): LocalizedText {
  switch (condition.kind) {
    case 'comparison':
      return comparisonText(condition);
    case 'all':
      return combinedText(condition.of, { ja: '、かつ', en: ' and ' });
    case 'any':
      return combinedText(condition.of, { ja: '、または', en: ' or ' });
    case 'member': {
      const { ja, en } = condition.of.label;
      return { ja: `「${ja}」に入っている`, en: `in the segment “${en}”` };
    }
    case 'not': {
      if (condition.of.kind === 'member') {
        const { label } = condition.of.of;
        return { ja: `「${label.ja}」に入っていない`, en: `not in the segment “${label.en}”` };
      }
      const { ja, en } = conditionText(condition.of);
      return { ja: `「${ja}」に当てはまらない`, en: `not: ${en}` };
    }
  }
}

function combinedText(parts: readonly Condition[], separator: LocalizedText): LocalizedText {
  const texts = parts.map((part) => {
    const { ja, en } = conditionText(part);
    return part.kind === 'all' || part.kind === 'any' ? { ja: `（${ja}）`, en: `(${en})` } : { ja, en };
  });
  return { ja: texts.map(({ ja }) => ja).join(separator.ja), en: texts.map(({ en }) => en).join(separator.en) };
}

const ENDINGS: Readonly<Record<Comparison['operator'], LocalizedText>> = {
  '=': { ja: '', en: '' },
  '<>': { ja: '以外', en: 'not ' },
  '<': { ja: '未満', en: 'less than ' },
  '<=': { ja: '以下', en: 'at most ' },
  '>': { ja: '超', en: 'more than ' },
  '>=': { ja: '以上', en: 'at least ' },
};

function comparisonText({ attribute, operator, value }: Comparison): LocalizedText {
  const definition = attributeNamed(attribute);
  const { ja, en } = formatAttributeValue(definition, value);
  const ending = ENDINGS[operator];
  return { ja: `${definition.label.ja}が${ja}${ending.ja}`, en: `${definition.label.en}: ${ending.en}${en}` };
}

/** The person's own values that the clause looks at, and where they stand with its bases; named where there are several. */
function valuesText(clause: Condition, values: AttributeValues): LocalizedText {
  const names = [...new Set(comparisonsOf(clause).map(({ attribute }) => attribute))];
  const told = [
    ...names.map((name) => {
      const definition = attributeNamed(name);
      return { label: definition.label, value: formatAttributeValue(definition, values[name] ?? null) };
    }),
    ...basesOf(clause).map(({ label, condition }) => ({ label, value: MEMBERSHIP[`${holds(condition, values)}`] })),
  ];
  const [only] = told;
  if (told.length === 1 && only !== undefined) return only.value;
  return {
    ja: told.map(({ label, value }) => `${label.ja}：${value.ja}`).join('、'),
    en: told.map(({ label, value }) => `${label.en}: ${value.en}`).join(', '),
  };
}

const MEMBERSHIP = {
  true: { ja: '入っている', en: 'a member' },
  false: { ja: '入っていない', en: 'no member' },
} as const satisfies Record<string, LocalizedText>;
