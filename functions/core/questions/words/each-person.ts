const EACH = '(?:お?(?:客様?|客さん|客さま)|顧客|会員)?(?:の)?(?:お?[1一]人様?|お?ひとり様?|[1一]名様?)';
const PER = '(?:あたり|当たり|当り|につき|に対して|の?平均で?|平均)';
const ABOUT = '(?:くらい|ぐらい|ほど|程度)?(?:の|、)?';
const BOUGHT = '(?:買|購入|注文|お買い|持|購買)';
const CONTACTS = 'お?(?:問い合わせ|問合せ|問い合せ|問合わせ|クレーム)';
const ENDS = '[^、。？?]*';

/** What each of them does, asked with a number and a verb, and how the figure is called. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`${EACH}${PER}(?:で|の|、)?(?:平均で?)?何(?:点|個|着|品|枚|商品)${ABOUT}${BOUGHT}${ENDS}`, 'u'),
    '1人あたりの購入点数',
  ],
  [
    new RegExp(`${EACH}${PER}(?:で|の|、)?(?:平均で?)?何[回件]${ABOUT}(?:${BOUGHT})${ENDS}`, 'u'),
    '1人あたりの注文件数',
  ],
  [
    new RegExp(`${EACH}(?:${PER})?(?:で|の|、)?(?:平均で?)?何[回件]${ABOUT}(${CONTACTS})${ENDS}`, 'u'),
    '1人あたりの問い合わせ件数',
  ],
  [
    new RegExp(`(${CONTACTS})(?:って|は|が|、)?${EACH}${PER}(?:で|の|、)?何[回件]${ENDS}`, 'u'),
    '1人あたりの問い合わせ件数',
  ],
];
const NAMED = new RegExp(`${EACH}(?:あたり|当たり|当り|につき)(?:の|で|、)?(?=[^0-9])`, 'gu');

/** `お客様1人につき何点買ってる？`: the figure that each of them has, as it is called. */
export function figureOfEach(text: string): string {
  const figured = FIGURES.reduce((said, [form, figure]) => said.replace(form, figure), text);
  return figured.replace(NAMED, (_whole, at: number, all: string) =>
    /[a-z0-9]/i.test(all.charAt(at - 1)) ? 'の1人あたりの' : '1人あたりの',
  );
}
