/** Words that lead on to one more thing that is asked for. */
export const LEADING_ON = [
  'それと',
  'それから',
  'それに',
  'そして',
  'あと',
  'あとは',
  'あわせて',
  '合わせて',
  '併せて',
  'ついでに',
  'さらに',
  '加えて',
  'また',
  '及び',
  'および',
  'ならびに',
  '並びに',
  'and also',
  'and then',
  'and',
  'also',
  'plus',
  'as well as',
  'along with',
  'together with',
  'in addition to',
  'then',
] as const;

/** The ones of them that stand between two things without a comma. */
export const BETWEEN_TWO = [
  'as well as',
  'along with',
  'together with',
  'in addition to',
  'plus',
  'および',
  '及び',
  'ならびに',
  '並びに',
] as const;

/** Behind `と` these lean on what stands before it: nothing more is asked for. */
export const LEANING_ON_BEFORE = [
  '一緒',
  'いっしょ',
  '同じ',
  '同時',
  '同様',
  '同日',
  '比べ',
  'くらべ',
  '比較',
  '違',
  '異な',
  '別',
  'の',
  'は',
  'いう',
  '言',
  'して',
  'した',
  'か',
  'compare',
  'compared',
  'vs',
  'together',
  'same',
] as const;

/** Of everything, whatever is named before. */
export const ALL_TOLD =
  /これまで|今まで|いままで|全期間|全部|全体|通算|累計|合計|総|トータル|overall|total|lifetime|so far|ever|altogether|all[ -]time|to date|in all|\b(?:has|have) (?:she|he|they|this customer|the customer) (?:already |so far )?(?:spent|bought|ordered|paid)/iu;

/** One thing is set beside another, or chosen among them: what is joined is no list of questions. */
export const COMPARING =
  /どっち|どちら|それぞれ|違い|差[はがを]|比べ|比較|(?<=の)間|同じ|より|\b(?:which|either|each|both|between|difference|compared?|comparison|versus|vs|than|together|combined|or)\b/iu;
