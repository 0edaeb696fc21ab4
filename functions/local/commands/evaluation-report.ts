import type { BlockingQuality, ClusterQuality, QualityFigures } from '../../core/identities/evaluation.ts';
import { ERROR_CAUSES, type MatchingError } from '../../core/identities/matching-errors.ts';
import type { MatchingEvaluation } from '../../core/identities/matching-evaluation.ts';
import { type Locale, textIn } from '../../core/language.ts';
import type { IdentityEvaluation } from '../../steps/evaluate-identities.ts';
import { describePair } from './waterfall.ts';

/** The quality of people as stored and as they would be, and the worst errors of the latter. */
export function describeIdentityEvaluation(evaluation: IdentityEvaluation, locale: Locale): readonly string[] {
  const { unknownRecords, stored, merged, blocking, errors } = evaluation;
  return [
    ...describeQuality('as stored', stored),
    ...describeEvaluation('with the merge band applied', { quality: merged, blocking, errors }, locale),
    ...(unknownRecords === 0 ? [] : ['', `${unknownRecords} records of the truth are not in the store`]),
  ];
}

/** Quality, what blocking lost, and the worst errors of each kind with their reasons. */
export function describeEvaluation(
  title: string,
  { quality, blocking, errors }: MatchingEvaluation,
  locale: Locale,
): readonly string[] {
  const { truePairs, foundPairs, rightPairs } = quality;
  return [
    ...describeQuality(title, quality),
    describeBlocking(blocking),
    '',
    `pairs merged that are different persons: ${foundPairs - rightPairs}${orderOf(errors.falseMerges, 'the surest')}`,
    ...errors.falseMerges.flatMap((error) => describeError(error, locale)),
    '',
    `pairs missed that are one person: ${truePairs - rightPairs}${orderOf(errors.missedPairs, 'the least likely')}`,
    ...errors.missedPairs.flatMap((error) => describeError(error, locale)),
  ];
}

function describeQuality(title: string, quality: ClusterQuality): readonly string[] {
  const { records, truePairs, foundPairs, rightPairs, bCubed } = quality;
  const pairs = `${records} records; ${rightPairs} of ${foundPairs} found pairs right, ${truePairs} true`;
  return [`${title}: pairwise ${figuresOf(quality)} (${pairs})`, `${title}: B-cubed ${figuresOf(bCubed)}`];
}

function figuresOf({ precision, recall, f1 }: QualityFigures): string {
  return `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`;
}

function describeBlocking({ truePairs, candidates, recall }: BlockingQuality): string {
  return `blocking: recall ${recall.toFixed(4)} (${candidates} of ${truePairs} true pairs were compared)`;
}

function orderOf(shown: readonly MatchingError[], first: string): string {
  return shown.length === 0 ? '' : ` (${shown.length} shown, ${first} first)`;
}

function describeError({ cause, explanation }: MatchingError, locale: Locale): readonly string[] {
  const [heading = '', ...reasons] = describePair(explanation, locale, cause === 'joined' ? '=' : '≠');
  return [`${heading}  ${textIn(locale, ERROR_CAUSES[cause])}`, ...reasons];
}
