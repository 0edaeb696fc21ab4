import { entityOf } from '../dimensions.ts';
import { isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { EventCondition } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';
import { readScoresOfAnswers } from './scores-of-answers.ts';

/**
 * `3回以上問い合わせた人`, `問い合わせが2件以上の人`, `customers with more than 2 contacts`, `評価が2以下の人`: how often something happened to a
 * person, or which score they gave.
 */
export function readEventAmounts(given: readonly Token[]): readonly Token[] {
  if (!given.some(isPeople)) return readScoresOfAnswers(rewrite(given, (at) => satisfiedAt(given, at)));
  const marked = marksBesideSurveys(given);
  const said = marked.filter((token, at) => !isOfScore(token, marked[at - 1]));
  const tokens = rewrite(said, (at) => ofWhatAt(said, at));
  const counted = rewrite(
    tokens,
    (at) => scoredAt(tokens, at) ?? oftenAt(tokens, at) ?? measuredAt(tokens, at) ?? markOfSurvey(tokens, at),
  );
  return rewrite(counted, (at) => timedAt(counted, at));
}

/** `9点以上の人は何人、おすすめ度アンケートで`, `アンケートの点数が5点の人`: where a survey is named and nothing bought, the points are its marks. */
function marksBesideSurveys(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.find((token) => isToken(token, 'values') && token.meaning.filter.field === 'survey');
  const survey = named ?? tokens.find((token) => isToken(token, 'measure') && SURVEYS.includes(token.meaning.measure));
  const [points, more] = tokens.filter((token) => isToken(token, 'quantity') && POINTS.test(token.text));
  const elsewhere = tokens.some(({ meaning }) => ['bought', 'spent', 'share', 'sold'].includes(meaning.kind));
  const verb = tokens.some((token) => eventOf(token)?.of === 'survey');
  if (survey === undefined || !isToken(points, 'quantity') || more !== undefined || elsewhere || verb) return tokens;
  const { op, value } = points.meaning;
  const filters = [
    ...(isToken(named, 'values') ? [named.meaning.filter] : []),
    { field: 'survey_score', op: op ?? '=', value } as const,
  ];
  const condition = { kind: 'event', of: 'survey', did: true, filters, range: null, times: null } as const;
  const marked = reread(joined([survey], survey.meaning), { kind: 'conditions', conditions: [condition] });
  return tokens.flatMap((token) => (token === survey ? [marked] : token === points || isMark(token) ? [] : [token]));
}

const SURVEYS: readonly string[] = ['survey_answers', 'average_survey_score'];
const POINTS = /^[0-9]+ ?点/;

/** `おすすめ度アンケートの点数が9点以上`: the noun says nothing more than the points. */
const isMark = (token: Token): boolean =>
  isToken(token, 'measure') && SURVEYS.includes(token.meaning.measure) && !/平均/.test(token.text);

const EVENTS = {
  contact: 'contacts',
  'web-event': 'web_events',
  survey: 'survey_answers',
  consent: 'consent_decisions',
} as const;

/** “A survey score of 2 or lower”. */
const isOfScore = (token: Token, before: Token | undefined): boolean =>
  isToken(token, 'particle') &&
  token.text === 'of' &&
  isToken(before, 'measure') &&
  before.meaning.measure === 'average_survey_score';

/** `クレームが2回以上の人`, “who complained twice”: what is counted is said by what it was about. */
function ofWhatAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [about, count] = tokens.slice(at, at + 2);
  if (!isToken(about, 'values') || !isCount(count) || count.meaning.unit !== 'times') return null;
  const entity = entityOf(about.meaning.filter.field);
  if (entity === null) return null;
  const event: Token = { ...about, start: about.end, text: '', meaning: { kind: 'measure', measure: EVENTS[entity] } };
  return { length: 1, tokens: [about, event] };
}

