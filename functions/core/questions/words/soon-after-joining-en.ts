import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const JOINED =
  '(?:sign-?ups|sign ups|registrations|registrants|joiners|new (?:members|registrations|sign-?ups|joiners|accounts)|newly registered (?:members|customers|people)|members who joined|enrolments|enrollments)';
const BRAND = '([A-Z][a-z]{2,15})';
const WHEN =
  '(?:(?:of|in|from|during|since|registered in|who joined in) )?((?:reiwa [0-9]+|(?:fiscal )?[12][0-9]{3}|(?:this|last) (?:fiscal )?(?:year|month|quarter)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [12][0-9]{3})?|q[1-4] [12][0-9]{3}|the (?:first|second) half of [12][0-9]{3}|fy ?[12][0-9]{3}))';
const SHARE =
  '(?:what |which |the |how many )?(?:share|percentage|percent|per cent|%|proportion|fraction|part)(?: of (?:them|these|those))?';
const BOUGHT = anyOf(
  'ordering, buying, bought, ordered, order, buy, purchasing, purchased, placing an order, placed an order, placed their first order, placing a first order, placed a first order, made a purchase, making a purchase, made a first purchase, making a first purchase, made their first purchase, bought something, bought anything, buying something, with an order, with a purchase, with a first order, with a first purchase, that ordered, that bought, who ordered, who bought, who placed an order, who made a purchase, became buyers, becoming buyers',
);
const WITHIN =
  '(?:within|inside|in|in under|in the first|within the first) ([0-9]+|thirty|sixty|ninety) (days|day|months|weeks)';
const AFTER =
  '(?: (?:of|after|from|following) (?:that|it|(?:their |the )?(?:registering|registration|sign-?ups?|signing up|joining|enrolling|registration date)))?';
const BY =
  '(?:,? ?(?:by|per|for each|split by|broken down by|told by|each) (?:(?:registration|sign-?up|joining) (quarter|month|year)|(quarter|month|year)(?: (?:of|in which they) (?:registration|sign-?up|signing up|joining|registered|registering|signed up|joined))?))?';

const parts = (brand: string, when: string, number: number): string => {
  const [within, unit, one, other] = [number, number + 1, number + 2, number + 3].map((at) => `$${at}`);
  return `what share of customers who registered${brand} in ${when} bought within ${within} ${unit} of registering, by ${one}${other} of registration`;
};

/** Who bought soon after joining, as people note it down: “Hoshizora sign-ups of 2025, share ordering within 60 days, by registration quarter”. */
export const SOON_AFTER_JOINING: readonly OtherWording[] = [
  leading(
    `^(?:(?:for|of|among|from|out of|take) )?(?:the |all |our )*${BRAND} ${JOINED} ${WHEN},? ?(?:[:;-] )?${SHARE} (?:who |that )?${BOUGHT} ${WITHIN}${AFTER}${BY}(?=[?.! ]*$)`,
    parts(' with $1', '$2', 3),
  ),
  leading(
    `^(?:(?:for|of|among|from|out of|take) )?(?:the |all |our )*${JOINED} ${WHEN},? ?(?:[:;-] )?${SHARE} (?:who |that )?${BOUGHT} ${WITHIN}${AFTER}${BY}(?=[?.! ]*$)`,
    parts('', '$1', 2),
  ),
  leading(
    `^${SHARE} of (?:the |all |our )*${BRAND} ${JOINED} ${WHEN} (?:who |that |which )?${BOUGHT} ${WITHIN}${AFTER}${BY}(?=[?.! ]*$)`,
    parts(' with $1', '$2', 3),
  ),
  leading(
    `^${SHARE} of (?:the |all |our )*${JOINED} ${WHEN} (?:who |that |which )?${BOUGHT} ${WITHIN}${AFTER}${BY}(?=[?.! ]*$)`,
    parts('', '$1', 2),
  ),
  leading(
    `^${SHARE} of (?:the |all |our )*(?:new )?${BRAND} (?:members|customers|sign-?ups|registrants) (?:who |that )?${BOUGHT} ${WITHIN}${AFTER},? by (?:registration|sign-?up|joining) (quarter|month|year),? ${WHEN}(?=[?.! ]*$)`,
    'what share of customers who registered with $1 in $5 bought within $2 $3 of registering, by $4 of registration',
  ),
  said(`of registering, by  ?of registration`, 'of registering'),
  said(`(?<=by (?:quarter|month|year)) of registration(?= of registration)`, ''),
  leading(`(?:by|per) (?:registration|sign-?up|joining) (quarter|month|year)(?![a-z])`, 'by $1 of registration'),
];
