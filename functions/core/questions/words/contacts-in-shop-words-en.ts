import { leading, type OtherWording, said } from './usual-wording.ts';

const CONTACT = '(phone|telephone|email|e-mail|chat|store|support)';
const CONTACTS = '(?:contacts?|calls?|conversations?|enquir(?:y|ies)|inquir(?:y|ies)|cases?|tickets?|sessions?)';
const REACH = '(?:reach|contact|write to|mail|email|get hold of|get to|approach|message)';
const FOR = '(?:take|last|run|go on|need)';
const MINUTES = '(?:many minutes|much time|long)';

/** Contacts, whom one may write to and what is put into a cart, as shops speak of them: “how long does a call last”, “we could still reach by email”. */
export const CONTACTS_IN_SHOP_WORDS: readonly OtherWording[] = [
  // “At-risk customers we could still reach by email”.
  leading(
    `(?<=\\b(?:customers|people|members|buyers|shoppers|players|vips|women|men|ones) )(?:that |who |whom )?(?:we|i|marketing|the team|you) (?:(?:can|could|may|might|are (?:still )?(?:allowed|able|permitted|free) to)(?: still| legally| currently| actually)?|still (?:can|could|may)) ${REACH} (?:by|via|through|over|on|using) (?:an? |the )?(e-?mail|phone|telephone|calls?)`,
    'who allow $1',
  ),
  said('who allow (?:telephone|phone|calls?)', 'who allow calls'),
  // “How long does a phone contact last on average at Tsumugi?”
  leading(
    `how long (?:does|do|did|will) (?:an? |the |our )?(?:typical |usual |average )?${CONTACT} ${CONTACTS}( [a-z]+)? (?:${FOR})(?: us)?(?: on average| in general| usually| typically)?`,
    'average handling time of $1 contacts$2',
  ),
  leading(
    `(?:on average,? )?how ${MINUTES} (?:do|did|does) (?:we|our people|our team|the team|staff|an agent|agents|they|support) (?:usually |typically |normally )?(?:spend on|need for|take for|spend dealing with|spend handling|take to handle|need to handle|spend with) (?:an? |the |each |one |our )?([a-z]+) (?:by|over|via|on|through) (?:the )?(phone|email|e-mail|chat|telephone)(?: on average)?`,
    'average handling time of $2 $1 contacts',
  ),
  leading(
    `(?:on average,? )?how ${MINUTES} (?:do|did|does) (?:we|our people|our team|the team|staff|an agent|agents|they|support) (?:usually |typically |normally )?(?:spend on|need for|take for|spend dealing with|spend handling|take to handle|need to handle|spend with) (?:an? |the |each |one |our )?(?!average|avergae)([a-z]+)(?: on average)?(?=[?.!,]| *$| in | last | this | at )`,
    'average handling time of $1 contacts',
  ),
  // “The people with an add-to-cart in September”: what they did, not how often it was done.
  leading(
    `(?<=\\b(?:customers|people|members|buyers|shoppers|players|visitors|those|women|men) )(?:with|having|who had|who made) (?:an? |one |any |at least one |some )?(?:add(?:ed|ing)?[- ]to[- ](?:the[- ])?(?:cart|basket|bag)s?|cart (?:add|addition)s?)(?: (?:events?|clicks?|actions?))?(?= (?:at|in|on|last|this|since|during|from)(?![a-z])|[,.?!]| *$)`,
    'who added to cart',
  ),
  // “Add-to-cart events on Tsumugi's site”.
  leading(
    `add(?:ed|ing)?(?:-to-(?:the-)?(?:cart|basket|bag)s?(?: (?:events?|clicks?|actions?|counts?|numbers?))?|[- ]to[- ](?:the[- ])?(?:cart|basket|bag)s? (?:events?|clicks?|actions?|counts?|numbers?))`,
    'cart adds',
  ),
  leading(
    `cart adds (?:did|do|has|have|does|were there on|on|happened on|were logged on|were recorded on|from) ([a-z]+)'s? (?:web ?)?(?:site|shop|page|pages|online shop|store|app)(?: (?:log|see|record|have|get|count|register|logged|seen|recorded|had|show|collect))?`,
    'cart adds were there at $1',
  ),
  leading(
    `(percent|percentage|share|proportion|portion|%) of ([a-z]+)'s (?:web )?(?:visitors|visits|traffic|visitors and views|activity) (?:on|from|by|using|with|coming from) (smartphones?|tablets?|pcs?|computers?|desktops?|mobiles?|phones?)(.{0,40}?),? (?:counted|measured|calculated|going) (?:by|in|as) (?:web )?events(?=[?.! ]*$)`,
    'share of $2 web events on $3$4',
  ),
];
