import { ENGLISH, type Texts } from './english.ts';
import { JAPANESE } from './japanese.ts';
import type { Locale } from './locale.ts';

export type { Texts };

/** Every text of the pages. Labels of the data (attributes, segments, reasons) come with the data, in both languages. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { en: ENGLISH, ja: JAPANESE };
