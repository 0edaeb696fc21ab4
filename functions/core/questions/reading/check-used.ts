import { levelOf } from '../dimensions.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES, type MeasureName } from '../measures.ts';
import type { Condition, Plan } from '../plan.ts';
import { type Aggregate, isToken, type Token } from '../tokens.ts';
import { asksFor, type Frame } from './frame.ts';
import { NOT_READ, type Notes } from './notes.ts';

/** Every content word must have a part in the plan: a question is refused rather than answered without one of its words. */
export function checkEverythingUsed(frame: Frame, tokens: readonly Token[], plan: Plan, notes: Notes): void {
  const pair = joinedThings(tokens);
  if (pair !== null)
    notes.refuse(
      {
        ja: `「${pair[0].text}」と「${pair[1].text}」が何を指すか読み取れません。1つずつ聞くか「かつ」でつないでください`,
        en: `it is not clear what “${pair[0].text}” and “${pair[1].text}” have to do with each other: ask one by one`,
      },
      NOT_READ,
    );
  if (contradicts(plan))
    notes.refuse({
      ja: '正反対の条件が2つあり、両方に当てはまる人はいません。1つずつ聞いてください',
      en: 'two of the conditions are each other’s opposite and nobody meets both: ask one by one',
    });
  const [unused] = [...frame.left, ...choicesLeft(frame, tokens), ...leaningInside(frame), ...unusedIn(frame, plan)];
  if (unused === undefined) return;
  notes.refuse(
    {
      ja: `「${unused.text.trim()}」を質問の中でどう読めばよいか分かりません`,
      en: `it is not clear how to read “${unused.text.trim()}” in this question`,
    },
    NOT_READ,
  );
}

/** “Women or rings”: what is joined by “or” and was not read as a choice would be read as both. */
function choicesLeft({ joins }: Frame, tokens: readonly Token[]): readonly Token[] {
  return joins.filter((token) => {
    if (!isToken(token, 'join') || token.meaning.how !== 'or') return false;
    const at = tokens.indexOf(token);
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    // 何人いるか: behind anything else the particle only closes what is asked.
    return token.text !== 'か' || (behind !== undefined && RESTRICTING.includes(before?.meaning.kind ?? ''));
  });
}

const RESTRICTING: readonly string[] = [
  'values',
  'segments',
  'conditions',
  'consent',
  'threshold',
  'filter',
  'attention',
  'entity',
  'bought',
];

/** `購入したその日に`, “in the same order”: what the word leans on stands in the question itself, and nothing here reads that. */
function leaningInside({ followUp }: Frame): readonly Token[] {
  const inside = followUp !== null && followUp.start > 0 && /^(?:その|それ|same|the same)$/i.test(followUp.text.trim());
  return inside && followUp !== null ? [followUp] : [];
}

/** `問い合わせた人と問い合わせていない人の売上`: the two groups side by side are nobody together. */
function contradicts({ people }: Plan): boolean {
  const opposite = (one: Condition): string | null => {
    if (one.kind === 'event' || one.kind === 'bought') return JSON.stringify({ ...one, did: !one.did });
    if (one.kind === 'segment') return JSON.stringify({ ...one, member: !one.member });
    return one.kind === 'attention' ? JSON.stringify({ ...one, flagged: !one.flagged }) : null;
  };
  const said = new Set(people.map((condition) => JSON.stringify(condition)));
  return people.some((condition) => said.has(opposite(condition) ?? ''));
}

const GROUPS_OF_PEOPLE: readonly string[] = ['segments', 'values', 'repeat', 'registered', 'attention', 'consent'];

