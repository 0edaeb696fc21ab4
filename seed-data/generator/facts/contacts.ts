import { END, MINUTES_PER_DAY, type Minute, START } from '../calendar.ts';
import { weighted } from '../choice.ts';
import type { Random } from '../random.ts';
import type { SeedCustomer } from './fact-file.ts';

export type ContactTopic = 'return' | 'cancellation' | 'delivery' | 'product' | 'account' | 'complaint';
export type ContactWay = 'phone' | 'email' | 'chat' | 'store';
export type ContactOutcome = 'resolved' | 'unresolved' | 'callback' | 'escalated';

/** A customer asked the brand for something. */
export interface SupportContact {
  readonly at: Minute;
  readonly way: ContactWay;
  readonly topic: ContactTopic;
  readonly outcome: ContactOutcome;
  readonly seconds: number;
  /** 1 … 5, when it was asked and answered. */
  readonly satisfaction: number | null;
}

const WAYS: readonly { readonly weight: number; readonly way: ContactWay; readonly seconds: number }[] = [
  { weight: 46, way: 'phone', seconds: 420 },
  { weight: 26, way: 'email', seconds: 300 },
  { weight: 22, way: 'chat', seconds: 540 },
  { weight: 6, way: 'store', seconds: 600 },
];
const ways = weighted(WAYS);
const OTHER_TOPICS: readonly { readonly weight: number; readonly topic: ContactTopic }[] = [
  { weight: 40, topic: 'delivery' },
  { weight: 35, topic: 'product' },
  { weight: 25, topic: 'account' },
];
const otherTopics = weighted(OTHER_TOPICS);
/** Orders after which somebody asks for something. */
const ASKS_AFTER = { completed: 0.04, returned: 0.6, cancelled: 0.35 } as const;
const COMPLAINS = { ordinary: 0.03, attention: 0.6 } as const;
const UNRESOLVED = { ordinary: 0.12, complaint: 0.5 } as const;

/** After returns and cancellations mostly; people who need attention complain, and are harder to satisfy. */
export function contactsOf({ known, orders }: SeedCustomer, random: Random): readonly SupportContact[] {
  const contacts: SupportContact[] = [];
  for (const { at, status } of orders) {
    if (!random.chance(ASKS_AFTER[status])) continue;
    const topic =
      status === 'returned' ? 'return' : status === 'cancelled' ? 'cancellation' : otherTopics.pick(random).topic;
    contacts.push(contactAt(at + random.between(1, 6) * MINUTES_PER_DAY, topic, random));
  }
  if (random.chance(COMPLAINS[known.person.attention ? 'attention' : 'ordinary'])) {
    const from = Math.max(START, known.registeredAt);
    contacts.push(contactAt(from + random.below(END - from), 'complaint', random));
  }
  return contacts;
}

function contactAt(at: Minute, topic: ContactTopic, random: Random): SupportContact {
  const { way, seconds } = ways.pick(random);
  const isOpen = random.chance(UNRESOLVED[topic === 'complaint' ? 'complaint' : 'ordinary']);
  const outcome = isOpen ? random.pick(['unresolved', 'callback', 'escalated'] as const) : 'resolved';
  return {
    at: Math.min(END, inOpeningHours(at, random)),
    way,
    topic,
    outcome,
    seconds: 30 + Math.floor(seconds * (0.3 + 0.7 * random.exponential())),
    satisfaction: random.chance(0.4) ? (isOpen ? random.between(1, 3) : random.between(3, 5)) : null,
  };
}

/** From ten to six. */
function inOpeningHours(at: Minute, random: Random): Minute {
  return at - (at % MINUTES_PER_DAY) + 600 + random.below(480);
}
