import type { Band } from './identities/explanation.ts';
import type { LocalizedText } from './language.ts';

/** People to choose from, as far as an agent sees them before the choice. */
export interface CandidateView {
  readonly profileId: string;
  readonly displayName: string;
  readonly brands: readonly string[];
  readonly birthDate: string | null;
  readonly city: string | null;
}

/** One compared fact of a found customer, without the values. */
export interface FoundReasonView {
  readonly label: LocalizedText;
  readonly finding: LocalizedText;
  readonly speaks: 'for' | 'against';
}

export interface FoundCustomerView extends CandidateView {
  /** 0 … 1; null of a customer whom only the order number has found. */
  readonly probability: number | null;
  readonly band: Band;
  /** What speaks for, then what speaks against, each the strongest first. */
  readonly reasons: readonly FoundReasonView[];
}

/** Whom an agent's search has found. */
export interface CustomerSearchView {
  /** The likeliest first. */
  readonly people: readonly FoundCustomerView[];
  /** There are more than these. */
  readonly hasMore: boolean;
  /** Nobody is found since what was given tells nobody apart: very many share it. More must be given. */
  readonly isTooLittle: boolean;
  /** Fields whose values cannot be read: nobody was searched by them. */
  readonly unreadable: readonly string[];
}

/** Which customer an agent has chosen for a contact; null: none, or none any more. */
export interface ChoiceView {
  readonly profileId: string | null;
}

/** How far everyone is prepared for searches. */
export interface SearchProgressView {
  /** 0 … 1 while that is under way; null while it is not: not begun, or done. */
  readonly preparing: number | null;
}
