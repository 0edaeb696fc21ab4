import { ATTRIBUTES } from '../../../functions/core/attributes/catalog.ts';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { type Catalog, makeCatalog } from '../../../functions/core/questions/catalog.ts';
import type { CatalogValues } from '../../../functions/core/questions/catalog-sources.ts';
import { EMPTY_PLAN, type Plan } from '../../../functions/core/questions/plan.ts';
import {
  localeOf,
  type QuestionContext,
  type Understanding,
  understand,
} from '../../../functions/core/questions/understand.ts';
import { SEGMENTS } from '../../../functions/core/segments/catalog.ts';
import { dayOf, instant, instantFromIso, MILLISECONDS_PER_DAY } from '../../../functions/core/time.ts';

/** Saturday, 2026-10-31 in Tokyo. */
export const AS_OF = instantFromIso('2026-10-30T15:30:00Z');

/** Of two segment runs. */
const RUN_DAYS = [AS_OF - 30 * MILLISECONDS_PER_DAY, AS_OF].map((at) => dayOf(instant(at)));

export const VALUES: CatalogValues = {
  categories: ['シャツ', 'ニット', 'Rings', 'Earrings', 'RPG'],
  products: ['リネンシャツ', 'Pearl Earrings', 'Tanuki Kart', 'Tanuki Kart Turbo'],
  prefectures: ['東京都', 'Tokyo', '大阪府'],
  channels: ['オンライン', 'web', '店舗'],
  stores: ['梅田店'],
  recordColumns: [
    { name: 'member_rank', values: ['ゴールド', 'シルバー', 'レギュラー'] },
    { name: 'platform', values: ['Mobile', 'PC', 'Switch'] },
    { name: 'ring_size', values: ['7', '11', '13'] },
    { name: 'handle', values: [] },
  ],
  events: {
    goods: { product: ['リネンシャツ'], category: ['シャツ'] },
    brands: { contact: ['tsumugi'], 'web-event': ['tsumugi'], survey: ['tsumugi'], consent: ['tsumugi'] },
    values: {
      contact_channel: ['phone', 'email', 'chat'],
      contact_topic: ['返品・交換', '配送', 'complaint'],
      contact_outcome: ['resolved', 'unresolved'],
      event_type: ['view', 'cart'],
      device: ['PC'],
      survey: ['購入後アンケート'],
    },
  },
  segmentRuns: RUN_DAYS,
  clusters: [
    { name: 'cluster_spender_buyers', label: { ja: '高額の購入者', en: 'big-spending buyers' } },
    {
      name: 'cluster_saver_occasional_buyers',
      label: { ja: '少額・低頻度の購入者', en: 'light-spending, occasional buyers' },
    },
  ],
};

export function catalogOf(values: Partial<CatalogValues> = {}): Catalog {
  return makeCatalog({
    brands: [
      { id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' }, precedence: 1 },
      { id: 'hoshizora', label: { ja: 'ほしぞらゲームス', en: 'Hoshizora Games' }, precedence: 2 },
    ],
    segments: SEGMENTS,
    attributes: ATTRIBUTES,
    values: { ...VALUES, ...values },
  });
}

const CATALOG = catalogOf();

export function contextOf(question: string, more: Partial<QuestionContext> = {}): QuestionContext {
  return {
    catalog: CATALOG,
    meanings: DEFAULT_MEANINGS,
    asOf: AS_OF,
    locale: localeOf(question),
    customerOnLine: false,
    previous: null,
    ...more,
  };
}

export function read(question: string, more: Partial<QuestionContext> = {}): Understanding {
  return understand(question, contextOf(question, more));
}

/** The plan of a question that must have one. */
export function planOf(question: string, more: Partial<QuestionContext> = {}): Plan {
  const understanding = read(question, more);
  if (understanding.kind !== 'plan') throw new Error(`${question}: ${understanding.text.en}`);
  return understanding.plan;
}

export const plan = (parts: Partial<Plan>): Plan => ({ ...EMPTY_PLAN, ...parts });
