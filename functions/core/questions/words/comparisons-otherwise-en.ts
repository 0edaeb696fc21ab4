import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const FIGURE =
  "((?:the |our )?(?:[a-z]+(?:'s?)? )?(?:sales|revenue|turnover|takings|orders|order count|number of orders|buyers|number of buyers|contacts|new customers|registrations|returns|average order value|return rate|repeat rate))";
const THEN = '((?:(?:in |of |for )?(?:last|this) (?:week|month|quarter|year|fiscal year))|in [a-z]+ [12][0-9]{3})';
const PERIOD = '(?=(?:the same|last|this|the previous|the prior|that of) )';
const BESIDE = anyOf(
  'next to, beside, alongside, side by side with, up against, set against, put against, measured against, stacked up against, weighed against, held against, opposite, in contrast to, in contrast with, contrasted with, as opposed to',
);
const STOOD = anyOf(
  'stack up, measure up, hold up, stand, shape up, fare, do, perform, look, weigh up, come out, line up',
);
const FIGURE_THEN = anyOf(
  'those, that, those figures, what we did, what we had, what we made, what we sold, what it was, what they were, the figure, the figures, the number, the numbers, the one, the ones, the level, the result, the results',
);
const MOVED = anyOf(
  'move, moved, change, changed, shift, shifted, differ, differed, deviate, deviated, has moved, have moved, has changed, have changed, swing, swung',
);
const GAP = anyOf('gap, difference, change, delta, variance, spread');

/** Two periods set beside each other, whatever it is called. */
export const COMPARISONS_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`(?:agianst|againts|aginst)`, 'against'),
  leading(
    `(?:${STOOD}) (?:up )?(?:against|next to|beside|alongside|relative to|in comparison to|compared (?:with|to)) ${PERIOD}`,
    'compare with ',
  ),
  said(
    `(last|this) (week|month|quarter|year)s (?=sales|revenue|turnover|orders|contacts|buyers|figures|numbers|customers|returns|average|median)`,
    "$1 $2's ",
  ),
  leading(
    `(?:to|with|against|than|from|beside|next to|alongside) (?:${FIGURE_THEN}) (?:of |in |for |from |during )?${PERIOD}`,
    'compared with ',
  ),
  leading(`(?:${BESIDE}) ${PERIOD}`, 'compared with '),
  leading(
    `how (?:far|much|strongly|widely|far off) (?:did |do |does |have |has )?${FIGURE}(?: ${THEN})? (?:${MOVED}) (?:from|against|since|compared with|compared to|relative to) ${PERIOD}`,
    'how did $1 $2 compare with ',
  ),
  leading(
    `^(?:put|set|place|show|lay|hold|match)(?: me| us)? ${FIGURE}(?: for| in| of)? ?(last|this) (week|month|quarter|year) compared with `,
    '$1 $2 $3 compared with ',
  ),
  leading(
    `did we (?:sell|make|earn|take|turn over) (?:more or less|less or more|more|less|better or worse) ${THEN} (?:than|compared with|compared to|versus|vs) (?:in |we did in )?(?:the )?(?=same|last|previous)`,
    'sales $1 compared with the ',
  ),
  said(
    `the same (week|month|quarter|period) (?:of |in )?last year,? and (?:by )?(?:how much|what percentage|what is the (?:${GAP}))`,
    'the same $1 last year',
  ),
  leading(
    `(last year|the year before|last month|last quarter)[,;.]? ?(?:and )?(?:(?:please )?(?:give|tell|show)(?: me| us)? )?(?:by how much|(?:what(?:'s| is| was) )?the (?:${GAP}))(?: between (?:them|the two))?(?=[?.! ]*$)`,
    '$1',
  ),
  leading(
    `(last year|last month|last quarter)\\? (?:what(?:'s| is| was) the (?:${GAP})|by how much)(?: between (?:them|the two))?(?=[?.! ]*$)`,
    '$1',
  ),
];
