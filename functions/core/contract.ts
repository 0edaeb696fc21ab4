/** What the widget and the console receive: JSON only, times as ISO 8601 text, money in yen. Imported as types. */
import type { AttributeUnit } from './attributes/definition.ts';
import type { RecordView } from './contract-identities.ts';
import type { CandidateView } from './contract-search.ts';
import type { SegmentView } from './contract-segments.ts';
import type { Band, PairExplanation } from './identities/explanation.ts';
import type { Locale, LocalizedText } from './language.ts';
import type { Consent } from './meanings.ts';
import type { Answer } from './questions/answer.ts';
import type { ClauseReading } from './segments/definition.ts';

export type * from './contract-identities.ts';
export type * from './contract-imports.ts';
export type * from './contract-search.ts';
export type * from './contract-segments.ts';
export type { Answer, Band, ClauseReading, Consent, LocalizedText, PairExplanation };

export type Role = 'agent' | 'admin';

export interface SessionView {
  readonly token: string;
  readonly role: Role;
  readonly user: string;
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

/** One line of an answer that is told while it is made (`accept: application/x-ndjson`); the last one holds the answer. */
export type AnswerEvent =
  | { readonly progress: 'asking-model' | 'reading-figures' }
  | { readonly words: string }
  | { readonly answer: AnswerView }
  | { readonly problem: ProblemView; readonly status: number };

/** Every refusal of the product's API. */
export interface ProblemView {
  readonly code: string;
  readonly message: string;
  readonly remedy: string | null;
}
