import type { Role } from '../core/contract.ts';
import type { Locale } from '../core/language.ts';
import type { Meanings } from '../core/meanings.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { Answer } from '../core/questions/answer.ts';
import type { AskerScope } from '../core/questions/guard.ts';
import type { QuestionContext } from '../core/questions/understand.ts';
import type { Instant } from '../core/time.ts';
import type {
  AnswerListener,
  AttributeWarehouse,
  BrandBook,
  Language,
  QuestionAgent,
  QuestionWarehouse,
  StrategyShelf,
} from './ports.ts';

export interface QuestionAsked {
  readonly question: string;
  /** The language of the answer; without it that of the question. */
  readonly locale?: Locale;
  readonly asker: { readonly role: Role; readonly customer?: ProfileId };
  readonly asOf: Instant;
  /** The answer that this question may follow up. */
  readonly previous?: Answer;
}

/** One of the meanings that were offered: whoever chose it has said what is meant, and it leans on nothing that had no answer. */
export const isChosen = ({ question, previous }: QuestionAsked): boolean =>
  previous?.choices.some((choice) => choice.question === question) === true;

export interface AnswerOutside {
  readonly language: Language;
  readonly questions: QuestionWarehouse;
  readonly brands: Pick<BrandBook, 'list'>;
  readonly attributes: Pick<AttributeWarehouse, 'attributesOf' | 'describeAttributes'>;
  readonly meanings: Meanings;
  /** A model beside the embedded planner; null where none is configured. */
  readonly agent?: QuestionAgent | null;
  /** For questions that only cases answer; asked for where there is a model. */
  readonly strategies?: StrategyShelf;
  readonly listener?: AnswerListener;
}

/** A question with what it is read in: the catalog as it is now, and who asks. */
export interface QuestionInContext {
  readonly asked: QuestionAsked;
  readonly context: QuestionContext;
  readonly scope: AskerScope;
}
