import type { ClusterFigure, ClusterProfile } from './cluster-profile.ts';
import { CLUSTER_FEATURES } from './cluster-words.ts';

/** Something that a text says of a cluster and its numbers do not. */
export interface Contradiction {
  readonly kind: 'claim' | 'comparison' | 'number' | 'negation';
  /** The words at fault. */
  readonly said: string;
}

/** A denied claim cannot be told from a claim by its words. */
const NEGATION = /\b(?:not|never|no longer|hardly|without|\w+n't)\b|(?<!少)な(?:い|く)|ません|せず/gi;
const HIGHER = /より(?:も)?(?:長|多|大き|高)|\b(?:longer|more|higher|larger|greater|above|over)\b/i;
const LOWER = /より(?:も)?(?:短|少な|小さ|低)|\b(?:shorter|fewer|less|lower|smaller|below|under)\b/i;
const SENTENCE_END = /[。!?\n]|\.(?:\s|$)/;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/**
 * Holds a text about a cluster, whoever wrote it, to the cluster's numbers: a figure may be called high or low only where it
 * is, a sentence that names a figure may compare it only the way it differs from everyone's, every number must be one of
 * the profile's, and nothing may be denied. Empty: no contradiction.
 */
export function findContradictions(text: string, profile: ClusterProfile): readonly Contradiction[] {
  const narrow = text.normalize('NFKC');
  return [
    ...falseClaims(narrow, profile),
    ...falseComparisons(narrow, profile),
    ...unknownNumbers(narrow, profile),
    ...negations(narrow),
  ];
}

function falseClaims(text: string, { figures }: ClusterProfile): readonly Contradiction[] {
  return CLUSTER_FEATURES.flatMap(({ high, low }, at) => {
    const level = figures[at]?.level ?? 'typical';
    const denied = [...(level === 'high' ? [] : [high]), ...(level === 'low' ? [] : [low])];
    return denied.flatMap(({ said }) => {
      const found = said.exec(text);
      return found === null ? [] : [{ kind: 'claim' as const, said: found[0] }];
    });
  });
}

/** Sentence by sentence, by the figure whose label is in it. */
function falseComparisons(text: string, { figures }: ClusterProfile): readonly Contradiction[] {
  const sentences = text.split(SENTENCE_END).map((sentence) => sentence.toLowerCase());
  return CLUSTER_FEATURES.flatMap(({ attribute: { label } }, at) => {
    const { median = null, everyone = null } = figures[at] ?? {};
    const differs = median === null || everyone === null ? 0 : Math.sign(median - everyone);
    const named = sentences.filter((sentence) => sentence.includes(label.ja) || sentence.includes(label.en));
    return named
      .filter((sentence) => (HIGHER.test(sentence) && differs <= 0) || (LOWER.test(sentence) && differs >= 0))
      .map((said) => ({ kind: 'comparison' as const, said: said.trim() }));
  });
}

function unknownNumbers(text: string, profile: ClusterProfile): readonly Contradiction[] {
  const known = new Set(numbersOf(profile));
  return [...text.matchAll(NUMBER)]
    .map(([said]) => said)
    .filter((said) => !known.has(Number(said.replaceAll(',', ''))))
    .map((said) => ({ kind: 'number' as const, said }));
}

function numbersOf({ size, share, figures }: ClusterProfile): readonly number[] {
  const told = (figure: ClusterFigure): readonly number[] =>
    [figure.median, figure.everyone].filter((value) => value !== null).map(Math.abs);
  return [size, Number((share * 100).toFixed(1)), Math.round(share * 100), ...figures.flatMap(told)];
}

function negations(text: string): readonly Contradiction[] {
  return [...text.matchAll(NEGATION)].map(([said]) => ({ kind: 'negation' as const, said }));
}
