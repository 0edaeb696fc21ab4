import { entityOf } from '../dimensions.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { Plan, Whether } from '../plan.ts';
import { isSupposedBriefly, yesOrNo } from '../words/yes-or-no.ts';
import { asksFor, type Frame } from './frame.ts';
import { identityOf } from './identity.ts';

/** `VIPですか？`, “did she buy a shirt?”: what the question supposes of the one customer, to be told by yes or no first. */
export function withWhether(plan: Plan, frame: Frame, folded: string, japanese: boolean): Plan {
  const asked = yesOrNo(folded, japanese) === 'yes-or-no';
  const briefly = !asked && isSupposedBriefly(folded, japanese);
  if (plan.scope !== 'customer' || plan.whether !== null || plan.beside !== null || !(briefly || asked)) return plan;
  const whether = plan.subject === 'facts' ? ofFacts(plan, frame) : ofFigures(plan, frame);
  // “Shopping weekday?”: what happened is asked in more words.
  if (whether === null || (briefly && whether.kind === 'there-is')) return plan;
  return { ...plan, whether };
}

/** What happened: there is some of it, or none. */
const HAPPENED: readonly string[] = ['products', 'purchases', 'returned', 'cancelled', 'contacts', 'surveys'];
const HOLDS: readonly string[] = ['consent', 'consent_call', 'consent_email'];

function ofFacts({ facts, limit }: Plan, frame: Frame): Whether | null {
  const [fact, other] = facts;
  if (fact === undefined || other !== undefined) return null;
  const is = identityOf(frame);
  if (is !== null) return is.fact.name === fact.name ? { kind: 'is', filter: is.filter } : null;
  if (fact.name === 'segments') return fact.segments === undefined ? null : { kind: 'holds' };
  if (HOLDS.includes(fact.name) || fact.attribute === 'attention_customer') return { kind: 'holds' };
  return HAPPENED.includes(fact.name) && limit === null ? { kind: 'there-is' } : null;
}

function ofFigures(plan: Plan, frame: Frame): Whether | null {
  const { measures, dimensions, time, order } = plan;
  const [measure] = measures;
  const asked = asksFor(frame, 'count', 'count-orders', 'count-times', 'count-people', 'how-much', 'what', 'which');
  const single = dimensions.length === 0 && time.grain === null && time.comparison === null && order === null;
  if (measure === undefined || asked !== null || !single) return null;
  if (frame.aggregates.length + frame.per.length + frame.shares.length + frame.quantities.length > 0) return null;
  const { level } = MEASURES[measure.name];
  const counted =
    ['orders', 'returned_orders', 'cancelled_orders', 'quantity'].includes(measure.name) ||
    (isEventEntity(level) && ['contacts', 'web_events', 'survey_answers'].includes(measure.name));
  const deed = frame.verbs.length > 0 || entityOf(plan.filters[0]?.field ?? 'brand') !== null || isEventEntity(level);
  return counted && deed ? { kind: 'there-is' } : null;
}
