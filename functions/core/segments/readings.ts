import { attributeNamed } from '../attributes/catalog.ts';
import type { AttributeValues } from '../attributes/definition.ts';
import { formatAttributeValue } from '../attributes/format.ts';
import type { LocalizedText } from '../language.ts';
import type { Instant } from '../time.ts';
import { SEGMENTS } from './catalog.ts';
import { type Comparison, type Condition, comparisonsOf, holds } from './condition.ts';
import type { ClauseReading, SegmentName, SegmentReading } from './definition.ts';
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
  const clauses = (condition.kind === 'all' ? condition.of : [condition]).map((clause) => readClause(clause, values));
  return { segment: description, member: clauses.every((clause) => clause.holds), clauses, asOf };
}

/** The segments of one person, by priority: the first is the primary one. */
export function segmentsOf(values: AttributeValues): readonly SegmentName[] {
  return SEGMENTS.filter(({ condition }) => holds(condition, values)).map(({ name }) => name);
}

function readClause(clause: Condition, values: AttributeValues): ClauseReading {
  return { text: conditionText(clause), value: valuesText(clause, values), holds: holds(clause, values) };
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
    case 'not': {
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

/** The person's own values that the clause looks at; named where there are several. */
function valuesText(clause: Condition, values: AttributeValues): LocalizedText {
  const names = [...new Set(comparisonsOf(clause).map(({ attribute }) => attribute))];
  const texts = names.map((name) => {
    const definition = attributeNamed(name);
    const value = formatAttributeValue(definition, values[name] ?? null);
    if (names.length === 1) return value;
    return { ja: `${definition.label.ja}：${value.ja}`, en: `${definition.label.en}: ${value.en}` };
  });
  return { ja: texts.map(({ ja }) => ja).join('、'), en: texts.map(({ en }) => en).join(', ') };
}
