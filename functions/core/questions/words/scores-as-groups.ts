import { type Rewording, reworded } from '../patterns/reworded.ts';
import { leading, said } from './usual-wording.ts';

const PROMOTERS_EN =
  '(?:promoters?,? ?(?:/|and|&|vs\\.?|versus)? ?(?:passives?|neutrals?),? ?(?:/|and|&|vs\\.?|versus)? ?detractors?|promoters? (?:and|vs\\.?|versus|/) detractors?|detractors?,? (?:passives?|neutrals?),? (?:and|&) promoters?)';
const JOIN_JA = '(?:・|、|と|/|,|および|及び)';
const PROMOTERS_JA = `推奨者(?:数)?${JOIN_JA}(?:中立者?(?:数)?${JOIN_JA})?批判者`;

const LETTERS: readonly (readonly [letter: string, word: string])[] = [
  ['R', 'recency'],
  ['F', 'frequency'],
  ['M', '(?:monetary|money)(?: value)?'],
];
const TOTAL_EN =
  '(?:rfm (?:total|sum|total score|sum score|score total|score sum|points total|total points|overall score|combined score)|(?:total|sum|overall|combined|summed) (?:of (?:the |all )?)?(?:three )?rfm(?: scores?| points)?|sum of (?:the )?r,? f,? and m(?: scores?)?|r ?\\+ ?f ?\\+ ?m(?: scores?)?)';
const TOTAL_JA = '(?:RFM|rfm)(?:の)?(?:スコア)?(?:の)?(?:合計|総合|トータル|合算|総)(?:点|スコア|値|点数)?';

const OTHERWISE: readonly Rewording[] = [
  said(
    `(?:how many|number of|count of) ${PROMOTERS_EN}(?: (?:do we have|are there|have we got|there are))?`,
    'number of survey respondents by promoter group',
  ),
  said(
    `(?:the )?(?:share|shares|percentage|percentages|proportion|breakdown|split|distribution|mix|ratio) (?:of|between|into) ${PROMOTERS_EN}`,
    'share of survey answers by promoter group',
  ),
  said(PROMOTERS_EN, 'survey answers by promoter group'),
  [
    new RegExp(`${PROMOTERS_JA}(?:の)?(?:それぞれの?)?(?:割合|比率|構成比|内訳の割合|シェア)`, 'gu'),
    '推奨区分別のアンケート回答数の割合',
  ],
  [
    new RegExp(
      `${PROMOTERS_JA}(?:は|の|が|って|、)?(?:それぞれ)?(?:の)?(?:人数|数|内訳|何人(?:ずつ)?(?:いる|います|ですか|です)?(?:か)?)`,
      'gu',
    ),
    '推奨区分別のアンケート回答者数',
  ],
  ...LETTERS.flatMap(([letter, word]): readonly Rewording[] => [
    leading(
      `(?:by|per|for each|across|in each) (?:the )?(?:rfm )?(?:${letter}|${word})[- ]?(?:scores?|ranks?|points|ratings?|quintiles?|values?)(?![a-z])(?: of| from)?(?! [0-9])`,
      `by ${letter} score group`,
    ),
    leading(
      `(?:distribution|breakdown|split) of (?:the )?(?:customers by )?(?:rfm )?(?:${letter}|${word})[- ]scores?(?![a-z])`,
      `customers by ${letter} score group`,
    ),
    [
      new RegExp(`(?:RFMの)?(?<![A-Za-z])${letter}(?:スコア|の?点数|点|ランク|の?値)?(?:別|ごと|毎)`, 'giu'),
      `${letter}スコア区分別`,
    ],
    [new RegExp(`(?:RFMの)?(?<![A-Za-z])${letter}(?:スコア|の?点数|点)の分布`, 'giu'), `${letter}スコア区分別の顧客数`],
  ]),
  leading(`(?:by|per|for each|across|in each) (?:the )?${TOTAL_EN}(?![a-z])`, 'by RFM total group'),
  leading(`(?:distribution|breakdown|split) of (?:the )?${TOTAL_EN}(?![a-z])`, 'customers by RFM total group'),
  [new RegExp(`${TOTAL_JA}(?:別|ごと|毎)`, 'gu'), 'RFM合計区分別'],
  [new RegExp(`${TOTAL_JA}の分布`, 'gu'), 'RFM合計区分別の顧客数'],
  // 90th percentile of order value
  said(
    `((?:[1-9][0-9]?(?:st|nd|rd|th)?) percentile)(?: of| for| in)? (?:the |our )?(?:order|basket|cart) (?:values?|amounts?|sizes?|totals?)`,
    '$1 of median order value',
  ),
  said(
    `((?:[1-9][0-9]?(?:st|nd|rd|th)?) percentile)(?: of| for| in)? (?:the |our )?(?:spend|spending|amount spent|total spend|sales|purchase amount) (?:per|by|of|of a|of each|for each) (?:customer|buyer|person)`,
    '$1 of sales per customer',
  ),
  said(
    `((?:[1-9][0-9]?(?:st|nd|rd|th)?) percentile)(?: of| for| in)? (?:the |our )?(?:customer|customers') (?:spend|spending)`,
    '$1 of sales per customer',
  ),
  said(
    `((?:[1-9][0-9]?(?:st|nd|rd|th)?) percentile)(?: of| for)? (?:the |our )?((?:call )?handling time|call duration|handle time) (?:of|for) (?:the |our |all )?(?:support )?contacts`,
    '$1 of $2',
  ),
  // Are people happier after a phone call or after a chat?
  leading(
    `(?:are|were|is|do|does) (?:people|customers|our customers|they|buyers|shoppers) (?:more |any )?(?:happier|satisfied|content|pleased|happy)(?: overall| generally| on average)? (?:after|with|about|by) (?:a |an |the )?(phone|chat|e-?mail|shop|store)(?: calls?| contacts?| conversations?)?,? (?:or|than|vs|versus|compared (?:to|with))(?: after| with| about)? (?:a |an |the )?(phone|chat|e-?mail|shop|store)(?: calls?| contacts?| conversations?)?`,
    'average satisfaction of contacts by channel: $1 vs $2',
  ),
];

/** “How many promoters, passives and detractors”, `Rスコア別の人数`, “are people happier after a call or a chat”. */
export const scoresAsGroups = (text: string): string => reworded(text, OTHERWISE);
