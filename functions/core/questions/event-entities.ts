import type { LocalizedText } from '../language.ts';

/** What happened to customers besides orders, each kind in a table of its own. */
export const EVENT_ENTITIES = {
  contact: { label: { ja: '問い合わせ', en: 'support contacts' } },
  'web-event': { label: { ja: 'サイト・アプリの利用', en: 'activity on sites and in apps' } },
  survey: { label: { ja: 'アンケートの回答', en: 'survey answers' } },
  /** What people answered when they were asked for consent, each time that they did. */
  consent: { label: { ja: '許諾の回答', en: 'consent decisions' } },
} as const satisfies Record<string, { readonly label: LocalizedText }>;

export type EventEntity = keyof typeof EVENT_ENTITIES;

export const EVENT_ENTITY_NAMES = Object.keys(EVENT_ENTITIES) as [EventEntity, ...EventEntity[]];

export function isEventEntity(level: string): level is EventEntity {
  return level in EVENT_ENTITIES;
}