function isPeople(token: Token): boolean {
  return (
    (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
    (isToken(token, 'ask') && ['count-people', 'who'].includes(token.meaning.what)) ||
    (isToken(token, 'measure') && token.meaning.measure === 'customers') ||
    isToken(token, 'segments')
  );
}

const TIMES: readonly (string | null)[] = ['times', 'items', null];

function isCount(token: Token | undefined): token is TokenOf<'quantity'> {
  return isToken(token, 'quantity') && TIMES.includes(token.meaning.unit) && !OF_ORDERS.test(token.text);
}

/** “At least 3 orders” beside a contact counts orders. */
const OF_ORDERS = /order|purchase|transaction|注文|購入|オーダー|取引/i;

const eventOf = (token: Token | undefined): EventCondition | null => {
  const [condition] = isToken(token, 'conditions') ? token.meaning.conditions : [];
  return condition?.kind === 'event' ? condition : null;
};

const SCORING = /つけ|付け|評価し|rated|gave|scored/i;

/** `アンケートで5点をつけた人`, “rated us 2 or lower”: the score that was given. */
function scoredAt(tokens: readonly Token[], at: number): Rewritten | null {
  const survey = isToken(tokens[at], 'measure') && tokens[at].meaning.measure === 'survey_answers' ? 1 : 0;
  const [one, other] = [tokens[at + survey], tokens[at + survey + 1]];
  const [count, verb] = isCount(one) ? [one, other] : [other, one];
  const condition = eventOf(verb);
  if (condition?.of !== 'survey' || !SCORING.test(verb?.text ?? '') || !isCount(count)) return null;
  const { op, value } = count.meaning;
  const second = count === other ? nextScore(tokens, at + survey + 2, count) : null;
  const filters =
    second === null
      ? [{ field: 'survey_score', op: op ?? '=', value } as const]
      : [
          { field: 'survey_score', op: '>=', value: Math.min(value, second) } as const,
          { field: 'survey_score', op: '<=', value: Math.max(value, second) } as const,
        ];
  const span = tokens.slice(at, at + survey + (second === null ? 2 : 4));
  return {
    length: span.length,
    tokens: [joined(span, { kind: 'conditions', conditions: [{ ...condition, filters }] })],
  };
}

/** “A score of 1 or 2”: two that are next to each other. */
function nextScore(tokens: readonly Token[], at: number, first: TokenOf<'quantity'>): number | null {
  const [or, last] = [tokens[at], tokens[at + 1]];
  if (!isToken(or, 'join') || or.meaning.how !== 'or' || !isCount(last)) return null;
  const apart = Math.abs(last.meaning.value - first.meaning.value);
  return first.meaning.op === null && last.meaning.op === null && apart === 1 ? last.meaning.value : null;
}

/** `おすすめ度アンケートで9点以上の人`: beside a survey the points are those that were given. */
function markOfSurvey(tokens: readonly Token[], at: number): Rewritten | null {
  const [survey, count] = [tokens[at], tokens[at + 1]];
  const named = isToken(survey, 'values') && survey.meaning.filter.field === 'survey' ? survey : null;
  if (named === null || !isCount(count) || count.meaning.unit === 'times') return null;
  const { op, value } = count.meaning;
  const filters = [named.meaning.filter, { field: 'survey_score', op: op ?? '=', value } as const];
  const condition = { kind: 'event', of: 'survey', did: true, filters, range: null, times: null } as const;
  // …で2点以下をつけた: the verb says nothing more.
  const verb = eventOf(tokens[at + 2]);
  const given = verb !== null && verb.of === 'survey' && verb.did && verb.filters.length === 0 && verb.range === null;
  const span = tokens.slice(at, at + (given ? 3 : 2));
  return { length: span.length, tokens: [joined(span, { kind: 'conditions', conditions: [condition] })] };
}

/** “Sales from customers who contacted us in September”: the time beside the verb is that of the contact. */
function timedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  const [time, verb] = isToken(one, 'time') && /[^ -~]/.test(other?.text ?? '') ? [one, other] : [other, one];
  const condition = eventOf(verb);
  if (condition === null || condition.range !== null || !isToken(time, 'time') || time.meaning.phrase.reading !== null)
    return null;
  if (one === undefined || other === undefined || (verb === one && /[^ -~]/.test(one.text))) return null;
  const { range } = time.meaning.phrase;
  return { length: 2, tokens: [joined([one, other], { kind: 'conditions', conditions: [{ ...condition, range }] })] };
}

