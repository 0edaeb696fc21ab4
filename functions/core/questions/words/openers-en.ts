import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const PLEASED = anyOf(
  'good, great, perfect, excellent, brilliant, lovely, nice, nice one, cool, super, fine, wonderful, fantastic, awesome, thanks, thank you, many thanks, cheers, ta, got it, understood, i see, noted, makes sense, interesting, helpful, very helpful, sounds good, ok, okay, alright, all right, right, right then, well, well then, hmm, hm, hi, hello, hey, morning, good morning, good afternoon, afternoon, evening, good evening, sorry, apologies, excuse me, yes, yep, no worries, no problem, all good, good stuff, good to know, wow, oh, ah, aha, so, now, now then, next, next one, ok next one, okay next one, now the next one, next up, next question, another one, another question, one more, one more question, one more thing, last one, last question, final question, follow-up, follow up, quick one, quick question, quick check, simple one, easy one, question, a question, changing topic, change of topic, different topic, new topic, moving on, something else, just curious, out of curiosity, a quick one',
);

/** What is said before a question about how the last answer was received, or that one comes. */
export const OPENERS: readonly OtherWording[] = [
  leading(
    `^(?:(?:${PLEASED})(?:,? (?:that helps|that's helpful|that's great|thanks|thank you|again|then|there|so much|a lot|very much|for that|everyone|all|team))*(?: ?[.!:;]+ +| - +))+(?=[a-z])`,
    '',
  ),
  leading(
    `^(?:thanks|thank you|ok|okay|great|perfect|cool),? that (?:helps|is helpful|works|makes sense|is great|was quick|is what i needed)[.!,]+ +(?=[a-z])`,
    '',
  ),
  leading(
    `^(?:sorry,? )?(?:but )?(?:i'm|i am|im|we're|we are) (?:still |quite |rather |fairly |pretty |very )?new (?:here|to this|at this|around here|in this job|in the job|on the team|to the (?:team|tool|job|company|system))[.,;!:-]+ +(?:so |but )?(?=[a-z])`,
    '',
  ),
  leading(
    `^(?:here(?:'s| is| comes)|this is|that was|now for|let's try|let me try) (?:an? |the |my )?(?:[a-z]+ )?(?:tricky|hard|harder|easy|simple|quick|tough|last|next|another|final|silly|stupid|basic) (?:one|question|thing|request)[.!:;,-]+ +(?=[a-z])`,
    '',
  ),
  leading(`(you|they|he|she|i) may (?=know|remember|recall|be|wonder|not know|ask|have)`, '$1 might '),
  leading(
    `,? if you (?:would|could|can|please|will|may|do not mind|don't mind|like|wish|have a moment)(?=[?.! ]*$)`,
    '',
  ),
  leading(
    `^(?:and |now |then |also |do |make |run |give me |show me |show )*(?:the )?same (?:comparison|question|figures?|thing|numbers?|calculation|check|analysis|sum|count)(?: again| please)? (?:for|with|of|at) (?=[a-z])`,
    'same for ',
  ),
];
