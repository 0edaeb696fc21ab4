import type { LocalizedText } from '../language.ts';
import type { DimensionName } from './dimensions.ts';
import type { FactName } from './facts.ts';
import type { MeasureName } from './measures.ts';
import type { Condition, DayRange, Filter, Grain, Operator, ThresholdMeasure, ValueFilter } from './plan.ts';

/** Another meaning of a word: a text that, put in the word's place, says it without doubt. */
export interface OtherReading {
  readonly label: LocalizedText;
  readonly phrase: LocalizedText;
}

export interface TimePhrase {
  readonly range: DayRange;
  readonly unit: Grain | 'rolling';
  /** Of a period with two ends that are units of one kind: “from Q2 to Q3”, “since last year”. */
  readonly ends?: { readonly first: DayRange; readonly last: DayRange };
  /** Of the last so many weeks or months: so many of the calendar, the present one among them, for figures told by them. */
  readonly byUnit?: { readonly unit: Grain; readonly range: DayRange };
  /** Of a unit that is over: the one behind it, until today at most. */
  readonly following?: DayRange;
  /** Of a part of the year before: the same part of the year behind it, until today at most. */
  readonly yearLater?: DayRange;
  /** It names no year, or no month: what it means beside another period that it leans on; null where it is no part of that. */
  within?(anchor: DayRange): TimePhrase | null;
  /** Without a period to lean on it means nothing. */
  readonly leaning?: true;
  /** Said in the answer when the words have another meaning too. */
  readonly reading: LocalizedText | null;
  readonly others: readonly OtherReading[];
}

export type Aggregate = 'average' | 'median' | 'highest' | 'lowest' | 'total';
export type Counter =
  | 'times'
  | 'people'
  | 'yen'
  | 'items'
  | 'brands'
  | 'categories'
  | 'years-old'
  | 'decade'
  | 'rank'
  | 'percent'
  /** 割: tenths of the whole. */
  | 'tenths'
  | 'group';

