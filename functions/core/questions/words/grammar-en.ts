import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

/** Words that shape an English question. */
export const ENGLISH_GRAMMAR: readonly DictionaryEntry[] = [
  entry({ kind: 'join', how: 'and' }, `and, as well as, &, along with`),
  entry({ kind: 'join', how: 'or' }, `or`),
  entry({ kind: 'both' }, `both`),
  entry({ kind: 'either' }, `either, any of, at least one of`),
  entry({ kind: 'only' }, `only, solely, exclusively, just`),
  entry(
    { kind: 'except' },
    `
    except, except for, excluding, other than, outside, outside of, apart from, not in, not from, who are not,
    that are not, who is not, are not in, not including, who are not in, non, who aren't, are not, aren't,
    not living in`,
  ),
  entry(
    { kind: 'not' },
    `
    not, but not, never, didn't, did not, haven't, have not, hasn't, has not, don't, do not, without, but never,
    but did not, but didn't, but have not, but haven't, and not, had not, and never, doesn't, does not, no, but no`,
  ),
  entry(
    { kind: 'by' },
    `
    by, per, for each, each, broken down by, split by, grouped by, group by, for every, every, by each, in each,
    across, segmented by, sliced by, breakdown by, broken down per`,
  ),
  entry({ kind: 'within' }, `among, amongst, out of, out of all, of all, of the, of our, within, of those, of`),
  entry({ kind: 'share' }, `share, percentage, percent, proportion, ratio, fraction, %, what %, portion, rate, pct`),
  entry({ kind: 'distribution' }, `distribution, breakdown, split, mix, composition, spread`),
  entry(
    { kind: 'trend' },
    `trend, over time, trending, evolution, development, time series, evolve, evolved, history, change over time`,
  ),
  entry(
    { kind: 'growth', against: null },
    `
    growth, growth rate, grow, grown, grew, increase, increased, decrease, decreased, change, changed, decline,
    declined, go up, gone up, went up, gone down, went down`,
  ),
  entry(
    { kind: 'growth', against: 'previous-year' },
    `
    year over year, year-over-year, yoy, year on year, year-on-year, versus last year, vs last year,
    compared to last year, compared with last year, than last year, same period last year, same month last year,
    the same month last year, the same period last year, a year earlier, the year before, the same month a year ago`,
  ),
  entry(
    { kind: 'growth', against: 'previous-period' },
    `
    month over month, month-over-month, mom, month on month, week over week, wow, quarter over quarter, qoq,
    the previous period, previous period, the period before, the month before, the week before, the prior period`,
  ),
  entry(
    { kind: 'versus' },
    `
    compare, compared to, compared with, comparison, versus, vs, vs., against, difference, comparing, relative to,
    than, compared, compare to, compare with`,
  ),
  entry({ kind: 'aggregate', aggregate: 'average' }, `average, mean, avg, averaged, on average, typical`),
  entry({ kind: 'aggregate', aggregate: 'median' }, `median`),
  entry({ kind: 'aggregate', aggregate: 'highest' }, `maximum, max`),
  entry({ kind: 'aggregate', aggregate: 'lowest' }, `minimum, min`),
  entry(
    { kind: 'aggregate', aggregate: 'total' },
    `total, sum, sum of, in total, altogether, overall, combined, cumulative, lifetime`,
  ),
  entry(
    { kind: 'per', unit: 'order' },
    `per order, an order, each order, per purchase, per transaction, a single order, one order, single order`,
  ),
  entry(
    { kind: 'per', unit: 'customer' },
    `
    per customer, per person, per buyer, each customer, a customer, per head, per capita, per shopper,
    a single customer, one customer`,
  ),
  entry(
    { kind: 'rank', direction: 'descending', one: false },
    `top, ranking, rank, ranked, in descending order, from highest to lowest, leading, from most to least`,
  ),
  entry({ kind: 'rank', direction: 'ascending', one: false }, `bottom, in ascending order, from lowest to highest`),
  entry(
    { kind: 'sold' },
    `
    sold, selling, best selling, best-selling, bestselling, best seller, best sellers, bestseller, bestsellers, top selling,
    top-selling, top seller, top sellers, sells, sell`,
  ),
  entry({ kind: 'ambiguous', word: 'popular' }, `popular, most popular, favourite, favorite, the most popular`),
  entry(
    { kind: 'ambiguous', word: 'best-customers' },
    `
    best customers, best customer, most valuable customers, most valuable customer, valuable customers, loyal customers,
    most loyal customers, best clients, good customers, important customers, most important customers, key customers,
    best buyers, heavy users, best shoppers, most loyal customer, loyal customer, our best customers, regulars`,
  ),
  entry(
    { kind: 'rank', direction: 'descending', one: true },
    `most, highest, the most, the highest, largest, biggest, greatest, the largest, the biggest`,
  ),
  entry(
    { kind: 'rank', direction: 'ascending', one: true },
    `least, lowest, fewest, the least, the lowest, the fewest, smallest, worst, the worst, the smallest, poorest`,
  ),
  entry(
    { kind: 'ask', what: 'count' },
    `
    how many, number of, the number of, count, count of, amount of, numbers, number, the count of, total number of,
    no. of, headcount`,
  ),
  entry({ kind: 'ask', what: 'count-times' }, `how often, how many times, number of times`),
  entry({ kind: 'ask', what: 'list' }, `list, list of, list all, export, names of, list the`),
  entry({ kind: 'ask', what: 'who' }, `who, which customers, what customers, which people, which customer, whom`),
  entry({ kind: 'ask', what: 'how-much' }, `how much, how much money`),
  entry({ kind: 'ask', what: 'which' }, `which, what kind of, which of, where`),
  entry({ kind: 'ask', what: 'when' }, `when, what date, since when, how long, what day, how long ago`),
  entry({ kind: 'ask', what: 'what' }, `what, what's, what is, what are, what was, what were, whats`),
  entry(
    { kind: 'ask', what: 'whether' },
    `
    has, did, does, is, can, may, ever, is there, can we, may we, may i, can i, are we allowed to, am i allowed to,
    should, do, have, had, is it ok, is it okay, allowed, allowed to`,
  ),
  entry(
    { kind: 'operator', op: '>=' },
    `
    at least, or more, and more, or over, or above, minimum of, no less than, not less than, >=, no fewer than,
    and over, or older, and older, +, and above, and up, upwards, plus`,
  ),
  entry(
    { kind: 'operator', op: '>' },
    `
    more than, over, above, exceeding, exceeds, exceed, greater than, >, older than, higher than, larger than,
    upwards of, in excess of, exceeded, bigger than`,
  ),
  entry(
    { kind: 'operator', op: '<=' },
    `
    at most, or less, or fewer, or under, up to, no more than, not more than, <=, or below, and under, or younger,
    and younger, maximum of`,
  ),
  entry(
    { kind: 'operator', op: '<' },
    `less than, fewer than, under, below, <, younger than, lower than, smaller than`,
  ),
  entry({ kind: 'operator', op: '=' }, `exactly, precisely, equal to, =`),
  entry({ kind: 'quantity', value: 2, unit: null, op: '>=' }, `multiple, several`),
  entry(
    { kind: 'quantity', value: 2, unit: 'times', op: '>=' },
    `more than once, multiple times, several times, at least twice, twice or more, repeatedly`,
  ),
  entry({ kind: 'quantity', value: 1, unit: 'times', op: null }, `once, one time`),
  entry({ kind: 'quantity', value: 2, unit: 'times', op: null }, `twice`),
  entry({ kind: 'quantity', value: 1, unit: 'times', op: '>=' }, `at least once, once or more`),
  entry({ kind: 'quantity', value: 2, unit: 'times', op: '>' }, `more than twice`),
  entry({ kind: 'counter', unit: 'times' }, `times, time, x`),
  entry({ kind: 'counter', unit: 'yen' }, `yen, jpy, ¥`),
  entry({ kind: 'counter', unit: 'items' }, `units, unit, pieces, piece`),
  entry(
    { kind: 'counter', unit: 'years-old' },
    `years old, year old, years of age, year-old, years-old, yrs old, years`,
  ),
  entry({ kind: 'counter', unit: 'decade' }, `s, 's`),
  entry({ kind: 'grain', grain: 'day' }, `day, daily, day by day, days, date`),
  entry({ kind: 'grain', grain: 'week' }, `week, weekly, week by week, weeks`),
  entry({ kind: 'grain', grain: 'month' }, `month, monthly, month by month, months, calendar month`),
  entry({ kind: 'grain', grain: 'quarter' }, `quarter, quarterly, quarters`),
  entry({ kind: 'grain', grain: 'year' }, `year, yearly, annual, annually, years, calendar year`),
  entry({ kind: 'grain', grain: 'fiscal-year' }, `fiscal year, financial year, fiscal years`),
  entry(
    { kind: 'all' },
    `
    all, everyone, everybody, entire, whole, all time, all customers, total customers, all brands, of all time,
    all our customers`,
  ),
  entry(
    { kind: 'this-customer' },
    `
    this customer, the customer, this person, this caller, the caller, she, he, they, her, him, his, their, them,
    this client, this lady, this gentleman, customer on the line, the customer on the line, the person on the line,
    this buyer, this shopper, she's, he's, this user, this member, this woman, this man, the person on the phone,
    the customer on the phone, they've, theirs, this customer's`,
  ),
  entry(
    { kind: 'follow-up' },
    `
    what about, how about, and, of those, of these, of them, same for, the same for, now, then, and what about,
    and how about, and for, those, these, that, same, the same, it, instead, and now, and of those, and of them,
    break it down, break that down, break this down, split it, only for, just for`,
  ),
  entry(
    { kind: 'bought', did: true },
    `
    bought, buy, buys, buying, purchased, purchases, purchase, purchasing, ordered, shopped, shopped at, shop at,
    shop, shopping, made a purchase, made purchases, placed an order, placed orders, made an order, ordering,
    have bought, has bought, have purchased, has purchased, had bought, made, placed, who ordered, bought from,
    bought at, purchased from, ordered from, buy from, bought something, bought anything, bought something from,
    bought anything from, buy anything, order anything, purchase anything`,
  ),
  entry(
    { kind: 'bought', did: false },
    `
    did not buy, didn't buy, have not bought, haven't bought, has not bought, hasn't bought, never bought,
    not bought, not purchased, did not purchase, didn't purchase, have not purchased, haven't purchased,
    never purchased, not ordered, never ordered, haven't ordered, have not ordered, did not order, didn't order,
    have never bought, have never purchased, has never bought, have never ordered, not buy, without buying,
    without purchasing, without a purchase, without purchases, without orders, without any order,
    without any purchase, do not buy, don't buy, made no purchase, with no orders, with no purchases,
    with no purchase, no purchase, no purchases, no orders, but did not buy, but didn't buy, but have not bought,
    but haven't bought, but never bought, but not bought, hasn't ordered, has not purchased, didn't buy anything,
    did not buy anything, haven't bought anything, have not bought anything, bought nothing, never bought anything,
    have no orders, have no purchases, never made a purchase, have not made a purchase, haven't made a purchase,
    never placed an order, have not placed an order`,
  ),
  entry({ kind: 'spent' }, `spent, spend, spending, spends, paid, pay, spenders, have spent, has spent, spender`),
  entry(
    { kind: 'registered' },
    `
    registered, signed up, joined, sign up, signing up, registering, join, register, sign-ups, signups,
    registrations, registration, became customers, became a customer, acquired, enrolled`,
  ),
  entry(
    { kind: 'repeat' },
    `
    repeat, repeat customers, repeat customer, repeat buyers, repeat buyer, returning customers, repeat purchasers,
    repeat shoppers, returning buyers, repeaters, returning customer`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'returned', did: true },
    `
    returned, return, returns, sent back, returned something, returned anything, returned an item,
    returned an order, have returned, made a return, returned any item, refunded, return anything, returned items`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'returned', did: false },
    `
    never returned, have not returned, haven't returned, not returned, didn't return, did not return,
    without returns, without a return, never returned anything, no returns, have never returned,
    have never returned anything, with no returns`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'cancelled', did: true },
    `
    cancelled, canceled, cancel, cancellations, cancelled an order, canceled an order, cancelled orders,
    cancellation, cancelled anything, canceled anything`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'cancelled', did: false },
    `
    never cancelled, never canceled, have not cancelled, haven't cancelled, did not cancel, have never cancelled,
    without cancellations`,
  ),
  entry(
    { kind: 'consent', purpose: 'call', answers: null },
    `
    call consent, phone consent, consent to calls, consent to call, consent to phone calls, permission to call,
    ok to call, okay to call, consent for calls, consent for phone calls, calling consent, call permission,
    phone permission, telephone consent, consent to be called`,
  ),
  entry(
    { kind: 'consent', purpose: 'call', answers: ['yes'] },
    `
    can be called, may be called, agreed to be called, consented to calls, consent to being called,
    who can be called, allow calls, allows calls, agreed to calls, consented to phone calls,
    consented to be called, opted in to calls, opted into calls, we can call, we may call, we are allowed to call,
    can we call, may we call, can i call, may i call, allowed to call, call, gave consent to calls, gave call consent, gave phone consent, allowed calls,
    accept calls, callable, have call consent, with call consent, with phone consent, have phone consent,
    said yes to calls`,
  ),
  entry(
    { kind: 'consent', purpose: 'call', answers: ['no'] },
    `
    do not call, must not be called, should not be called, refused calls, opted out of calls, cannot be called,
    can't be called, declined calls, refuse calls, don't want calls, do not want to be called,
    don't want to be called, opted out of phone calls, said no to calls, not to be called, refused phone calls,
    refused to be called, we must not call, we cannot call`,
  ),
  entry(
    { kind: 'consent', purpose: 'call', answers: ['no', 'unknown'] },
    `
    without call consent, without phone consent, no call consent, not consented to calls,
    haven't consented to calls, have not consented to calls, did not consent to calls, without consent to calls,
    no phone consent, without consent to be called, didn't consent to calls, not agreed to calls`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: null },
    `
    email consent, consent to email, consent to emails, permission to email, ok to email, okay to email,
    email opt-in, email permission, newsletter consent, mail consent, consent for email, marketing email consent,
    consent to be emailed`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['yes'] },
    `
    can be emailed, may be emailed, agreed to be emailed, consented to email, consented to emails,
    agreed to emails, opted in to email, opted in to emails, opted into email, opted into emails, we can email,
    we may email, allow emails, allows emails, allow email, can we email, may we email, can i email, may i email, allowed to email, accept emails,
    accept email, subscribed to email, subscribed to emails, with email consent, have email consent,
    gave email consent, subscribe to emails, email subscribers, email opt-ins, consented to be emailed,
    said yes to email, said yes to emails, agreed to email`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['no'] },
    `
    do not email, must not be emailed, opted out of email, opted out of emails, cannot be emailed, refused email,
    refused emails, declined email, unsubscribed, declined emails, can't be emailed, don't want emails,
    do not want emails, said no to email, said no to emails, should not be emailed, unsubscribed from email,
    unsubscribed from emails, email opt-outs`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['no', 'unknown'] },
    `
    without email consent, no email consent, not consented to email, not consented to emails,
    haven't consented to email, have not consented to email, have not consented to emails,
    did not consent to email, didn't consent to email, without consent to email`,
  ),
  entry({ kind: 'polarity', yes: true }, `yes, granted, given`),
  entry({ kind: 'polarity', yes: false }, `refused, denied, withdrawn`),
  entry({ kind: 'polarity', yes: null }, `unknown, not given, missing`),
  entry(
    { kind: 'attention' },
    `
    attention, attention customer, needing attention, needs attention, flagged for attention, attention flag,
    special attention, flagged, require attention, flagged as attention`,
  ),
];

