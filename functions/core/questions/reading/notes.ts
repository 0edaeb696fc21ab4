import type { LocalizedText } from '../../language.ts';
import type { OtherReading, Token } from '../tokens.ts';

/** A reading that was chosen, said first in the answer, and what else the words could mean. */
export interface Note {
  readonly reading: LocalizedText;
  /** Where in the question the other reading's phrase goes. */
  readonly at: { readonly start: number; readonly end: number };
  readonly others: readonly OtherReading[];
}

/** Why a question cannot become a plan as it is. */
export type Obstacle =
  | {
      readonly kind: 'ask-back';
      readonly text: LocalizedText;
      readonly at: { readonly start: number; readonly end: number } | null;
      readonly others: readonly OtherReading[];
    }
  | { readonly kind: 'refusal'; readonly text: LocalizedText; readonly why?: WhyRefused };

/**
 * `not-held`: the data holds none of these topics. `not-read`: it is not clear what a word means, or what it has to do
 * with the others; somebody else may read it. Otherwise the question is understood, and not one that is answered.
 */
export type WhyRefused =
  | { readonly kind: 'not-held'; readonly topics: readonly string[] }
  | {
      readonly kind: 'not-read';
      /** The word that is in no dictionary, where it is one. */
      readonly unknown?: string;
      /** The word that is known and has no part in the plan. */
      readonly unused?: string;
      /** The refusal says how to ask: what else may have been meant would only blur it. */
      readonly saysHowToAsk?: true;
    };

export const NOT_READ = { kind: 'not-read' } as const satisfies WhyRefused;
export const NOT_READ_AS_ASKED: WhyRefused = { kind: 'not-read', saysHowToAsk: true };

/** What reading a question brings to light besides its meaning. The first obstacle stands. */
export class Notes {
  readonly notes: Note[] = [];
  obstacle: Obstacle | null = null;

  note(token: Pick<Token, 'start' | 'end'>, reading: LocalizedText, others: readonly OtherReading[] = []): void {
    this.notes.push({ reading, at: { start: token.start, end: token.end }, others });
  }

  askBack(token: Pick<Token, 'start' | 'end'> | null, text: LocalizedText, others: readonly OtherReading[]): void {
    this.obstacle ??= {
      kind: 'ask-back',
      text,
      at: token === null ? null : { start: token.start, end: token.end },
      others,
    };
  }

  refuse(text: LocalizedText, why?: WhyRefused): void {
    this.obstacle ??= { kind: 'refusal', text, ...(why === undefined ? {} : { why }) };
  }
}
