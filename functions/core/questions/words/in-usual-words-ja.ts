import { deedsInPlain } from './deeds-in-plain-ja.ts';
import { figuresOfTwo } from './figures-of-two-ja.ts';
import { partsOfFigures } from './parts-of-figures-ja.ts';
import { periodsCompared } from './periods-compared-ja.ts';
import { saidLoosely } from './said-loosely-ja.ts';

/** Periods, deeds and figures as people say them, in the words in which most people do. */
export const inUsualWords = (text: string): string =>
  [saidLoosely, periodsCompared, deedsInPlain, figuresOfTwo, partsOfFigures].reduce((said, usual) => usual(said), text);
