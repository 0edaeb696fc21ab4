import { NOT_READ_AS_ASKED, type Notes } from './notes.ts';

const HAVE =
  '(?:bought|buy|buys|purchased|purchase|own|owns|owned|have|has|had|got|collected|ordered|possess|completed|tried|played|acquired)';
const WHOLE =
  '(?:(?:each(?: and every)?|every(?: single)?|every last)(?: one)?(?: of)?(?: the| our| its)?|(?:all|the whole|the entire|the complete|the full)(?: of)?(?: the| our| its| available| existing| different)?|all [0-9]+(?: of the)?)';
const GOODS =
  '(?:games?|titles?|shirts?|products?|items?|articles?|goods|rings?|necklaces?|earrings?|bracelets?|watches|knits?|pants|coats?|jackets?|sweaters?|dlcs?|range|line-?up|catalogu?e|collection|series|assortment|wallets?|bags?|accessories)';
const OWNED_WHOLE = new RegExp(
  `\\b${HAVE} (?:at some point )?${WHOLE} (?!.{0,30}\\band\\b)(?:[a-z'-]+ ){0,3}${GOODS}(?= *[?.!,]| *$| (?:in|at|from|we|that|of|on|by|there|so|and|but|ever|who)(?![a-z]))`,
  'i',
);
/** What somebody bought all of may be a number that is counted: “all the games they bought”. */
const COUNTED = /\b(?:bought|purchased) all (?:of )?(?:their|his|her|the)\b|\ball products (?:they|she|he)\b/i;

/** “Bought all Tsumugi shirts”: who bought each of several goods is not who bought any of them, and no condition of the plan. */
export function refuseEveryOneOfGoods(text: string, notes: Notes): void {
  if (!OWNED_WHOLE.test(text) || COUNTED.test(text)) return;
  notes.refuse(
    {
      ja: 'ある種類の商品をすべて買った人かどうかは条件にできません。商品の名前を挙げれば聞けます（「AとBとCを買った人」）',
      en: 'that somebody bought each of a kind of goods cannot be a condition: name the goods, as in “people who bought A and B and C”',
    },
    NOT_READ_AS_ASKED,
  );
}
