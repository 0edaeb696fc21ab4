import type { Locale, LocalizedText } from '../language.ts';
import type { Meanings } from '../meanings.ts';
import type { Instant } from '../time.ts';
import type { Choice } from './answer.ts';
import type { Catalog } from './catalog.ts';
import type { Plan } from './plan.ts';
import type { WhyRefused } from './reading/notes.ts';
import type { ToldAlone } from './told-alone.ts';

/** What a question is understood in. */
export interface QuestionContext {
  readonly catalog: Catalog;
  readonly meanings: Meanings;
  readonly asOf: Instant;
  readonly locale: Locale;
  /** Whether a customer is on the line; who it is never enters the understanding. */
  readonly customerOnLine: boolean;
  /** The plan that this question may follow up. */
  readonly previous: Plan | null;
  /** The question before had no answer: what leans on it is asked back. */
  readonly unanswered?: boolean;
  /** What that one had followed up itself, the newest first: where “undo” leads. */
  readonly earlier?: readonly Plan[];
  /** The one group or product that the answer before told, if it told only one. */
  readonly told?: ToldAlone | null;
}

/** What a question means: a plan with the readings that were chosen, a question back, or a refusal. */
export type Understanding =
  | {
      readonly kind: 'plan';
      readonly plan: Plan;
      readonly readings: readonly LocalizedText[];
      readonly choices: readonly Choice[];
      /** What it follows up, the newest first; absent where it stands on its own. */
      readonly earlier?: readonly Plan[];
      /** What else is told with it, each by its own plan: of the customer on the line, or all groups together. */
      readonly further?: readonly Plan[];
    }
  | { readonly kind: 'ask-back'; readonly text: LocalizedText; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'refusal';
      readonly text: LocalizedText;
      readonly why?: WhyRefused;
      /** Usual questions that may have been meant, of one that was not read. */
      readonly perhaps?: readonly PerhapsAsked[];
    };

/** A usual question that is like one that was not read, with what was named in its places, and what it means. */
export interface PerhapsAsked {
  readonly question: string;
  readonly plan: Plan;
  /** Words of the question that nobody could read and that it was put without; empty where it is told as it is read all the same. */
  readonly without?: readonly string[];
}
