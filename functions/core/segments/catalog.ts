import { NotFoundError } from '../errors.ts';
import { all, any, is, memberOf, not, type WrittenCondition } from './condition.ts';
import type { SegmentName } from './definition.ts';
import { linkSegments } from './link-segments.ts';
import type { SegmentDefinition, WrittenSegment } from './rules.ts';

/** A first order, or a registration, of so many days makes a customer new. */
const NEW_DAYS = 90;
/** Up to so many days since the last order a customer is active, then cooling, then lost. */
const ACTIVE_DAYS = 180;
const LOST_DAYS = 365;
/** Someone who orders in a rhythm is at risk when the silence is so many times as long. */
const OVERDUE_TIMES = 2;
const RHYTHM_ORDERS = 3;
const OVERDUE_DAYS = 60;
/** From so probable on a customer counts as lost by the model, whatever the calendar says. */
const LIKELY_LOST_PERCENT = 80;

const TOP_BUYER = [is('m_score', '>=', 5), is('f_score', '>=', 4)] as const;
const NEWLY_REGISTERED = is('days_since_registration', '<=', NEW_DAYS);

const segment = (
  name: SegmentName,
  priority: number,
  label: readonly [ja: string, en: string],
  description: readonly [ja: string, en: string],
  condition: WrittenCondition,
): WrittenSegment =>
  Object.freeze({
    name,
    priority,
    label: { ja: label[0], en: label[1] },
    description: { ja: description[0], en: description[1] },
    condition,
  });

/**
 * Every segment, by priority. `new_customer`, `active`, `cooling`, `lost` and `not_yet_bought` are the lifecycle: everyone
 * is in exactly one of them. No name is part of another, so that a name can be looked for in the written-back list.
 */
