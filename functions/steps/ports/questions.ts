import type { Json, ProfileId } from '../../core/profiles/profile.ts';
import type { Catalog } from '../../core/questions/catalog.ts';
import type { CatalogValues } from '../../core/questions/catalog-sources.ts';
import type { Plan } from '../../core/questions/plan.ts';
import type { QuestionContext, Understanding } from '../../core/questions/understand.ts';
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
  readonly catalog: Pick<Catalog, 'brands' | 'prefectureSpellings'>;
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
