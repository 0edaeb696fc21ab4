import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const FIGURE = '(sales|revenue|turnover|orders|contacts)(?: totals?| figures?)?';
const WHEN =
  '((?:,? ?(?:for |in |during )?(?:this|last) (?:calendar )?(?:year|fiscal year|quarter)(?: so far)?|,? ?(?:for |in )[12][0-9]{3}|,? ?(?:year to date|ytd|since january|since the start of the year))?)';
const ADJECTIVE: Readonly<Record<string, string>> = { day: 'daily', week: 'weekly', month: 'monthly' };
const EACH = '(?:per|a|each|every|/|by the|in each|in an average|in a typical)';
const AVERAGED = anyOf('on average, averaged out, averaged, as an average, average, mean, the average, on the average');
const MAKE = anyOf(
  'sell, take, make, bring in, earn, been taking, taking, been making, been earning, been selling, turn over, took, made',
);

/** What an average month comes to. */
export const MONTHLY_AVERAGES: readonly OtherWording[] = [
  leading(`^(?:this calendar year|so far this year)[:,] ?`, 'this year, '),
  ...Object.entries(ADJECTIVE).flatMap(([unit, adjective]) => [
    leading(
      `(?:average|avg|mean) ${FIGURE} ?(?:per|a|each|every|/|by the) ?${unit}(?:ly)?(?! ago)`,
      `average ${adjective} $1`,
    ),
    leading(`(?:average|avg|mean) of (?:the |our )?${adjective} ${FIGURE}`, `average ${adjective} $1`),
    leading(`(?:average|avg|mean) of (?:the )?${FIGURE} per ${unit}`, `average ${adjective} $1`),
    leading(
      `^(?:the )?(?:${adjective}|per-${unit}) ${FIGURE}${WHEN},? (?:${AVERAGED})${WHEN}(?=[?.! ]*$)`,
      `average ${adjective} $1 $2$3`,
    ),
    leading(
      `(?:what |see what )?(?:do |does )?(?:the |our )?(?:${unit}-by-${unit}|${adjective}) ${FIGURE} average(?:s|d)? out to${WHEN}(?=[?.! ]*$)`,
      `average ${adjective} $1 $2`,
    ),
    leading(
      `what(?:'s| is) (?:the |our )?${FIGURE} averaging (?:a|per|each|every) ${unit}${WHEN}(?=[?.! ]*$)`,
      `average ${adjective} $1 $2`,
    ),
    leading(
      `^this year, what(?:'s| is) (?:the |our )?${FIGURE} averaging (?:a|per|each) ${unit}`,
      `average ${adjective} $1 this year`,
    ),
    leading(
      `what (?:do|did) we (?:${MAKE}) in (?:a typical|an average|the average|the typical) ${unit}${WHEN},?(?: (?:${AVERAGED}))?(?=[?.! ]*$)`,
      `average ${adjective} sales $1`,
    ),
    leading(
      `^(?:${AVERAGED}),? how much (?:money )?(?:have|do|did|has) we (?:${MAKE}) ${EACH} ${unit}${WHEN}(?=[?.! ]*$)`,
      `average ${adjective} sales $1`,
    ),
    leading(
      `how much (?:money )?(?:do |have |did )?we (?:${MAKE}) ${EACH} ${unit}${WHEN},? (?:${AVERAGED})(?=[?.! ]*$)`,
      `average ${adjective} sales $1`,
    ),
    leading(
      `what an? (?:average|typical) ${unit} looks like (?:in|in terms of|by|for) (?:the )?(sales|orders|revenue)(?: terms)?${WHEN}(?=[?.! ]*$)`,
      `average ${adjective} $1 $2`,
    ),
  ]),
  said(
    `(average monthly (?:sales|revenue|turnover|orders)),? (?:since january|since the start of the year)(?= *[?.!]*$)`,
    '$1 this year',
  ),
];
