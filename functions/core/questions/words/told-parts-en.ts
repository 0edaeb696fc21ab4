import { wordsOf } from './dictionary.ts';

/** Further parts of English questions about the customer on the line, as patterns of whole words. */
export const TOLD_PARTS_EN: Readonly<Record<string, readonly string[]>> = {
  person: [
    "(?:(?:for|of|by|from|on|to|with|about) )?(?:this|the|that) (?:lady|gentleman|man|woman|guy|girl|one|gent|fellow|cust|consumer|user|person|caller|customer|client)(?:'s|s)?(?: (?:on the line|on the phone))?",
    '(?:the )?(?:customer|caller|client|she|he|they|lady|gentleman) (?:says?|said|claims?|claimed|mentions?|mentioned|tells? me|told me|thinks?|swears?|insists?|reckons?|believes?) (?:that )?(?:she|he|they)?',
    "(?:s?he|they)(?:'d|'ll|'s|'ve|'re)?",
  ],
  filler: wordsOf(
    `earlier, past, previous, prior, old, older, from before, so far, says, said, something, anything, the other day, recently, lately, or, and, then, also, please tell me, am, am i, do that, did that, done that, exactly, that's, there's, is there, are there, about offers, offers, promotions, promos, new arrivals, news, our news, about our, about, with it, would, will, might, make, made, makes, been, being, still, yet, already, today, at present, at the moment, currently, over, since the beginning, put together, combined, in fact, flag, flagged, mark, marked, note, warning, status, side, so far this, quick check, stop, stops, on this, for this, against, on, account, profile, in our, our`,
  ),
  complaint: wordsOf(
    'complaint, complaints, complain, complained, complains, complaining, a complaint, any complaints, complaint contact, grievance, grievances, unhappy with us, made a complaint, filed a complaint, lodged a complaint, raised a complaint, kick up a fuss',
  ),
  resolved: wordsOf(
    'resolved, solved, settled, sorted, sorted out, fixed, dealt with, closed, handled, taken care of, cleared up, put right, get resolved, got resolved, get sorted, resolution, it resolved, they resolved, outcome, the outcome, outcomes, result, the result, what came of it, how it ended, how did it end, how they ended, how each ended, how each one ended, how each of them ended, how did they end, how it went',
  ),
  open: wordsOf(
    'open, unresolved, unsolved, outstanding, pending, unsettled, not resolved, not yet resolved, still open, not closed, left open, unfinished, ongoing, in progress, unanswered, not sorted, waiting for an answer, loose ends',
  ),
  callback: wordsOf(
    'callback, callbacks, call back, call her back, call him back, call them back, call-back, call-backs, promised a call, promised to call, owe a call, owed a call, return call, ring back, ring her back, ring him back',
  ),
  unsubscribed: wordsOf(
    'unsubscribe, unsubscribed, unsubscribing, opt out, opted out, opt-out, opting out, stopped, stop, cancelled the newsletter, withdrawn, withdrew, withdraw, revoked, revoke, turned off, signed off, said no, say no, refuse, refused, refuses, declined, object, objected',
  ),
  allowed: wordsOf(
    'may, may we, may i, can we, can i, could i, could we, are we allowed, am i allowed, am i ok, am i okay, am i fine, am i free, am i good, am i clear, are we ok, are we okay, are we fine, are we good, are we free, are we clear, allowed, is it ok, is it okay, is it fine, is it alright, is it all right, ok, okay, ok to, okay to, fine to, good to, free to, clear to, alright to, all right to, safe to, permitted, permission, consent, consents, consented, agreed, agree, agrees, agreement, opt-in, opted in, opt in, optin, go-ahead, allow, allows, happy for us, happy to be, happy to get, happy to hear, said yes, said ok, given consent, gave consent, given permission, contactable, reachable, mailable, emailable, callable, do we have permission, do we have consent, signed up for, sign up for, subscribed, subscribed to, subscribe, receive, receives, get',
  ),
  contact: wordsOf(
    'contact, contacts, contacted, contacting, contact us, inquiry, inquiries, enquiry, enquiries, ticket, tickets, case, cases, support request, support requests, support contact, support contacts, reached out, reach out, got in touch, get in touch, been in touch, in touch, wrote in, called us, calls to us, chat, chats, spoke, spoke to us, speak to us, talked, talked to us, talk to us, we talked, we spoke, interaction, interactions, conversation, conversations, issue, issues, problem, problems',
  ),
  channel: wordsOf(
    'channel, channels, by what means, which way, how they came in, through which channel, by which channel, medium',
  ),
  cart: wordsOf(
    'sitting in, left in, waiting in, lying in, cart, basket, shopping cart, shopping basket, bag, shopping bag, online cart, online basket, trolley, added to cart, add to cart, added to the cart, add to the cart, put in the cart, put in the basket, added to basket, cart add, cart adds, put in, put, added, add, placed in',
  ),
  viewed: wordsOf(
    'viewed, view, views, viewing, looked at, look at, looking at, browsed, browse, browsing, saw, see, seen, page view, product page, product viewed, checked out online, eyed, clicked on',
  ),
  several: wordsOf('pages, product pages, page views, several products'),
  searched: wordsOf(
    'searched, search, searches, searching, searched for, search for, looked for, look for, looking for, search term, search terms',
  ),
  wishlist: wordsOf(
    'wishlist, wish list, wishlisted, favourites list, favorites list, saved items, saved for later, on the wishlist',
  ),
  site: wordsOf(
    'site, online, website, web site, web, online shop, online store, web shop, webshop, app, internet, page, the site, our site',
  ),
  visited: wordsOf(
    'sign of, any sign of, signs of, trace of, any trace of, visited, visit, visits, visiting, been on, been to, active on, activity, active, seen on, come by, came by, logged in, log in, logged on, went on, go on, used, use',
  ),
  churn: wordsOf(
    'churn, churn risk, risk of churn, churn probability, churn score, chance of churn, likelihood of churn, risk of losing, risk of leaving, likely to churn, likely to leave, likely to be lost, likely to stop buying, likely that he stops buying, likely that she stops buying, chance of losing, probability of losing, leaving us, leave us, lose, losing, lost, stop buying, stops buying, quit, quits, quitting, walk away, gone for good, attrition, attrition risk, about to leave, going to leave, going to lose, drop off, going away',
  ),
  'how-much': wordsOf(
    'how much, how likely, how big, how great, how large, how high is, likely, chance, chances, probability, likelihood, risk, what are the odds, odds, danger, in danger of, at risk of',
  ),
  'high-low': wordsOf(
    'high, low, higher, lower, above average, below average, big, small, large, elevated, high or low, or low, or high, normal',
  ),
  attention: wordsOf(
    'handle with care, handle-with-care, needs care, special care, care flag, attention, attention flag, attention mark, attention customer, needs attention, careful with, careful handling, be careful, need to be careful, caution, caution flag, watch out, watch out for, watch list, watchlist, delicate, sensitive, difficult customer, tricky customer, warning flag, alert, red flag, flagged for care, treat carefully, treat with care, special handling, priority handling',
  ),
  'expected-90': [
    '(?:how many )?(?:more )?(?:purchases|orders|times)? ?(?:can we |do we |should we |are |is (?:she|he) |will (?:she|he|they) |might (?:she|he|they) )?(?:expect(?:ed)?|likely|predicted|forecast|place|make|buy|order|come back|to buy|to order)?(?: (?:from|of|by) (?:this |the |that )?(?:customer|caller|client|her|him|them|lady|gentleman|person))?(?: to (?:buy|order|make|place|come back))?(?: (?:purchases|orders|times))?,? (?:in|within|over|during|for) the (?:next|coming|following|upcoming) (?:90 days|ninety days|three months|3 months|quarter)',
  ],
  'expected-365': [
    'how many (?:more )?(?:purchases|orders|times) ?(?:can we |do we |should we |are |is (?:she|he) |will (?:she|he|they) |might (?:she|he|they) )?(?:expect(?:ed)?|likely|predicted|forecast|place|make|buy|order|come back|to buy|to order)?(?: (?:from|of|by) (?:this |the |that )?(?:customer|caller|client|her|him|them|lady|gentleman|person))?(?: to (?:buy|order|make|place|come back))?(?: (?:purchases|orders|times))?,? (?:in|within|over|during|for) the (?:next|coming|following|upcoming) (?:365 days|year|twelve months|12 months)',
  ],
  years: wordsOf(
    'how many years, how long, for how long, how many months, how many days, how old is the account, years',
  ),
  registration: wordsOf(
    'been with us, with us, been a customer, been our customer, a customer, been a member, a member, our customer, been registered, registered, been shopping with us, known to us, on our books, stayed with us',
  ),
  satisfaction: wordsOf(
    'satisfaction, satisfaction score, satisfied, how satisfied, how happy, happy, csat, rating, satisfaction rating, contented, pleased',
  ),
  last: wordsOf(
    'the last time, last time, last item, the last item, last product, the last product, last thing, the last thing, previous, the previous, prior',
  ),
  store: wordsOf('store, shop, boutique, branch, location, outlet, stores, shops'),
  mostly: wordsOf(
    'favourite, favorite, mostly, most often, the most, most, usually, regular, go-to, preferred, mainly, at most often',
  ),
  'each-brand': wordsOf(
    'per brand, by brand, brand by brand, for each brand, each brand, at each brand, for every brand, in each brand, across brands, with each brand, for all brands, which brands, for which brands, at which brands',
  ),
  active: wordsOf(
    'active or dormant, active or lost, still active, dormant, asleep, inactive, gone quiet, still with us, a live customer',
  ),
  source: wordsOf(
    'source, the source, through which form, through what, by which route, where did we get it, where from, where did it come from',
  ),
  email: wordsOf(
    'newsletter, newsletters, mailing, mailings, mailing list, marketing mail, marketing mails, marketing emails, marketing email, promo mails, promo emails, mails, our mails, our emails, mailshots, drop an email, send a mail, write to',
  ),
  phone: wordsOf(
    'phone, phone up, give a ring, give a call, ring up, ring him, ring her, call him, call her, phone him, phone her, sales call, sales calls, telemarketing, by phone, on the telephone, phoned, called, be called, be phoned, phone calls, calls from us, calls',
  ),
};