export const SEGMENTS: readonly SegmentDefinition[] = linkSegments([
  segment(
    'vip',
    10,
    ['VIP', 'VIP'],
    [
      `直近730日の売上が購入者の上位2割（Mスコア5）、注文件数が上位4割（Fスコア4以上）で、最終注文から${ACTIVE_DAYS}日以内のお客様`,
      `Top fifth of buyers by sales (M score 5) and top two fifths by orders (F score 4 or more) of the last 730 days, last order at most ${ACTIVE_DAYS} days ago`,
    ],
    all(...TOP_BUYER, is('recency_days', '<=', ACTIVE_DAYS)),
  ),
  segment(
    'dormant_top_buyer',
    20,
    ['休眠VIP', 'dormant VIP'],
    [
      `直近730日の売上と注文件数はVIPと同じ水準（Mスコア5、Fスコア4以上）だが、最終注文から${ACTIVE_DAYS}日を超えているお客様`,
      `Sales and orders of the last 730 days like a VIP (M score 5, F score 4 or more), but the last order is more than ${ACTIVE_DAYS} days ago`,
    ],
    all(...TOP_BUYER, is('recency_days', '>', ACTIVE_DAYS)),
  ),
  segment(
    'at_risk',
    30,
    ['離反の恐れ', 'at risk'],
    [
      `${RHYTHM_ORDERS}回以上注文があり、最終注文から普段の購入間隔の${OVERDUE_TIMES}倍以上、かつ${OVERDUE_DAYS}日を超えて${LOST_DAYS}日以内のお客様`,
      `${RHYTHM_ORDERS} or more orders, and the last one at least ${OVERDUE_TIMES} times the customer's own average interval ago, more than ${OVERDUE_DAYS} and at most ${LOST_DAYS} days`,
    ],
    all(
      is('order_count', '>=', RHYTHM_ORDERS),
      is('overdue_ratio', '>=', OVERDUE_TIMES),
      is('recency_days', '>', OVERDUE_DAYS),
      is('recency_days', '<=', LOST_DAYS),
    ),
  ),
  segment(
    'new_customer',
    40,
    ['新規', 'new'],
    [
      `初回注文から${NEW_DAYS}日以内、または注文がまだなく登録から${NEW_DAYS}日以内のお客様`,
      `First order at most ${NEW_DAYS} days ago, or no order yet and registered at most ${NEW_DAYS} days ago`,
    ],
    any(is('days_since_first_order', '<=', NEW_DAYS), all(is('order_count', '=', 0), NEWLY_REGISTERED)),
  ),
  segment(
    'cross_brand_buyer',
    50,
    ['ブランド横断', 'cross-brand buyer'],
    ['2つ以上のブランドで注文が完了しているお客様', 'Completed orders with 2 or more brands'],
    is('brand_count', '>=', 2),
  ),
  segment(
    'active',
    60,
    ['アクティブ', 'active'],
    [
      `最終注文から${ACTIVE_DAYS}日以内で、初回注文から${NEW_DAYS}日を超えているお客様`,
      `Last order at most ${ACTIVE_DAYS} days ago, first order more than ${NEW_DAYS} days ago`,
    ],
    all(is('recency_days', '<=', ACTIVE_DAYS), is('days_since_first_order', '>', NEW_DAYS)),
  ),
  segment(
    'cooling',
    70,
    ['冷え始め', 'cooling'],
    [
      `最終注文から${ACTIVE_DAYS}日を超え${LOST_DAYS}日以内のお客様`,
      `Last order more than ${ACTIVE_DAYS} and at most ${LOST_DAYS} days ago`,
    ],
    all(is('recency_days', '>', ACTIVE_DAYS), is('recency_days', '<=', LOST_DAYS)),
  ),
  segment(
    'lost',
    80,
    ['離反', 'lost'],
    [`最終注文から${LOST_DAYS}日を超えているお客様`, `Last order more than ${LOST_DAYS} days ago`],
    is('recency_days', '>', LOST_DAYS),
  ),
  segment(
    'not_yet_bought',
    90,
    ['未購入', 'not yet bought'],
    [
      `完了した注文がまだなく、登録から${NEW_DAYS}日を超えている（または登録日が不明な）お客様`,
      `No completed order, registered more than ${NEW_DAYS} days ago or at an unknown time`,
    ],
    all(is('order_count', '=', 0), not(NEWLY_REGISTERED)),
  ),
  segment(
    'do_not_call',
    100,
    ['電話不可', 'do not call'],
    [
      'いずれかのブランドで電話を断っているお客様（電話の許諾が「不可」）',
      'Refused calls with any brand (combined consent to calls is no)',
    ],
    is('ok_to_call', '=', 'no'),
  ),
  segment(
    'do_not_email',
    110,
    ['メール不可', 'do not email'],
    [
      'いずれかのブランドでメールを断っているお客様（メールの許諾が「不可」）',
      'Refused email with any brand (combined consent to email is no)',
    ],
    is('ok_to_email', '=', 'no'),
  ),
  segment(
    'probably_gone',
    120,
    ['離反の可能性大', 'probably gone'],
    [
      `2日以上購入があり、離反確率が${LIKELY_LOST_PERCENT}%以上のお客様`,
      `2 or more purchase days, and a probability of being lost of at least ${LIKELY_LOST_PERCENT}%`,
    ],
    is('probability_lost', '>=', LIKELY_LOST_PERCENT),
  ),
  segment(
    'high_lifetime_value',
    130,
    ['生涯価値・上位', 'high lifetime value'],
    [
      '顧客生涯価値が購入者の上位2割（生涯価値スコア5）のお客様',
      'Top fifth of buyers by lifetime value (lifetime value score 5)',
    ],
    is('lifetime_value_score', '>=', 5),
  ),
  segment(
    'middle_lifetime_value',
    140,
    ['生涯価値・中位', 'middle lifetime value'],
    [
      '顧客生涯価値が購入者の上位2割に次ぐ4割（生涯価値スコア3・4）のお客様',
      'The two fifths of buyers after the top fifth by lifetime value (lifetime value score 3 or 4)',
    ],
    all(is('lifetime_value_score', '>=', 3), is('lifetime_value_score', '<=', 4)),
  ),
  segment(
    'low_lifetime_value',
    150,
    ['生涯価値・下位', 'low lifetime value'],
    [
      '顧客生涯価値が購入者の下位4割（生涯価値スコア2以下）のお客様',
      'Bottom two fifths of buyers by lifetime value (lifetime value score 2 or less)',
    ],
    is('lifetime_value_score', '<=', 2),
  ),
  segment(
    'cross_sell_candidate',
    160,
    ['併売候補', 'cross-sell candidate'],
    [
      '「アクティブ」のお客様のうち、「ブランド横断」でも「メール不可」でもないお客様',
      'Members of “active” who are neither in “cross-brand buyer” nor in “do not email”',
    ],
    all(memberOf('active'), not(memberOf('cross_brand_buyer')), not(memberOf('do_not_email'))),
  ),
  segment(
    'unreachable_top_buyer',
    170,
    ['連絡できない上位客', 'unreachable top buyer'],
    [
      '「VIP」または「休眠VIP」のお客様のうち、「電話不可」でも「メール不可」でもあるお客様',
      'Members of “VIP” or “dormant VIP” who are in “do not call” and in “do not email”',
    ],
    all(any(memberOf('vip'), memberOf('dormant_top_buyer')), memberOf('do_not_call'), memberOf('do_not_email')),
  ),
]);

/** The words for where a customer is in time. */
export const LIFECYCLE: readonly SegmentName[] = ['new_customer', 'active', 'cooling', 'lost', 'not_yet_bought'];

/** Throws NotFoundError for a name that no segment has. */
export function segmentNamed(name: SegmentName): SegmentDefinition {
  const found = SEGMENTS.find((definition) => definition.name === name);
  if (found === undefined)
    throw new NotFoundError(`no segment is named ${name}`, {
      remedy: `There are: ${SEGMENTS.map((one) => one.name).join(', ')}.`,
    });
  return found;
}
