import type { Locale } from '../../language.ts';
import type { Plan } from '../plan.ts';

/** Questions that can be asked when one could not be read. */
export function openingQuestions(locale: Locale, role: 'agent' | 'admin', customerOnLine: boolean): readonly string[] {
  const customer =
    locale === 'ja'
      ? ['この方の直近の購入は？', 'この方の総購入金額は？', 'この方のセグメントは？']
      : [
          'What was this customer’s last purchase?',
          'How much has this customer spent in total?',
          'Which segments is this customer in?',
        ];
  const everyone =
    locale === 'ja'
      ? ['先月の売上は？', 'ブランド別の顧客数は？', '月別の売上推移は？']
      : ['What were sales last month?', 'How many customers by brand?', 'Monthly sales trend'];
  const admin = locale === 'ja' ? ['売上トップ10の顧客は？'] : ['Top 10 customers by sales'];
  return [...(customerOnLine ? customer : []), ...everyone, ...(role === 'admin' ? admin : [])].slice(0, 4);
}

/** What can be asked next, leaning on the answer just given. */
export function nextQuestions(plan: Plan, locale: Locale): readonly string[] {
  if (plan.subject === 'facts')
    return locale === 'ja'
      ? ['この方の購入履歴は？', 'この方の総購入金額は？', 'この方のセグメントは？']
      : [
          'What is this customer’s purchase history?',
          'How much has this customer spent in total?',
          'Which segments is this customer in?',
        ];
  if (plan.subject === 'list' || plan.subject === 'records' || plan.scope === 'customer') return [];
  const next: string[] = [];
  if (!plan.dimensions.includes('brand')) next.push(locale === 'ja' ? 'ではブランド別は？' : 'And by brand?');
  if (plan.time.range === null && plan.people.length === 0 && plan.time.comparison === null && countsOrders(plan))
    next.push(locale === 'ja' ? '先月は？' : 'What about last month?');
  if (
    plan.time.grain === null &&
    plan.time.comparison === null &&
    plan.people.length === 0 &&
    countsOrders(plan) &&
    hasMonths(plan)
  )
    next.push(locale === 'ja' ? '月別では？' : 'And by month?');
  return plan.share === null ? next : [];
}

/** Whether there is more than one month to tell apart. */
function hasMonths({ time: { range } }: Plan): boolean {
  return range === null || range.from?.slice(0, 7) !== range.to?.slice(0, 7);
}

function countsOrders(plan: Plan): boolean {
  return plan.measures.every(({ name }) =>
    ['sales', 'orders', 'quantity', 'average_order_value', 'buyers'].includes(name),
  );
}
