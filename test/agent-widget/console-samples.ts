import type {
  ImportView,
  LocalizedText,
  LookAlikesView,
  PreviewView,
  SegmentSummaryView,
  SegmentsView,
  WhoView,
} from '../../functions/core/contract.ts';
import { STRATEGY_CASES } from '../../functions/core/segments/strategies/cases.ts';
import { EXPLANATIONS, RECORDS } from './identity-samples.ts';
import { AS_OF } from './samples.ts';

const same = (text: string): LocalizedText => ({ ja: text, en: text });

/** What the console shows of an invented store. */
export const PREVIEW: PreviewView = {
  records: 3000,
  people: 2104,
  total: { merge: 1, review: 1 },
  proposals: [
    { id: 'p1', band: 'review', records: RECORDS.slice(1), explanations: EXPLANATIONS.slice(2), confidence: 0.41 },
    { id: 'p2', band: 'merge', records: RECORDS, explanations: EXPLANATIONS, confidence: 0.9987 },
  ],
  difference: {
    added: 2,
    grown: 1,
    removed: 1,
    apart: [
      {
        profileId: 'f'.repeat(32),
        parts: [RECORDS.slice(0, 1), RECORDS.slice(1)],
        explanations: EXPLANATIONS.slice(2),
        merges: ['m1'],
      },
    ],
  },
};

export const WHO: WhoView = {
  record: '?',
  profileId: null,
  known: 3000,
  people: [
    {
      profileId: 'f'.repeat(32),
      displayName: '髙橋 美咲',
      probability: 0.9987,
      band: 'merge',
      records: RECORDS,
      explanations: EXPLANATIONS.slice(0, 1).map((explanation) => ({ ...explanation, right: '?' })),
    },
    {
      profileId: 'e'.repeat(32),
      displayName: '高橋 岬',
      probability: 0.31,
      band: 'review',
      records: RECORDS.slice(1),
      explanations: EXPLANATIONS.slice(1, 2).map((explanation) => ({ ...explanation, right: '?' })),
    },
  ],
};

export const IMPORTS: readonly ImportView[] = [
  {
    id: 'f00d',
    file: 'customers.csv',
    brand: 'tsumugi',
    entity: 'customer',
    encoding: 'CP932',
    delimiter: ',',
    at: AS_OF,
    rows: 1200,
    added: 1197,
    changed: 0,
    unchanged: 0,
    rejected: 3,
    mapping: [
      { column: '会員番号', field: 'customer_id', confidence: 1, reason: { ja: '見出しが一致', en: 'header matches' } },
      { column: '備考', field: null, confidence: 0, reason: { ja: '該当する項目がない', en: 'no such field' } },
    ],
    rejections: [
      {
        file: 'customers.csv',
        line: 17,
        column: '生年月日',
        value: '昭和99年1月1日',
        reason: { ja: '存在しない日付', en: 'no such day' },
      },
    ],
    incomplete: 1,
    omissions: [
      {
        file: 'customers.csv',
        line: 21,
        column: '電話',
        value: '1•-••',
        reason: { ja: '電話番号として読めない', en: 'not a phone number' },
      },
    ],
  },
];

const SEGMENT_SIZES: readonly SegmentSummaryView[] = [
  {
    name: 'vip',
    label: same('VIP'),
    description: same('Top fifth'),
    size: 214,
    share: 0.107,
    primarySize: 214,
    bases: [],
    differences: [
      {
        attribute: 'monetary_yen',
        label: { ja: '購入金額', en: 'monetary value' },
        members: { ja: '中央値90,000円', en: 'median ¥90,000' },
        everyone: { ja: '中央値12,000円', en: 'median ¥12,000' },
        effect: 0.8,
      },
    ],
    warnings: [],
    strategies: STRATEGY_CASES.slice(0, 1),
    asOf: AS_OF,
  },
  {
    name: 'cross_brand_buyer',
    label: { ja: 'ブランド横断', en: 'cross-brand buyer' },
    description: { ja: '2つ以上のブランドで購入', en: 'Two or more brands' },
    size: 640,
    share: 0.32,
    primarySize: 500,
    bases: [{ name: 'vip', label: { ja: 'VIP', en: 'VIP' } }],
    differences: [],
    warnings: [{ ja: '小さすぎます。', en: 'Too few to act on.' }],
    strategies: [],
    asOf: AS_OF,
  },
];

export const SEGMENTS_VIEW: SegmentsView = {
  runs: [{ runId: 'run-1', asOf: AS_OF }],
  people: 2_000,
  segments: SEGMENT_SIZES,
  clusters: {
    clusters: [
      {
        name: 'cluster_recent_frequent_buyers',
        label: { ja: '最近購入・高頻度の購入者', en: 'recent, frequent buyers' },
        description: { ja: '700人（対象の50.0%）。', en: '700 customers (50.0% of those clustered).' },
        size: 700,
        share: 0.35,
        differences: [],
        warnings: [],
        strategies: [],
        asOf: AS_OF,
      },
    ],
    people: 1_400,
    silhouette: 0.41,
    stability: 0.97,
    candidates: [{ k: 2, silhouette: 0.41, stability: 0.97 }],
    density: {
      summary: {
        ja: '密度による分け方：2グループ。上のクラスターとは違う分け方です。',
        en: 'By density: 2 groups. Other groups than the clusters above.',
      },
      groups: [
        {
          name: 'dense_occasional_buyers',
          label: { ja: '低頻度の購入者', en: 'occasional buyers' },
          description: { ja: '420人（対象の30.0%）。', en: '420 customers (30.0% of those clustered).' },
          size: 420,
          share: 0.21,
          differences: [],
          warnings: [],
          strategies: [],
          asOf: AS_OF,
        },
      ],
    },
    asOf: AS_OF,
  },
};

export const LOOK_ALIKES: LookAlikesView = {
  segment: { name: 'vip', label: { ja: 'VIP', en: 'VIP' } },
  members: 120,
  lookAlikes: [
    { profileId: 'e'.repeat(32), displayName: '佐藤 花', score: 2.31, items: ['tsumugi: 着物', 'lumiere: ring'] },
  ],
  asOf: AS_OF,
};
