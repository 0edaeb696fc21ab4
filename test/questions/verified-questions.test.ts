import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { isDimension } from '../../functions/core/questions/dimensions.ts';
import { isJapanese } from '../../functions/core/questions/normalize-question.ts';
import { maybePlan } from '../../functions/core/questions/plan.ts';
import { valueText } from '../../functions/core/questions/wording/value-text.ts';
import { SEGMENTS } from '../../functions/core/segments/catalog.ts';
import { compile } from '../../functions/sql/compile.ts';
import { questionRelation } from '../../functions/sql/questions/question.ts';
import { answerQuestion } from '../../functions/steps/answer-question.ts';
import type { Expected } from './expected.ts';
import { reference } from './reference.ts';
import { referenceColumns } from './reference-columns.ts';
import { isSo, ordersOfOne } from './reference-one.ts';
import { everyVerifiedQuestion, type VerifiedQuestion, verifiedQuestions } from './verified-questions.ts';
import { AS_OF, BRANDS, makeWorld, type OpenWorld, openWorld, personId, type World } from './world.ts';

const STRANGERS = verifiedQuestions('./strangers.jsonl');
const strangersThat = (wanted: VerifiedQuestion['outcome']) => STRANGERS.filter(({ outcome }) => outcome === wanted);
const ANSWERED = [
  'answered-ja',
  'answered-en',
  'answered-phrasings',
  'answered-events',
  'answered-changes',
  'answered-hours',
  'answered-combinations',
  'answered-histories',
  'answered-follow-ups',
]
  .flatMap((file) => verifiedQuestions(`./${file}.jsonl`))
  .concat(strangersThat(undefined));
const ONE_CUSTOMER = verifiedQuestions('./answered-one-customer.jsonl');
const READ_ALOUD = verifiedQuestions('./read-aloud.jsonl');
const ASKED_BACK = verifiedQuestions('./asked-back.jsonl').concat(strangersThat('asked-back'));
const REFUSED = verifiedQuestions('./refused.jsonl').concat(strangersThat('refused'));
const ALL = [...ANSWERED, ...ONE_CUSTOMER, ...READ_ALOUD, ...ASKED_BACK, ...REFUSED];
const BY_ID = new Map(ALL.map((question) => [question.id, question]));

describe('the set of verified questions', () => {
  it('is large enough, in both languages, and no line has the id or the question of another', () => {
    const japanese = ALL.filter(({ question }) => isJapanese(question));
    expect(ALL.length).toBeGreaterThanOrEqual(300);
    expect(Math.min(japanese.length, ALL.length - japanese.length)).toBeGreaterThanOrEqual(140);
    expect(ASKED_BACK.length + READ_ALOUD.length).toBeGreaterThanOrEqual(40);
    expect(REFUSED.length).toBeGreaterThanOrEqual(40);
    expect(BY_ID.size).toBe(ALL.length);
    expect(
      everyVerifiedQuestion()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...BY_ID.keys()].toSorted());
    const asked = ALL.map(({ question, previous, customer, as }) => JSON.stringify([question, previous, customer, as]));
    expect(new Set(asked).size).toBe(ALL.length);
  });
});