/** The number stands before the verb in Japanese, behind it in English. */
function oftenAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  const [count, verb] = isCount(one) ? [one, other] : [other, one];
  const condition = eventOf(verb);
  if (
    condition === null ||
    !condition.did ||
    SCORING.test(verb?.text ?? '') ||
    !isCount(count) ||
    one === undefined ||
    other === undefined
  )
    return null;
  const times = { op: count.meaning.op ?? '=', value: count.meaning.value } as const;
  return { length: 2, tokens: [joined([one, other], { kind: 'conditions', conditions: [{ ...condition, times }] })] };
}

/**
 * `対応満足度が2以下の問い合わせ`, “contacts with a satisfaction of 2 or lower”: which contacts are counted, or what is told of them
 * (`…の平均対応時間`).
 */
function satisfiedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [measure, second, third] = tokens.slice(at, at + 3);
  const of = isToken(second, 'particle') && second.text === 'of' ? 1 : 0;
  const count = of === 1 ? third : second;
  const contacts = tokens.some(
    (token) =>
      isToken(token, 'measure') &&
      token.meaning.measure !== 'average_contact_satisfaction' &&
      MEASURES[token.meaning.measure].level === 'contact',
  );
  const noun = tokens.some(
    (token) => isToken(token, 'stop') && /^(?:contacts?|お?問い?合わ?せ(?:の?(?:件数|数))?)$/i.test(token.text),
  );
  if (!isToken(measure, 'measure') || measure.meaning.measure !== 'average_contact_satisfaction') return null;
  if (!isCount(count) || !(contacts || noun)) return null;
  // 満足度1の問い合わせ: those that were given just that.
  const given = tokens.slice(at + 2 + of).find((token) => !isToken(token, 'particle'));
  if (count.meaning.op === null && !isContact(given)) return null;
  const { value } = count.meaning;
  const op = count.meaning.op ?? '=';
  const span = tokens.slice(at, at + 2 + of);
  return {
    length: span.length,
    tokens: [
      joined(span, { kind: 'filter', filter: { field: 'contact_satisfaction', op, value } }),
      ...(contacts ? [] : [reread(measure, { kind: 'measure', measure: 'contacts' })]),
    ],
  };
}

const isContact = (token: Token | undefined): boolean => isToken(token, 'stop') && /^お?問い?合わ?せ/u.test(token.text);

/** A figure of events beside a number, where people are asked for. */
function measuredAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [one, other] = [tokens[at], tokens[at + 1]];
  const [count, measure] = isToken(one, 'quantity') ? [one, other] : [other, one];
  if (!isToken(measure, 'measure') || !isCount(count) || count.meaning.op === null) return null;
  const { level } = MEASURES[measure.meaning.measure];
  if (!isEventEntity(level)) return null;
  const { op, value } = count.meaning;
  const empty = { kind: 'event', of: level, did: true, range: null } as const;
  const condition: EventCondition | null =
    {
      contacts: { ...empty, filters: [], times: { op, value } },
      web_events: { ...empty, filters: [], times: { op, value } },
      survey_answers: { ...empty, filters: [], times: { op, value } },
      average_contact_satisfaction: {
        ...empty,
        filters: [{ field: 'contact_satisfaction' as const, op, value }],
        times: null,
      },
      average_survey_score: { ...empty, filters: [{ field: 'survey_score' as const, op, value }], times: null },
    }[measure.meaning.measure as string] ?? null;
  if (condition === null) return null;
  const verb = tokens[at + 2];
  const given = isToken(verb, 'conditions') && eventOf(verb)?.of === level ? 1 : 0;
  return {
    length: 2 + given,
    tokens: [reread(joined([measure, count], measure.meaning), { kind: 'conditions', conditions: [condition] })],
  };
}
