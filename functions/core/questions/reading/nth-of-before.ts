import type { Plan } from '../plan.ts';
import type { Notes } from './notes.ts';
import { notePlace } from './nth-places.ts';

const ORDINALS_JA: Readonly<Record<string, number>> = { 二: 2, 三: 3, 四: 4, 五: 5 };
const ORDINALS_EN: Readonly<Record<string, number>> = {
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  'runner-up': 2,
  'runner up': 2,
};
const NTH_JA =
  /^(?:じゃあ|では|で|ちなみに|その)?、?(?:([2-9])|([二三四五]))(?:番目|位|番)(?:は|だと|って|に多いのは|なのは)?(?:どこ|何|どれ|誰)?(?:です|でしょう)?(?:か)?[?？。]?$/u;
const NTH_EN = new RegExp(
  `^(?:and |so |what about |how about |what's |what is |which is |which one is |who is |ok,? )*(?:the )?(${Object.keys(ORDINALS_EN).join('|')})(?: one| place| best| highest)?(?: then)?[?.! ]*$`,
  'i',
);

/** `2番目は？`, “and the second?” behind what was ranked: as many of it as that, in order, which is said. Null for anything else. */
export function nthOfBefore(text: string, previous: Plan | null, notes: Notes): Plan | null {
  const place = placeIn(text.trim());
  if (place === null || previous === null || !isRanked(previous)) return null;
  notePlace({ start: 0, end: 0 }, place, notes);
  return { ...previous, limit: place, chart: 'none' };
}

function placeIn(text: string): number | null {
  const [, digit, kanji] = NTH_JA.exec(text) ?? [];
  if (digit !== undefined) return Number(digit);
  if (kanji !== undefined) return ORDINALS_JA[kanji] ?? null;
  const [, word] = NTH_EN.exec(text) ?? [];
  return word === undefined ? null : (ORDINALS_EN[word.toLowerCase()] ?? null);
}

/** Groups of one kind in the order of a figure, of which the first was told, or some of the first. */
function isRanked({ subject, dimensions, time, order, limit, limitWithin, whether }: Plan): boolean {
  const groups = dimensions.length + (time.grain === null ? 0 : 1);
  return (
    subject === 'figures' &&
    groups === 1 &&
    order !== null &&
    limit !== null &&
    limit <= 10 &&
    limitWithin === null &&
    whether === null
  );
}
