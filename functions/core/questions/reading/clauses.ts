import { entityOf, levelOf } from '../dimensions.ts';
import { EVENT_ENTITY_NAMES, type EventEntity } from '../event-entities.ts';
import type { MeasureName } from '../measures.ts';
import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Condition, DayRange, Filter, Plan } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { CHOOSING } from '../words/clause-words.ts';
import type { Clause } from './clause.ts';
import { englishClause } from './clauses-en.ts';
import { japaneseClause } from './clauses-ja.ts';
import type { Note } from './notes.ts';
import { NEVER_BOUGHT } from './purchase-conditions.ts';

/** The first or last of several clauses about the same people, where each of them can be read alone; null where there is none. */
export function clauseOf(text: QuestionText, tokens: readonly Token[]): Clause | null {
  if (tokens.some((token) => isToken(token, 'this-customer') || (isToken(token, 'follow-up') && token.start === 0)))
    return null;
  if (CHOICE.test(withoutChoiceOfValues(text.text, tokens))) return null;
  // Goods have names of the other language.
  return (isJapanese(text.text) ? japaneseClause(text.text, tokens) : null) ?? englishClause(text.text, tokens);
}

/** “Living in Tokyo or Kanagawa”: values of one thing beside each other, whatever else is said of the people. */
function withoutChoiceOfValues(text: string, tokens: readonly Token[]): string {
  const choice = tokens.find((token, at) => {
    const [one, other] = [tokens[at - 1], tokens[at + 1]];
    return /^or$/i.test(token.text) && isToken(one, 'value') && isToken(other, 'value') && areOfPeople(one, other);
  });
  return choice === undefined ? text : text.slice(0, choice.start) + text.slice(choice.end);
}

const areOfPeople = ({ meaning: one }: TokenOf<'value'>, { meaning: other }: TokenOf<'value'>): boolean =>
  one.dimension === other.dimension && levelOf(one.dimension) === 'person';

const CHOICE = new RegExp(`(?<![a-z])(?:${CHOOSING.join('|')})`, 'iu');

/** The question without the clause: what stands behind it keeps its place. */
export function without({ text, folded }: QuestionText, { start, end }: Clause): QuestionText {
  const blank = (written: string): string => written.slice(0, start) + ' '.repeat(end - start) + written.slice(end);
  return { text: blank(text), folded: blank(folded) };
}

/** What people have to be and to have done for the clause to hold. */
export interface Said {
  readonly filters: readonly Filter[];
  readonly people: readonly Condition[];
}

/** Null where the plan of the clause says more than who the people are. */
export function saidOf({ filters, ...plan }: Plan, { ofTraits }: Clause): Said | null {
  const [measure, other] = plan.measures;
  const counts =
    plan.subject === 'figures' &&
    other === undefined &&
    plan.scope === 'everyone' &&
    plan.dimensions.length === 0 &&
    plan.time.grain === null &&
    [plan.share, plan.having, plan.limit, plan.whether, plan.beside].every((part) => part === null);
  if (!counts) return null;
  const { range } = plan.time;
  const counted = measure === undefined ? null : countedBy(measure.name, filters, range);
  if (counted === null) return null;
  const people = [...counted.people, ...plan.people];
  if (counted.filters.length + people.length === 0) return null;
  return ofTraits && people.some(({ kind }) => DEEDS.includes(kind)) ? null : { filters: counted.filters, people };
}

/** Figures that count the people who did something say that they did it. */
function countedBy(name: MeasureName, filters: readonly Filter[], range: DayRange | null): Said | null {
  const [of] = EVENT_ENTITY_NAMES.filter((entity) => COUNTING[entity] === name);
  const ofEvents = filters.filter(({ field }) => of !== undefined && entityOf(field) === of);
  const others = filters.filter((filter) => !ofEvents.includes(filter));
  if (others.some(({ field }) => levelOf(field) !== 'person')) return null;
  if (of !== undefined)
    return { filters: others, people: [{ kind: 'event', of, did: true, filters: ofEvents, range, times: null }] };
  if (name === 'new_customers' && range !== null)
    return { filters: others, people: [{ kind: 'registered', range, brand: null }] };
  return name === 'customers' && range === null ? { filters: others, people: [] } : null;
}

const COUNTING: Readonly<Record<EventEntity, MeasureName>> = {
  contact: 'contacting_customers',
  'web-event': 'web_visitors',
  survey: 'survey_respondents',
  consent: 'deciding_customers',
};

const DEEDS: readonly Condition['kind'][] = ['bought', 'event', 'registered', 'either'];

/** The plan of people of whom that holds too; null where it is about no people. */
export function ofPeople(plan: Plan, { filters, people }: Said): Plan | null {
  if (plan.subject === 'facts' || plan.scope === 'customer') return null;
  const within = plan.share !== null && plan.share.filters.length + plan.share.people.length > 0;
  return {
    ...plan,
    filters: added(filters, plan.filters),
    people: added(people, plan.people),
    // … B の人のうち: the whole are the people of all clauses.
    ...(plan.share !== null && within
      ? {
          share: {
            ...plan.share,
            filters: added(filters, plan.share.filters),
            people: added(people, plan.share.people),
          },
        }
      : {}),
  };
}

function added<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others.map((item) => JSON.stringify(item)));
  return [...items.filter((item) => !known.has(JSON.stringify(item))), ...others];
}

/** What was noted of one clause alone and holds of all of them: who bought has bought. */
export function stillHolding(notes: readonly Note[], { people }: Plan): readonly Note[] {
  const bought = people.some(
    (one) => (one.kind === 'bought' && one.did) || (one.kind === 'threshold' && ['>=', '>', '='].includes(one.op)),
  );
  return notes.filter(({ reading }) => !bought || reading !== NEVER_BOUGHT);
}
