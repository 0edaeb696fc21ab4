import { wordsOf } from './dictionary.ts';
import type { HabitTold, PartOfHabit } from './habits.ts';
import type { Saying } from './saying.ts';

/** What the customer on the line does as a rule, word by word. */
export const HABITS_EN: Saying<PartOfHabit, HabitTold> = {
  words: {
    person: wordsOf(
      "she, he, they, her, his, him, hers, their, them, this customer, the customer, this caller, the caller, this person, the person, this client, the client, this one, this guy, this lady, customer, caller, this customer's, the customer's, customer's, the caller's, this person's, the client's, she's, he's, they're, someone who, somebody who, a person who, a customer who, one who",
    ),
    often: wordsOf(
      'usually, usual, normally, normal, typically, typical, generally, general, mainly just, tend to, tends to, tend, tends, tending, inclined to, regular, regularly, ordinarily, habitually, habit, habits, habitual, in the habit of, as a rule, for the most part, by habit, always, used to buying, used to shopping, usualy, usally, usuallly',
    ),
    more: wordsOf(
      'mostly, mainly, primarily, predominantly, largely, most often, more often, most frequently, more frequently, most of the time, more of the time, more times, most times, most, more, the most, prefer, prefers, prefer to, prefers to, preferred, preference, favourite, favorite, main, primary, favour, favours, favor, favors, go-to, likes to, like to, likes, like',
    ),
    average: wordsOf('average, on average, avg, mean'),
    buying: wordsOf(
      'buy, buys, bought, buying, get, gets, go for, goes for, pick, picks, choose, chooses, shop, shops, shopped, shopping, order, orders, ordered, ordering, purchase, purchases, purchased, purchasing, shopper, buyer, buyers, purchaser, make purchases, make orders, makes orders, makes purchases, making purchases, place orders, places orders, placing orders, place his orders, place her orders, place their orders, places his orders, places her orders, use, uses, using, used',
    ),
    contacting: wordsOf(
      'contact us, contacts us, contacting us, contacted us, contact, contacts, contacting, contacted, get in touch, gets in touch, getting in touch, got in touch, in touch, reach out, reaches out, reach us, reaches us, reaching us, reaching out, reached out, get hold of us, gets hold of us, communicate, communicates, communicating, talk to us, talks to us, write to us, enquire, enquires, inquire, inquires, enquiries, inquiries, enquiry, inquiry, support, customer service, customer support, the support team',
    ),
    paid: wordsOf(
      'spend, spends, spending, spent, pay, pays, paying, basket, bill, ticket size, money, shell out, shells out',
    ),
    worth: wordsOf(
      'order value, order size in yen, order amount, order total, basket size, basket value, purchase amount, purchase value, spend per order, spending per order, ticket value',
    ),
    items: wordsOf('items, item, pieces, products, things, units, articles'),
    how: wordsOf('how'),
    'how-much': wordsOf(
      'how much, what amount, what sum, what kind of amount, what kind of money, how high, how big, how large',
    ),
    'how-many': wordsOf('how many, what number of'),
    what: wordsOf(
      "what, what's, what kind of things, what sort of things, what kinds of things, what type of things, what stuff",
    ),
    'each-time': wordsOf(
      'per order, per purchase, per visit, per transaction, per shop, each time, at a time, every time, at once, in one go, in an order, in one order, on an order, in a single order, on each order, each order, with each order, each purchase, each visit, in one visit, a time, a visit, an order',
    ),
    where: wordsOf(
      "where, where's, which channel, what channel, which channels, what channels, channel, channels, sales channel, which sales channel, what sales channel, purchase channel, shopping channel, buying channel, place, places, what place, which place, outlet, through what, through which, via what, via which, by what means, by which means, which way, what way",
    ),
    channel: wordsOf(
      'online, web, website, internet, site, app, mobile app, phone app, store, stores, in-store, in store, offline, shop floor, boutique, boutiques, brick and mortar, brick-and-mortar, physical store, physical stores, physical shop, physical shops, ec',
    ),
    talk: wordsOf(
      'phone, by phone, telephone, call, calls, calling, called, email, emails, e-mail, e-mails, mail, emailing, chat, chats, chatting, line, ring, rings, ringing, phoning, text, texting, method of contact, contact method, way of contacting us, way of contact, means of contact',
    ),
    weekday: wordsOf(
      'weekend, weekends, the weekend, at weekends, weekday, weekdays, what day, which day, which days, what days, day, days, what weekday, which weekday, day of the week, days of the week, day of week, of the week, what day of the week, which day of the week, on what day, on which day, which weekdays, what weekdays',
    ),
    when: wordsOf('when'),
    hour: wordsOf(
      'evening, evenings, morning, mornings, afternoon, afternoons, night, nights, at night, late at night, time of day, time of the day, hour, hours, hour of day, hour of the day, hours of the day, what time, which hour, what hour, at what time, what time of day, at what hour',
    ),
    filling: wordsOf(
      "does, do, did, is, are, was, has, have, been, be, a, an, the, or, at, in, on, by, from, our, us, with, with us, from us, through, via, to, of, for, done, doing, made, than, rather than, instead of, over, versus, vs, and, not in, type, kind, sort, person, guy, girl, woman, man, please, pls, plz, so, um, ok, okay, hi, hello, thanks, thank you, could you, can you, would you, tell me, let me know, check, see, show me, i'd like to know, i want to know, i need to know, know, find out, do you know, do we know, any idea, whether, if, right, correct, or not, it, its, it's, that, that's, one, way, just, also, then, well, now, things, stuff, products, items, something, anything, goods, clothes, which, when it comes to, place, places, our place, their, own, mode, means, method, either, both, look, say, would, will, here, store or, customer",
    ),
  },
  never:
    'how much (?:does|do|did) \\w+ (?:\\w+ )?(?:buy|order|purchase) (?:at a time|each time|every time|per order|at once)|how often|how long|how (?:many|much) (?:times|customers|people)|\\b(?:which|what) (?:store|shop|boutique)s?\\b|^(?!.*(?:online|web|internet|site|app)).*\\b(?:the|her|his|their) (?:store|shop|boutique)s?\\b|\\bnot (?:usually|mostly|mainly|much|often)\\b|\\bwhen (?:did|was)|\\b(?:spend|spends|spending|money)(?: most| usually| more)* on\\b(?! average)',
  read: {
    channel: "this customer's orders by channel, most first",
    contact: "this customer's contacts by contact channel, most first",
    spend: 'average order value of this customer',
    items: 'items per order of this customer',
    goods: "what is this customer's favourite category",
    weekday: "this customer's orders by weekday, most first",
    hour: 'orders of this customer by hour of day, most first',
  },
};
