import type { SaidLimit } from './said-limits.ts';

const CONTACTS =
  '(?:handling time|contacts?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|chats?|emails?|complaints?|tickets?|cases?|support requests?)';
const BEHIND_CONTACTS = `(?<=\\b${CONTACTS} (?:(?:we|they) )?)(?:(?:that|which) )?(?:(?:have|has|had|got|get|with|were|was|are|is|received|given|of) )*`;
const LIMIT =
  '(?:(?<limit>at least|no less than|more than|over|above|higher than|longer than|at most|no more than|up to|less than|under|below|lower than|shorter than|fewer than|exactly) )?';
const NUMBER = '(?<number>[0-9]+(?:\\.[0-9]+)?|one|two|three|four|five|six|seven|eight|nine|ten)';
const MORE = 'more|higher|above|better|longer|less|lower|below|worse|shorter|fewer';
const BEHIND = `(?<behind> ?\\+| or (?:${MORE})| and (?:more|up|above))?`;
/** Of people who contacted, and of answers to surveys, the words mean something else. */
const ALONE = '^(?!.*\\b(?:customers?|people|who|buyers?|members?|clients?|surveys?)\\b)';
const SATISFIED =
  '(?:an? |the )?(?:customer )?(?:satisfaction|csat)(?: (?:scores?|ratings?|marks?))?(?: (?:of|was|is|were|at|being|rated|level))?';
const UNIT = '(?<unit>minutes?|mins?|hours?|hrs?|seconds?|secs?)';
const TOOK =
  '(?:(?:took|take|taking|lasted|lasting|lasts?|ran|running) )?(?:(?:an? )?(?:handling )?(?:time|duration|length) (?:of )?)?(?:for )?';

const LONG_JA = '(?:(?:対応時間|通話時間|所要時間|対応|時間)(?:が|に|は)?)?';
const AT_JA = '(?<limit>以上|以下|未満|を?超え(?:た|る)?|より長い|より短い)';
const TOOK_JA = '(?:の?時間)?(?:かか(?:った|っている|る)|続いた|要した|の)?';

/** `10分以上かかった問い合わせ`, “contacts with a satisfaction of at most 2”: which contacts are counted. */
export const LIMITS_OF_CONTACTS: readonly SaidLimit[] = [
  {
    pattern: new RegExp(`(?<=${ALONE}.*)${BEHIND_CONTACTS}${SATISFIED} ${LIMIT}${NUMBER}${BEHIND}(?![a-z0-9])`, 'dgi'),
    field: 'contact_satisfaction',
  },
  {
    pattern: new RegExp(
      `(?<=${ALONE}.*)${BEHIND_CONTACTS}(?:rated|scored|marked) (?:with |as |at )?${LIMIT}${NUMBER}${BEHIND}(?![a-z0-9])`,
      'dgi',
    ),
    field: 'contact_satisfaction',
  },
  {
    pattern: new RegExp(`${BEHIND_CONTACTS}${TOOK}${LIMIT}${NUMBER}(?: |-)?${UNIT}${BEHIND}(?![a-z0-9])`, 'dgi'),
    field: 'contact_minutes',
  },
  {
    pattern: new RegExp(
      `(?<!アンケート.*)(?:対応)?満足度(?:が|は)?(?<number>[0-9]+)点?${AT_JA}(?:だった|である|の|をつけた|を付けた|が付いた|がついた)?(?=お?問い?合わ?せ)`,
      'dgu',
    ),
    field: 'contact_satisfaction',
  },
  {
    pattern: new RegExp(
      `${LONG_JA}(?<number>[0-9]+)(?<unit>分|時間|秒)${AT_JA}${TOOK_JA}(?=(?:お?問い?合わ?せ|お?電話|通話|対応|チャット))`,
      'dgu',
    ),
    field: 'contact_minutes',
  },
];
