import type { Condition, ConditionOf, Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import { choice } from './measure-choices.ts';
import type { Notes } from './notes.ts';

/** `リピーターは何人`: without a period those who ever bought twice, which is said beside the narrower meanings. */
export function noteRepeaters(frame: Frame, { measures, time, people }: Plan, notes: Notes): void {
  const told = measures.some(({ name }) => name === 'repeat_customers');
  if (!told || time.range !== null || time.grain !== null || people.length > 0) return;
  const token = frame.repeat ?? frame.measures.find(({ item }) => item === 'repeat_customers')?.token;
  if (token === undefined || /[2二][回度]|second|twice/i.test(token.text)) return;
  const noun = /数|人数|number|count/i.test(token.text);
  notes.note(
    token,
    {
      ja: '「リピーター」は全期間で2回以上購入した人と読みました',
      en: 'read as everyone who ever ordered twice or more',
    },
    [
      choice(
        '直近1年で2回以上購入した人',
        'twice or more in the last 12 months',
        noun ? '直近1年のリピーター数' : '直近1年のリピーター',
        'repeat customers in the last 12 months',
      ),
    ],
  );
}

/** Two orders or more: what repeating means. */
const isRepeating = (condition: Condition): condition is ConditionOf<'threshold'> =>
  condition.kind === 'threshold' &&
  condition.measure === 'orders' &&
  ((condition.op === '>=' && condition.value === 2) || (condition.op === '>' && condition.value === 1));

/** `2回以上買った人の割合、つまりリピート率`: the definition beside the rate restricts nobody, or the rate would be of those who all repeated. */
export function withoutDefinition(plan: Plan, { conditions, thresholds }: Frame, notes: Notes): Plan {
  const rated = plan.measures.some(({ name }) => name === 'repeat_rate' || name === 'repeat_customers');
  const [definition, other] = plan.people.filter(isRepeating);
  if (!rated || definition === undefined || other !== undefined) return plan;
  const token = conditions.find(({ item }) => isRepeating(item))?.token ?? thresholds[0] ?? { start: 0, end: 0 };
  notes.note(token, {
    ja: '「2回以上の購入」はリピートの定義と読み、購入者全員の中での割合を出しました',
    en: 'read “two or more orders” as what repeating means: the rate is among all buyers',
  });
  return {
    ...plan,
    filters: [...plan.filters, ...definition.filters],
    time: { ...plan.time, range: plan.time.range ?? definition.range },
    people: plan.people.filter((condition) => !isRepeating(condition)),
    share: plan.share === null ? null : { ...plan.share, people: plan.share.people.filter((one) => !isRepeating(one)) },
  };
}
