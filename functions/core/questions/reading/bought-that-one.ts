import { EMPTY_PLAN, type Plan } from '../plan.ts';
import type { QuestionContext } from '../understanding.ts';
import { BOUGHT_THAT_EN, BOUGHT_THAT_JA } from '../words/bought-that-one.ts';

const ENGLISH = new RegExp(BOUGHT_THAT_EN, 'iu');
const JAPANESE = new RegExp(BOUGHT_THAT_JA, 'u');

/** “Did she end up buying it?”, `結局買いましたか` behind one product that the customer on the line looked at: the orders of it from that day on. */
export function boughtThatOne(text: string, { previous, told = null, customerOnLine }: QuestionContext): Plan | null {
  const looked = previous?.facts.some(({ name }) => name === 'last_web_event' || name === 'web_events') === true;
  if (!customerOnLine || !looked || told === null || told.of !== 'product') return null;
  if (!ENGLISH.test(text) && !JAPANESE.test(text)) return null;
  return {
    ...EMPTY_PLAN,
    measures: [
      { name: 'orders', attribute: null },
      { name: 'sales', attribute: null },
    ],
    filters: [{ field: 'product', op: 'in', values: [told.name] }],
    time: { ...EMPTY_PLAN.time, range: told.day === null ? null : { from: told.day, to: null } },
    whether: { kind: 'there-is' },
    scope: 'customer',
  };
}
