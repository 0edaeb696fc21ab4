/** What a question about the customer on the line is put together of. */
export type PartOfOne = (typeof PARTS)[number];

/** A question as it is usually put: the parts that say it, and those that may stand beside them and say nothing more. */
export interface UsualOfOne {
  readonly parts: readonly PartOfOne[];
  readonly beside: readonly PartOfOne[];
  /** `{time}` and `{of}` take a period and a brand where the question has them; without them it must have none. */
  readonly ja: string;
  readonly en: string;
}

const PARTS = [
  'person',
  'anyone',
  'filler',
  'ever',
  'last',
  'first',
  'dearest',
  'mostly',
  'when',
  'what',
  'item',
  'how-much',
  'how-often',
  'whether',
  'list',
  'average',
  'per-order',
  'coming-year',
  'forecast',
  'allowed',
  'so-far',
  'purchase',
  'return',
  'cancellation',
  'contact',
  'survey',
  'registration',
  'birthday',
  'age',
  'gender',
  'name',
  'address',
  'lifetime-value',
  'email',
  'phone',
  'segment',
  'cluster',
  'rank',
  'category',
  'brand',
] as const;

const isPart = (word: string): word is PartOfOne => PARTS.some((part) => part === word);
const named = (parts: string): readonly PartOfOne[] => parts.split(' ').filter(isPart);

const asked = (parts: string, beside: string, ja: string, en: string): UsualOfOne => ({
  parts: named(parts),
  beside: named(beside),
  ja,
  en,
});

/** The first whose parts all stand there, with nothing left, is meant. */
export const USUAL_OF_ONE: readonly UsualOfOne[] = [
  asked(
    'last purchase',
    'when what item list how-much so-far whether',
    'この方{of}の最後の購入は？',
    "what was this customer's last purchase{of}?",
  ),
  asked(
    'first purchase',
    'when what item so-far',
    'この方{of}の最初の購入は？',
    "what was this customer's first purchase{of}?",
  ),
  asked(
    'dearest purchase item',
    'what so-far how-much list ever whether',
    'この方が買った中で一番高い商品は？',
    'what is the most expensive item this customer has bought?',
  ),
  asked(
    'dearest purchase what',
    'so-far list',
    'この方が買った中で一番高い商品は？',
    'what is the most expensive item this customer has bought?',
  ),
  asked(
    'dearest item',
    'what so-far how-much list',
    'この方が買った中で一番高い商品は？',
    'what is the most expensive item this customer has bought?',
  ),
  asked(
    'mostly category',
    'purchase item what',
    'この方がよく買うカテゴリは？',
    'which category does this customer buy most?',
  ),
  asked(
    'mostly brand',
    'purchase what',
    'この方が一番よく使うブランドは？',
    'which brand does this customer order from most often?',
  ),
  asked(
    'brand purchase',
    'what list so-far whether ever item',
    'この方はどのブランドで買っていますか',
    'which brands does this customer buy from?',
  ),
  asked(
    'coming-year forecast',
    'purchase how-much item',
    'この方は今後1年でいくら買いそうですか',
    'how much is this customer expected to spend in the next year?',
  ),
  asked(
    'coming-year purchase how-much',
    '',
    'この方は今後1年でいくら買いそうですか',
    'how much is this customer expected to spend in the next year?',
  ),
  asked(
    'average purchase',
    'how-much per-order',
    '{time}この方{of}の平均注文額は？',
    "what is this customer's average order value{of}{time}?",
  ),
  asked(
    'average per-order',
    'how-much',
    '{time}この方{of}の平均注文額は？',
    "what is this customer's average order value{of}{time}?",
  ),
  asked(
    'purchase how-much',
    'so-far item whether list ever',
    '{time}この方{of}はいくら買いましたか',
    'how much has this customer spent{of}{time}?',
  ),
  asked(
    'purchase how-often',
    'so-far',
    '{time}この方{of}は何回買いましたか',
    'how many times did this customer buy{of}{time}?',
  ),
  asked(
    'purchase list',
    'so-far what item when ever',
    'この方の購入履歴を見せて',
    "show me this customer's purchase history",
  ),
  asked('last return', 'when what item so-far whether', 'この方の返品は？', "what are this customer's returns?"),
  asked(
    'return whether',
    'ever so-far item list purchase',
    'この方は{time}返品したことがありますか',
    'has this customer ever returned anything{time}?',
  ),
  asked(
    'return ever',
    'so-far item list purchase',
    'この方は{time}返品したことがありますか',
    'has this customer ever returned anything{time}?',
  ),
  asked(
    'return so-far',
    'item purchase',
    'この方は{time}返品したことがありますか',
    'has this customer ever returned anything{time}?',
  ),
  asked(
    'return how-often',
    'so-far item',
    'この方は{time}何回返品しましたか',
    'how many returns does this customer have{time}?',
  ),
  asked(
    'last cancellation',
    'when what item so-far whether',
    'この方のキャンセルは？',
    "show me this customer's cancellations",
  ),
  asked(
    'cancellation whether',
    'ever so-far item list purchase',
    'この方は{time}キャンセルしたことがありますか',
    'has this customer ever cancelled an order{time}?',
  ),
  asked(
    'cancellation ever',
    'so-far item list purchase',
    'この方は{time}キャンセルしたことがありますか',
    'has this customer ever cancelled an order{time}?',
  ),
  asked(
    'cancellation how-often',
    'so-far item purchase',
    'この方は{time}何回キャンセルしましたか',
    'how many cancellations does this customer have{time}?',
  ),
  asked(
    'last contact',
    'when what so-far',
    'この方の最後の問い合わせは？',
    "what was this customer's last contact about?",
  ),
  asked(
    'contact how-often',
    'so-far',
    'この方は{time}何回問い合わせましたか',
    'how many times has this customer contacted us{time}?',
  ),
  asked(
    'contact ever',
    'so-far whether',
    'この方は{time}問い合わせしたことがありますか',
    'has this customer ever contacted us{time}?',
  ),
  asked(
    'contact list',
    'so-far what when',
    'この方の問い合わせ履歴を見せて',
    "show me this customer's contact history",
  ),
  asked(
    'last survey',
    'when what so-far',
    'この方の直近のアンケートの回答は？',
    "what was this customer's last survey answer?",
  ),
  asked('survey list', 'so-far what when', 'この方のアンケートの回答は？', "what are this customer's survey answers?"),
  asked('registration when', 'so-far', 'この方はいつ登録しましたか', 'when did this customer register?'),
  asked('birthday', 'when', 'この方の誕生日は？', "when is this customer's birthday?"),
  asked('age', 'what', 'この方の年齢は？', 'how old is this customer?'),
  asked('gender', 'what', 'この方の性別は？', "what is this customer's gender?"),
  asked('name', 'what', 'この方の名前は？', "what is this customer's name?"),
  asked('address', 'what', 'この方の住所は？', 'where does this customer live?'),
  asked('lifetime-value', 'how-much what', 'この方のLTVは？', "what is this customer's lifetime value?"),
  asked('email allowed', 'contact whether', 'この方にメールを送っていいですか', 'may we email this customer?'),
  asked('phone allowed', 'contact whether', 'この方に電話していいですか', 'may we call this customer?'),
  asked('segment', 'what list item', 'この方はどのセグメントに入っていますか', 'which segments is this customer in?'),
  asked('cluster', 'what list item segment', 'この方のクラスタは？', 'which cluster is this customer in?'),
  asked('rank', 'what segment', 'この方の会員ランクは？', 'which member rank is this customer in?'),
];