/** `新規とリピーターの割合`: two groups of different kinds that are only joined are neither both nor one of them. */
function joinedThings(tokens: readonly Token[]): readonly [Token, Token] | null {
  for (const [at, token] of tokens.entries()) {
    if (!isToken(token, 'particle') || !['と', 'や', 'と、', 'や、'].includes(token.text)) continue;
    const [before, behind] = [tokens[at - 1], tokens[at + 1]].map((side, index) =>
      isToken(side, 'entity') ? tokens[index === 0 ? at - 2 : at + 2] : side,
    );
    if (before === undefined || behind === undefined || before.meaning.kind === behind.meaning.kind) continue;
    if ([before, behind].every(({ meaning }) => GROUPS_OF_PEOPLE.includes(meaning.kind))) return [before, behind];
  }
  return null;
}

function unusedIn(frame: Frame, plan: Plan): readonly Token[] {
  const facts = plan.subject === 'facts';
  const unused: Token[] = [];
  const unless = (used: boolean, ...tokens: readonly (Token | null | undefined)[]): void => {
    if (!used) unused.push(...tokens.flatMap((token) => token ?? []));
  };
  unless(plan.share !== null || plan.measures.some(({ name }) => /rate$/.test(name)), ...frame.shares);
  unless(plan.share !== null || (frame.within.length > 0 && frame.shares.length === 0), ...frame.within);
  unless(plan.time.comparison !== null || frame.growth.length > 0 || plan.dimensions.length > 0, frame.versus);
  // 月別の伸び: a trend tells of change, a plain list of months does not.
  unless(plan.time.comparison !== null || (plan.time.grain !== null && frame.trend !== null), ...frame.growth);
  unless(
    frame.only.every(({ text }) => !/しか/.test(text)),
    ...frame.only,
  );
  unless(plan.time.grain !== null, frame.trend);
  unless(frame.thisCustomer === null, frame.besides);
  // VIPになったのはいつ: a figure is no day.
  const timely = plan.time.grain !== null || plan.dimensions.some((name) => WHEN.includes(name));
  unless(facts || timely || plan.measures.some(({ attribute }) => attribute !== null), asksFor(frame, 'when'));
  // 毎月買っている人: those who bought in each of them, which is no figure by month.
  const everyPeriod = frame.groups.filter(({ text }) => /^(?:毎[日週月年]|every (?:day|week|month|year))$/i.test(text));
  unless(
    frame.conditions.every(({ item }) => item.kind !== 'bought'),
    ...everyPeriod,
  );
  const mixes = frame.groups.filter(({ text }) => /^(?:男女比|男女比率|男女構成|性別比)$/.test(text));
  unless(
    plan.measures.every(({ name }) => name === 'customers' || name === 'buyers'),
    ...mixes,
  );
  unless(
    facts || plan.subject === 'list' || plan.measures.length === 0 || plan.measures.some(tellsPeople),
    asksFor(frame, 'count-people'),
  );
  const running = frame.aggregates.filter(({ text }) => /累計|累積|cumulative/i.test(text));
  const summed = frame.measures.flatMap(({ token }) => (/累計|累積|cumulative/i.test(token.text) ? [token] : []));
  unless(facts || plan.time.grain === null, ...running, ...summed);
  unless(facts || frame.aggregates.every(({ meaning }) => isSummarised(plan, meaning.aggregate)), ...frame.aggregates);
  // “Customer lifetime”: as an aggregate the word sums money or orders.
  const lifetime = frame.aggregates.filter(({ text }) => /^lifetime$/i.test(text));
  unless(facts || plan.measures.some(({ name }) => /sales|orders|quantity|total/.test(name)), ...lifetime);
  // どれが売れていて誰が買った: two questions.
  const which = frame.asks.filter(
    ({ meaning, text }) => meaning.what === 'which' && !/^(?:where|どこ|どんな)/i.test(text),
  );
  unless(asksFor(frame, 'who') === null, ...which);
  unless(
    facts || plan.measures.some(({ name }) => name === 'average_age'),
    ...frame.ranks.filter(({ text }) => /young|old|若/i.test(text)),
  );
  // 8月と9月で一番売れた: of both together, or of each? Only a comparison that is asked for is one.
  const asked = frame.versus !== null || frame.growth.length > 0;
  unless(facts || plan.time.comparison === null || asked || plan.limit === null, ...frame.ranks);
  // What grew the most is not what is the most.
  const byChange = plan.orderBy !== 'figure';
  unless(facts || frame.growth.length === 0 || plan.time.comparison === null || byChange, ...frame.ranks);
  unless(facts || plan.measures.some(({ name }) => /average|median|per_|highest|lowest/.test(name)), ...frame.per);
  unless(plan.dimensions.length > 0 || plan.time.grain !== null, frame.distribution);
  const byFigure = plan.having !== null && (plan.having.of === 'figure' || plan.having.value !== 0);
  const compared = byFigure && frame.thresholds.length === 0 ? 1 : 0;
  unless(frame.quantities.length <= (plan.limit === null ? 0 : 1) + compared, ...frame.quantities);
  unless(
    frame.ranks.every(({ meaning }) => meaning.direction === frame.ranks[0]?.meaning.direction),
    ...frame.ranks,
  );
  unless(!facts || plan.facts.some(({ name }) => name === 'favourite_category'), ...frame.ranks);
  unless(
    frame.attributes.every(({ meaning }) => attributeUsed(plan, meaning.attribute)),
    ...frame.attributes,
  );
  unless(
    frame.consents.every(
      ({ meaning }) => facts || meaning.answers !== null || plan.dimensions.some((name) => name.startsWith('consent')),
    ),
    ...frame.consents,
  );
  unless(
    frame.bare.every(({ item }) => isDimensionUsed(plan, item, facts, frame)),
    ...frame.bare.map(({ token }) => token),
  );
  if (facts) unused.push(...unusedInFacts(frame, plan));
  unless(plan.scope === 'customer' || frame.thisCustomer === null, frame.thisCustomer);
  unless(
    plan.measures.some(({ name }) => name === 'new_customers') ||
      facts ||
      plan.people.some(
        (one) => one.kind === 'registered' || (one.kind === 'attribute' && one.attribute === 'registered_brand_count'),
      ),
    frame.registered,
  );
  unless(
    plan.measures.some(({ name }) => name.startsWith('repeat')) ||
      facts ||
      plan.people.some(({ kind }) => kind === 'threshold'),
    frame.repeat,
  );
  unless(
    frame.verbs.every(({ meaning }) => meaning.kind !== 'bought' || meaning.did || facts),
    ...frame.verbs,
  );
  unless(
    frame.verbs.every(
      ({ meaning }) =>
        meaning.kind !== 'taken-back' || facts || plan.measures.some(({ name }) => /return|cancel/.test(name)),
    ),
    ...frame.verbs,
  );
  unless(plan.scope === 'everyone' || plan.people.length === 0, frame.thisCustomer);
  unless(plan.scope === 'everyone' || frame.everyone === null, frame.everyone);
  return unused;
}

