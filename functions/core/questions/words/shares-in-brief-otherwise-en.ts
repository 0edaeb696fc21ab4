import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, %, proportion, fraction, portion, part, per cent, ratio');
const FIGURE = '(?:sales|revenue|turnover|orders|customers|buyers|contacts|returns|units)';
const IS = anyOf(
  'is, are, was, were, comes from, come from, came from, is from, are from, goes to, is for, is due to, is made with, is made by',
);
const OF_PEOPLE = '(?:customers|buyers|vips|people|members|women|men|shoppers|players)';
const NO_RATE =
  '(?!(?:return|repeat|consent|opt-?in|growth|market|email|call|e-mail|cancel[a-z]*|the|a|what|which|our|retention)\\b)';

/** A share in few words: “how much of sales is DLC”, “Lumiere customers, female share”. */
export const SHARES_IN_BRIEF: readonly OtherWording[] = [
  leading(
    `how (?:big|large|great|high|small|much) (?:of )?an? (?:${SHARE}) of ([^?]*?${FIGURE}[^?]*?) (?:${IS}) (?!among|within|in |of )`,
    'what percentage of $1 is ',
  ),
  leading(
    `how much of ([^?]*?(?:sales|revenue|turnover|orders)\\b[^?]*?) (?:${IS}) (?!there)(?!.*how much)`,
    'what percentage of $1 is ',
  ),
  leading(
    `^(?:for|at|in|with) (?!q[1-4]|this|last|the |our )([a-z]+),? (?:what|which) (?:${SHARE}) of (?:the |all )?(${FIGURE}) (?:${IS}) (?=[a-z])`,
    "what percentage of $1's $2 is ",
  ),
  leading(
    `^(?:among |of |in |for |within )?(?:the |our )?([a-z ]{0,25}?${OF_PEOPLE})(?:,| -|:) ?(?:the )?${NO_RATE}([a-z -]{2,25}?) (?:share|ratio|percentage|proportion|%)(?: please| pls)?(?=[?.! ]*$)`,
    'share of $2 among $1',
  ),
  leading(
    `^([12][0-9]{3} )?(?:the )?returned orders,? (?:as|in) (?:an? |the )?(?:${SHARE}) of (?:all |the |our |total )*orders(?: in ([12][0-9]{3}))?`,
    'return rate $1$2',
  ),
  leading(
    `^([12][0-9]{3} )?(?:the )?cancel(?:l)?ed orders,? (?:as|in) (?:an? |the )?(?:${SHARE}) of (?:all |the |our |total )*orders(?: in ([12][0-9]{3}))?`,
    'cancellation rate $1$2',
  ),
  said(`rate of (?:consent|opt-?in|agreement|permission) (?:to|for) (?:phone |telephone )?calls`, 'call consent rate'),
  said(
    `rate of (?:consent|opt-?in|agreement|permission) (?:to|for) (?:e-?mails?|the newsletter)`,
    'email consent rate',
  ),
  leading(`^([a-z -]{2,25}?)(?: -|:|,) ?(call|email) consent rate(?=[?.! ]*$)`, '$2 consent rate of $1'),
];
