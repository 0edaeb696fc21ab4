import type { LocalizedText } from '../language.ts';

/** One comparison's part in the decision: the waterfall's bar. */
export interface Reason {
  /** The compared fact (`PhoneNumber`, `name`, `rule` …). */
  readonly fact: string;
  readonly label: LocalizedText;
  /** What was compared, as shown to a person. */
  readonly left: string;
  readonly right: string;
  /** How alike: `same phone number`, `names differ by one character`. */
  readonly finding: LocalizedText;
  /** Match weight in bits: log2(m/u). Zero where nothing could be compared. */
  readonly weight: number;
}

/** Which means decided that two records are one person. */
export type Decision =
  | { readonly kind: 'rule'; readonly level: number; readonly attributes: readonly string[] }
  | { readonly kind: 'learned' }
  | { readonly kind: 'same-key' }
  | { readonly kind: 'person'; readonly by: string };

/** Why two records are, or are not, one person. */
export interface PairExplanation {
  readonly left: string;
  readonly right: string;
  /** 0 … 1. */
  readonly probability: number;
  /** Sum of the weights in bits, prior included. */
  readonly weight: number;
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

/** merge: applied without asking; review: a person decides; leave: shown on request only. */
export type Band = 'merge' | 'review' | 'leave';
