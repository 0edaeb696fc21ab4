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
