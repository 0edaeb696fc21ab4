import type { ConsentRecord, CustomerRecord } from '../../functions/core/records/entities.ts';
import type { EventTest, EventWhere, Expected } from './expected.ts';
import type { World } from './world.ts';

/** One contact, event on the site, survey answer or consent decision, as the oracle looks at it. */
export interface Happening {
  readonly kind: 'contact' | 'web' | 'survey' | 'consent';
  readonly person: string;
  readonly brand: string;
  /** Milliseconds. */
  readonly at: number;
  readonly day: string;
  readonly hour: string;
  /** What it can be grouped and restricted by. */
  readonly fields: Readonly<Record<string, string | null>>;
  readonly minutes: number | null;
  readonly mark: number | null;
}

const KINDS: Readonly<Record<string, Happening['kind']>> = {
  contacts: 'contact',
  'contacting people': 'contact',
  'contacts per person': 'contact',
  'handling minutes': 'contact',
  'median handling minutes': 'contact',
  'longest handling minutes': 'contact',
  'total handling minutes': 'contact',
  'contact satisfaction': 'contact',
  'web events': 'web',
  'web visitors': 'web',
  'survey answers': 'survey',
  'survey respondents': 'survey',
  'survey score': 'survey',
  nps: 'survey',
  'consent decisions': 'consent',
  'deciding people': 'consent',
};

export function isEventFigure({ figure }: Expected): boolean {
  return figure in KINDS;
}

const tokyo = (milliseconds: number): string => new Date(milliseconds + 9 * 3_600_000).toISOString();
const HAPPENINGS = new WeakMap<World, readonly Happening[]>();

/** Everything that happened to somebody; what is nobody's is told of nobody. */
export function happenings(world: World): readonly Happening[] {
  const known = HAPPENINGS.get(world) ?? readHappenings(world);
  HAPPENINGS.set(world, known);
  return known;
}

function readHappenings({ links, events, products }: World): readonly Happening[] {
  const personOf = new Map(links.map((link) => [`${link.brand}:${link.customer_id}`, link.profile_id as string]));
  const goodsOf = (brand: string, id: string | null) => {
    const product = products.find((one) => one.brand === brand && one.product_id === id);
    return { product: product?.product_name ?? null, category: product?.category ?? null };
  };
  const made = (
    kind: Happening['kind'],
    row: { readonly brand: string; readonly customer_id: string | null },
    at: number,
    fields: Happening['fields'],
    minutes: number | null,
    mark: number | null,
  ): readonly Happening[] => {
    const person = row.customer_id === null ? undefined : personOf.get(`${row.brand}:${row.customer_id}`);
    const [day, hour] = [tokyo(at).slice(0, 10), tokyo(at).slice(11, 13)];
    return person === undefined ? [] : [{ kind, person, brand: row.brand, at, day, hour, fields, minutes, mark }];
  };
  return [
    ...events.contacts.flatMap((row) =>
      made(
        'contact',
        row,
        row.contacted_at,
        {
          contact_channel: row.channel,
          contact_topic: row.topic,
          contact_outcome: row.outcome,
          contact_mark: row.satisfaction === null ? null : String(row.satisfaction).padStart(2, '0'),
        },
        row.duration_seconds === null ? null : row.duration_seconds / 60,
        row.satisfaction,
      ),
    ),
    ...events.webEvents.flatMap((row) =>
      made(
        'web',
        row,
        row.occurred_at,
        { event_type: row.event_type, device: row.device, ...goodsOf(row.brand, row.product_id) },
        null,
        null,
      ),
    ),
    ...events.answers.flatMap((row) =>
      made(
        'survey',
        row,
        row.answered_at,
        {
          survey: row.survey,
          score: row.score === null ? null : String(row.score).padStart(2, '0'),
          recommender: recommenderOf(row.score),
        },
        null,
        row.score,
      ),
    ),
    ...events.consents.flatMap((row, at) => {
      const before = events.consents.slice(0, at).findLast((other) => isSameMatter(row, other));
      const decision = row.granted ? 'given' : before?.granted === true ? 'withdrawn' : 'refused';
      return made(
        'consent',
        row,
        row.decided_at,
        { consent_channel: row.channel, consent_decision: decision },
        null,
        null,
      );
    }),
  ];
}

/** Of one customer and one channel; they are in the order in which they were made. */
const isSameMatter = (one: ConsentRecord, other: ConsentRecord): boolean =>
  one.brand === other.brand && one.customer_id === other.customer_id && one.channel === other.channel;

