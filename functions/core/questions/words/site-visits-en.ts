import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = anyOf('customers, people, visitors, shoppers, members, users, players, those');
const SEEN = anyOf(
  'seen, active, present, spotted, browsing, who were, who have been, who had been, who visited, that visited',
);
const SITE = '(?:website|web site|webshop|web shop|online shop|site|site or app|website or app|app or site|app|pages)';
const PERIOD =
  '((?:in|over|during|within) the (?:last|past) [a-z0-9]+ (?:days|weeks|months)|(?:last|this) (?:month|week|year|quarter)|in [a-z]+(?: [12][0-9]{3})?)';

/** Who was on a site, and what was done there. */
export const SITE_VISITS: readonly OtherWording[] = [
  said(
    `(?:number of |how many )(?:unique |different )?${PEOPLE} (?:${SEEN}) (?:on|at|in) ([a-z]+(?:'s|’s)) ${SITE}`,
    'number of web visitors at $1',
  ),
  said(
    `were (?:active )?on (?:the |our |its |their )?(?:site or app|site or in the app|website or app|app or site|site or the app|site|website)`,
    'used the site or app',
  ),
  leading(
    `(searches|searches for [a-z ]+?|page views|views|visits) (?:were|was|got|have been) (?:run|done|made|performed|carried out|recorded|logged|entered|conducted)`,
    '$1',
  ),
  said(`(?:but|and) (?:have|has|had|with) (?:no|zero) orders? (this|last|in|since)`, 'but did not buy $1'),
  said(`most (?:wish-?listed|wished for) (games|products|items|titles|goods)`, 'top $1 by wishlist adds'),
  said(`most (?:carted|added to (?:the )?carts?) (games|products|items|titles|goods)`, 'top $1 by cart adds'),
  leading(
    `(what|which) (share|percentage|percent|%|proportion|fraction) of (?:the )?visitors (?:to|of|on|at) ([a-z]+)(?:'s|’s)? (?:${SITE} )?${PERIOD} (?:also |then |actually )?(?:bought|ordered|purchased)(?: something| anything)?(?: there)?(?:,? (?:in|during|over|within) (?:the|that) same (?:period|time|days|month))?(?=[?.! ]*$)`,
    'of the people who used the site at $3 $4, what $2 bought at $3 $4',
  ),
];
