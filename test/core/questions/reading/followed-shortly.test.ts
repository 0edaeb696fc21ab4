import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../../functions/core/questions/plan.ts';
import { followedShortly } from '../../../../functions/core/questions/reading/followed-shortly.ts';

const behind = (name: Plan['measures'][number]['name']): Plan => ({
  ...EMPTY_PLAN,
  measures: [{ name, attribute: null }],
});

describe('a few words behind an answer', () => {
  it.each([
    ['返品は?', 'sales', '返品件数だと'],
    ['キャンセルは?', 'return_rate', 'キャンセル率だと'],
    ['1人あたりだと?', 'sales', '顧客単価だと'],
    ['金額じゃなくて点数で', 'sales', '点数だと?'],
    ['去年のも', 'sales', '去年は?'],
    ['who are they?', 'customers', 'list them'],
    ['What about Kanagawa instead of Tokyo?', 'customers', 'what about Kanagawa?'],
    ['as a percentage of orders?', 'returned_orders', 'what about the return rate?'],
  ] as const)('%s', (said, measure, read) => {
    expect(followedShortly(said, behind(measure)).replace(/\?+$/, '')).toBe(read.replace(/\?+$/, ''));
  });

  it('stay as they are behind the facts of one customer', () => {
    expect(followedShortly('返品は?', { ...behind('sales'), scope: 'customer' })).toBe('返品は?');
  });
});
