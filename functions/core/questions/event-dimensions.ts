import type { DimensionDefinition } from './dimension-definition.ts';

/** What contacts, events on the site and survey answers can be grouped and filtered by, besides brand, person and time. */
export const EVENT_DIMENSIONS = {
  contact_channel: {
    label: { ja: '問い合わせ方法', en: 'contact channel' },
    level: 'contact',
    words: {
      ja: ['問い合わせ方法', '問い合わせチャネル', '問い合わせ経路', '問合せチャネル', '連絡手段', '問い合わせ手段'],
      en: ['contact channel', 'support channel', 'contact method'],
    },
    description: {
      ja: '問い合わせ方法は、電話・メール・チャットなどの手段です',
      en: 'contact channel is how the customer and the brand talked: phone, email, chat and so on',
    },
  },
  contact_topic: {
    label: { ja: '問い合わせ内容', en: 'contact topic' },
    level: 'contact',
    words: {
      ja: [
        '問い合わせ内容',
        'トピック',
        '問い合わせ理由',
        '問い合わせの理由',
        '問い合わせの内容',
        '問い合わせ種別',
        '問い合わせの種類',
        '内容区分',
        '用件',
        '内容',
        '問合せ内容',
        '問合せ理由',
        '問い合わせカテゴリ',
      ],
      en: [
        'reason for contacting us',
        'reasons for contacting us',
        'reason for contact',
        'reasons for contact',
        'contact reason',
        'reason for contacting support',
        'reasons for contacting support',
        'reason people contact us',
        'reasons people contact us',
        'reason customers contact us',
        'reasons customers contact us',
        'topic',
        'contact topic',
        'contact reason',
        'reason for contact',
        'reason for contacting',
        'support topic',
        'inquiry type',
        'contact type',
      ],
    },
    description: {
      ja: '問い合わせ内容は、ブランドごとの記録にある内容区分です',
      en: 'contact topic is the topic as each brand records it',
    },
  },
  contact_outcome: {
    label: { ja: '対応結果', en: 'contact outcome' },
    level: 'contact',
    words: { ja: ['対応結果', '対応状況', '解決状況'], en: ['outcome', 'contact outcome', 'resolution'] },
    description: { ja: '対応結果は、解決・未解決などです', en: 'outcome is what came of the contact' },
  },
  contact_mark: {
    label: { ja: '対応満足度', en: 'satisfaction score' },
    level: 'contact',
    words: {
      ja: [
        '満足度別',
        '対応満足度別',
        '満足度ごと',
        '対応満足度ごと',
        '満足度の点数別',
        '満足度の点数ごと',
        '満足度スコア別',
      ],
      en: ['mark given to the contact'],
    },
    description: {
      ja: '対応満足度は、問い合わせに付いた評価点（小数は切り捨て、評価がなければ「不明」）です',
      en: 'the satisfaction score is the mark given to the contact, in whole points (without one: unknown)',
    },
  },
  event_type: {
    label: { ja: '行動の種類', en: 'event type' },
    level: 'web-event',
    words: {
      ja: ['行動の種類', 'イベント種別', 'イベントの種類', '行動種別'],
      en: ['event type', 'type of event', 'kind of event'],
    },
    description: {
      ja: '行動の種類は、閲覧・検索・カート追加などです',
      en: 'event type is what was done: view, search, added to cart and so on',
    },
  },
  device: {
    label: { ja: '端末', en: 'device' },
    level: 'web-event',
    words: { ja: ['端末', 'デバイス', '機種'], en: ['device', 'device type'] },
    description: { ja: '端末は記録にあるとおりです', en: 'device is as recorded' },
  },
  survey: {
    label: { ja: 'アンケート名', en: 'survey' },
    level: 'survey',
    words: {
      ja: ['アンケート名', 'アンケートの種類', 'アンケート種別'],
      en: ['survey name', 'kind of survey', 'type of survey'],
    },
    description: { ja: 'アンケート名は記録にあるとおりです', en: 'survey is its name as recorded' },
  },
  score: {
    label: { ja: '点数', en: 'score' },
    level: 'survey',
    words: { ja: ['評価別', 'スコア別'], en: ['score given'] },
    description: { ja: '点数は回答の点数（小数は切り捨て）です', en: 'score is that of the answer, in whole points' },
  },
  recommender: {
    label: { ja: '推奨度の区分', en: 'promoters and detractors' },
    level: 'survey',
    words: { ja: ['推奨者区分', '推奨度の区分', '推奨区分'], en: ['promoter group', 'recommender group'] },
    description: {
      ja: '推奨者はおすすめ度（0〜10点）が9点以上、中立者は7〜8点、批判者は6点以下の回答です',
      en: 'promoters answered 9 or 10 when asked for a recommendation from 0 to 10, passives 7 or 8, detractors 6 or less',
    },
  },
  consent_channel: {
    label: { ja: '許諾の対象', en: 'kind of consent' },
    level: 'consent',
    words: {
      ja: ['許諾の対象', '許諾の種類', '同意の種類', '同意の対象'],
      en: ['kind of consent', 'consent type', 'type of consent'],
    },
    description: { ja: '許諾の対象は電話かメールです', en: 'consent is to calls or to emails' },
  },
  consent_decision: {
    label: { ja: '許諾の回答', en: 'decision' },
    level: 'consent',
    words: { ja: ['許諾の回答', '同意の回答'], en: ['consent decision', 'decision on consent', 'consent decisions'] },
    description: {
      ja: '「撤回」は、同じブランド・同じ対象で直前の回答が許諾だった人の拒否です（はじめから拒否したときは「拒否」）',
      en: 'withdrawn is a no whose decision before, to the same brand and about the same, was a yes (a no without one is refused)',
    },
  },
} as const satisfies Record<string, DimensionDefinition>;
