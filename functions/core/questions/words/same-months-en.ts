import { leading, type OtherWording } from './usual-wording.ts';

const THEM = '(?:those|these|the same|that same|the very same|that|the)';
const SPAN = '(?:months|month|weeks|week|days|quarters|quarter|period|time|span|stretch|season|dates)';
const YEAR =
  '(?:last year|(?:of |in |during )?(?:the )?(?:previous|prior|preceding) year|(?:of |in |during )last year|(?:a|one) year (?:ago|earlier|before)|the year before|back in [12][0-9]{3})';
const SAME = `${THEM} (?:two |three |four |five |six |2 |3 |4 |6 )?${SPAN},? ${YEAR}`;
const COUNTED =
  '(orders|purchases|returns|cancellations|contacts|support contacts|registrations|sign-ups|signups|new members|new customers|buyers|customers|visits|complaints|units)';
const GET = '(?:get|have|receive|take|see|record|book|bring in|win|gain|handle|place|sell|log)';
const SELL = '(?:sell|take|make|earn|bring in|turn over|gross|take in|sell for)';
const BRAND = '([A-Za-z][A-Za-z]{2,15}(?: [A-Z][a-z]+)?)';
const PERIOD = '((?:in |from |over |during |between )?[^?]{3,45}?)';
const COMPARED = 'compared with the same months last year';

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may', 'may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept?'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
].map((names) => `(?:${names.join('|')})`);

/** “July and August” are one period where both are set beside the same of another year. */
const months = (at: number): OtherWording =>
  leading(
    `(${MONTHS[at - 1]}),? (?:and|&) (${MONTHS[at]})(?= [^?]*(?:than|compared (?:with|to)|against|vs\\.?|versus) (?:in |during |over |for )?${SAME})`,
    '$1 to $2',
  );

/** “More orders this July through September than in those months last year”: a figure beside the same of the year before. */
export const SAME_MONTHS: readonly OtherWording[] = [
  ...MONTHS.flatMap((_month, at) => (at === 0 ? [] : [months(at)])),
  leading(
    `^(?:did|has|have) (?:we|our shops|the group) ${GET} (?:more|fewer|less) ${COUNTED} ${PERIOD} than (?:in |during |over |for )?${SAME}(?=[?.! ]*$)`,
    `$1 $2 ${COMPARED}`,
  ),
  leading(
    `^(?:did|has|have) ${BRAND} ${GET} (?:more|fewer|less) ${COUNTED} ${PERIOD} than (?:in |during |over |for )?${SAME}(?=[?.! ]*$)`,
    `$1 $2 $3 ${COMPARED}`,
  ),
  leading(
    `^(?:were|are|have) there (?:been )?(?:more|fewer|less) ${COUNTED} ${PERIOD} than (?:in |during |over |for )?${SAME}(?=[?.! ]*$)`,
    `$1 $2 ${COMPARED}`,
  ),
  leading(
    `^(?:did|has|have) (?:we|our shops|the group) ${SELL} (?:more|less) ${PERIOD} than (?:in |during |over |for )?${SAME}(?=[?.! ]*$)`,
    `sales $1 ${COMPARED}`,
  ),
  leading(
    `^(?:did|has|have) ${BRAND} ${SELL} (?:more|less) ${PERIOD} than (?:in |during |over |for )?${SAME}(?=[?.! ]*$)`,
    `$1 sales $2 ${COMPARED}`,
  ),
  leading(
    `(?<=(?:than|with|to|against|from|versus|vs\\.?) (?:in |during |over |for )?)${THEM} (?:two |three |four |five |six )?months,? ${YEAR}(?=[?.!,]| *$| by | at | for )`,
    'the same months last year',
  ),
];