describe.each([
  { seed: 1, people: 90, facts: 'made from the records' },
  { seed: 20261031, people: 140, facts: 'kept ready' },
])('the verified questions on the store of seed $seed, facts $facts', ({ seed, people, facts }) => {
  let world: World;
  let opened: OpenWorld;
  const report = { answered: 0, 'asked-back': 0, refused: 0, 'silent wrong': 0 };
  beforeAll(async () => {
    opened = await openWorld(makeWorld(seed, people));
    world = opened.world;
    if (facts === 'kept ready') await opened.questions.keepReady(BRANDS);
  });
  afterAll(() => {
    opened.database.close();
    console.info(`verified questions, seed ${seed}: ${JSON.stringify(report)}`);
  });

  async function ask({ question, previous, as = 'admin', customer }: VerifiedQuestion): Promise<Answer> {
    const earlier = previous === undefined ? undefined : BY_ID.get(previous);
    const before = earlier === undefined ? undefined : await ask(earlier);
    const asker = { role: as, ...(customer === undefined ? {} : { customer: personId(customer) }) };
    return answerQuestion(
      { question, asker, asOf: AS_OF, ...(before === undefined ? {} : { previous: before }) },
      opened.outside,
    );
  }

  interface End {
    readonly answer: Answer;
    /** Group → figures: as told, and as the reference has them. */
    readonly told: ReadonlyMap<string, readonly unknown[]>;
    readonly right: ReadonlyMap<string, readonly unknown[]> | null;
  }

  async function end(verified: VerifiedQuestion): Promise<End> {
    const answer = await ask(verified);
    report[answer.outcome]++;
    const { expect: wanted } = verified;
    const right = wanted === undefined ? null : labelled(reference(world, wanted), wanted, answer);
    const told = wanted === undefined ? new Map() : figuresOf(answer, wanted);
    if (answer.outcome === 'answered' && !isDeepStrictEqual(told, right)) report['silent wrong']++;
    return { answer, told, right };
  }

  it.each(ANSWERED)('are answered with the figures of the reference: $id $question', async (verified) => {
    const { answer, told, right } = await end(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'answered' });
    expect(told).toEqual(right);
    for (const [person, columns] of columnsOf(answer, verified.expect ?? { figure: 'people' }))
      expect(columns, person).toEqual(referenceColumns(world, verified.expect?.columns ?? [], person));
    if (verified.beside !== undefined)
      expect(othersOf(answer)).toEqual(labelled(reference(world, verified.beside), verified.beside, answer).get(''));
    expect(() => forAthena(answer, verified)).not.toThrow();
  });

  it.each(ONE_CUSTOMER)('tell of the one customer what the reference tells: $id $question', async (verified) => {
    const answer = await ask(verified);
    report[answer.outcome]++;
    expect(answer, answer.text).toMatchObject({ outcome: 'answered' });
    if (verified.so !== undefined) expect(saysYes(answer), answer.text).toBe(isSo(verified, world));
    if (verified.orders !== undefined) expect(orderNumbersOf(answer)).toEqual(ordersOfOne(verified, world));
    expect(() => forAthena(answer, verified)).not.toThrow();
  });

  it.each(READ_ALOUD)('say first which reading they chose: $id $question', async (verified) => {
    const { answer, told, right } = await end(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'answered' });
    expect(answer.text).toMatch(/^[（(]/);
    expect(answer.text).toContain(verified.names ?? '');
    expect(answer.choices.length).toBeGreaterThan(0);
    expect(told).toEqual(right);
  });

  it.each(ASKED_BACK)('ask back: $id $question', async (verified) => {
    const { answer } = await end(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'asked-back', rows: [] });
    expect(answer.text).toContain(verified.names ?? '');
    expect(answer.choices.length + answer.suggestions.length).toBeGreaterThan(0);
  });

  it.each(REFUSED)('are refused by name: $id $question', async (verified) => {
    const { answer } = await end(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'refused', rows: [] });
    expect(answer.text).toContain(verified.names ?? '');
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });
});

/** Behind the readings that were chosen; null where neither is said. */
function saysYes({ text }: Answer): boolean | null {
  const [, said] = /^(?:（[^）]*）|\([^)]*\) )*(はい。|いいえ。|Yes\. |No\. )/.exec(text) ?? [];
  return said === undefined ? null : said === 'はい。' || said === 'Yes. ';
}

/** What is told of each person of a list beside the figures. */
function columnsOf(
  { columns, rows }: Answer,
  { columns: told = [] }: Expected,
): ReadonlyMap<string, readonly unknown[]> {
  const position = (name: string): number => columns.findIndex((column) => column.name === name);
  if (told.length === 0) return new Map();
  return new Map(
    rows.map((row) => [String(row[position('profile_id')]), told.map((name) => row[position(`of_${name}`)])]),
  );
}

/** What is told of the others beside the first figure. */
function othersOf({ columns, rows }: Answer): readonly unknown[] {
  return [rows[0]?.[columns.findIndex(({ name }) => name.startsWith('others_'))]];
}

function orderNumbersOf({ columns, rows }: Answer): readonly string[] {
  const at = columns.findIndex(({ name }) => name === 'order_id');
  return [...new Set(rows.map((row) => String(row[at])))].toSorted();
}