/** Dimensions that say when something was. */
const WHEN: readonly string[] = ['weekday', 'day_type', 'hour', 'first_purchase_month'];

const PEOPLE: readonly MeasureName[] = [
  'buyers',
  'repeat_customers',
  'repeat_rate',
  'retention_rate',
  'contacting_customers',
  'web_visitors',
  'survey_respondents',
];

const tellsPeople = ({ name }: Plan['measures'][number]): boolean =>
  MEASURES[name].level === 'people' || PEOPLE.includes(name);

/** `1か月の平均注文数`: a mean or median that no figure of the plan is. */
function isSummarised(plan: Plan, aggregate: Aggregate): boolean {
  if (aggregate !== 'average' && aggregate !== 'median') return true;
  return plan.measures.some(({ name }) => /average|median|per_customer|per_order/.test(name));
}

const COUNTABLE: readonly string[] = ['purchases', 'returns', 'products', 'brands'];

/** Whether the facts of the plan tell the figure. */
function isTold(measure: MeasureName, { facts }: Plan): boolean {
  if (measure === 'sales') return facts.every(({ name }) => PRICED.includes(name));
  return facts.some(({ name }) => name === 'contacts' || name === 'surveys') && isEventEntity(MEASURES[measure].level);
}

/** Their answers tell what was paid. */
const PRICED: readonly string[] = ['last_purchase', 'first_purchase', 'purchases'];

