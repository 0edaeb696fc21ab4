import { plain, running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import type { TimePhrase } from '../tokens.ts';
import { yearNumber } from './years.ts';

/** From the day on which an era began to the day before the next one. */
const ERAS: Readonly<Record<string, readonly [from: string, to: string | null]>> = {
  昭和: ['1926-12-25', '1989-01-07'],
  showa: ['1926-12-25', '1989-01-07'],
  平成: ['1989-01-08', '2019-04-30'],
  heisei: ['1989-01-08', '2019-04-30'],
  令和: ['2019-05-01', null],
  reiwa: ['2019-05-01', null],
};

function eraOf(name: string): TimePhrase | null {
  const era = ERAS[name];
  return era === undefined ? null : plain({ from: era[0], to: era[1] }, 'rolling');
}

const decade = (first: number, context: TimeContext): TimePhrase =>
  running({ from: `${first}-01-01`, to: `${first + 9}-12-31` }, 'rolling', context);

/** The century that two digits of a decade belong to: nobody is born in the 2090s. */
const inFull = (digits: string): number =>
  (digits.length === 4 ? 0 : Number(digits) >= 30 ? 1900 : 2000) + Number(digits);

const BORN_BEHIND = '(?=(?:に|の)?(?:生まれ|うまれ))';

/** Whole eras and decades: `平成生まれ`, `昭和50年代`, `90年代生まれ`, “born in the 1990s”. */
export const ERAS_AND_DECADES: readonly TimePattern[] = [
  { pattern: /(令和|平成|昭和)(?:時代)?(?! ?[0-9元])/y, read: (match) => eraOf(match[1] ?? '') },
  { pattern: /(?:the )?(reiwa|heisei|showa) (?:era|period)/y, read: (match) => eraOf(match[1] ?? '') },
  {
    pattern: /((?:令和|平成|昭和) ?[0-9]0)年代/y,
    read: (match, context) => {
      const first = yearNumber(`${match[1]}年`, context);
      return first === null ? null : decade(first, context);
    },
  },
  {
    pattern: new RegExp(`((?:19|20)[0-9]0)年代|([0-9]0)年代${BORN_BEHIND}`, 'y'),
    read: (match, context) => decade(inFull(match[1] ?? match[2] ?? ''), context),
  },
  {
    pattern: /(?<=born (?:in|during) (?:the )?)'?((?:19|20)?[0-9]0)'?s(?![a-z])/y,
    read: (match, context) => decade(inFull(match[1] ?? ''), context),
  },
];
