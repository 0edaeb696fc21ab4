/** What a word says of a habit; `filling` says nothing of it. */
export type PartOfHabit =
  | 'person'
  | 'often'
  | 'more'
  | 'average'
  | 'buying'
  | 'contacting'
  | 'paid'
  | 'worth'
  | 'items'
  | 'how'
  | 'how-much'
  | 'how-many'
  | 'what'
  | 'each-time'
  | 'where'
  | 'channel'
  | 'talk'
  | 'weekday'
  | 'when'
  | 'hour'
  | 'filling';

/** What a habit is told by. */
export type HabitTold = 'channel' | 'contact' | 'spend' | 'items' | 'goods' | 'weekday' | 'hour';

/** The words of one language for what somebody does as a rule. */
export interface Habits {
  readonly words: Readonly<Record<PartOfHabit, readonly string[]>>;
  /** A pattern of what asks for something else in the same words. */
  readonly never: string;
  /** The question as which each is read. */
  readonly read: Readonly<Record<HabitTold, string>>;
}
