import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(customers|people|shoppers|clients|buyers|persons|folks|women|men|members|vips)';
const RAISED = anyOf(
  'filed, raised, made, lodged, submitted, sent, sent us, registered, brought, had, voiced, expressed, put in, have filed, have raised, have made, have lodged, have sent, have had, have complained with',
);
const COMPLAINT = '(?:an? complaint|complaints|any complaints?|some complaint|a formal complaint)';
const WHERE =
  '(?: (?:with|to|at) (?:us|the contact cent(?:re|er)|our contact cent(?:re|er)|support|customer service|our support|the call cent(?:re|er)))?';
const USUAL = 'contacted us with a complaint';

/** Who complained: people, where their contacts would be another figure. */
export const COMPLAINTS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `${PEOPLE} (?:who |that )?(?:(?:have|has|had) )?(?:never|not(?: yet| ever)?) (?:yet )?(?:complained|(?:${RAISED}) ${COMPLAINT})(?: to us| about anything| at us)?(?=[?.! ,]|$)`,
    `$1 who never ${USUAL}`,
  ),
  leading(
    `(?<!\\b(?:he|she|customer|this one|caller) )(?:have |has |had )?never (?:once |ever )?(?:complained|filed (?:a )?complaints?|raised (?:a )?complaints?|made (?:a )?complaints?|lodged (?:a )?complaints?)(?: to us| at all| so far)*(?=[?.!,;]| and | but | in | about | *$)`,
    'have never contacted us with a complaint',
  ),
  // “… and no complaint on record”, “who never complained”.
  leading(
    `,? (?:(?:and|but|yet) )?(?:who |that )?(?:have |has |had )?(?:(?:with|having) )?(?:no|zero|without any|without an?|without|not one|not a single|free of) complaints?(?: (?:ever|at all|on record|on file|to date|so far|recorded|registered|logged|filed|raised|noted|whatsoever|against (?:them|us)|from them|to their name|in their history))*(?=[?.!,;]| and | but | who | in | living | *$)`,
    ' and have never contacted us with a complaint',
  ),
  leading(
    `((?:who|that|and|but|,) (?:who |that )?)(?:have |has |had )?(?:never|not|haven't|hasn't|have not|has not|did not|didn't|don't|do not)(?: ever| once| yet)? (?:complained|complain|filed (?:a )?complaints?|raised (?:a )?complaints?|made (?:a )?complaints?|lodged (?:a )?complaints?)(?: to us| about (?:anything|something)| at all| so far)*(?=[?.!,;]| and | but | in | *$)`,
    '$1never contacted us with a complaint',
  ),
  leading(
    `(how many|number of|count of|the)?(?: (?:individual|unique|different|distinct|of our|of the))* ?${PEOPLE} (?:who |that )?(?:have |has )?complained(?: to us| about something| at us)?(?=[?.! ,]|$)`,
    `$1 $2 who ${USUAL}`,
  ),
  leading(
    `(how many|number of|count of)?(?: (?:individual|unique|different|distinct|of our|of the))* ?${PEOPLE} (?:who |that )?(?:${RAISED}) ${COMPLAINT}${WHERE}(?=[?.! ,]|$)`,
    `$1 $2 who ${USUAL}`,
  ),
  leading(
    `${PEOPLE} (?:who |that )?(?:contacted us|called|wrote in|got in touch|called or wrote in|rang|contacted support) (?:to complain|in order to complain|with complaints|with a complaint|because of a complaint)`,
    `$1 who ${USUAL}`,
  ),
  leading(`${PEOPLE} from whom we (?:have )?(?:received|got|had) ${COMPLAINT}`, `$1 who ${USUAL}`),
  leading(`${PEOPLE} with (?:an? )?complaint (?:inquir(?:y|ies)|contacts?|tickets?|cases?)`, `$1 who ${USUAL}`),
  leading(`^complaint contacts?,? (?:how many|number of) ${PEOPLE}(?=[?.! ]*$)`, `how many $1 ${USUAL}`),
  said(`(?:unique |distinct )?complainants,? ?(?:total|number|count|how many)?`, `how many customers ${USUAL}`),
  leading(`(how many ${PEOPLE}) who (?=contacted us with a complaint)`, '$1 '),
];
