import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const NUMBER = '([0-9]+|ten|twenty|thirty|fifty|hundred)';
const CHANCE = '(?:probability|likelihood|chance|risk|odds|score|possibility|danger)';
const GONE =
  '(?:being lost|churn|churning|leaving(?: us)?|attrition|going away|defection|defecting|lapsing|quitting|losing them|departure)';
const CHURN = `(?:(?:the |their |predicted )*(?:${GONE} ${CHANCE}|${CHANCE} of ${GONE}|${GONE} rate|churn))`;
const PEOPLE = '(?:customers|people|costumers|clients|names|shoppers|buyers)';
const LIKELY = anyOf(
  "most likely to leave us, most likely to leave, most likely to churn, most likely to quit, likeliest to quit, likeliest to leave, likeliest to churn, most probably going to leave, most in danger of losing, we're most in danger of losing, we are most in danger of losing, most at risk of leaving, most at risk of churning, will most probably stop buying from us, will most likely stop buying from us, most likely to stop buying, we are most likely to lose, we're most likely to lose, most at-risk",
);
const HIGH = '(?:highest|greatest|biggest|largest)';
const USUAL = 'top $1 customers by churn probability';

/** Who is most likely to go. */
export const CHURN_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(?:which |list |show |the |who are )*(?:the )?${NUMBER} ${PEOPLE} (?:that |who |whom )?(?:are )?(?:${LIKELY})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^top ${NUMBER} by ${CHURN}(?=[?.! ]*$)`, USUAL),
  leading(`^(?:who are )?(?:the )?${NUMBER} (?:most )?at-risk ${PEOPLE} by ${CHURN}(?=[?.! ]*$)`, USUAL),
  leading(
    `(?:rank|sort|order) ${PEOPLE} by ${CHURN} and (?:give|show|list|take)(?: me)? the (?:first|top) ${NUMBER}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:i want |do you have |list |show |the )*${NUMBER} ${PEOPLE} (?:with|having) (?:the )?${HIGH} ${CHURN}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:i want |do you have |list |show |the )*${NUMBER} ${PEOPLE} whose ${CHURN} is (?:the )?${HIGH}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${PEOPLE} (?:sorted|ranked|ordered) by ${CHURN},? (?:highest|biggest|greatest) first,? ${NUMBER} (?:rows|names|customers|lines)(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`${NUMBER} ${PEOPLE} at the top of the ${CHURN} ranking(?=[?.! ]*$)`, USUAL),
  leading(`^${PEOPLE} with (?:high|highest|the highest) ${CHURN},? top ${NUMBER}(?=[?.! ]*$)`, USUAL),
  leading(
    `^whom are we (?:about to lose|most likely to lose|going to lose)[?.,]? ?(?:the )?${NUMBER} with the ${HIGH} ${CHANCE}(?=,? ?(?:please)?[?.! ]*$)`,
    USUAL,
  ),
  leading(`^${CHURN} ranking,? 1st to ([0-9]+)th place ${PEOPLE}(?=[?.! ]*$)`, USUAL),
];
