import { wordsOf } from './dictionary.ts';

/** Asking how many, with counters that only goods are counted by. */
export const COUNTED_GOODS: ReadonlySet<string> = new Set(wordsOf('何本, 何着, 何枚, 何個'));
