import type {
  ConsentRecord,
  CustomerRecord,
  SupportContactRecord,
  SurveyAnswerRecord,
  WebEventRecord,
} from '../../functions/core/records/entities.ts';
import { type Instant, instant, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import type { ProfileLink } from '../../functions/steps/ports.ts';

/** What happened to the people of a world besides their orders; ルミエール has no site and asks nothing. */
export interface WorldEvents {
  readonly contacts: readonly SupportContactRecord[];
  readonly webEvents: readonly WebEventRecord[];
  readonly answers: readonly SurveyAnswerRecord[];
  readonly consents: readonly ConsentRecord[];
}

const TOPICS: Readonly<Record<string, readonly string[]>> = {
  tsumugi: ['返品・交換', '配送', 'ご意見・苦情'],
  lumiere: ['return or exchange', 'complaint', 'account'],
};
const SURVEYS: Readonly<Record<string, readonly (readonly [name: string, highest: number])[]>> = {
  tsumugi: [
    ['購入後アンケート', 5],
    ['おすすめ度アンケート', 10],
  ],
  hoshizora: [['after purchase', 5]],
};

const passedOn = (number: number, outcome: 'resolved' | 'unresolved' | null) =>
  number % 7 === 3 ? 'escalated' : outcome;

/** Events of every link, and some that are nobody's. `whole`: a random number below a limit. */
export function makeEvents(
  links: readonly ProfileLink[],
  asOf: Instant,
  whole: (limit: number) => number,
): Omit<WorldEvents, 'consents'> {
  const ago = (days: number): Instant => instant(asOf - days * MILLISECONDS_PER_DAY - whole(86_400) * 1000);
  const contacts: SupportContactRecord[] = [];
  const webEvents: WebEventRecord[] = [];
  const answers: SurveyAnswerRecord[] = [];
  const someone = [...links, { brand: 'tsumugi', customer_id: null }];
  for (const { brand, customer_id } of someone) {
    const topics = TOPICS[brand] ?? [];
    for (let number = 0; number < (topics.length === 0 ? 0 : whole(4)); number++)
      contacts.push({
        brand,
        contact_id: `${customer_id}-${number}`,
        customer_id,
        contacted_at: ago(whole(500)),
        channel: (['phone', 'phone', 'email', 'chat', null] as const)[whole(5)] ?? null,
        direction: null,
        topic: whole(8) === 0 ? null : (topics[whole(topics.length)] ?? null),
        // Not of chance either: one in seven was passed on.
        outcome: passedOn(contacts.length, (['resolved', 'resolved', 'unresolved'] as const)[whole(3)] ?? null),
        duration_seconds: whole(4) === 0 ? null : 60 + whole(900),
        satisfaction: whole(2) === 0 ? null : 1 + whole(5),
        attributes: {},
      });
    for (let number = 0; number < (brand === 'lumiere' ? 0 : whole(6)); number++)
      webEvents.push({
        brand,
        event_id: `${customer_id}-${number}`,
        customer_id,
        occurred_at: ago(whole(400)),
        event_type: (['view', 'view', 'cart', 'search'] as const)[whole(4)] ?? 'view',
        page: '/items',
        // Not of chance: nothing else of a world changes with it.
        product_id: webEvents.length % 4 === 3 ? null : `P${webEvents.length % 3}`,
        channel: null,
        device: (['PC', 'スマートフォン', null] as const)[whole(3)] ?? null,
        session_id: null,
        attributes: {},
      });
    const surveys = SURVEYS[brand] ?? [];
    for (let number = 0; number < (surveys.length === 0 ? 0 : whole(3)); number++) {
      const [survey, highest] = surveys[whole(surveys.length)] ?? ['', 5];
      answers.push({
        brand,
        answer_id: `${customer_id}-${number}`,
        customer_id,
        answered_at: ago(whole(400)),
        survey,
        question: null,
        score: whole(10) === 0 ? null : 1 + whole(highest),
        comment: null,
        attributes: {},
      });
    }
  }
  return { contacts, webEvents, answers };
}

/** What customers decided one after the other, so that the last decision is what their record says; ほしぞら keeps no history of it. */
export function makeConsents(
  customers: readonly CustomerRecord[],
  asOf: Instant,
  whole: (limit: number) => number,
): readonly ConsentRecord[] {
  const decisions = (customer: CustomerRecord, channel: 'call' | 'email'): readonly ConsentRecord[] => {
    const { brand, customer_id } = customer;
    const now = channel === 'call' ? customer.ok_to_call : customer.ok_to_email;
    const count = 1 + whole(3);
    const days = Array.from({ length: count }, () => whole(500)).sort((one, other) => other - one);
    if (now === null || brand === 'hoshizora') return [];
    return days.map((ago, at) => {
      // Two of one day keep their order by the seconds.
      const decided_at = instant(asOf - ago * MILLISECONDS_PER_DAY - (count - at) * 1000);
      const granted = (count - 1 - at) % 2 === 0 ? now : !now;
      const consent_id = `${customer_id}:${channel}:${at}`;
      return { brand, customer_id, channel, granted, decided_at, consent_id, source: null, attributes: {} };
    });
  };
  return customers.flatMap((customer) => [...decisions(customer, 'call'), ...decisions(customer, 'email')]);
}
