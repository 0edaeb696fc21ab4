import { type Condition, type Plan, singleConditions } from '../plan.ts';
import { isDeed } from './choose-people.ts';
import type { Notes } from './notes.ts';

/**
 * `今月買った人の数は先月と比べて`: the buyers of both periods. People of one period, counted in two others, are not what anybody asks
 * (`クリスマスに買った人の数を去年と一昨年で`).
 */
export function comparedBuyers(plan: Plan, notes: Notes): Plan {
  const { measures, people, time, filters } = plan;
  const counted = measures.every(({ name }) => name === 'buyers' || name === 'customers');
  if (time.comparison === null || !counted || !singleConditions(people).some(isTimed)) return plan;
  const [deed, other] = people.filter(isTimed);
  const same = JSON.stringify(time.range);
  if (deed?.kind === 'bought' && other === undefined && deed.did && JSON.stringify(deed.range) === same && isSale(deed))
    return {
      ...plan,
      measures: [{ name: 'buyers', attribute: null }],
      filters: [...filters, ...deed.filters],
      people: people.filter((one) => one !== deed),
    };
  notes.refuse({
    ja: '購入した期間と比べる期間が別々に読めます。期間を1つずつ言ってください（例: 2025年のクリスマスに買った人の数）',
    en: 'the period of the purchase and the periods to compare are read apart: please ask of one period at a time',
  });
  return plan;
}

const isTimed = (one: Condition): boolean => isDeed(one) && one.kind !== 'top' && one.range !== null;

const isSale = ({ outcome }: Extract<Condition, { kind: 'bought' }>): boolean => outcome === 'sale';