/** Function words of English: they say nothing about what is asked. */
export const ENGLISH_STOPS = wordsOf(`
  in their, who are in their,
  how did, how do, how does, how is, how are, how was, how were, how have, how has, how had,
  a, an, the, in, on, at, to, for, from, with, our, us, we, i, me, my, you, your, please, pls, show, show me,
  tell, tell me, give, give me, get, get me, display, find, find me, calculate, compute, report, see, look up,
  check, let me know, know, need, want, would like, i'd like, would, could, could you, can you, would you, like,
  want to, need to, to see, are, was, were, be, been, being, there, are there, do we have, we have, have we,
  did we have, did we, do we, who have, who has, who had, have had, having, as, so, so far, as of now, currently,
  current, at the moment, right now, hi, hello, hey, thanks, thank you, ok, okay, about, during, company,
  business, graph, chart, plot, table, as a chart, as a table, data, figures, figure, value, values, information,
  info, details, 's, s', come from, comes from, came from, coming from, come, belong to, belongs to, belong,
  belonging to, live in, living in, lives in, based in, located in, reside in, residing in, who live in,
  made up of, accounted for by, account for, accounts for, make up, which are, that are, who are, who is, aged,
  their age, identified as, gone, made by, placed by, generate, generated, generated by, produced, happen,
  happened, take place, look like, looks like, look, looking, doing, each other, exactly what, record, records,
  recorded, classified as, tagged as, considered, this, some, any, anything, something, worth, worth of, really,
  actually, also, too, total of, broken down, break down, quickly, simply, when looking at, in terms of,
  regarding, concerning, with respect to, based on, according to, kindly, much, many, last thing, got, gets,
  getting, earn, earned, make, bring in, brought in, that have, that had, that has, which have`);
