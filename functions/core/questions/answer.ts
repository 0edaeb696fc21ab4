import type { Locale, LocalizedText } from '../language.ts';
import type { Json } from '../profiles/profile.ts';

export type Outcome = 'answered' | 'asked-back' | 'refused';

export type ColumnUnit = 'yen' | 'count' | 'days' | 'percent' | 'ratio' | 'text' | 'date' | 'score';

export interface AnswerColumn {
  readonly name: string;
  readonly label: LocalizedText;
  readonly unit: ColumnUnit;
}

/** A declarative chart; the page decides how it is drawn. */
export interface ChartSpec {
  readonly kind: 'bar' | 'line' | 'pie' | 'none';
  readonly x: string;
  readonly y: readonly string[];
  readonly title: LocalizedText;
}

/** What makes an answer checkable. */
export interface Evidence {
  /** The definitions used, one sentence each. */
  readonly definitions: readonly LocalizedText[];
  readonly filters: readonly LocalizedText[];
  /** Rows (people, orders, lines) that the figure was computed from; null where that does not apply. */
  readonly rowCount: number | null;
  /** ISO 8601: what "now" was, and how fresh the data is. */
  readonly asOf: string;
  /** The plan in words. */
  readonly howComputed: LocalizedText;
  /** For admins only. */
  readonly sql: string | null;
}

/** A meaning offered when a question has several. */
export interface Choice {
  readonly label: LocalizedText;
  /** The question to ask for this meaning. */
  readonly question: string;
}

/** A question that names itself what it asks. */
export function choiceOf(question: string): Choice {
  return { label: { ja: question, en: question }, question };
}

/** Who read a question and who worded its answer, where a model is configured beside the embedded planner. */
export interface AnswerPlanner {
  /** `both`: they read the same, or both readings are offered. */
  readonly reading: 'embedded' | 'agent' | 'both';
  readonly wording: 'embedded' | 'agent';
  /** Why the model had not both parts; null where it had. */
  readonly why: LocalizedText | null;
}

/** The end of every question: one of three outcomes. */
export interface Answer {
  readonly outcome: Outcome;
  readonly locale: Locale;
  /** The answer, the question back, or the refusal, in the asker's language. */
  readonly text: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly Json[])[];
  readonly chart: ChartSpec | null;
  readonly evidence: Evidence | null;
  readonly choices: readonly Choice[];
  /** Questions that can be asked next. */
  readonly suggestions: readonly string[];
  /** The typed plan, as data. */
  readonly plan: Json | null;
  /** The plans of the answers that this one follows up, the newest first; absent where it stands on its own. */
  readonly earlier?: readonly Json[];
  /** Absent where no model is configured. */
  readonly planner?: AnswerPlanner;
}
