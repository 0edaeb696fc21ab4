import { SEGMENTS } from '../../core/segments/catalog.ts';
import { all, any, type Condition, is, not } from '../../core/segments/condition.ts';
import type { SegmentDefinition } from '../../core/segments/rules.ts';

const segment = (name: string, condition: Condition): SegmentDefinition => ({
  name,
  priority: 1_000,
  label: { ja: name, en: name },
  description: { ja: name, en: name },
  condition,
});

const FURTHER: readonly SegmentDefinition[] = [
  segment('returns_often', all(is('return_count', '>=', 2), is('return_ratio', '>', 0.2))),
  segment(
    'to_win_back',
    all(is('lifetime_value_score', '>=', 4), any(is('r_score', '<=', 2), is('overdue_ratio', '>=', 3))),
  ),
  segment(
    'reachable',
    not(any(is('ok_to_call', '=', 'no'), is('ok_to_email', '=', 'no'), is('attention_customer', '=', true))),
  ),
];

/** The product's segments, and others of every form of condition, up to twenty. */
export const TWENTY_SEGMENTS: readonly SegmentDefinition[] = [...SEGMENTS, ...FURTHER].slice(0, 20);
