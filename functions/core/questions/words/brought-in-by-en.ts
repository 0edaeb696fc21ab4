import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, proportion, part, portion, fraction, %, what %');
const FIGURE = anyOf('revenue, sales, turnover, takings, income, orders, order volume, purchases, returns, contacts');
const BRING = anyOf(
  'bring in, bring, generate, account for, make up, contribute, produce, deliver, drive, yield, provide, represent, make for, be responsible for, earn us, give us, place',
);
const PERIOD =
  "((?:last|this|yesterday|today|the last|the past|january|february|march|april|may|june|july|august|september|october|november|december|fiscal|[12][0-9]{3})[a-z0-9 ]*?)(?:'s|’s)";

/** Who brought in which part of a figure: the part comes from them. */
export const BROUGHT_IN_BY: readonly OtherWording[] = [
  said(
    `(?:current )?members of (?:the|our) ((?:vip|dormant vip|at risk|at-risk|active|new|lost|cooling|cross-brand buyer)) segment`,
    '$1 segment customers',
  ),
  leading(
    `what (${SHARE}) of (?:the |our )?${PERIOD} (${FIGURE}) (?:did|do|does) (?:the |our )?([a-z -]{3,50}?) ${BRING}(?=[?.! ]*$)`,
    'what $1 of $3 in $2 came from $4',
  ),
  leading(
    `what (${SHARE}) of (?:the |our )?(${FIGURE})( (?:in|of|for|at|during) [a-z0-9' ]+?)? (?:did|do|does) (?:the |our )?([a-z -]{3,50}?) ${BRING}(?=[?.! ]*$)`,
    'what $1 of $2$3 came from $4',
  ),
];
