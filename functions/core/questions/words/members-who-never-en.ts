import { leading, type OtherWording } from './usual-wording.ts';

const PEOPLE = '(?:people|persons?|customers|those|everyone|users|shoppers|members|somebody|anyone)';
const NAME = "(?!(?:us|our|the|ours|any|all|both|one|two|a|an|at|least)\\b)([a-z]+)(?:'s)?";
const NEVER =
  "(?:,? ?(?:but|and|yet|who|that|which))*(?: have| has| had)? ?(?:never|not|no|yet to|didn't|don't|doesn't|haven't|hasn't|did not|do not|has not|have not)(?: ever| yet| once)?";
const BUY =
  '(?:purchased?|bought|buys?|ordered|orders?|shopped|shops?|made (?:a|any) purchases?|placed (?:an|any) orders?|made (?:an|any) orders?)(?: (?:anything|something|a thing|at all|any items?|any products?|once|any))*';
const WITHOUT =
  '(?:,? (?:but|and))? ?(?:without|with no|having no|having made no|who made no|who have no|with zero)(?: an?y?| single| ever having made| ever making)*';

/** Members of a brand who never bought there: registered with the brand, whatever they bought elsewhere. */
export const MEMBERS_WHO_NEVER: readonly OtherWording[] = [
  leading(
    `${PEOPLE} (?:who|that|which) (?:are|is|were|was|have been|has been|be) (?:an? |also )?(?:registered )?(?:members?|customers?|registered|signed up|users?) (?:of|at|with|in|for|to|on) ${NAME}(?![a-z])`,
    '$1 members',
  ),
  leading(
    `${PEOPLE} (?:registered|signed up|enrolled) (?:at|with|for|to|on) ${NAME}(?= (?:who|that|but|and) (?:have |has )?(?:never|not|no))`,
    '$1 members',
  ),
  leading(
    `${NAME} (?:members|customers)${NEVER} ${BUY}(?: (?:at|from|in|with|on))? (?:there|\\1|this brand|that brand|it)(?![a-z])`,
    '$1 members who never bought anything at $1',
  ),
  leading(
    `${NAME} (?:members|customers) ?${WITHOUT} \\1 (?:purchases?|orders?)(?![a-z])`,
    '$1 members who never bought anything at $1',
  ),
];
