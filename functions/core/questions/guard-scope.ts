import type { Meanings } from '../meanings.ts';
import { besidePlan } from './beside.ts';
import { FACTS } from './facts.ts';
import { MEASURES } from './measures.ts';
import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

/** Who asks. Which customer is on the line stays outside the plan. */
export interface AskerScope {
  readonly role: 'agent' | 'admin';
  readonly customerOnLine: boolean;
}

/** Whether there are more people in segments than there were. */
const tellsGrowthOfSegments = ({ whether, measures }: Plan): boolean =>
  whether?.kind === 'changed' && measures.every(({ name }) => name === 'segment_members');

/** Plans about the customer on the line, and about everyone. */
export function checkScope(plan: Plan, { customerOnLine }: AskerScope): Verdict {
  if (plan.scope === 'everyone')
    return plan.subject === 'facts' ||
      !(plan.whether === null || plan.whether.kind === 'reaches' || tellsGrowthOfSegments(plan)) ||
      plan.beside !== null
      ? refused('個人の情報はお一人についてだけお答えできます', 'facts are of one customer, never of everyone')
      : ALLOWED;
  if (!customerOnLine)
    return {
      allowed: false,
      outcome: 'asked-back',
      text: {
        ja: 'どのお客様についてですか？お客様を選んでから聞いてください',
        en: 'Which customer? Choose the customer first, then ask',
      },
    };
  if (
    plan.subject === 'list' ||
    plan.subject === 'records' ||
    plan.people.length > 0 ||
    (plan.share !== null && (plan.share.people.length > 0 || plan.share.eachGroup)) ||
    plan.measures.some(({ name }) => ['people', 'attribute'].includes(MEASURES[name].level))
  )
    return refused('お一人のお客様についてはこの聞き方ができません', 'this cannot be asked of one customer');
  return plan.beside === null ? ALLOWED : checkBeside(plan);
}

/** The customer and everyone side by side: single figures of which everyone has a counterpart. */
function checkBeside(plan: Plan): Verdict {
  const single = plan.dimensions.length === 0 && plan.time.grain === null && plan.time.comparison === null;
  return single && besidePlan(plan) !== null
    ? ALLOWED
    : refused(
        'この数値は、ほかのお客様と並べて比べられません（売上・注文件数・平均注文額・問い合わせ件数・属性なら比べられます）',
        'this is not set beside that of other customers: sales, orders, order value, contacts and attributes are',
      );
}

const OF_ONE_PERSON: readonly string[] = [
  'highest_order_value',
  'lowest_order_value',
  'highest_sales_per_customer',
  'highest_age',
  'lowest_age',
  'first_sale',
  'last_sale',
];

/** Agents see the customer on the line, and groups; never other persons. */
export function checkAgent(plan: Plan, { smallestGroupForAgents }: Meanings): Verdict {
  if (plan.scope === 'customer') return ALLOWED;
  const personal = plan.facts.some(({ name }) => FACTS[name].personal);
  if (plan.subject === 'list' || plan.subject === 'records' || plan.dimensions.includes('customer') || personal)
    return refused(
      'ほかのお客様お一人ずつの情報は管理者だけが見られます。人数や合計なら聞けます',
      'lists of other customers are for admins only: ask for counts or totals',
    );
  if (plan.measures.some(({ name }) => OF_ONE_PERSON.includes(name)))
    return refused(
      '最高・最低の値は特定のお客様お一人の情報になるため、管理者だけが見られます',
      'a highest or lowest value tells of one person: it is for admins only',
    );
  const sought = plan.having?.of === 'figure' ? plan.having.op : '>=';
  if (sought !== '>=' && sought !== '>' && smallestGroupForAgents > 1)
    return refused(
      '小さいグループを探す条件は管理者だけが使えます',
      'conditions that look for small groups are for admins only',
    );
  return ALLOWED;
}
