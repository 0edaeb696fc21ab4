import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const DONE = anyOf(
  'page views, pageviews, views, visits, visitors, web visitors, web visits, searches, cart adds, add to cart events, add to carts, added to cart, web events, sessions, cart additions, product views, clicks, logins',
);
const SITE = '(?:web ?site|site|web shop|online shop|web pages?|homepage|shop page)';
const WHICH = '(?!our\\b|the\\b|this\\b|web\\b|company\\b)';

/** What was done on a site: whose site it was, and who did it. */
export const WEB_SAID_OTHERWISE: readonly OtherWording[] = [
  // “Still came to the site or app”
  leading(
    `(?:still |also |ever )?(?:came|come|coming|visited|visit|used|use|went|been|logged in|logged|signed in|were active|was active|active|seen|showed up)(?: back)? ?(?:to|on|onto|into|in|at)? (?:the |our |either the )?(?:${SITE},? or (?:the |our |in the |on the |to the )?app|app,? or (?:the |our |in the |on the |to the )?${SITE}|${SITE}\\/app)(?= |[?.!,]|$)`,
    'visited the site',
  ),
  leading(
    `(?:still |also |ever )?(?:came|come|logged in|logged on|showed up|turned up)(?: back)? (?:to|on|onto|into|at) (?:the |our )${SITE}(?= |[?.!,]|$)`,
    'visited the site',
  ),
  said(
    `(?:number of|count of|how many|how often) ?(?:times )?(?:(?:something|an item|a product|items|products|things|goods) (?:was|were|got) (?:added|put) (?:to|in|into) (?:the |a |their )?(?:cart|basket)s?)`,
    'number of add to cart events',
  ),
  said(`(?:number of times|how many times|how often) number of add to cart events`, 'number of add to cart events'),
  said(`add(?:ed)?[- ]to[- ](?:cart|basket)s`, 'add to cart events'),
  said(`how many add to cart events (?:were there|did we have|have there been)?`, 'number of add to cart events'),
  leading(`(${DONE}) (?:on|of|to|at|for|from) (?:the |our )?${WHICH}([a-z]+)(?:'s)? ${SITE}(?= |[?.!,]|$)`, '$1 at $2'),
  leading(`(${DONE}) (?:on|of|to|at|for|from) (?:the |our )?${SITE}(?= |[?.!,]|$)`, '$1'),
  leading(
    `(?:did|does|do|have|has) (?:the |our )?${WHICH}([a-z]+)(?:'s)? ${SITE} (?:get|have|receive|see|had|got)(?= |[?.!,]|$)`,
    'were there at $1',
  ),
  leading(`how many (${DONE}) were there at`, 'number of $1 at'),
  leading(
    `(?:how many |number of )?(?:people |customers )?(?:viewed|visited) the ([a-z]+) ${SITE}(?= |[?.!,]|$)`,
    'web visitors at $1',
  ),
  leading(
    `^(?:in )?([12][0-9]{3}) (?:viewers|visitors) of (?:the |an? )?([a-z ]{3,30}?)(?: \\((?:customers|people)\\)| page)?(?=[?.! ]*$)`,
    'people who viewed $2 in $1',
  ),
  said(
    `(?:customers|people|viewers|visitors) of (?:the |an? )?([a-z ]{3,30}?) (?:product )?page`,
    'people who viewed $1',
  ),
  said(`viewers of (?:the |an? )?([a-z ]{3,30}?)`, 'people who viewed $1'),
  leading(
    `(searched|search|browsed|viewed (?:pages|something|products)) (?:on|in) (?:the |our )?${SITE}(?= |[?.!,]|$)`,
    '$1',
  ),
  said(
    `how many (?:people|customers) (?:have )?used (?:the |our )?(?:site|web ?site|online shop|site or (?:the )?app|app or (?:the )?site)`,
    'number of web visitors',
  ),
];
