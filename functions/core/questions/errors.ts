import { FusionError } from '../errors.ts';

/** Reading the figures took longer than a question may. */
export class QuestionTooLargeError extends FusionError {
  readonly code = 'question-too-large';
}
