/** How many months later somebody still buys: `3か月後`, `翌月`, “after 3 months”. */
const NAMED: readonly (readonly [pattern: string, months: number])[] = [
  ['翌々月', 2],
  ['翌月', 1],
  ['半年後', 6],
  ['半年経過後', 6],
];

/** Every month behind the first, which cohorts tell of anyway. */
const FROM_THEN_ON = '(?:翌月|次の月|2か月目|1か月後)(?:以降|以後|から)(?:の)?(?:各月|毎月)?(?:も|に|は|で)?';

const COUNTED_JA = '([0-9]{1,2}) ?(?:か月|ヵ月|ケ月|カ月|箇月|月)(?:経過)?後(?:の時点)?';
const YEARS_JA = '([1-3])年(?:経過)?後(?:の時点)?';
const COUNTED_EN =
  '(?:after ([0-9]{1,2}) months?|([0-9]{1,2}) months? (?:later|after|in|on|out)|(?:in|at) month ([0-9]{1,2}))(?![a-z])';

const HERE = new RegExp(`(${NAMED.map(([word]) => word).join('|')})|${COUNTED_JA}|${YEARS_JA}|${COUNTED_EN}`, 'y');

/** The end of words for every later month at a place of a folded text; null where there are none. */
export function maybeFromThenOnAt(folded: string, start: number): number | null {
  FROM_HERE.lastIndex = start;
  const match = FROM_HERE.exec(folded);
  return match === null ? null : start + match[0].length;
}

const FROM_HERE = new RegExp(FROM_THEN_ON, 'y');

/** Each of the months up to there: `その後6か月の`, `6か月後まで`, “for the next 6 months”. */
const UP_TO =
  /(?:その後の?|以後の?|それから)([0-9]{1,2}) ?(?:か月|ヵ月|ケ月|カ月|箇月)(?:間|分|後まで)?|([0-9]{1,2}) ?(?:か月|ヵ月|ケ月|カ月|箇月)(?:後|目)までの?|(?:over|for|in|during) the (?:next|following|first) ([0-9]{1,2}) months(?: after(?:wards)?)?/y;

function monthsUpTo(
  folded: string,
  start: number,
): { readonly end: number; readonly months: readonly number[] } | null {
  UP_TO.lastIndex = start;
  const match = UP_TO.exec(folded);
  const counted = match?.slice(1).find((one) => one !== undefined);
  if (match === null || counted === undefined) return null;
  return { end: start + match[0].length, months: Array.from({ length: Number(counted) }, (_, at) => at + 1) };
}

/** The end of such words at a place of a folded text, and the months that they say. */
export function maybeMonthsLaterAt(
  folded: string,
  start: number,
): { readonly end: number; readonly months: readonly number[] } | null {
  const upTo = monthsUpTo(folded, start);
  if (upTo !== null) return upTo;
  HERE.lastIndex = start;
  const match = HERE.exec(folded);
  if (match === null) return null;
  const [whole, named, months, years, ...english] = match;
  const counted = months ?? english.find((one) => one !== undefined);
  const said =
    NAMED.find(([word]) => word === named)?.[1] ?? (years === undefined ? Number(counted) : Number(years) * 12);
  return { end: start + whole.length, months: [said] };
}
