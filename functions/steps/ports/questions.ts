import type { Json, ProfileId } from '../../core/profiles/profile.ts';
import type { Catalog } from '../../core/questions/catalog.ts';
import type { CatalogValues } from '../../core/questions/catalog-sources.ts';
import type { Plan } from '../../core/questions/plan.ts';
import type { QuestionForAgent } from '../../core/questions/proposals/told-to-agent.ts';
import type { QuestionContext, Understanding } from '../../core/questions/understand.ts';
import type { ToldFigures } from '../../core/questions/wording/told-figures.ts';
import type { Instant } from '../../core/time.ts';

/** The data behind questions: what can be named in them, and figures by plan. Read-only. */
export interface QuestionWarehouse {
  /** Values that a question can name; personal data is not among them. */
  values(): Promise<CatalogValues>;
  /** Throws QuestionTooLargeError when the time is over. Rows beyond the limit are cut off (`truncated`). */
  run(request: QuestionRun, limits: QuestionLimits): Promise<QuestionResult>;
}

export interface QuestionRun {
  readonly plan: Plan;
  readonly asOf: Instant;
  readonly catalog: Pick<Catalog, 'brands' | 'prefectureSpellings' | 'values'>;
  /** Whether the result tells the people behind each group (`people_behind`): needed to hide small ones. */
  readonly countsPeople: boolean;
  /** The customer on the line, for plans of that scope. */
  readonly customer: ProfileId | null;
}

export interface QuestionLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

export interface QuestionResult {
  readonly columns: readonly string[];
  /** JSON values: counts and yen as numbers, days as `YYYY-MM-DD`. */
  readonly rows: readonly (readonly Json[])[];
  readonly truncated: boolean;
  readonly sql: string;
}

/** Words → plan. What comes back is checked against the catalog and the asker's scope, whoever made it. */
export interface Language {
  understand(question: string, context: QuestionContext): Promise<Understanding>;
}

/**
 * A model beside the embedded planner. Told names of the catalog, the words of the question, and figures of groups; never a
 * row, an id or anybody's data. Nothing that it says counts before it is checked.
 */
export interface QuestionAgent {
  /** Asks what a question means. Throws AgentUnavailableError. */
  propose(question: QuestionForAgent): Promise<AgentTurn>;
  /** Documents about cases that fit a question, the best first; null: it has none. Throws AgentUnavailableError. */
  retrieve(question: string): Promise<readonly RetrievedCase[] | null>;
}

/** The model's answer to one question, and the way to go on. */
export interface AgentTurn {
  /** Untrusted: what it proposes. */
  readonly parameters: unknown;
  /** Its words for the figures, piece by piece. Throws AgentUnavailableError, also in the middle. */
  word(figures: ToldFigures): AsyncIterable<string>;
}

export interface RetrievedCase {
  /** Names that the document goes by: of its file, of its metadata. */
  readonly names: readonly string[];
  readonly text: string;
}

/** What may be shown of an answer that is on its way. */
export interface AnswerListener {
  hear(progress: AnswerProgress): void;
}

export type AnswerProgress =
  | { readonly kind: 'asking-model' }
  | { readonly kind: 'reading-figures' }
  /** The next part of the words, checked; the answer that follows holds all of them, or stands in their place. */
  | { readonly kind: 'words'; readonly text: string };
