import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { maybePlan } from '../../functions/core/questions/plan.ts';
import { compile } from '../../functions/sql/compile.ts';
import { questionRelation } from '../../functions/sql/questions/question.ts';
import { answerQuestion } from '../../functions/steps/answer-question.ts';
import { reference } from './reference.ts';
import { referenceColumns } from './reference-columns.ts';
import { isSo, ordersOfOne } from './reference-one.ts';
import { columnsOf, figuresOf, labelled, orderNumbersOf, othersOf, saysYes } from './told-figures.ts';
import { type VerifiedQuestion, verifiedQuestions } from './verified-questions.ts';
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
export const READ_ALOUD = verifiedQuestions('./read-aloud.jsonl');
export const ASKED_BACK = verifiedQuestions('./asked-back.jsonl').concat(strangersThat('asked-back'));
export const REFUSED = verifiedQuestions('./refused.jsonl').concat(strangersThat('refused'));
export const ALL = [...ANSWERED, ...ONE_CUSTOMER, ...READ_ALOUD, ...ASKED_BACK, ...REFUSED];
export const BY_ID = new Map(ALL.map((question) => [question.id, question]));

interface Store {
  readonly seed: number;
  readonly people: number;
  readonly facts: 'made from the records' | 'kept ready';
}

/** The tests of every verified question on one store. */
export function verifyOn({ seed, people, facts }: Store): void {
  const known = new Map<string, Promise<Answer>>();
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
    const before = earlier === undefined ? undefined : await askOnce(earlier);
    const asker = { role: as, ...(customer === undefined ? {} : { customer: personId(customer) }) };
    return answerQuestion(
      { question, asker, asOf: AS_OF, ...(before === undefined ? {} : { previous: before }) },
      opened.outside,
    );
  }

  /** What is followed up more than once is asked once. */
  function askOnce(verified: VerifiedQuestion): Promise<Answer> {
    const answer = known.get(verified.id) ?? ask(verified);
    known.set(verified.id, answer);
    return answer;
  }

  interface End {
    readonly answer: Answer;
    /** Group → figures: as told, and as the reference has them. */
    readonly told: ReadonlyMap<string, readonly unknown[]>;
    readonly right: ReadonlyMap<string, readonly unknown[]> | null;
  }

  async function end(verified: VerifiedQuestion): Promise<End> {
    const answer = await askOnce(verified);
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
    const answer = await askOnce(verified);
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
