import type { Catalog } from '../catalog.ts';
import { FACTS } from '../facts.ts';
import type { Plan } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { isValueOfData } from './known-values.ts';
import { type Mentions, mentionsOf } from './plan-mentions.ts';

/** What is said in a question, so far as it could be read, and in the plan that it may follow up. */
interface Said {
  readonly meanings: readonly Meaning[];
  readonly before: Mentions | null;
  /** There are words that could not be read. */
  readonly leavesRoom: boolean;
}

/**
 * Whether a plan holds what nobody asked for. People one by one and what identifies a person are asked for in words of the
 * dictionary alone, and so is what is denied; a value must be one of the data; everything else must be said, or there are words left that it can stand for.
 */
export function addsParts(
  plan: Plan,
  pieces: readonly Token[],
  previous: Plan | null,
  catalog: Pick<Catalog, 'values' | 'brands' | 'segments' | 'prefectureSpellings'>,
): boolean {
  const said: Said = {
    meanings: pieces.flatMap(({ meaning, others }) => [meaning, ...others]),
    before: previous === null ? null : mentionsOf(previous),
    leavesRoom: pieces.some((piece) => isToken(piece, 'unknown')),
  };
  const parts = mentionsOf(plan);
  return (
    namesPeople(plan) ||
    (parts.denies && !deniesAnything(said)) ||
    !parts.values.every((value) => isValueOfData(value, catalog)) ||
    (!said.leavesRoom && addsUnsaid(plan, parts, said))
  );
}

function namesPeople({ subject, dimensions, facts }: Plan): boolean {
  return (
    subject === 'list' ||
    subject === 'records' ||
    dimensions.includes('customer') ||
    facts.some(({ name }) => FACTS[name].personal)
  );
}

/** Without a word for it that is read, nothing is left out and nobody has not done something. */
function deniesAnything({ meanings, before }: Said): boolean {
  return (
    before?.denies === true ||
    meanings.some(
      (meaning) =>
        ['not', 'except', 'polarity', 'consent', 'conditions', 'moved', 'transitions', 'only'].includes(meaning.kind) ||
        ('did' in meaning && !meaning.did) ||
        ('values' in meaning && meaning.values.includes('unknown')),
    )
  );
}

function addsUnsaid(plan: Plan, parts: Mentions, said: Said): boolean {
  const { meanings, before } = said;
  const says = (kind: Meaning['kind']): boolean => meanings.some((meaning) => meaning.kind === kind);
  return (
    !parts.values.every(({ field, value }) => saysValue(field, value, said)) ||
    !parts.segments.every(
      (name) =>
        meanings.some((meaning) => meaning.kind === 'segment' && meaning.segment === name) ||
        before?.segments.includes(name) === true,
    ) ||
    !parts.numbers.every((number) => saysNumber(number, said)) ||
    !(says('time') || before !== null || parts.ranges.length === 0) ||
    !(says('grain') || says('trend') || says('time') || plan.time.grain === null || before !== null) ||
    !(says('growth') || says('versus') || says('time') || plan.time.comparison === null) ||
    !(says('share') || says('within') || plan.share === null) ||
    !plan.dimensions.every((name) => saysField(name, said))
  );
}

function saysValue(field: string, value: string, { meanings, before }: Said): boolean {
  return (
    value === 'unknown' ||
    field.endsWith('segment') ||
    meanings.some(
      (meaning) => meaning.kind === 'value' && meaning.dimension === field && meaning.values.includes(value),
    ) ||
    before?.values.some((other) => other.field === field && other.value === value) === true
  );
}

function saysNumber(number: number, { meanings, before }: Said): boolean {
  return (
    number === 1 ||
    meanings.some(
      (meaning) =>
        ((meaning.kind === 'number' || meaning.kind === 'quantity') &&
          (meaning.value === number || meaning.value / 100 === number)) ||
        (meaning.kind === 'repeat' && number === 2),
    ) ||
    before?.numbers.includes(number) === true
  );
}

function saysField(field: string, { meanings, before }: Said): boolean {
  return (
    meanings.some((meaning) => 'dimension' in meaning && meaning.dimension === field) ||
    meanings.some((meaning) => ['ask', 'segment', 'transitions', 'cohorts', 'consent'].includes(meaning.kind)) ||
    before?.fields.includes(field) === true
  );
}
