import type { Band, PairExplanation } from './identities/explanation.ts';
import type { LocalizedText } from './language.ts';

/** A brand's own record of the customer. */
export interface RecordView {
  /** `<brand>:<customer id>`: how explanations name it. */
  readonly id: string;
  readonly brand: string;
  readonly brandLabel: LocalizedText;
  readonly customerId: string;
  readonly name: string | null;
  readonly nameKana: string | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly registeredAt: string | null;
  readonly updatedAt: string | null;
}

/** A group of records that would become one person. */
export interface ProposalView {
  readonly id: string;
  readonly band: Band;
  readonly records: readonly RecordView[];
  readonly explanations: readonly PairExplanation[];
  /** The weakest link that holds the group together: 0 … 1. */
  readonly confidence: number;
}

export interface PreviewView {
  readonly records: number;
  readonly people: number;
  readonly proposals: readonly ProposalView[];
  readonly total: { readonly merge: number; readonly review: number };
  readonly difference: RunDifferenceView;
}

/** What a run would change of the people as the last runs left them. A person of three records is two merges. */
export interface RunDifferenceView {
  /** Merges that it would make. */
  readonly added: number;
  /** People of several records who would get more. */
  readonly grown: number;
  /** Merges that stand and that it would not make today. It leaves them as they are: undo them if they are wrong. */
  readonly removed: number;
  readonly apart: readonly StandingMergeView[];
}

/** Someone who is one person now, and would be several if everything were merged anew. */
export interface StandingMergeView {
  readonly profileId: string;
  /** Records that would still be one person, together. */
  readonly parts: readonly (readonly RecordView[])[];
  readonly explanations: readonly PairExplanation[];
  /** In the journal, oldest first: undo the last one first. */
  readonly merges: readonly string[];
}

/** What became of one record that arrived alone. */
export interface TakenRecordView {
  /** `superseded`: something newer is held, and stays. */
  readonly outcome: 'taken' | 'superseded' | 'rejected';
  readonly entity: string | null;
  /** Of a customer that was taken, or held as something newer: `<brand>:<customer id>`. */
  readonly record: string | null;
  /** Of a rejected record: what is wrong; of a taken one: the values that it was taken in without. Values are masked. */
  readonly problems: readonly {
    readonly column: string | null;
    readonly value: string | null;
    readonly reason: LocalizedText;
  }[];
}

/** Someone whom a record may be, in the bands of a run: merged without asking, to be judged by a person, or left alone. */
export interface PersonMatchView {
  readonly profileId: string;
  readonly displayName: string;
  /** That of the likeliest pair of records: 0 … 1. */
  readonly probability: number;
  readonly band: Band;
  readonly records: readonly RecordView[];
  /** The record with every record of the person, the likeliest first. */
  readonly explanations: readonly PairExplanation[];
}

/** A record that arrived alone, and whom it matches. */
export interface MatchedArrivalView extends TakenRecordView {
  /** Of a customer that was taken: other people than its own, the likeliest first. */
  readonly matches?: readonly PersonMatchView[];
  /** What was merged at once, where that was asked for. */
  readonly merged?: {
    readonly runId: string;
    readonly mergeId: string;
    readonly profileId: string;
  };
}

/** Who of everyone a record is. */
export interface WhoView {
  /** How the explanations name the record. */
  readonly record: string;
  /** The profile that holds the record; null for one that nobody holds. */
  readonly profileId: string | null;
  /** So many records it was matched against. */
  readonly known: number;
  /** Other people than its own, the likeliest first. */
  readonly people: readonly PersonMatchView[];
}
