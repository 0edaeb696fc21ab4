import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';

interface Noun {
  readonly ja: string;
  readonly en: string;
}

const PURCHASE: Noun = { ja: '購入', en: 'purchase' };
const CONTACT: Noun = { ja: '問い合わせ', en: 'contact' };
const SURVEY: Noun = { ja: 'アンケート', en: 'survey' };

/** What the answer before listed or counted. */
const LISTED: Readonly<Record<string, Noun>> = {
  purchases: PURCHASE,
  products: PURCHASE,
  orders: PURCHASE,
  sales: PURCHASE,
  last_purchase: PURCHASE,
  contacts: CONTACT,
  last_contact: CONTACT,
  last_survey: SURVEY,
  surveys: SURVEY,
  survey_answers: SURVEY,
  average_survey_score: SURVEY,
};

const NEWEST_JA =
  /(?:その中で|そのうち)?(?:一番|いちばん|最も)?(?:新しい|最新|直近|最近|最後)の?(?:もの|やつ|ほう|方|分|件)?(?=[はがもでを、]|って|$|[?？])/u;
const NEWEST_EN =
  /\b(?:(?:the|her|his|their) )?(?:latest|last|most recent|newest)(?: (?:one|of (?:them|these|those)))?(?=\s*(?:[?.!,]|$|\b(?:is|was|been|get|got|about|for|from|on|at|in|by|resolved|solved|settled|sorted|closed|answered|score|rating)\b))/i;

/** `一番新しいのは解決してますか`, “is the latest one resolved?” behind a list of the customer on the line: which of what is meant. */
export function newestOfEarlier(question: QuestionText, previous: Plan | null): QuestionText {
  const [told, other] = [...(previous?.facts ?? []), ...(previous?.measures ?? [])].map(({ name }) => name);
  const noun = told === undefined ? undefined : LISTED[told];
  const alone = other === undefined || previous?.subject === 'figures';
  const grouped = (previous?.dimensions.length ?? 0) > 0 || previous?.time.grain != null;
  if (previous?.scope !== 'customer' || noun === undefined || !alone || grouped) return question;
  const text = isJapanese(question.text)
    ? question.text.replace(NEWEST_JA, `直近の${noun.ja}`)
    : question.text.replace(NEWEST_EN, `last ${noun.en}`);
  return text === question.text ? question : { text, folded: fold(text) };
}

/** The newest of what the answer before listed is of the same period and kind. */
export function ofWhatWasListed({ plan, earlier }: Read, previous: Plan | null): Read {
  const plain = plan.subject === 'facts' && plan.filters.length === 0 && plan.time.range === null;
  if (!plain || previous === null) return { plan, earlier };
  return { plan: { ...plan, filters: previous.filters, time: { ...plan.time, range: previous.time.range } }, earlier };
}

interface Read {
  readonly plan: Plan;
  readonly earlier: readonly Plan[];
}
