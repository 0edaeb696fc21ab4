import { describe, expect, it } from 'vitest';
import { planOf, read } from './asking.ts';

const ON_LINE = { customerOnLine: true };
const plan = (question: string) => ({ ...planOf(question, ON_LINE), whether: null });

describe('what agents say of the customer on the line, and as what it is read', () => {
  it.each([
    ['受電中のお客様、直近のご注文日はいつになっていますか', 'この方の直近の購入は'],
    ['お電話口の方の最後のお買い物がいつだったか見てもらえますか', 'この方の最後の購入はいつ'],
    [
      'お客様が「去年の12月に何か買った」とおっしゃってます。該当する注文ありますか',
      'この方は去年の12月に何か買ったか',
    ],
    ['最新3件の注文を日付と金額つきで並べていただけますか、この方', 'この方の直近3件の注文'],
    ['ニットとシャツ、両方お買い上げの方でしょうか', 'この方はニットとシャツの両方を買っていますか'],
    ['去年と今年、お買い上げ総額はどちらが上ですか', 'この方の去年と今年の購入金額を比べて'],
    ['購入履歴に出てくるカテゴリを重複なしで挙げてください', 'この方の注文件数をカテゴリ別に'],
    ['この方が2回以上買ってる商品ってある？', 'この方の注文件数を商品別に、2件以上'],
    ['返品した分を除いて、この方は今年いくら買っていますか', 'この方は今年いくら買っていますか'],
    ['返品歴のあるお客様かどうか確認したい', 'この方は返品したことがありますか'],
    ['お問い合わせ対応時間を合計すると何分ですか', 'この方の対応時間の合計は'],
    ['サイトを最後に見に来たのいつ？', 'この方の直近のサイト利用はいつ'],
    ['リネンシャツのページ、何回見てる', 'この方のリネンシャツの閲覧回数は'],
    ['メルマガの同意を取り消されたのはいつですか', 'この方のメルマガの同意はいつもらった'],
    ['メールNGになってるブランドを全部教えて', 'この方のメールの許諾は'],
    ['休眠VIPに分類されてる方ですか？', 'この方は休眠VIPですか'],
    ['セグメント上は新規のお客様ってことになってますかね', 'この方は新規セグメントに入っていますか'],
    ['要注意ついてる人ですか', 'この方は要注意ですか'],
    ['リングサイズ何号で登録ありますか', 'この方のリングサイズは'],
    ['会員登録が一番早かったのはどのブランドで、いつですか', 'この方の登録日は'],
    ['キャンセルになった注文は何件ございますか', 'この方のキャンセル件数は'],
    ['Biggest single order this guy has ever placed: amount and date please', 'largest purchase of this customer'],
    ["Please show the caller's five latest orders with date, brand and total.", "this customer's last five orders"],
    [
      'Did the person on the line already buy from us before January 2025?',
      'did this customer buy from us before January 2025?',
    ],
    ['how much has she spent since the start of 2025?', 'how much has she spent since January 2025?'],
    ['Has the customer sent back more than a third of their orders?', 'return rate of this customer'],
    ['Over all her orders, does she order more online or in shops?', 'orders of this customer by channel'],
    ['Are we allowed to email this customer on behalf of Tsumugi?', 'may we email this customer for Tsumugi?'],
    ['Which brands have her permission to ring her up?', 'consent to calls of this customer'],
    ['Do our segments put him down as at risk?', 'is this customer in the at risk segment?'],
    ['how many times has he phoned us vs used chat', 'contacts of this customer by channel'],
    [
      'Expected number of purchases in the coming year for the caller?',
      'expected purchases of this customer in the next year',
    ],
  ])('%s', (said, usual) => {
    expect(plan(said)).toEqual(plan(usual));
  });

  it('is of the brand that is named', () => {
    const brand = { field: 'brand', op: 'in', values: ['tsumugi'] };
    for (const question of [
      'つむぎにいつ登録しましたか',
      'つむぎの登録日をお願いします',
      'When did the caller sign up with Tsumugi?',
    ])
      expect(plan(question)).toMatchObject({ facts: [{ name: 'customer_since' }], filters: [brand] });
    expect(plan('つむぎの電話の同意はいつもらった')).toMatchObject({ filters: [brand] });
  });

  it('is asked back where nothing is named', () => {
    expect(read('いくらだった？', ON_LINE).kind).toBe('ask-back');
  });
});

describe('what leans on an answer about the customer on the line', () => {
  it('is told again, and never restricted by both of two places', () => {
    const previous = plan('最後に買ったのはいつ');
    expect(planOf('店舗でのご購入ですか、それともオンライン？', { ...ON_LINE, previous })).toMatchObject({
      filters: [],
    });
  });

  it('is refused where so many orders are to be summed up', () => {
    const previous = plan('この方の直近3件の注文');
    expect(read('その合計金額は？', { ...ON_LINE, previous }).kind).toBe('refusal');
  });

  it('is refused where a place is meant that only the answer knows', () => {
    const previous = plan('この方の購入回数がもっとも多い店舗は');
    expect(read('その店で最後に買ったのはいつ？', { ...ON_LINE, previous }).kind).toBe('refusal');
  });

  it('is asked back behind what had no answer', () => {
    expect(read('was it cancelled by any chance', { ...ON_LINE, unanswered: true }).kind).toBe('ask-back');
  });
});
