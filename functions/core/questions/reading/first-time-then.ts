import { MEASURES } from '../measures.ts';
import type { Condition, ConditionOf, Plan } from '../plan.ts';
import { rangeAskedAbout } from './follow-up-times.ts';

const FIRST_TIME =
  /^(?:and |so |but )*(?:how many |which |what share |what percentage )?(?:of )?(?:them |those |these |the customers |the people )?(?:people |customers |ones )?(?:had |have |has |were |was |are )?(?:bought|buying|purchased|purchasing|ordered|ordering|shopped|shopping|new|customers)(?: something| anything)? (?:from|at|with|to) (?:the brand )?([A-Za-z]+) (?:(?:for the|for their) (?:very )?first time(?: ever)?|(?:for )?first time)(?: then| there)?[?.! ]*$/i;
const NEW_TO =
  /^(?:and |so |but )*(?:how many |which )?(?:of )?(?:them |those |these )?(?:people |customers |ones )?(?:were |was |are )(?:completely |entirely |brand )?new (?:to|at|with) ([A-Za-z]+)(?: then)?[?.! ]*$/i;

const STARTED =
  /^(?:and |what about |how about |so )*(?:for |of |among )?(?:the ones|those|people|customers|the customers|everyone|the people) (?:who|that|whose) (?:had )?(?:started|began|begun|came in|entered)(?: out| off)?(?: with| in| at| on| through| via| by)? (?:an? |the |our )?([A-Za-z][A-Za-z -]{2,25}?)(?: instead)?[?.! ]*$/i;

/** “And for the ones who started online?” behind people whose first purchase was of something else: of that one. */
export function startedOtherwise(text: string, previous: Plan): string {
  const begun = previous.scope === 'customer' || previous.share !== null ? undefined : previous.people.find(isFirst);
  const goods = begun === undefined ? undefined : STARTED.exec(text)?.[1];
  if (begun === undefined || goods === undefined) return text;
  const brand = begun.filters.find(({ field }) => field === 'brand');
  const there = begun.among === 'brand' && brand?.op === 'in' ? `there at ${brand.values.join(' ')}` : 'was';
  const among = previous.filters.find(({ field }) => field === 'brand');
  const at = among?.op === 'in' ? `${among.values.join(' ')} ` : '';
  const [measure, other] = previous.measures;
  const figure =
    measure === undefined || other !== undefined || measure.attribute !== null
      ? ''
      : `${at}${MEASURES[measure.name].label.en} of `;
  return `and ${figure}customers whose first purchase ${there} ${goods}`;
}

const isFirst = (one: Condition): one is ConditionOf<'first-bought'> => one.kind === 'first-bought';

/** “How many of them were buying from Lumiere for the first time?”: whose first purchase there falls in the period of the answer before. */
export function firstTimeThen(text: string, previous: Plan): string {
  const range = previous.scope === 'customer' ? null : rangeAskedAbout(previous);
  const brand = (FIRST_TIME.exec(text) ?? NEW_TO.exec(text))?.[1];
  if (brand === undefined || range === null || range.from === null || range.to === null) return text;
  if (/^(?:us|them|it|our|there|the|any)$/i.test(brand)) return text;
  return `how many of those are people whose first purchase there at ${brand} from ${range.from} to ${range.to}`;
}
