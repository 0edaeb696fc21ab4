import { anyOf } from './said-otherwise.ts';

const ALL =
  '(?:(?:全|3|三)ブランド(?:の)?(?:合計|計|全体|トータル)?|(?:会社|会員|顧客|お客様)?全体|全社|全員|全店|期間(?:の)?(?:合計|計|トータル)|総(?:計|合計|数|額|人数|件数)|合計(?:金額|件数|人数|点数|額|数)?|トータル|小計|全部(?:の)?(?:合計|まとめた(?:もの|数字))?|(?:全部)?(?:合わせた|まとめた|ひっくるめた|足した|合算した)(?:もの|数字|値|数))';
const ITS = '(?:の(?:平均値?|中央値|値|数字|数値|数|人数|件数|金額|合計額?|売上|分|もの|率|割合))?';
const AND =
  '(?:、|。|,|\\s|と|＋|\\+|プラス|および|及び|それから|あと|それと|それに|加えて|くわえて|あわせて|併せて|ついでに|さらに|最後に|一緒に)';
const WISH = anyOf(
  'も, も出して, も見せて, も教えて, も知りたい, も見たい, もほしい, も欲しい, もください, もお願い, も一緒に, も合わせて, も併せて, も並べて, も載せて, も入れて, も付けて, もつけて, も添えて, も足して, も加えて, も含めて, を含めて, も込みで, も交えて, を教えて, を出して, を見せて, を知りたい, を見たい, をください, を足して, を加えて, を付けて, をつけて, を添えて, を並べて, で教えて, で出して, で見せて, で, を',
);
const END =
  '(?:ください|下さい|ほしいです|ほしい|欲しいです|欲しい|もらえますか|いただけますか|お願いします|お願い|おねがい|です|ね|か)*[。?？!！]*';
const GROUPED = '(?:別|ごと|毎|各[^、。の]{2,8}|それぞれ|月次|週次|日次|[0-9]0代|推移)';

/** Where the whole is asked for beside its groups: the pattern, and the question without it. */
export const WHOLE_BESIDE_GROUPS: readonly (readonly [RegExp, string])[] = [
  // ブランドごとに、あと全体も; ブランド別の売上と合計
  [
    new RegExp(
      `^(.*${GROUPED}[^。?？]*?)(?:を|に|で|は)?${AND}+${ALL}${ITS}(?:も|は)?(?:${WISH}|一緒に|併せて|あわせて|合わせて|出して|見せて|教えて|付けて|つけて|並べて)*${END}$`,
      'u',
    ),
    '$1',
  ],
  // 売上をブランド別と全体で
  [new RegExp(`^(.*${GROUPED})(?:の分|の値)?と、?${ALL}(?=(?:で|に|の[^、。]+$))`, 'u'), '$1'],
  // ブランド別の平均年齢と全体の平均年齢
  [
    new RegExp(`^(.*${GROUPED}の?)([^、。]+?)(?:と|、|および|及び)、?${ALL}の\\2(?=$|[?？。、]|は|を|って|も|が)`, 'u'),
    '$1$2',
  ],
  // つむぎとルミエールと全体のリピート率
  [
    /^(.*[^、。]+(?:と|、|・)[^、。]+?)(?:と|、|・|および|及び)、?(?:会員|顧客|お客様)?(?:全体|全員|3ブランド合計|全ブランド)(?=(?:の|で)[^、。]+)/u,
    '$1',
  ],
  // “Sales by brand and overall”, “…, plus the total”
  [
    /^(.*\b(?:by|per|each|every) .*?),? (?:and|plus|as well as|along with|together with|with|alongside) (?:the |a |an |its |their )?(?:(?:grand |overall |combined |company |companywide )?total|(?:figure|number|one) overall|overall(?: (?:total|figure|number|average|one))?|in total|altogether|(?:figure|number|one) for (?:all|everyone|everybody|the company)(?: (?:of them|together|combined))?)(?:,? please| too| as well)*[.?!]*$/iu,
    '$1',
  ],
];

/** Behind groups: all of them together (`全体の平均は？`). */
export const WHOLE_BEHIND = new RegExp(
  `^(?:では|じゃあ|で|あと|ちなみに|それと)?、?(?:その|これの|それの)?${ALL}${ITS}(?:は|だと|では|なら|だったら|って|も)(?:いくら|いくつ|どう|どれくらい|どのくらい|何[人名件円回点%割])?(?:です|でしょう|なの|なり|教えて|見せて|出して|お願い|知りたい)?(?:ます|か|ください|します)*[?？。]*$`,
  'u',
);
