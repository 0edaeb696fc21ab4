import { wordsOf } from './dictionary.ts';

const BOUGHT = '(?:bought|buys?|ordered|orders?|purchased|purchases?|got|gets?|picked up|placed|made)';
const WHO = "(?:s?he(?:'s|'d)?|they(?:'ve|'d)?|this (?:customer|person|caller|lady|gentleman|player|member|client))";
const LATEST = '(?:the |her |his |their )?(?:very )?(?:last|latest|most recent|newest)';

/** Ways of asking that any question about the customer on the line may have: they say nothing more. */
export const TOLD_PARTS_MORE_EN: Readonly<Record<string, readonly string[]>> = {
  show: wordsOf(
    "show, show me, show us, list, list out, list me, display, pull up, bring up, give me, give us, give me a list of, let me see, let's see, i'd like to see, i want to see, run through, walk me through, take me through, talk me through, read me, read out, go through, name, print, fetch, get me, can i see, could i see, can i get, could i get, can i have, could i have, i need, need a list of, list up, spell out, put together, output",
  ),
  person: [
    "(?:(?:for|of|by|from|on|to|with|about|has|have|had|did) )?(?:this|the|that) (?:player|gamer|shopper|buyer|account|account holder|member|guest|user|contact|person i'm talking to|person on the phone|person on the line)(?:'s)?",
    '(?:for|of|by|from) (?:this|the|that) (?:lady|gentleman|man|woman|guy|player|member|account)',
    "(?:our|my) (?:caller|customer|client)(?:'s)?",
  ],
  filler: wordsOf(
    "valid, still valid, in force, still in force, filled in, filled out, completed, before the, until the, from the moment, the moment, out of all, out of the, carry, we carry, we sell, sell, we stock, on behalf of, in the name of, send, via, we've spent handling, we have spent handling, spent handling, spent on, handling, packs, pack, going, hav, single, run, ran, performed, quick check, quick one, just checking, one more thing, hey, ok, okay, um, uh, er, right, tell me, can you tell me, could you tell me, do you know, remind me, i wonder, i was wondering, wondering, out of interest, by the way, btw, for me, with their details, in detail, details, with details, full, complete, whole, entire, ones, that were, that was, i mean, say, would you say, going by, according to, in that case, as well, too, please also, when it comes to, as for, regarding the, on our books, in our system, in the system, in our records, per our records, on our side, from our side, so we can, if any, if at all, if there is one, if there was one, at all, by chance, happen to, happened to, exactly, roughly, approximately, about, maybe, all in, do we have on her, do we have on him",
  ),
  'order-number': wordsOf(
    'order number, order numbers, the order number, order id, number of the order, number of that order',
  ),
  'all-orders': [
    `every(?: single)? (?:order|purchase|transaction)(?: ${WHO}(?: has| have| had)?(?: ever)? ${BOUGHT})?`,
    `(?:all|everything)(?: of)?(?: the| her| his| their| this customer's)? (?:orders|purchases|transactions)(?: ${WHO}(?: has| have| had)?(?: ever)? ${BOUGHT})?`,
    "(?:her|his|their|this customer's) (?:full |whole |complete )?history(?: with us)?",
    "(?:the |her |his |their |this customer's )?(?:full |complete |whole |entire )?(?:order|purchase|buying|shopping|transaction) (?:history|list|log|record)",
  ],
  open: wordsOf(
    "haven't been resolved, have not been resolved, hasn't been resolved, has not been resolved, still haven't been resolved, not been resolved, yet to be resolved, haven't been closed, hasn't been closed, haven't been sorted, not been dealt with, still outstanding, left unresolved",
  ),
  'all-goods': [
    `(?:everything|all(?: the)? (?:things|items|products|goods|titles|games|articles|pieces)|every(?: single)? (?:thing|item|product|title|game|article|piece)|all)(?: that)? ${WHO}(?: has| have| had)?(?: ever)? ${BOUGHT}`,
    `(?:the )?(?:things|items|products|goods|titles|games|articles|pieces)(?: that)? ${WHO}(?: has| have| had)?(?: ever)? ${BOUGHT}`,
  ],
  details: [
    '(?:(?:along )?with|including|incl\\.?|together with|and|plus)(?: the| their| its)? (?:quantit(?:y|ies)|prices?|amounts?|dates?|days?|values?|costs?|order numbers?|brands?|stores?|channels?|totals?|times?)(?:(?:,? and |, | & )(?:the |their )?(?:quantit(?:y|ies)|prices?|amounts?|dates?|days?|values?|costs?|order numbers?|brands?|stores?|channels?|totals?|times?))*(?: paid| each| of each)?',
  ],
  newest: wordsOf(
    'oldest first, earliest first, newest first, latest first, most recent first, in order, in chronological order, from newest to oldest, in reverse order, sorted by date, by date',
  ),
  'last-several': [`${LATEST} (?:few|couple of|several)`],
  age: wordsOf('older or younger, how old'),
  where: wordsOf(
    'where, at which store, at what store, in which store, in which shop, at which shop, at which location, which store was it, which store, what store, which shop, which branch, at which branch, from where, where was, where did',
  ),
  way: [
    '(?:(?:come|came|go|went|was it|made|placed|done) )?(?:(?:through|via|by|in|from|on|at|over) )?(?:the |a |an |our )?(?:app|web|website|site|online|shop|store|in[- ]store|boutique|phone|call cent(?:re|er))(?:, ?(?:or )?(?:(?:in|via|through|by|at|on|over) )?(?:the |a |an |our )?(?:app|web|website|site|online|shop|store|in[- ]store|boutique|phone|call cent(?:re|er)))*,? or (?:(?:in|via|through|by|at|on|over) )?(?:the |a |an |our )?(?:app|web|website|site|online|offline|shop|store|in[- ]store|boutique|phone|call cent(?:re|er))',
    '(?:(?:through|by|on|via) (?:which|what)|which|what) (?:channel|route)',
    '(?:come|came|go|went) through',
  ],
  'most-of': wordsOf('the most of, most of'),
  site: wordsOf('sites, our sites, the sites, our websites, our shops online'),
  contact: wordsOf(
    'written to us, write to us, wrote to us, written in, after contacting support, after contacting us, contacting support, support, with support, after a call, customer service, with customer service, a case, a ticket',
  ),
  email: wordsOf(
    'promotional mail, promotional mails, promotional email, promotional emails, marketing message, marketing messages, a newsletter, our newsletter, the newsletter, by email, via email',
  ),
  moves: wordsOf(
    'drop, dropped, fall, fallen, fell, rise, risen, rose, go up, gone up, went up, go down, gone down, went down, improve, improved, between, change, changed, better or worse, worse, better',
  ),
  category: wordsOf('genre, genres, genre of games, kind of games, kinds of games, type of games, types of games'),
  minutes: wordsOf(
    'minutes, how many minutes, total minutes, handling time, handling minutes, talk time, call time, time spent',
  ),
  rating: wordsOf('score, scores, rating, ratings, mark, marks, grade, points, how many points, what score, what mark'),
  remark: wordsOf('comment, comments, remark, remarks'),
  recommendation: wordsOf(
    'recommendation, recommendation survey, recommendation surveys, nps survey, recommend us, recommend, likely to recommend, would recommend, promoter, passive, detractor, promoter or detractor, promoter, passive or detractor, a promoter, a detractor, recommendation score, recomendation, recomendation score, recommendation rating',
  ),
  nps: wordsOf('nps, nps score, net promoter score'),
  'bought-survey': wordsOf(
    'purchase survey, post-purchase survey, after-purchase survey, after purchase survey, satisfaction survey',
  ),
  'first-registration': wordsOf(
    'first registration, first sign-up, earliest registration, first registered, first sign up, first signed up, first join, first joined',
  ),
  since: wordsOf('counting from, counted from, since, from, as of, starting from, starting with'),
  'days-since': wordsOf(
    'how recent, how recently, how long since, how many days, how long ago, how many days ago, days since, days passed, days have passed, how long has it been, how long is it, how much time, number of days, how many days have passed, how many days passed, how many days is it, how many days has it been, time has passed, days have gone by, how long',
  ),
  'own-value': wordsOf(
    'worth, worth to us, worth to the business, she worth, he worth, valuable, how valuable, value to us',
  ),
  birthday: wordsOf(
    'birthday already gone by, birthday passed, birthday been, birthday already passed, birthday this year, birthday coming up',
  ),
  gone: wordsOf('gone by, passed, been and gone, coming up, already gone, come and gone, still to come, over'),
  dearest: [
    "(?:the |her |his |their |this customer's )?(?:single )?(?:largest|biggest|highest|record|top|most valuable|highest[- ]value|most expensive|priciest|costliest)(?: single)?(?: ever)?",
  ],
  'same-item': [
    '(?:exactly )?(?:the )?(?:very )?same (?:item|product|thing|game|title|article|one)s?(?: again)?(?: twice| more than once| two times| several times| repeatedly| again| a second time)?',
    '(?:again and again|over and over(?: again)?|time and again)',
    '(?:anything|something|any (?:item|product|game|title)) (?:twice|more than once|repeatedly|again and again)',
  ],
  'how-often': wordsOf(
    'how many more times, how many more orders, how many more purchases, how many further orders, how many further purchases, how many orders more',
  ),
  forecast: wordsOf(
    'might, could, should, will, would, is going to, going to, is likely to, are likely to, do we expect, can we expect, may',
  ),
  'coming-quarter': [
    '(?:(?:over|in|within|during|for) )?(?:the )?(?:next|coming|upcoming|following) (?:90 days|ninety days|three months|3 months|quarter)',
  ],
  'same-item-bought': [
    `(?:items?|products?|things?|titles?|games?|anything|goods)(?: that)? ${WHO}(?: has| have| had)?(?: ever)? ${BOUGHT} (?:twice|more than once|repeatedly|several times|two or more times|at least twice)`,
  ],
  'several-stores': wordsOf(
    'more than one store, more than one shop, several stores, several shops, different stores, different shops, multiple stores, multiple shops, at more than one store, at more than one shop, in more than one store, at several stores, at different stores, at different shops, how many stores, how many shops, how many different stores',
  ),
  inside: wordsOf(
    'contents, the contents, contents of, the contents of, content of, what was in, what was inside, what is in',
  ),
  'complained-about': [
    `what(?:'s| did| has| have| was| were)? ${WHO}(?: been| was| were)? complain(?:ed|ing)?(?: to us)? about`,
  ],
  hour: wordsOf(
    'time of day, what time of day, at what time, at what time of day, what time, which hour, what hour, hour of the day, at which hour',
  ),
  discount: wordsOf(
    'at a discount, discounted, on sale, in the sale, in sales, below list price, at reduced prices, at a reduced price, reduced, marked down',
  ),
  share: wordsOf(
    'share, what share, share of, percentage, what percentage, percent, what percent, proportion, how big a share, how large a share, what part',
  ),
  'every-contact': [
    `(?:every(?: single)?|each|all)(?: of)?(?: the| her| his| their)? (?:contacts?|conversations?|calls?|interactions?|tickets?|enquir(?:y|ies)|inquir(?:y|ies)|support contacts?)(?: (?:that )?(?:${WHO}|s?he) (?:has |have |had |has had |have had |ever )*(?:with us|made|had)?)?(?: with us)?`,
  ],
  changes: wordsOf(
    'changed, change, changes, changed over time, over time, history of, evolved, how has, how have, develop, developed',
  ),
  membership: wordsOf(
    'membership, memberships, more than 1 membership, more than one membership, membership accounts, member accounts, accounts, registrations, more than one account',
  ),
  compare: wordsOf('compare, comparison of, compared, side by side, versus, vs, against, difference between'),
  'more-often': wordsOf(
    'prefer, prefers, rather, more often, more frequently, most often, more, between the shops in, between the stores in, between',
  ),
  breakdown: wordsOf('breakdown, break down, breakdown of, break down of, split, split of, composition, mix, spread'),
  rfm: wordsOf('rfm, rfm score, rfm scores, rfm value, rfm values'),
  reason: wordsOf('reason, reasons, why, the reason, reasons for'),
  escalated: wordsOf(
    'escalated, escalate, escalation, escalations, been escalated, passed on, handed on, handed over, raised to a supervisor',
  ),
  somebody: wordsOf('anyone, someone, somebody, one of us, a colleague, we'),
  'any-time': wordsOf('for this customer before, before, in the past, previously, at any point'),
};
