/** A deed that is spoken of politely, or a noun for what one person bought: with somebody on the line it is theirs. */
export const SAID_TO_ONE_JA =
  'いただ[いきけく]|頂[いき]|くださ[っるい](?!$)|くれ[たて]|ござい(?:ます|ました)|られ(?:た|て)|お(?:買い|使い|求め|住まい|持ち)|ご(?:購入|注文|利用|登録|来店)|購入(?:額|金額|回数|点数|頻度)|てる(?:人|方)[?？]?$';

/** Who asks this speaks of many people, or of the company. */
export const OF_MANY_JA =
  'この(?:方|人|お?客)|何人|何名|人数|顧客|会員数|お?客(?:様|さま|さん|数)|誰|どなた|みんな|皆|全員|(?<!(?:購入|注文|買い物|利用))全体|全社|各|売上|売り上げ|当社|弊社|わが社|我が社|ユーザー|購入者|買った(?:人|方)|(?:した|いる|ある)(?:人|方)(?:は|の|が|数)|(?:性|年|世)代|男女|都道府県別|ランキング|比率|構成比|1人あたり|一人あたり|ひとりあたり';
