import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, entry } from './dictionary.ts';

/** Words that say “at any time so far” where they close a sentence, and the order of events elsewhere. */
export const CLOSING_ENGLISH: readonly string[] = ['before', 'previously', 'already', 'in the past', 'yet', 'anymore'];

const contactedBy = (channel: string): Meaning => ({
  kind: 'conditions',
  conditions: [
    {
      kind: 'event',
      of: 'contact',
      did: true,
      filters: [{ field: 'contact_channel', op: 'in', values: [channel] }],
      range: null,
      times: null,
    },
  ],
});

/** How people speak: short forms, other verbs for the same, and words that only lead into the question. */
export const SPOKEN_ENGLISH: readonly DictionaryEntry[] = [
  entry(
    { kind: 'group', dimensions: ['gender'], grain: null, which: false },
    `male to female ratio, male-to-female ratio, male female ratio, men to women ratio, ratio of men to women, ratio of male to female, ratio of women to men, female to male ratio, gender ratio, gender split, gender mix, gender balance`,
  ),
  entry(
    { kind: 'growth', against: null },
    `go up or down, went up or down, gone up or down, up or down, rise or fall, increase or decrease, rise, risen, rose`,
  ),
  entry(
    contactedBy('phone'),
    `called us, call us, called in, phoned us, phoned, rang us, ring us, called our support, telephoned us, has called us, have called us, calling us, calling in, calling support, phoning us, ringing us, they called us, a phone contact, a phone call with us, a support call`,
  ),
  entry(
    contactedBy('email'),
    `emailed us, email us, wrote us an email, sent us an email, has emailed us, have emailed us, emailing us, writing us an email, they emailed us`,
  ),
  entry(contactedBy('chat'), `chatted with us, chat with us, used the chat, contacted us by chat`),
  entry(
    {
      kind: 'conditions',
      conditions: [{ kind: 'event', of: 'contact', did: true, filters: [], range: null, times: null }],
    },
    `wrote in, been in touch, been in contact, in touch with us, talked to us, spoke to us, spoken to us, reached out to us, gotten in touch, get in touch, get in touch with us`,
  ),
  entry(
    { kind: 'fact', fact: 'last_contact' },
    `last called us, last call us, call us last, last phoned us, last talked to us, last spoke to us, last emailed us, last heard from, last hear from, hear from last, last time she contacted us, last time he contacted us, last time they contacted us, the last time she contacted us, the last time he contacted us, last time they called, last time she called, last time he called, last call, latest call, most recent call, last phone call, latest phone call, most recent phone call, last phone contact, last email to us, last email from, last chat with us, last chat, latest chat, most recent chat, called us last, phone us last, phoned us last, ring us last, rang us last`,
  ),
  entry(
    { kind: 'this-customer' },
    `this guy, the guy, this dude, this girl, this fellow, this gent, the lady, the gentleman, my customer, the client, customer on the phone, caller on the line, this caller's, the caller's, current customer, the current customer, the person i'm talking to, this person's, this client's, theirs`,
  ),
  entry(
    { kind: 'bought', did: true },
    `own, owns, owned, picked up, bought from us, purchased from us, bought before, bought already, got from us, buying from us, buy from us, bought with us, shopped with us, shop with us, has bought, has purchased, has ever bought, ever bought, ever buy, ever purchased, ever ordered, ever order, ever purchase`,
  ),
  entry(
    { kind: 'bought', did: false },
    `not bought anything, not purchased anything, not ordered anything, hasn't bought anything, has not bought anything, not bought from us, no longer buy, not shopped, haven't shopped, have not shopped, didn't shop, did not shop, not placed an order, not made a purchase, hasn't purchased anything, have not purchased anything, haven't ordered anything, never buy, never shopped`,
  ),
  entry({ kind: 'spent' }, `shelled out, spent with us, spend with us, spending with us, paid us`),
  entry(
    { kind: 'trend' },
    `develop, developed, develops, developing, progressed, progression, month-by-month development`,
  ),
  entry(
    { kind: 'share' },
    `how much of our, how much of the, how much of, what ratio, which ratio, what part, what fraction, what share, what proportion, what percent, what percentage, contribution, contribute, contributes, contributed`,
  ),
  entry(
    { kind: 'moved', way: 'out' },
    `did we lose, have we lost, we lost, were lost from, dropped from, lost their place in`,
  ),
  entry({ kind: 'ambiguous', word: 'more-active' }, `how active this customer is lately`),
  entry({ kind: 'ambiguous', word: 'bought-at-a-time' }, `how much this customer buys at a time`),
  entry(
    { kind: 'ambiguous', word: 'lapsed' },
    `lapsed, lapsed customers, lapsed customer, inactive, inactive customers, dormant, dormant customers, sleeping, sleeping customers, stopped buying`,
  ),
  entry(
    { kind: 'ambiguous', word: 'lapsing' },
    `lapsing, slipping away, drifting away, fading, fading away, drifting, slipping`,
  ),
  entry({ kind: 'ambiguous', word: 'existing' }, `existing, existing customers, existing customer`),
  entry(
    { kind: 'fact', fact: 'segments' },
    `which segment, which segments, what segment, what segments, what type of buyer`,
  ),
  entry(
    { kind: 'fact', fact: 'customer_since' },
    `how long has she been a customer, how long has he been a customer, how long have they been a customer, how long been a customer, first register, first registered, became a member, first sign up, first signed up`,
  ),
  entry(
    { kind: 'fact', fact: 'first_purchase' },
    `first shop with us, first shopped with us, first buy from us, first bought from us, first order with us, first shop, first shopped, first ever purchase, very first purchase, first ever order`,
  ),
  entry(
    { kind: 'fact', fact: 'last_purchase' },
    `last thing she bought, last thing he bought, last thing they bought, last shopped, last shop with us, last shopped with us, last bought from us, last time she bought, last time he bought, last time they bought, most recently bought, most recently buy, most recently purchased, last item bought, last thing bought`,
  ),
  entry(
    { kind: 'fact', fact: 'purchases' },
    `all her purchases, all his purchases, all their purchases, all her orders, all his orders, all their orders, what has she bought so far, shopping history`,
  ),
  entry(
    { kind: 'dimension', dimension: 'gender' },
    `customer gender, customers' gender, buyer gender, gender of the customer, gender of customers`,
  ),
  entry(
    { kind: 'dimension', dimension: 'age_group' },
    `customer age group, customer age, customers' age, buyer age, buyer age group`,
  ),
  entry(
    { kind: 'dimension', dimension: 'prefecture' },
    `customer prefecture, customer location, customers' prefecture, buyer location`,
  ),
  entry({ kind: 'fact', fact: 'surveys' }, `rated us in the survey`),
  entry(
    { kind: 'fact', fact: 'contacts' },
    `ticket history, call history, past calls, past tickets, interaction history`,
  ),
  entry(
    { kind: 'fact', fact: 'name' },
    `last name, first name, surname, called by name, whom am i speaking with, who am i talking to, who am i speaking to, who am i speaking with`,
  ),
  entry(
    { kind: 'fact', fact: 'phone' },
    `phone on file, mobile number on file, cell number, cell phone, cellphone number, phone number on file, best number`,
  ),
  entry({ kind: 'fact', fact: 'email' }, `email on file, email address on file`),
  entry(
    { kind: 'fact', fact: 'address' },
    `where from, which prefecture, what prefecture, shipping address, delivery address`,
  ),
  entry(
    { kind: 'attribute', attribute: 'probability_lost' },
    `how likely is it that we have already lost, how likely is it that we've already lost, how likely is it that we have lost, how likely is it that we've lost, how likely is it that we lost, chance that we have lost, chance that we have already lost, chance we have lost, chance we've lost, odds that we have lost, odds we've lost, probability that we have lost, probability we have lost, how likely is it that she has left, how likely is it that he has left, how likely is it that she left, likelihood that we have lost, likelihood of having lost, churn risk, risk of churn, risk of churning, risk of leaving, churn score, likelihood of leaving, chance of leaving, chance of churning, risk of being lost, attrition risk`,
  ),
  entry(
    { kind: 'attribute', attribute: 'average_interval_days' },
    `how frequently, how regularly, buying frequency, how often does she buy, how often does he buy, how often do they buy, average time between orders, average time between purchases, average gap between purchases, average gap between orders, gap between purchases, gap between orders, how many days between purchases, how many days between orders, how long between purchases, how long between orders, how much time between purchases, how much time between orders, interval between purchases, purchase interval, buying interval, order interval, interval between orders, days on average between purchases, days on average between orders, how many days on average between purchases, how many days on average between orders, how many days pass between purchases, how many days pass between orders, days between two orders, days between two purchases, purchase cycle, repurchase interval, reorder interval,  days between orders, days between purchases, time between two orders, average days between orders`,
  ),
  entry(
    { kind: 'attribute', attribute: 'recency_days' },
    `how many days ago did she last order, how many days ago did he last order, how many days ago did they last order, how many days ago did she last buy, how many days ago did he last buy, how many days ago did they last buy, how many days ago was her last order, how many days ago was his last order, how many days ago was their last order, how many days ago was her last purchase, how many days ago was his last purchase, how many days ago was the last order, how many days ago was the last purchase, how many days ago was this customer's last order, how many days ago did this customer last order, how many days ago did this customer last buy, how many days has it been since her last order, how many days has it been since his last order, how many days has it been since the last order, how many days has it been since her last purchase, how many days has it been since his last purchase, how many days has it been since the last purchase, how long ago was the last purchase, how long ago did she last buy, time since last purchase, time since the last purchase, time since last order, days since they last bought, days since she last bought, days since he last bought`,
  ),
  entry(
    { kind: 'attribute', attribute: 'lifetime_value_yen' },
    `this customer worth, how valuable is this customer, how valuable is the customer`,
  ),
  entry(
    { kind: 'attribute', attribute: 'lifetime_days' },
    `customer lifetime, average customer lifetime, lifetime of customers, lifespan, customer lifespan, average lifetime`,
  ),
  entry({ kind: 'rank', direction: 'ascending', one: true }, `youngest, the youngest`),
  entry({ kind: 'rank', direction: 'descending', one: true }, `oldest, the oldest`),
  entry({ kind: 'ambiguous', word: 'unit-of-time' }, `by unit of time`),
  entry(
    { kind: 'ambiguous', word: 'site-visits' },
    `web visits, site visits, website visits, web site visits, visits to the site, visits to our site, visits to the website, visits to our website, visits to the web site, online visits`,
  ),
  entry(
    { kind: 'ambiguous', word: 'favourite' },
    `favourite, favorite, preferred, prefer, prefers, favoured, usually use, usually uses, mostly use, mostly uses, use most, uses most, use the most, uses the most, use most often, uses most often, usually shop at, usually shops at, usually buy from, usually buys from`,
  ),
  entry(
    { kind: 'value', dimension: 'contact_outcome', values: ['unresolved'], label: 'unresolved' },
    `open, open tickets, open ticket, open cases, open case, open contacts, open issues, open inquiries, outstanding tickets, pending tickets, still open, not yet resolved`,
  ),
  entry({ kind: 'polarity', yes: true }, `fine, allowed to contact`),
  entry(
    { kind: 'stop' },
    `put in, put into, put, placed in, ended up in, assigned to, or what, quick question, i wonder, wondering, i was wondering, wondering if, lemme know, gimme, wanna, wanna know, i wanna know, what i want to know, i'm looking for, i am looking for, looking for, curious, pull up, pull, run me, give us, show us, tell us, i need to know, need to know, help me, hey there, good morning, good afternoon,
    guys, team, btw, by the way, last four digits, last 4 digits, basically, roughly, approximately, approx, i'd love to know, i would love to know, any idea, do you know, can you tell me, could you tell me, can you show me, could you show me, i want to see, i'd like to see, for me, please give me, please show me, please tell me, in the database, in our database, in the system, in our system, on record, on file, were there, was there, there were, there was, do you have, have you got, did you, can you, do you, you guys, y'all, we've, we have had, please provide, provide, provide me, provide me with`,
  ),
  entry(
    { kind: 'measure', measure: 'orders' },
    `amount of orders, no of orders, # of orders, total orders, total number of orders, purchase frequency count`,
  ),
  entry(
    { kind: 'measure', measure: 'customers' },
    `no of customers, # of customers, total number of customers, total customers, amount of customers, amount of people, size of the customer base`,
  ),
  entry(
    { kind: 'measure', measure: 'sales' },
    `revenues, sales figures, sales figure, sales numbers, turnover figures, takings, proceeds`,
  ),
  { meaning: { kind: 'stop' }, words: CLOSING_ENGLISH },
  entry(
    { kind: 'versus' },
    `versus the, vs the, up against, side by side, next to each other, alongside each other, next to one another`,
  ),
  entry(
    { kind: 'except' },
    `leaving out, leave out, minus, without counting, but not counting, not counting, ignoring, disregarding, with the exception of, omitting`,
  ),
];
