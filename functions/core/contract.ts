/** What the widget and the console receive: JSON only, times as ISO 8601 text, money in yen. Imported as types. */
import type { AttributeUnit } from './attributes/definition.ts';
import type { SegmentView } from './contract-segments.ts';
import type { Band, PairExplanation } from './identities/explanation.ts';
import type { Locale, LocalizedText } from './language.ts';
import type { Consent } from './meanings.ts';
import type { Answer } from './questions/answer.ts';
import type { ClauseReading } from './segments/definition.ts';

export type * from './contract-segments.ts';
export type { Answer, Band, ClauseReading, Consent, LocalizedText, PairExplanation };

export type Role = 'agent' | 'admin';

export interface SessionView {
  readonly token: string;
  readonly role: Role;
  readonly user: string;
}

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

/** A field of the unified person and where its value comes from. */
export interface GoldenField {
  readonly path: string;
  readonly label: LocalizedText;
  readonly value: string;
  readonly sources: readonly {
    readonly brand: string;
    readonly customerId: string;
    readonly confirmedAt: string | null;
  }[];
}

export interface MergeView {
  readonly id: string;
  /** All merges of one run can be taken back together. */
  readonly runId: string;
  readonly at: string;
  readonly by: string;
  readonly records: readonly string[];
  readonly explanations: readonly PairExplanation[];
  readonly undone: boolean;
}

export interface AttributeView {
  readonly name: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly unit: AttributeUnit;
  readonly value: number | string | boolean | null;
  readonly asOf: string;
}

export interface OrderView {
  readonly brand: string;
  readonly brandLabel: LocalizedText;
  readonly orderId: string;
  readonly orderedAt: string;
  readonly status: string;
  readonly channel: string | null;
  readonly total: number | null;
  readonly lines: readonly {
    readonly productId: string;
    readonly productName: string | null;
    readonly category: string | null;
    readonly quantity: number;
    readonly amount: number;
  }[];
}

/** What happened to the customer beside orders: a contact, an answer, a consent, something done on a site. */
export interface EventView {
  /** The kind of event. */
  readonly entity: string;
  readonly label: LocalizedText;
  readonly id: string;
  readonly brand: string;
  readonly brandLabel: LocalizedText;
  readonly at: string;
  /** What is known of it, in the order in which a person reads it. */
  readonly details: readonly { readonly label: LocalizedText; readonly value: LocalizedText }[];
}

export interface ConsentView {
  readonly overall: Consent;
  readonly byBrand: readonly {
    readonly brand: string;
    readonly brandLabel: LocalizedText;
    readonly consent: Consent;
  }[];
}

/** Everything held of one person. */
export interface CustomerView {
  readonly profileId: string;
  readonly displayName: string;
  readonly displayNameKana: string | null;
  readonly attention: boolean;
  readonly golden: readonly GoldenField[];
  readonly records: readonly RecordView[];
  readonly merges: readonly MergeView[];
  readonly segments: readonly SegmentView[];
  readonly attributes: readonly AttributeView[];
  readonly orders: readonly OrderView[];
  /** Newest first; the newest hundred. */
  readonly events: readonly EventView[];
  readonly consent: { readonly call: ConsentView; readonly email: ConsentView };
  readonly asOf: string;
}

/** The person behind a contact: none, one, or several to choose from. */
export type CustomerLookup =
  | { readonly found: 'one'; readonly customer: CustomerView }
  | { readonly found: 'several'; readonly candidates: readonly CandidateView[] }
  | { readonly found: 'none'; readonly searched: string };

export interface CandidateView {
  readonly profileId: string;
  readonly displayName: string;
  readonly brands: readonly string[];
  readonly birthDate: string | null;
  readonly city: string | null;
}

/** A contact of the simulated workspace. */
export interface ContactView {
  readonly contactId: string;
  readonly channel: 'VOICE' | 'CHAT';
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly customerEndpoint: string;
  readonly queue: string;
  readonly whisper: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: LocalizedText;
}

export interface QuestionRequest {
  readonly question: string;
  readonly locale?: Locale;
  /** The customer on the line, by profile id. */
  readonly customer?: string;
  /** The id of the answer that this question follows up. */
  readonly previous?: string;
}

export interface AnswerView extends Answer {
  readonly id: string;
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

export interface RejectionView {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: LocalizedText;
}

export interface ImportView {
  readonly id: string;
  readonly file: string;
  readonly brand: string;
  readonly entity: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly at: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly mapping: readonly {
    readonly column: string;
    readonly field: string | null;
    readonly confidence: number;
    readonly reason: LocalizedText;
    /** The column says the opposite of the field (`do not call`). */
    readonly opposite?: boolean;
  }[];
  /** How the file's columns differ from those agreed in a mapping file; absent where none was used. */
  readonly drift?: { readonly newColumns: readonly string[]; readonly missingColumns: readonly string[] };
  /** The first thousand. Values are masked; the rows as they were are in quarantine. */
  readonly rejections: readonly RejectionView[];
  /** Rows that were taken in without a value that could not be read. */
  readonly incomplete: number;
  readonly omissions: readonly RejectionView[];
  /** The rows up to this line are taken in, the others are still to come; absent when nothing is. */
  readonly unfinished?: { readonly line: number };
  /** When it was taken back; absent while it stands. */
  readonly rolledBackAt?: string;
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

/** What an import would do. */
export interface ImportPreviewView {
  readonly files: readonly ImportView[];
  /** Profiles that the service would count for billing, before any merge. */
  readonly metering: { readonly before: number; readonly after: number };
}

/** How far an import is: of each of its steps (reading the file, publishing, computing) in turn. */
export interface RunningImportView {
  readonly file: string;
  readonly step: string;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
  readonly unit: string;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** What taking an import back did. */
export interface RollBackView {
  readonly import: ImportView;
  /** Records that only this import had brought, and records that are again what they were before it. */
  readonly removed: number;
  readonly restored: number;
  /** Merges that were undone because a record of theirs has gone, and those that were made again without it. */
  readonly mergesUndone: number;
  readonly mergesRemade: number;
}

/** Every refusal of the product's API. */
export interface ProblemView {
  readonly code: string;
  readonly message: string;
  readonly remedy: string | null;
}
