import { wordsOf } from './dictionary.ts';
import type { PartOfOne } from './parts-of-one.ts';
import { anyOf } from './usual-wording.ts';

const PERSON = anyOf('customer, client, shopper, caller, person, buyer, guest, member, account, custmer, custommer');
const OF = '(?:(?:for|of|by|from|on|to|with|about) )?';
const PURCHASES =
  'purchase, purchases, order, orders, spends, purchases, orders, buy, buys, buying, bought, ordered, purchased, transaction, transactions, shopped, shop, shopping, spend, spending, spent, pay, pays, paid, got, get, picked up, checkout, checkouts, purchasing, ordering, buyed, bougth, made a purchase, placed an order, place an order, placed, made';

/** English words of the parts, as patterns of whole words. */
export const PARTS_OF_ONE_EN: Readonly<Record<PartOfOne, readonly string[]>> = {
  person: [
    `${OF}(?:this|the|that) ${PERSON}(?:'s|s)?(?: (?:on the line|on the phone|i(?:'m| am) (?:talking to|speaking with|looking at)|i have on the line))?`,
    `${OF}(?:s?he(?:'s)?|they(?:'ve|'re)?|him|her|hers|his|their|them|theirs)`,
  ],
  // “customer birthday”: whoever it is, where nothing else says so.
  anyone: [`${OF}(?:our |a )?${PERSON}(?:'s)?`],
  filler: wordsOf(
    `what, whats, what's, what is, what are, what was, what were, which, is, are, was, were, did, does, do, has, have, had, been, the, a, an, of, on, in, at, for, to, by, from, with, us, we, our, i, me, i'd, i'm, like, want, need, know, to know, see, show, tell, give, get me, find, find out, check, look up, display, pull up, please, pls, could you, can you, could, can, would, you, if, that, it, its, there, so, just, here, currently, now, right now, actually, me know, let me know, record, records, on record, on file, file, data, info, do we know, do we have, we have, any idea, hold, holds, where, leave, left, give, gave, provide, provided, over the course of, falls on, remind me, quick question, hi, hello, ok so, be`,
  ),
  ever: wordsOf(
    'ever, even one, even once, at any time, at any point, a single time, previously, before, in the past, past',
  ),
  whether: wordsOf('yes or no, whether, or not, anything, something, any, any of, one'),
  last: [
    '(?:(?:the |their |his |her |its )?(?:very )?(?:last|latest|most recent|newest|final|previous|most resent)(?: time)?|most recently|last of all)',
  ],
  first: ['(?:(?:the |their |his |her |its )?(?:very )?(?:first|earliest|initial)(?: time)?)'],
  dearest: [
    '(?:(?:the |their )?(?:single )?(?:most (?:expensive|costly|expnsive|pricey)|dearest|costliest|priciest|(?:highest|top)[- ]pric(?:e|ed)|highest price|biggest price tag)|cost (?:him |her |them )?the most|(?:paid|spent) the most for)',
  ],
  mostly: wordsOf(
    'most, the most, most often, mostly, usually, favourite, favorite, top, main, mainly, typically, regularly, most frequently, go-to, preferred, normally, generally',
  ),
  when: wordsOf(
    "when, when's, whens, wen, on what date, what date, which date, on which date, date, the date, dates, day, the day, what day, on what day, on which day, which day, time, how far back, since when",
  ),
  what: wordsOf(
    'what, about, regarding, concerning, concerned, concern, subject, the subject, topic, the topic, content, contents, matter, the matter, issue, reason for, what for, in about, kind of, type of, kind, type, sort of',
  ),
  item: wordsOf(
    'item, items, smth, thing, things, product, products, goods, article, articles, piece, something, everything',
  ),
  'how-much': wordsOf(
    'how much, how much money, total, in total, the total, total amount, total value, grand total, sum, the sum, amount, the amount, the total amount, altogether, all together, in yen, add up to, adds up to, value, worth, come to, comes to, overall amount, cost, price',
  ),
  'how-often': wordsOf(
    'how many, how many times, how often, number of, the number of, number, count, the count, times, on how many occasions, occasions, separate, how many separate',
  ),
  list: wordsOf(
    'list, a list, the list, history, the history, all, all of, everything, record of, records of, the record of, log, past, list of, full list, overview of',
  ),
  average: wordsOf('average, on average, avg, mean, typical, averages, average out to, the average, averaged'),
  'per-order': wordsOf(
    'per order, per purchase, per transaction, each order, an order, one of his orders, one of her orders, one of their orders, each time, each purchase, per checkout, order value, order amount, basket size, basket value, aov',
  ),
  'coming-year': [
    '(?:(?:over|in|within|during|for) )?(?:the )?(?:next|coming|upcoming|following)[- ](?:year|12 months?|twelve months?|365 days)|one[- ]year|(?:12|twelve)[- ]month(?=s? (?:spend|spending|value|forecast|sales|ltv))|(?:over )?(?:the )?year (?:ahead|to come)|within a year from now|(?:in |over )?the year to come',
  ],
  forecast: wordsOf(
    'expected, expected to, expcted to, predicted, prediction, forecast, forecast to, projected, projection, likely to, probably, expect, should we expect, can we expect, bring in, estimated, anticipated, will, likely, expected value',
  ),
  allowed: wordsOf(
    'may, may we, may i, can we, can i, are we allowed, am i allowed, allowed, is it ok, is it okay, is it all right, is it alright, is it fine, ok, okay, fine, am i fine, permitted, permission, permission status, consent, consented, opt-in, opted in, opt in, go-ahead, the go-ahead, all right, alright, agreed, would it be okay, status, fine to, ok with, okay with',
  ),
  'so-far': wordsOf(
    'so far, to date, till now, until now, up to now, all time, all-time, since day one, ever, overall, lifetime, over time, in all, from us, with us, altogether, in the past, to this day, across all time',
  ),
  purchase: wordsOf(PURCHASES),
  return: wordsOf(
    'return, returns, returned, returning, sent back, send back, given back, gave back, give back, brought back, bring back, refunded, handed back',
  ),
  cancellation: wordsOf('cancel, cancelled, canceled, cancellation, cancellations, cancels'),
  contact: wordsOf(
    'contact, contacts, contacted, contacting, inquiry, inquiries, enquiry, enquiries, support request, support requests, reached out, reach out, got in touch, get in touch, write in, wrote in, support contact, wrote or called in, contact us, raised, raise',
  ),
  survey: wordsOf(
    'survey, surveys, rating, ratings, survey answer, survey answers, survey response, survey responses, survey score, survey scores, survey result, survey results, questionnaire, feedback score',
  ),
  age: wordsOf('age, how old, old'),
  gender: wordsOf('gender, sex, male or female, man or woman, a man or a woman'),
  name: wordsOf("full name, 's full name, name, 's name, how to read the name, name reading, reading of the name"),
  address: wordsOf('address, home address, postal address, where, live, lives, living, reside, resides, residence'),
  'lifetime-value': wordsOf('ltv, lifetime value, customer lifetime value, clv'),
  registration: wordsOf(
    'register, registers, registered, registration, sign up, signed up, signup, sign-up, joined, join, enrolled, enrol, enroll, enrolment, enrollment, account created, become a member, became a member, signed on, membership start, member since, customer since',
  ),
  birthday: wordsOf(
    'birthday, birth date, date of birth, dob, bday, b-day, birthdate, birthdays, born, celebrate their birthday, celebrates a birthday',
  ),
  email: wordsOf(
    "email, e-mail, emails, e-mails, emailing, mail, send email, send emails, send an email, send an e-mail, send mail, by email, by e-mail, via email, email to, inbox, 's inbox, drop an email, drop the caller an email",
  ),
  phone: wordsOf(
    'call, calls, calling, phone, phone calls, phoning, ring, telephone, by phone, by telephone, telephone calls, cal, up by phone, call up',
  ),
  cluster: wordsOf('cluster, clusters, customer cluster, cluster membership'),
  segment: wordsOf(
    'segment, segments, segment membership, our segments, falls into, fall into, fall under, falls under, come under, comes under, belong to, belongs to, part of, containing, qualifies for, qualify for, classified, apply, belong, assigned to, under which segments, under, into, classified under',
  ),
  rank: wordsOf(
    'rank, membership rank, loyalty rank, rank of membership, level of member, membership status level, member grade, member class, membership grade, membership class, level, grade, member rank, tier, membership tier, member tier, membership level, member level, membership status, membrship rank, loyalty tier, loyalty level',
  ),
  category: wordsOf(
    'category, categories, product category, product categories, category-wise, product type, type of product, types of products, kind of goods, kinds of goods, kind of product, department',
  ),
  brand: wordsOf(
    'brand, brands, of our brands, our brands, brand-wise, which brand, which brands, what brands, every brand, all the brands, all brands, label, labels',
  ),
};