function recommenderOf(score: number | null): string | null {
  if (score === null) return null;
  if (score >= 9) return 'a_promoter';
  return score >= 7 ? 'b_passive' : 'c_detractor';
}

function isOf(where: EventWhere, { brand, day, fields, mark, minutes }: Happening): boolean {
  const named = (field: string, values: readonly string[] | undefined): boolean =>
    values === undefined || values.includes(fields[field] ?? 'unknown');
  return (
    named('contact_channel', where.contactChannel) &&
    named('contact_topic', where.topic) &&
    named('contact_outcome', where.outcome) &&
    named('event_type', where.eventType) &&
    named('device', where.device) &&
    named('product', where.product) &&
    named('category', where.category) &&
    named('survey', where.survey) &&
    named('consent_channel', where.consentChannel) &&
    named('consent_decision', where.decision) &&
    (where.brand === undefined || where.brand.includes(brand)) &&
    (where.from === undefined || day >= where.from) &&
    (where.to === undefined || day <= where.to) &&
    (where.minutes === undefined || (minutes !== null && minutes >= where.minutes[0] && minutes <= where.minutes[1])) &&
    (where.mark === undefined || (mark !== null && mark >= where.mark[0] && mark <= where.mark[1]))
  );
}

/** Whether something of the kind happened to a person as often as the test says. */
export function passesEvent(test: EventTest, person: string, world: World): boolean {
  const { times, not } = test;
  const count = happenedTo(person, test, world).length;
  const passes = times === undefined ? count > 0 : count >= times[0] && count <= times[1];
  return passes !== (not === true);
}

/** What of such a kind happened to a person. */
export function happenedTo(person: string, { kind, where = {} }: EventTest, world: World): readonly Happening[] {
  return happenings(world).filter(
    (happening) => happening.kind === kind && happening.person === person && isOf(where, happening),
  );
}

/** Figures over what happened to these people, by group. */
export function eventFigures(
  expected: Expected,
  people: ReadonlyMap<string, readonly CustomerRecord[]>,
  keysOf: (person: string, by: NonNullable<Expected['by']>) => readonly string[],
  world: World,
): ReadonlyMap<string, number[]> {
  const { by, figure, where = {} } = expected;
  const groups = new Map<string, Happening[]>(by === undefined ? [['', []]] : []);
  for (const happening of happenings(world)) {
    if (happening.kind !== KINDS[figure] || !people.has(happening.person) || !isOf(where, happening)) continue;
    const keys = by === undefined ? [''] : keysIn(happening, by, keysOf);
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), happening]);
  }
  return new Map([...groups].map(([key, rows]) => [key, [figureOf(figure, rows)]]));
}

function keysIn(
  happening: Happening,
  by: NonNullable<Expected['by']>,
  keysOf: (person: string, by: NonNullable<Expected['by']>) => readonly string[],
): readonly string[] {
  if (typeof by === 'object') return keysOf(happening.person, by);
  if (by in happening.fields) return [happening.fields[by] ?? 'unknown'];
  if (by === 'happening') return [`${happening.day} ${happening.person}`];
  if (by === 'brand') return [happening.brand];
  if (by === 'month') return [happening.day.slice(0, 7)];
  if (by === 'year') return [happening.day.slice(0, 4)];
  if (by === 'hour') return [happening.hour];
  return keysOf(happening.person, by);
}

function figureOf(figure: Expected['figure'], rows: readonly Happening[]): number {
  const persons = new Set(rows.map(({ person }) => person)).size;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  switch (figure) {
    case 'contacting people':
    case 'web visitors':
    case 'survey respondents':
    case 'deciding people':
      return persons;
    case 'contacts per person':
      return rows.length / persons;
    case 'handling minutes':
      return mean(rows.flatMap(({ minutes }) => minutes ?? []));
    case 'median handling minutes':
      return middle(rows.flatMap(({ minutes }) => minutes ?? []));
    case 'longest handling minutes':
      return Math.max(...rows.flatMap(({ minutes }) => minutes ?? []));
    case 'total handling minutes':
      return rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    case 'nps': {
      const marks = rows.flatMap(({ mark }) => mark ?? []);
      const part = (passes: (mark: number) => boolean): number => marks.filter(passes).length / marks.length;
      return Math.round((part((mark) => mark >= 9) - part((mark) => mark <= 6)) * 10_000) / 100;
    }
    case 'contact satisfaction':
    case 'survey score':
      return mean(rows.flatMap(({ mark }) => mark ?? []));
    default:
      return rows.length;
  }
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2;
}
