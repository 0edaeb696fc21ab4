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
