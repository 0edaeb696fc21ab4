import { wordsOf } from './dictionary.ts';
import type { OccasionTold, PartOfOccasion } from './occasions.ts';
import type { Saying } from './saying.ts';

/** What happened once to the customer on the line, word by word. */
export const OCCASIONS_EN: Saying<PartOfOccasion, OccasionTold> = {
  words: {
    person: wordsOf(
      "she, he, they, her, his, him, hers, their, them, this customer, the customer, this caller, the caller, this person, the person, this client, the client, customer, caller, this customer's, the customer's, customer's, the caller's, this person's, the client's, she's, he's, they're, they've",
    ),
    first: wordsOf('first, very first, earliest, initial, oldest, first ever, for the first time, first time'),
    last: wordsOf(
      'last, very last, latest, most recent, most recently, newest, previous, last time, the last time, final',
    ),
    largest: wordsOf(
      'largest, biggest, highest, most expensive, priciest, dearest, maximum, max, top, record, costliest',
    ),
    most: wordsOf('most, the most, at most, maximum'),
    'at-once': wordsOf(
      'in one go, at once, in a single order, in one order, on one order, on a single order, in a single purchase, on a single purchase, in one purchase, in one transaction, in a single transaction, in one visit, in a single visit, at one time, in one basket, in a single basket, one order, single order, single purchase, single transaction, single basket, in one shop, basket, single shop, one purchase, one transaction, in a single go, on one purchase, for one order, for a single order, one-off, in one sitting, single visit, single shopping trip, in one shopping trip',
    ),
    buying: wordsOf(
      'buy, buys, bought, buying, shop, shopped, shopping, purchase, purchased, purchasing, ordered, get, got, made, make, placed, place',
    ),
    order: wordsOf('order, order date, purchase date, transaction, basket'),
    paying: wordsOf('spend, spent, spending, pay, paid, paying, shell out, shelled out, splash out, splashed out'),
    returning: wordsOf(
      'return, returned, returning, returns, send back, sent back, sent something back, send something back, bring back, brought back, bring something back, gave back, give back, refund, refunded, returned order, returned item',
    ),
    cancelling: wordsOf(
      'cancel, cancelled, canceled, cancelling, canceling, cancellation, cancellations, cancelation, call off, called off, cancelled order',
    ),
    contacting: wordsOf(
      'enquiries, inquiries, contacts, support requests, tickets, contact us, contacted us, contact, contacted, get in touch, got in touch, been in touch, in touch, reach out, reached out, reach us, reached us, enquiry, inquiry, enquire, inquire, enquired, inquired, support, customer service, customer support, support contact, conversation, speak to us, spoke to us, spoken to us, talk to us, talked to us, write to us, wrote to us, written to us, speak with us, spoke with us, talk with us, talked with us, ticket, interaction',
    ),
    phone: wordsOf(
      'phone, by phone, telephone, by telephone, call, called, phone call, phone us, phoned us, phoned, ring us, rang us, rang, rung us, call us, called us, on the phone, over the phone',
    ),
    mail: wordsOf('email, e-mail, by email, by e-mail, emailed us, email us, via email, emailed'),
    chat: wordsOf('chat, by chat, chatted, via chat, live chat, chat with us, chatted with us, chat session'),
    survey: wordsOf('survey, surveys, survey answer, survey response, questionnaire, survey answers, survey responses'),
    looking: wordsOf(
      'look at, looked at, looking at, been looking at, view, viewed, viewing, been viewing, browse, browsed, browsing, been browsing, see on, seen, saw, check out, checked out, page, pages, product page, product pages, web page, web pages, pages viewed, products viewed, clicked on, click on',
    ),
    site: wordsOf(
      'online, website, the site, site, web, app, on the website, on our website, on our site, on the site, on the app, in the app, web site, online store',
    ),
    when: wordsOf("when, when's, date, what date, which date, what day, which day, on what date, on which date, day"),
    where: wordsOf(
      "where, where's, which store, what store, which shop, which brand, what brand, which channel, what channel, from which brand, at which store, through which channel, by which channel",
    ),
    what: wordsOf(
      "what, what's, which, which products, which product, what products, what product, which items, which item, what items, what item, what sort of, what kind of, what kinds of, what type of, which kind of, item, items, product, products, thing, things, goods, contents, contain, contained, in it, include, included, details, consist of",
    ),
    'how-much': wordsOf(
      'how much, amount, value, cost, price, what amount, how expensive, worth, cost her, cost him, come to, came to, in yen, yen',
    ),
    'how-long': wordsOf(
      'how long, how many minutes, length, duration, minutes, how long did it take, take, took, last for, handling time, in minutes, lasted, how long it lasted',
    ),
    about: wordsOf(
      'about, topic, subject, reason, what about, regarding, concerning, outcome, result, resolved, solved, settled, how did it end, end, ended, purpose, deal with, dealt with',
    ),
    score: wordsOf(
      'score, scores, ratings, marks, rating, mark, rate, rated, scored, points, give, gave, given, say, said, answer, answered',
    ),
    filling: wordsOf(
      "does, do, did, is, are, was, were, has, have, had, been, be, a, an, the, at, in, on, by, from, our, us, with, with us, from us, through, via, to, to us, of, for, done, made, please, pls, plz, so, um, ok, okay, hi, hello, thanks, thank you, could you, can you, would you, tell me, let me know, check, show me, show, i'd like to know, i want to know, i need to know, know, find out, do you know, do we know, any idea, it, its, it's, that, that's, one, just, also, then, well, now, something, anything, item, items, product, products, things, thing, goods, ever, any, anyone, actually, exactly, and, here, so far, yet, something back, record, date of, team, when it comes to, time, times, order, orders, a order, an order, purchase, purchases, one of, long, back, single",
    ),
  },
  never:
    "\\b(?:not|never|n't|since|before|after|until|average|usually|normally|often|consent|number|address|how many (?!minutes)|second|third|two|three|[2-9]|\\d\\d+|who|customers|everyone|others?|each|every|per|than|by (?:brand|category|store|month|year))\\b|n't|\\b(?:last|latest|most recent|previous) (?:order|purchase|transaction)s?\\b.*\\b(?:return|cancel)|\\b(?:return|cancel)\\w* (?:her|his|their|the) (?:last|latest|most recent|previous)",
  read: {
    'first-purchase': 'first purchase of this customer',
    'last-purchase': 'last purchase of this customer',
    'largest-purchase': 'largest purchase of this customer',
    'last-return': 'last 1 return of this customer',
    'last-cancellation': 'last 1 cancellation of this customer',
    'last-contact': 'last contact of this customer',
    contacts: 'contact history of this customer',
    'last-call': 'last phone call of this customer',
    'last-mail': 'last email contact of this customer',
    'last-chat': 'last chat of this customer',
    'last-survey': 'last survey answer of this customer',
    surveys: "list of this customer's survey answers",
    'looked-at': 'what did this customer look at on the website',
  },
};
