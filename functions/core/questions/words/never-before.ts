/** Of people who bought in a period: that it was their first time. */
const LEAD_EN = '^(?:(?:and|so|now|then|ok|okay)[ ,]+)*';
const WHO_EN =
  '(?:how many|what number|which|who) (?:of (?:those|them|these)|(?:of )?(?:those|these) (?:people|customers|buyers))?';
const BOUGHT_EN = '(?:bought|ordered|purchased|shopped|buy|order|purchase|shop)';
export const NEVER_BEFORE_EN = `${LEAD_EN}${WHO_EN}(?: who)?(?: had| have| were| are| did)* ?(?:(?:never|not) (?:yet )?(?:${BOUGHT_EN})(?: (?:anything|something|a thing))?(?: (?:from|at|with|in|there)[a-z ]*?)? (?:before(?: that| then)?|previously|earlier)|(?:bought|ordered|purchased|shopped)[a-z ]*? for the first time|(?:first[- ]time|new|brand[- ]new) (?:buyers|customers|shoppers)(?: (?:there|then))?)(?=[?.! ]*$)`;
export const NEVER_BEFORE_JA =
  '^(?:じゃあ|では|で、|、)*(?:その(?:中|うち)(?:で|の)?|うち|この中で)?、?(?:(?:それ|その)?(?:以前|前|より前|まで)(?:に|は)?[^、。]{0,14}?(?:買った|購入した|注文した|利用した|買い物した)(?:こと|経験)(?:が|の)?(?:ない|なかった)|(?:今回|この期間|その期間)?(?:が|に)?(?:初めて|はじめて|初回)(?:の)?(?:買った|購入(?:した|だった)?|注文した|だった|の)?)(?:人|方|お客様|お客さん|顧客)?(?:は|って)?(?:何人|何名|どれくらい|どのくらい)?(?:いる|います|です|だった|でした)?(?:の)?(?:です)?か?[?？]?$';
