const CHANGE_JA = '(?:差|違い|伸び|増減|変化|変動|増加|減少|増え(?:方|幅)|減り(?:方|幅)|落ち込み|上がり幅|下がり幅)';
const PERCENT_JA = '(?:パーセント|%|％|率|割合|何割|何%)';
const CHANGE_EN = '(?:difference|change|increase|decrease|growth|drop|rise|gap|fall|decline|gain|loss)';

/** How far the figure of one period is from that of the other one, as a part of it. */
export const DIFFERENCE_IN_PERCENT = [
  `^(?:じゃあ|では|で、|、)*(?:その|この|それの|それって)?${CHANGE_JA}(?:は|って|を|も|、)*[^、。]{0,4}${PERCENT_JA}(?:で|に|だ|は|も)*[^、。]{0,14}$`,
  `^(?:じゃあ|では|で、|、)*(?:それって|それは|それ)?、?(?:何|なん)(?:%|％|パーセント|割)(?:の|くらい|ぐらい|ほど)*(?:${CHANGE_JA}|増|減|アップ|ダウン|増えた|減った|伸びた|上がった|下がった|落ちた)[^、。]{0,10}$`,
  `^(?:(?:and|so|now|then|ok|okay)[ ,]+)*(?:what(?:'s| is| was)|give me|show me|tell me)? ?(?:that|the|this|it) ?${CHANGE_EN}? ?(?:as|in) (?:a )?(?:percent|percentage|per cent|%)(?: terms| points)?(?=[?.! ]*$)`,
  `^(?:(?:and|so|now|then|ok|okay)[ ,]+)*(?:(?:by|of) )?(?:how (?:much|many)|what) (?:is (?:that|it) )?(?:in )?(?:percent|percentage|per cent|%)(?: (?:is|was) (?:that|it|the ${CHANGE_EN}))?(?=[?.! ]*$)`,
].join('|');

/** The orders of both periods. */
export const ORDERS_OF_BOTH =
  '^(?:(?:and|so|ok|okay)[ ,]+)*(?:in |over |across )?how many (?:orders|purchases|times)(?: (?:was|were|is|are) (?:that|it|those|there))?(?: (?:in|for|during) (?:each|both)(?: of (?:them|the two|those))?(?: (?:years?|months?|periods?|quarters?))?| respectively| each)?(?=[?.! ]*$)|^(?:それぞれ|各期間|どちらも)?(?:の)?(?:注文|購入)?(?:件数|回数|何件|何回)(?:は|って|ですか|だと)?[^、。]{0,6}$';

const LEAD_JA =
  '(?:じゃあ|じゃ|では|で|、|それで|ちなみに|その|この|それの|2つの|二つの|両方の|両者の|2つの期間の|2か月の)*';
const LEAD_ON_EN = '(?:(?:and|so|now|then|ok|okay|right)[ ,]+)*';

/** How far two figures are from each other. */
export const DIFFERENCE_ASKED = [
  `^${LEAD_JA}(?:差額|差分|差|開き|増減額?|増加額|減少額|違い|伸び)(?:は|って|を|も|だと|が)?(?:(?:お?いくら|どれ(?:くらい|ぐらい|だけ)|どの(?:くらい|ぐらい)|何(?:円|人|件|点)|教えて|出して|見せて|知りたい|計算して)(?:くらい|ぐらい|ほど)?)?(?:ある|あり|に?なる|に?なり|です|でしょう|なの|ます|ください|か|の)*[?？。]*$`,
  `^${LEAD_JA}(?:お?いくら|どれ(?:くらい|ぐらい|だけ)|どの(?:くらい|ぐらい)|何(?:円|人|件|点)(?:くらい|ぐらい|ほど)?)(?:の|が|も)?(?:差|違う|違い|増えた|減った|増え|減り|伸びた|変わった|上がった|下がった)(?:が|は|って)?(?:ある|あり|に?なる|です|でしょう|なの|まし|ます|た|か|の)*[?？。]*$`,
  `^${LEAD_ON_EN}(?:what(?:'s| is| was)?|how (?:big|large|much) (?:is|was)|give me|show me|tell me|calculate|and)? ?(?:the |that )?(?:difference|diff|gap|delta)(?: (?:between (?:them|the two|the two of them|those|these|both|those two|these two)|in yen|in total))*(?=[?.! ]*$)`,
  `^${LEAD_ON_EN}(?:by )?how (?:much|many)(?: yen)? (?:more|less|higher|lower|fewer|up|down)(?: (?:is|was|are) (?:it|that|this|they))?(?=[?.! ]*$)`,
  `^${LEAD_ON_EN}by how (?:much|many)(?=[?.! ]*$)`,
].join('|');

/** Whether the one is more than the other. */
export const MORE_ASKED = [
  `^${LEAD_JA}(?:2つ|二つ|両方|両者|双方|どちらも|2店舗|2ブランド|2つの月|2か月|2期間|それら|2人)?(?:を|で|は)?(?:横に)?(?:並べて)?(?:比べ|比較(?:し|する)?|見比べ)(?:て(?:みて)?|ると|たら|るとどう|たい)?(?:どう|ください|ほしい|お願い|見せて)?(?:なる|です|ます|か)*[?？。]*$`,
  `^${LEAD_JA}(?:どっち|どちら|どの)の?(?:月|年|週|日|期間|ブランド|店|店舗)(?:が|の(?:ほう|方)が)(?:多い|多かった|高い|高かった|大きい|大きかった|上|いい|良い|良かった|よかった|少ない|低い|売れた|売れてる)(?:です|の|か)*[?？。]*$`,
  `^${LEAD_ON_EN}(?:compare (?:them|the two|both|the two of them|these|those)|how (?:do|does|did) (?:they|that|it|those|these|the two|both) compare|(?:put|show) (?:them|both|the two) side by side)(?: (?:with|to) each other)?(?:,? please)?(?=[?.! ]*$)`,
  `^${LEAD_ON_EN}which (?:month|year|week|day|quarter|period|brand|store|shop|one)? ?(?:was|is|did|sold|had|has|does) (?:the )?(?:better|higher|bigger|larger|more|best|stronger|lower|worse|weaker|ahead)(?: (?:sales|figure|number|one))?(?=[?.! ]*$)`,
  `^${LEAD_JA}(?:どっち|どちら)(?:が|の(?:ほう|方)が)(?:多い|高い|大きい|上|いい|良い|少ない|低い|売れてる|売れている)(?:です|の|か)*[?？。]*$`,
  `^${LEAD_JA}(?:増えて(?:い)?(?:る|ます)|減って(?:い)?(?:る|ます)|増えた|減った|増えました|減りました|伸びた|伸びました|伸びて(?:い)?(?:る|ます)|上がった|下がった)(?:って|と)?(?:こと|の|ん|です|か|ね|よね)*[?？。]*$`,
  `^${LEAD_ON_EN}(?:which (?:one |of (?:them|the two) )?(?:is|was) (?:higher|bigger|larger|more|better|lower|smaller)|(?:is|was|has) (?:that|it) (?:up|down|higher|lower|more|less|an increase|a decrease|a drop|an improvement|grown|fallen|gone up|gone down))(?=[?.! ]*$)`,
].join('|');
