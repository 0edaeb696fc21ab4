import { MEASURES } from '../measures.ts';
import { fold, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';

const ASKING = '(?:教えて|見せて|出して|並べて|つけて|付けて|追加して|知りたい|お願い)?[^、。？?]{0,8}';
/** `数量も`, “also the number of orders”: beside what was told before. */
const ALSO = new RegExp(`も${ASKING}[？?。]?$|^(?:also |plus |add |and also )|\\b(?:too|as well)[?.!]*$`, 'iu');
const ORDERED = /順|上位|トップ|ランキング|ベスト|\b(?:in (?:the )?order|ordered|ranked|sorted|top)\b/iu;
/** How many people, where nobody was counted before: those who bought. */
const PEOPLE_TOO = /^(?:その|それぞれの)?(?:人数|顧客数|客数)(?=も)/u;

/** `人数も教えて` behind sales: how many people they came from. */
export function peopleOfBefore({ text, folded }: QuestionText, previous: Plan | null): QuestionText {
  const ofOrders =
    previous !== null &&
    previous.subject === 'figures' &&
    previous.measures.every(({ name }) => MEASURES[name].level === 'sales');
  if (!ofOrders || !PEOPLE_TOO.test(text)) return { text, folded };
  const said = text.replace(PEOPLE_TOO, '購入者数');
  return { text: said, folded: fold(said) };
}

/** A figure that is asked for as well stands beside those of the answer before, where all else is the same. */
export function withFiguresBefore(plan: Plan, previous: Plan, { text }: QuestionText): Plan {
  // 売上順の上位10個も, “in order of sales, too”: another order, and nothing beside it.
  if (!ALSO.test(text) || ORDERED.test(text) || plan.subject !== 'figures' || previous.subject !== 'figures')
    return plan;
  const shape = ({ dimensions, filters, people, time, share }: Plan): string =>
    JSON.stringify([dimensions, filters, people, time, share]);
  const added = plan.measures.filter(
    (measure) => !previous.measures.some((before) => JSON.stringify(before) === JSON.stringify(measure)),
  );
  const most = previous.measures.length + added.length > MOST_FIGURES;
  if (added.length === 0 || most || shape(plan) !== shape(previous)) return plan;
  return { ...plan, measures: [...previous.measures, ...added], order: previous.order, limit: previous.limit };
}

const MOST_FIGURES = 5;