/** The statement that Athena would be given for the plan. */
function forAthena({ plan: json }: Answer, { customer }: VerifiedQuestion): string {
  const plan = maybePlan(json);
  if (plan === null) throw new RangeError('an answer has a plan');
  const context = {
    asOf: AS_OF,
    meanings: DEFAULT_MEANINGS,
    brands: BRANDS.map(({ id }) => id),
    prefectureSpellings: new Map([['東京都', ['東京都', 'Tokyo']]]),
    countsPeople: true,
    customer: customer === undefined ? null : personId(customer),
    prepared: null,
  };
  return compile(questionRelation(plan, context), 'athena').sql;
}

/** Group label → its figures, as the answer tells them. */
function figuresOf(
  answer: Answer,
  { of, ofEach, compare, monthsBefore, by, also = [] }: Expected,
): ReadonlyMap<string, readonly unknown[]> {
  const plan = maybePlan(answer.plan);
  const measure = plan?.measures[0]?.name ?? '';
  const position = (name: string): number => answer.columns.findIndex((column) => column.name === name);
  const wanted = [
    position(measure),
    ...also.map((_, at) => position(plan?.measures[at + 1]?.name ?? '')),
    ...(of === undefined && ofEach === undefined ? [] : [position('share')]),
    ...(compare === undefined && monthsBefore === undefined
      ? []
      : [position(of === undefined && ofEach === undefined ? `${measure}_previous` : 'share_previous')]),
  ];
  const group =
    by === undefined
      ? -1
      : position(
          typeof by === 'object'
            ? 'contrast'
            : by === 'customer'
              ? 'profile_id'
              : answer.columns.some(({ name }) => name === by)
                ? by
                : 'period',
        );
  const keyOf = (row: (typeof answer.rows)[number]): string => {
    if (group === -1) return '';
    if (typeof by !== 'object') return String(row[group]);
    return /^(?:それ以外の人|everyone else)$/.test(String(row[group])) ? 'others' : 'meets';
  };
  return new Map(answer.rows.map((row) => [keyOf(row), wanted.map((at) => row[at])]));
}

function labelled(
  figures: ReadonlyMap<string, readonly number[]>,
  { by, figure: first, attribute: held = '', byPeriods, also = [] }: Expected,
  { locale }: Answer,
): ReadonlyMap<string, readonly unknown[]> {
  const told = [{ figure: first, attribute: held }, ...also];
  const rounded = (value: number, { figure, attribute = '' }: (typeof told)[number]): number | null =>
    // Of nobody there is no average.
    Number.isNaN(value)
      ? null
      : byPeriods !== undefined ||
          /average|median|total|per person|per order|age|minutes|satisfaction|score/.test(figure)
        ? round(value, figure, attribute)
        : value;
  return new Map(
    [...figures].map(([key, values]) => [
      labelOf(key, by, locale),
      values.map((value, index) => {
        const figure = told[index] ?? (Number.isNaN(value) ? told[0] : undefined);
        return figure === undefined ? value : rounded(value, figure);
      }),
    ]),
  );
}

/** Averages of yen are told in whole yen, percentages with one decimal, others with two. */
function round(value: number, figure: Expected['figure'], attribute: string): number {
  const whole = /(?:average|median) order$|sales/.test(figure) || attribute.endsWith('_yen');
  const digits = attribute === 'probability_lost' ? 10 : whole ? 1 : 100;
  return Math.round(value * digits) / digits;
}

function quarterLabel(key: string, locale: 'ja' | 'en'): string {
  const [year = '', quarter = ''] = key.split('-');
  return locale === 'en' ? `${year} Q${quarter}` : `${year}年${3 * Number(quarter) - 2}〜${3 * Number(quarter)}月`;
}

function labelOf(key: string, by: Expected['by'], locale: 'ja' | 'en'): string {
  if (by === 'month') return locale === 'en' ? key : `${Number(key.slice(0, 4))}年${Number(key.slice(5))}月`;
  if (by === 'year') return locale === 'en' ? key : `${key}年`;
  if (by === 'quarter') return quarterLabel(key, locale);
  return typeof by === 'string' && by !== 'customer' && isDimension(by)
    ? valueText(by, key, { brands: BRANDS, segments: SEGMENTS })[locale]
    : key;
}
