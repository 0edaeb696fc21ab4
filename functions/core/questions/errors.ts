import { FusionError } from '../errors.ts';

/** Why a model had no part: too late, too busy, it would not, its words or rights do not do, or whatever else. */
export type AgentFailure = 'late' | 'throttled' | 'declined' | 'malformed' | 'denied' | 'failed';

/** A model that could not be asked, or whose answer is of no use: never in the way of an answer. */
export class AgentUnavailableError extends FusionError {
  readonly code = 'agent-unavailable';
  readonly failure: AgentFailure;

  constructor(failure: AgentFailure, cause?: unknown) {
    super(`the model was of no use: ${failure}`, cause === undefined ? {} : { cause });
    this.failure = failure;
  }
}

/** Reading the figures took longer than a question may. */
export class QuestionTooLargeError extends FusionError {
  readonly code = 'question-too-large';
}