/** What a piece of a question means. Everything but `stop` and `particle` must find its place in the plan. */
export type Meaning =
  | { readonly kind: 'stop' }
  /** A verb that adds nothing to the noun it stands beside (`クレームが来た`), and means nothing by itself. */
  | { readonly kind: 'light' }
  | { readonly kind: 'particle'; readonly word: string }
  | { readonly kind: 'join'; readonly how: 'and' | 'or' }
  | { readonly kind: 'measure'; readonly measure: MeasureName }
  | { readonly kind: 'aggregate'; readonly aggregate: Aggregate }
  | { readonly kind: 'per'; readonly unit: 'order' | 'customer' }
  | { readonly kind: 'entity'; readonly entity: 'customer' | 'order' }
  | { readonly kind: 'dimension'; readonly dimension: DimensionName }
  | { readonly kind: 'grain'; readonly grain: Grain }
  | { readonly kind: 'by' }
  | {
      readonly kind: 'value';
      readonly dimension: DimensionName;
      readonly values: readonly string[];
      readonly label: string;
    }
  | { readonly kind: 'segment'; readonly segment: string }
  | { readonly kind: 'attribute'; readonly attribute: string }
  | { readonly kind: 'time'; readonly phrase: TimePhrase }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'counter'; readonly unit: Counter }
  | { readonly kind: 'operator'; readonly op: Operator }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: Counter | null; readonly op: Operator | null }
  | { readonly kind: 'rank'; readonly direction: 'descending' | 'ascending'; readonly one: boolean }
  | {
      readonly kind: 'ask';
      readonly what:
        | 'count'
        | 'count-people'
        | 'count-orders'
        | 'count-times'
        | 'list'
        | 'who'
        | 'how-much'
        | 'which'
        | 'when'
        | 'what'
        | 'whether';
    }
  | { readonly kind: 'share' }
  | { readonly kind: 'within' }
  | { readonly kind: 'distribution' }
  | { readonly kind: 'trend' }
  /** `way`: more or less than before; `by`: in units, or as a part of what it was. */
  | {
      readonly kind: 'growth';
      readonly against: 'previous-period' | 'previous-year' | null;
      readonly way?: 'up' | 'down';
      readonly by?: 'amount' | 'rate';
    }
  | { readonly kind: 'versus' }
  | { readonly kind: 'bought'; readonly did: boolean }
  | { readonly kind: 'spent' }
  /** Somebody by what they spent. */
  | { readonly kind: 'spender' }
  | { readonly kind: 'sold' }
  | { readonly kind: 'taken-back'; readonly outcome: 'returned' | 'cancelled'; readonly did: boolean }
  | { readonly kind: 'registered' }
  | { readonly kind: 'except' }
  | { readonly kind: 'not' }
  /** Everything that is listed behind it is denied. */
  | { readonly kind: 'neither' }
  | { readonly kind: 'nor' }
  /** Those of whom what was said before is not so. */
  | { readonly kind: 'contrast' }
  | { readonly kind: 'both' }
  | { readonly kind: 'either' }
  /** One of several and no other: “exactly one of A and B”, “A or B but not both”. */
  | { readonly kind: 'one-of' }
  | { readonly kind: 'only' }
  /** What there is beside what was named: “what else”. */
  | { readonly kind: 'besides' }
  /** What the first of the people make of everything. */
  | { readonly kind: 'pareto' }
  | { readonly kind: 'repeat' }
  /** So many periods of the calendar one after the other; `recent`: the last ones. */
  | { readonly kind: 'run'; readonly grain: Grain; readonly periods: number; readonly recent: DayRange | null }
  /** On which side of the word the earlier of two purchases stands. */
  | { readonly kind: 'sequence'; readonly first: 'before' | 'behind' }
  /** In one order. */
  | { readonly kind: 'together' }
  /** Buying after another purchase, or after a long time: by itself it does not say after what. */
  | { readonly kind: 'bought-again' }
  /** What was the first of its kind. */
  | { readonly kind: 'first' }
  /** So long without a purchase. */
  | { readonly kind: 'away'; readonly unit: 'day' | 'month'; readonly length: number }
  | {
      readonly kind: 'consent';
      readonly purpose: 'call' | 'email';
      readonly answers: readonly ('yes' | 'no' | 'unknown')[] | null;
      /** Whose emails or calls they are, where it is said right behind them. */
      readonly brand?: string;
    }
  /** The same said to calls and to emails, or to one of them. */
  | {
      readonly kind: 'two-consents';
      readonly how: 'and' | 'or';
      readonly answers: readonly ('yes' | 'no' | 'unknown')[];
    }
  | { readonly kind: 'polarity'; readonly yes: boolean | null }
  | { readonly kind: 'attention' }
  /** Coming into a segment, going out of one, or from one to another. */
  | { readonly kind: 'moved'; readonly way: 'into' | 'out' | 'from' }
  /** Since the segment run before: what every movement is of. */
  | { readonly kind: 'runs' }
  /** Everyone's way from one lifecycle segment to another. */
  | { readonly kind: 'transitions' }
  /** Who came back, by when they first bought. */
  | { readonly kind: 'cohorts' }
  | { readonly kind: 'this-customer' }
  /** The newest or the oldest, of which a number may say how many. */
  | { readonly kind: 'recent'; readonly end: 'first' | 'last' }
  /** All that is held of the customer. */
  | { readonly kind: 'summary' }
  /** `place`: which of those that happened (`Plan.place`). */
  | { readonly kind: 'fact'; readonly fact: FactName; readonly place?: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'follow-up' }
  /** Everyone else, whom the customer on the line is set beside. */
  | { readonly kind: 'beside'; readonly op: '>' | '<' | null; readonly median: boolean }
  /** What happened right before what was told. */
  | { readonly kind: 'one-before' }
  /** Back to the plan before the last change. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'unavailable'; readonly topic: string }
  | { readonly kind: 'ambiguous'; readonly word: string }
  | ValuesMeaning
  | {
      readonly kind: 'segments';
      readonly segments: readonly string[];
      readonly member: boolean;
      readonly join: 'and' | 'or' | 'list' | null;
    }
  | {
      readonly kind: 'group';
      readonly dimensions: readonly DimensionName[];
      readonly grain: Grain | null;
      readonly which: boolean;
    }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | {
      readonly kind: 'threshold';
      readonly measure: ThresholdMeasure | { readonly attribute: string };
      readonly op: Operator;
      readonly value: number;
      readonly range: DayRange | null;
    }
  | { readonly kind: 'conditions'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'unknown' };

/** Values of one dimension, said together. `both`: “A and also B”; `either`: “A or B”; null: not said. */
export interface ValuesMeaning {
  readonly kind: 'values';
  readonly filter: ValueFilter;
  readonly join: 'both' | 'either' | 'list' | null;
  readonly only: boolean;
  /** What each of the words stands for, where one of them is several values of the data (`オンライン`). */
  readonly groups?: readonly (readonly string[])[];
}

export type MeaningKind = Meaning['kind'];
export type MeaningOf<Kind extends MeaningKind> = Extract<Meaning, { kind: Kind }>;

/** A piece of the question with its place in the normalised text. `others`: meanings that the same words have too. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: Meaning;
  readonly others: readonly Meaning[];
}

export type TokenOf<Kind extends MeaningKind> = Token & { readonly meaning: MeaningOf<Kind> };

export function isToken<Kind extends MeaningKind>(token: Token | undefined, kind: Kind): token is TokenOf<Kind> {
  return token?.meaning.kind === kind;
}