/** A fact is what is held: it is not grouped, ranked or restricted beyond its period and goods. */
function unusedInFacts(frame: Frame, plan: Plan): readonly Token[] {
  const named = frame.facts.length > 0;
  const counts = frame.asks.filter(({ meaning }) => meaning.what.startsWith('count'));
  const countable = plan.facts.every(({ name }) => COUNTABLE.includes(name));
  return [
    ...unusedRestrictions(frame, plan),
    ...frame.groups.filter(({ meaning }) => named || !meaning.which || meaning.grain !== null),
    ...frame.thresholds,
    ...frame.filters.map(({ token }) => token),
    ...frame.quantities.slice(plan.limit === null ? 0 : 1),
    ...frame.measures.filter(({ item }) => !isTold(item, plan)).map(({ token }) => token),
    ...frame.aggregates,
    ...(countable ? [] : counts),
    ...frame.conditions.filter(({ item }) => item.kind !== 'attention').map(({ token }) => token),
  ];
}

/** Facts about purchases and events that are read of a period, and what else they are restricted by. */
const READ_OF_A_PERIOD: Readonly<Record<string, readonly string[] | 'anything'>> = {
  last_purchase: 'anything',
  largest_purchase: 'anything',
  first_purchase: 'anything',
  products: 'anything',
  purchases: ['brand', 'channel'],
  returns: ['brand', 'channel'],
  last_contact: 'anything',
  contacts: 'anything',
  surveys: 'anything',
  last_web_event: 'anything',
};

/** `この方の住所は去年どこ`, `ルミエールではVIP？`: what is held of a person has no period and no goods. */
function unusedRestrictions(frame: Frame, { facts }: Plan): readonly Token[] {
  const reads = facts.map(({ name }) => READ_OF_A_PERIOD[name] ?? []);
  const timeless = facts.some(({ name }) => READ_OF_A_PERIOD[name] === undefined && name !== 'birth_date');
  const consents = facts.every(({ name }) => name.startsWith('consent'));
  const unread = frame.values.filter(
    ({ meaning: { filter } }) =>
      !(consents && filter.field === 'brand') &&
      levelOf(filter.field) !== 'person' &&
      !reads.every((fields) => fields === 'anything' || fields.includes(filter.field)),
  );
  return [...(timeless ? frame.times : []), ...unread];
}

function attributeUsed(plan: Plan, attribute: string): boolean {
  return (
    [...plan.measures, ...plan.facts].some((named) => named.attribute === attribute) ||
    plan.people.some((condition) => condition.kind === 'attribute' && condition.attribute === attribute)
  );
}

/** A dimension named beside its own value, or grouped by, or counted, is accounted for. */
function isDimensionUsed(plan: Plan, dimension: string, facts: boolean, frame: Frame): boolean {
  if (facts || plan.dimensions.some((name) => name === dimension)) return true;
  if (
    dimension === 'product' &&
    (plan.measures.some(({ name }) => name === 'products_sold' || name === 'quantity') || frame.verbs.length > 0)
  )
    return true;
  if (dimension === 'category' && plan.measures.some(({ name }) => name === 'categories_sold')) return true;
  if (dimension === 'age_group' && plan.measures.some(({ name }) => name === 'average_age')) return true;
  if (dimension === 'segment') return plan.people.some(({ kind }) => kind === 'segment');
  return plan.filters.some(({ field }) => field === dimension);
}
