import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

/** Ways to have said yes. */
/** `with no spend`, `have placed no orders`. */
const NO_ORDERS = wordsOf(
  'with no, with zero, without, without a, without an, without any, had no, have no, has no, have had no, has had no, made no, placed no, have made no, have placed no, has made no, has placed no, but no, and no, and zero, but zero, and without any',
).flatMap((none) =>
  wordsOf(
    'order, orders, purchase, purchases, spend, spending, orders at all, purchases at all, spend at all, spending at all',
  ).map((noun) => `${none} ${noun}`),
);

const AGREED = wordsOf(
  'agreed to, have agreed to, has agreed to, agree to, consented to, have consented to, has consented to, happy to, willing to, okay to, opted in to, opted into, have opted in to, said yes to, gave consent to, given consent to, have given consent to, ok with, okay with, fine with',
);

const agreeing = (to: string): readonly string[] =>
  AGREED.flatMap((yes) => wordsOf(to).map((what) => `${yes} ${what}`));

/** Buying, registering, returning and consenting. */
export const ENGLISH_VERBS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'bought', did: true },
    `
    bought, buy, buys, buying, purchased, purchases, purchase, purchasing, ordered, shopped, shopped at, shop at,
    place an order, place orders, placing orders, placing an order, places orders, shop, shopping, made a purchase, made purchases, placed an order, placed orders, made an order, ordering,
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
    with no purchase, no purchase, no purchases, no orders, without any purchase since registration, without a purchase since registration, without any purchase since registering, without any purchase since signing up, without buying since registration, without any order since registration, with no purchase since registration, with no purchases since registration, with no orders since registration, never bought since registration, never bought since registering, never purchased since registration, have not bought since registration, haven't bought since registering, but did not buy, but didn't buy, but have not bought,
    but haven't bought, but never bought, but not bought, hasn't ordered, has not purchased, didn't buy anything,
    did not buy anything, haven't bought anything, have not bought anything, bought nothing, never bought anything,
    have no orders, have no purchases, bought no, buy no, have bought no, purchased no, have purchased no, ordered no, no spend, no spending, spent nothing, have spent nothing, has spent nothing, spent zero, bought none, and none, but none, nothing, but nothing, and nothing, nothing at all, but nothing at all, never made a purchase, have not made a purchase, haven't made a purchase,
    never placed an order, have not placed an order`,
  ),
  { meaning: { kind: 'bought', did: false }, words: NO_ORDERS },
  entry({ kind: 'spent' }, `spent, spend, spending, spends, paid, pay, have spent, has spent`),
  entry(
    { kind: 'spender' },
    `spender, spenders, big spender, big spenders, heavy spender, heavy spenders, high spender, high spenders, big-spending customers, high-spending customers, heavy-spending customers`,
  ),
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
    returned, return, returns, sent back, sent anything back, sent something back, sent it back, send anything back, send something back, send back, sent any back, sent an item back, brought anything back, brought something back, brought back, bring anything back, given anything back, had a refund, had anything refunded, returned something, returned anything, returned an item,
    returned an order, have returned, made a return, returned any item, refunded, refund, refunds, got a refund, return anything, returned items`,
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
    phone call consent, status of phone call consent, status of phone consent, status of call consent, call consent status, phone consent status, phone call consent status, call consent, phone consent, consent to calls, consent to call, consent to phone calls, permission to call,
    ok to call, okay to call, consent for calls, consent for phone calls, calling consent, call permission,
    phone permission, telephone consent, consent to be called`,
  ),
  {
    meaning: { kind: 'consent', purpose: 'call', answers: ['yes'] },
    words: agreeing(
      'be phoned, be called, be telephoned, be contacted by phone, be called by us, receive calls, receive phone calls, being phoned, being called, being contacted by phone, us calling, us calling them, phone contact, telephone contact, phone marketing',
    ),
  },
  {
    meaning: { kind: 'consent', purpose: 'email', answers: ['yes'] },
    words: agreeing(
      'be emailed, be mailed, be contacted by email, receive emails, receive email, receive our emails, receive marketing emails, receive the newsletter, receive newsletters, being emailed, being contacted by email, us emailing them, marketing emails, email marketing, email contact, our emails, our newsletter',
    ),
  },
  entry(
    { kind: 'consent', purpose: 'call', answers: ['yes'] },
    `
    can i offer her a callback, can i offer him a callback, can i offer them a callback, okay with being phoned, open to calls, fine with calls, okay with a call, ok with a call, fine with a call, okay with us calling, ok with us calling, allowed to be phoned, allowed to be called, may be phoned, can be phoned, ok to phone, okay to phone, ok to ring, allowed to be rung, allowed to phone, may we phone, can we phone, can i phone, may i phone, can be called, may be called, agreed to be called, consented to calls, consent to being called,
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
    consent to be emailed, consent for emails, consent for marketing emails, newsletter opt-in`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['yes'] },
    `
    may i send a catalogue by email, may i send a catalog by email, may i send her an email, may i send him an email, may i send them an email, may i send an email, can i send an email, can i send her an email, can i send him an email, can i send them an email, can i send a newsletter, may i send a newsletter, can i send the newsletter, may i send the newsletter, may we send emails, can we send emails, can we send them emails, can i send a coupon by email, may i send a coupon by email, can i send this by email, may i send this by email, can i send something by email, may i send something by email, allowed to be emailed, allowed to be mailed, can be mailed, allowed to mail, ok to mail, can be emailed, may be emailed, agreed to be emailed, consented to email, consented to emails,
    agreed to emails, opted in to email, opted in to emails, opted into email, opted into emails, we can email,
    we may email, allow emails, allows emails, allow email, can we email, may we email, can i email, may i email, allowed to email, accept emails,
    accept email, subscribed to email, subscribed to emails, with email consent, have email consent,
    gave email consent, subscribe to emails, email subscribers, email opt-ins, consented to be emailed,
    said yes to email, said yes to emails, agreed to email, want the newsletter, wants the newsletter, opted in to the newsletter,
    opted into the newsletter, newsletter subscribers, subscribed to the newsletter, subscribed to our newsletter, newsletter subscriber,
    want newsletters, want emails, want email, receive the newsletter, get the newsletter, signed up for the newsletter,
    opted in to newsletters, email marketing opt-ins, accept the newsletter, newsletter opt-ins`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['no'] },
    `
    do not email, must not be emailed, opted out of email, opted out of emails, cannot be emailed, refused email,
    refused emails, declined email, unsubscribed, declined emails, can't be emailed, don't want emails,
    do not want emails, said no to email, said no to emails, should not be emailed, unsubscribed from email,
    unsubscribed from emails, email opt-outs, unsubscribed from the newsletter, opted out of the newsletter,
    do not want the newsletter, don't want the newsletter, newsletter opt-outs, opted out of newsletters`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['no', 'unknown'] },
    `
    without email consent, no email consent, not consented to email, not consented to emails,
    haven't consented to email, have not consented to email, have not consented to emails,
    did not consent to email, didn't consent to email, without consent to email`,
  ),
  entry(
    { kind: 'consent', purpose: 'email', answers: ['unknown'] },
    `unknown email consent, unknown consent to email, email consent unknown, email consent is unknown, with unknown email consent, whose email consent is unknown`,
  ),
  entry(
    { kind: 'consent', purpose: 'call', answers: ['unknown'] },
    `unknown call consent, unknown phone consent, unknown consent to calls, call consent unknown, phone consent unknown, call consent is unknown, with unknown call consent, whose call consent is unknown`,
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
