import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const LENGTH = '([0-9]+|[a-z]+) (days?|weeks?|months?|years?)';
const REGISTERED = `(?:their |the |his |her )?(?:(?:date|day|time|moment) (?:of |when |that |on which )?)?(?:they |he |she |people |customers )?${anyOf('registered, registering, registration, joining, joined, signing up, signed up, sign-up, signup, registration date, sign-up date')}`;
const AMOUNT = '([0-9][0-9,]*k?)';
const COUNT =
  '((?:at least |more than |over |exactly |at most |less than |fewer than )?(?:[0-9]+|two|three|four|five|six|ten)(?: or (?:more|less|fewer|above|over))?)';
const LARGE = '([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+k|[0-9]{5,})';

/** “No later than”, “not lower than”, “in the first 4 months after”: where a limit lies. */
export const LIMITS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(`(orders?|purchases?) (?:whose|where the|with an?) (?:amount|value|total|sum|price) (?=exceed)`, '$1 '),
  leading(`(?:a )?minimum (?:of )?(?=[0-9]+ (?:orders?|purchases?|times))`, 'at least '),
  leading(
    `for ${LENGTH} (?:or more|or longer|and more|and longer|or over|plus|and over|upwards)(?![a-z])`,
    'for at least $1 $2',
  ),
  leading(`(?:in|for) (?:over |more than )?([0-9]+) ?\\+ (days|weeks|months|years)`, 'for at least $1 $2'),
  said(`([0-9]+|one|two|three|four|five|six|ten) or (?:higher|greater|larger|bigger|beyond)`, '$1 or more'),
  leading(
    `(?:whose|with an?|having an?|with) (?:number of (?:purchases|orders)|purchases?(?: count| frequency)|orders?(?: count| frequency)|purchase number|buying frequency)(?: ((?:in|over|during|for) the (?:last|past) (?:year|[0-9a-z]+ (?:days|weeks|months|years))|(?:in )?[12][0-9]{3}|this year|last year))? (?:(?:is|was|are|were|of) )?(?:at )?${COUNT}(?! ?(?:%|yen|days))`,
    'who bought $2 times $1',
  ),
  leading(
    `(orders?|purchases?|transactions?) (?:(?:that|which) )?(?:(?:have |has |had )?(?:went|go|goes|gone|came|come|comes|totalled|totaled|totalling|totaling|ran|run|reached)(?: to| at)?|(?:amount|amounts|amounted|amounting) to|(?:is |are |was |were )?(?:worth|valued at|priced at|costing)|cost|with (?:an? |the )?(?:amount|value|total|sum|price)s?(?: of)?|(?:whose|where the|where its) (?:order )?(?:amount|value|total|sum|price)s? (?:is|are|was|were)) (?=(?:over|under|above|below|beyond|more|less|at least|at most|up to|exceeding|higher|lower|<|>|no more|no less)\\b|[<>])`,
    '$1 ',
  ),
  leading(
    `^(?:order|purchase) (?:amount|value|total)s?:? ?(?:is |are |was |were )?(?=[<>] ?[¥0-9][0-9,.]*k?(?: yen)?[?.! ]*$)`,
    'orders ',
  ),
  said(`(?:no|not) (?:later|longer|more) than ${LENGTH} (after|of|from|since)`, 'within $1 $2 $3'),
  said(
    `(?:in|during|over) (?:the|their) first ${LENGTH} (?:after|of|from|since|following) ${REGISTERED}`,
    'within $1 $2 of registering',
  ),
  said(`(within|inside) ${LENGTH} (?:after|of|from|since|following) ${REGISTERED}`, 'within $2 $3 of registering'),
  said(`(?:no|not) ${anyOf('lower, less, fewer, smaller, below, under')} than`, 'at least'),
  said(`(?:no|not) ${anyOf('higher, more, greater, larger, bigger, above, over')} than`, 'at most'),
  said(`(?:not|no) below`, 'at least'),
  said(`(?:not|no) above`, 'at most'),
  said(`from ${LARGE} (?:up )?to ${LARGE}(?! (?:of|in|days))(?: yen| jpy)?`, 'between $1 and $2 yen'),
  said(`${LARGE} ?(?:-|~|to) ?${LARGE}(?: yen| jpy)?`, 'between $1 and $2 yen'),
  leading(
    `whose (?:total |overall )?(?:spend|spending|purchases|purchase amount|sales) ((?:in|over|during|for|within) [^,?]{3,30}?)? ?(?:was|is|were|are|comes to|amounts to|lies) (?=between|over|above|under|below|at least|at most|more|less|[0-9])`,
    'who $1 spent ',
  ),
  said(`between ${AMOUNT} (?:and|to) ${AMOUNT} in ${anyOf('total, sales, all')}`, 'between $1 and $2 yen'),
  said(
    `${anyOf('both included, both inclusive, both ends included, both days included, both dates included, inclusive of both, both days inclusive, both ages included')}`,
    '',
  ),
  leading(`(?:in|for|over|during) the period (?:from |of |between )?(?=[0-9a-z])`, 'from '),
  leading(`${anyOf('dated, dating')} (?:from )?(?=[0-9a-z])`, 'from '),
  said(
    `${anyOf('up to now, up until now, through today, through to today, up to today, up to and including today, until today, till today')}`,
    '',
  ),
  leading(
    `(?:starting|beginning) (?:from|on|with|at) (?=last|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[0-9a-z]+)`,
    'since ',
  ),
  said(`([0-9]+) (?:to|-|and) ([0-9]+) age (?:range|group|bracket|band)`, 'aged $1 to $2'),
  said(`(?:who are )?(?:in|of|within) the aged ([0-9]+) to`, 'aged $1 to'),
  said(`whose age is (?:from |between )?([0-9]+) (?:to|and|-) ([0-9]+)`, 'aged $1 to $2'),
  said(`age range (?:of |from )?([0-9]+) (?:to|-|and) ([0-9]+)`, 'aged $1 to $2'),
  said(`registered pre-?([12][0-9]{3})`, 'registered before $1'),
  said(`(?:pre-|prior to )([12][0-9]{3})`, 'before $1'),
];
