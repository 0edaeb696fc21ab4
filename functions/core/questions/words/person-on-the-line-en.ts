import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

/** Whoever is on the line, as people call somebody whom they are talking to. */
const ANYBODY = anyOf(
  'customer, client, caller, shopper, buyer, member, guest, person, user, player, gamer, patron, individual, party, lady, gentleman, gent, man, woman, guy, girl, gal, fellow, chap, dude, cust',
);
/** Nobody but the person on the line is called so. */
const SOMEBODY = anyOf(
  'caller, individual, lady, gentleman, gent, man, woman, guy, girl, gal, fellow, chap, dude, cust, chatter',
);
const TALKING = anyOf(
  'talking to, talking with, speaking to, speaking with, chatting with, chatting to, dealing with, helping, serving, assisting, connected to, connected with, looking after, on the phone with, on the line with, on a call with, on a chat with, in a chat with, in chat with',
);
const AT_ONCE = '(?: (?:right now|now|just now|currently|at the moment|at present|here|today))?';
const LINE = anyOf(
  'on the line, on my line, on this line, on our line, on the phone, on the call, on this call, on my call, on call, on the chat, on chat, in the chat, in chat, in this chat, on this chat, in my chat, on the other end, on the other end of the line, on the other end of the phone, in front of me, on the live chat, on my screen, on hold, in this session, in this conversation',
);
const BESIDE = `(?:,? (?:(?:who is |who's |that is |that's )?(?:currently |now |right now )?(?:${LINE})|(?:who |whom |that )?(?:i'm|i am|im|we're|we are) (?:currently |now |just |right now )?(?:${TALKING})|(?:who |whom |that )?(?:i have|i've got|we have|we've got) (?:here |now )?(?:${LINE})|(?:who is |who's )?calling(?: in)? (?:right now|now|at the moment))${AT_ONCE})`;
/** Behind these “caller” is any caller. */
const ANY = '(?<!\\b(?:a|an|any|each|every|per|which|average|typical|repeat|frequent|other|new|another|first|no|one) )';
/** What is a thing of somebody, not somebody. */
const THING = anyOf(
  'base, segment, segments, group, groups, list, lists, file, files, data, rank, ranks, id, ids, number, type, types, service, support, satisfaction, survey, surveys, care, count, share, cohort, clusters, cluster, value, lifetime, experience, retention, record, records, account, journey, profile, consent, churn, risk, spend, spending, name, names, status, age, tier, level, platform, history, info, information, details, summary, overview, address, email, phone, loyalty, behaviour, behavior, feedback, numbers, growth, mix, counts, figures, contact, contacts, cart, pool, rate, ratio',
);
const ASKS = anyOf(
  "is asking, 's asking, asks, asked, keeps asking, is wondering, 's wondering, wonders, wants to know, want to know, would like to know, 'd like to know, needs to know, need to know, is curious, was asking, wanted to know, are asking, are wondering",
);
const ASKER = 'this customer|she|he|they';

/** How people speak of whoever is on the line, and that somebody asks in their name: the most particular first. */
export const PERSON_ON_THE_LINE_EN: readonly SaidOtherwise[] = [
  {
    said: `\\b(?:(?:the|this|that|my|our|a) )?(?:current |same |very )?(?:${ANYBODY})(?:${BESIDE})('s)?(?![a-z'])`,
    read: 'this customer$1',
  },
  {
    said: `\\b(?:whoever|who|the one)(?: it is)?(?:(?: that)?${BESIDE})(?= (?:is|has|was|did|bought|likes)\\b)`,
    read: 'this customer',
  },
  { said: `\\b(?:the|this|that|my|our) (?:current )?(?:${SOMEBODY})\\b(?! (?:${THING})\\b)`, read: 'this customer' },
  { said: `${ANY}\\b(?:the )?(?:caller|cust)\\b(?! (?:${THING})\\b)`, read: 'this customer' },
  {
    said: `(^|[.,:;!?] )(?:customer|client|gentleman|lady|member|player|shopper)(?='s |,? (?:is|isn't|has|hasn't|was|did|does|wants|wanted|would|asks|asked|keeps|needs|says|said|ever)\\b)`,
    read: '$1this customer',
  },
  {
    said: `\\b(is|has|does|did|was|can|may|will|should) (?:customer|client|member)\\b(?! (?:${THING})\\b)`,
    read: '$1 this customer',
  },
  // “This customer is asking which size we have”: that is the question.
  {
    said: `(^|[.,:;!?] )(?:${ASKER})(?: (?:just|also|now|really|only))? ?(?:${ASKS})(?: (?:me|us))?(?: about| for)?[:,]? (?=(?:if|whether|what|which|when|where|how|who|why|her|his|their|the|about|our)\\b)`,
    read: '$1',
  },
  // “… The customer is asking while I type.”
  {
    said: `(\\w[?.!]?)[.,;!? -]+(?:${ASKER}) ?(?:is asking|'s asking|asks|wants to know|is waiting|'s waiting|are asking|are waiting)(?: (?:me|us|this|that|right now|now|while i type|on the line|as we speak|on the phone|urgently))*[.!]?$`,
    read: '$1',
  },
];
