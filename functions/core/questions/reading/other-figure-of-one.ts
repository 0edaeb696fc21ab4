import type { Plan } from '../plan.ts';
import { chooseTime } from './choose-time.ts';
import type { Frame } from './frame.ts';
import { GOODS } from './goods-bought.ts';
import type { Notes } from './notes.ts';

/** “How much?”, `何回？`, “of that, how much on trousers?” behind a figure of purchases: the money, or how often, of the same. */
export function otherFigure(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  const asked = frame.asks.map(({ meaning }) => meaning.what).filter((what) => what !== 'whether');
  const alone = frame.groups.length + frame.bare.length === 0 && frame.values.every(isOfGoods);
  const [what, other] = asked;
  const purchases = previous.measures.every(({ name }) => ['orders', 'sales', 'quantity'].includes(name));
  if (!alone || !purchases || what === undefined || other !== undefined) return null;
  const name = what === 'how-much' ? 'sales' : what === 'count-times' || what === 'count-orders' ? 'orders' : null;
  return name === null
    ? null
    : { ...narrowed(frame, previous, notes), measures: [{ name, attribute: null }], order: null };
}

const isOfGoods = ({ meaning }: Frame['values'][number]): boolean =>
  GOODS.some((name) => name === meaning.filter.field);

/** The same of the goods and of the period that are named. */
function narrowed(frame: Frame, previous: Plan, notes: Notes): Plan {
  if (frame.values.length + frame.times.length === 0) return previous;
  const own = frame.values.map(({ meaning }) => meaning.filter);
  const kept = previous.filters.filter(({ field }) => own.every((filter) => filter.field !== field));
  const { range } = chooseTime({ ...frame, growth: [] }, notes);
  return {
    ...previous,
    filters: [...kept, ...own],
    time: { ...previous.time, range: range ?? previous.time.range },
    whether: null,
  };
}
