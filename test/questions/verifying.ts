import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { type AskedPlan, AskedQuestions } from './asked-plans.ts';
import { reference } from './reference.ts';
import { referenceColumns } from './reference-columns.ts';
import { isSo, ordersOfOne } from './reference-one.ts';
import { columnOf, columnsOf, figuresOf, labelled, orderNumbersOf, othersOf, saysYes } from './told-figures.ts';
import { type VerifiedQuestion, verifiedQuestions } from './verified-questions.ts';
import { BRANDS, makeWorld, type OpenWorld, openWorld, type World } from './world.ts';

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
  'answered-talk',
  'answered-segments',
]
  .flatMap((file) => verifiedQuestions(`./${file}.jsonl`))
  .concat(strangersThat(undefined));
const ONE_CUSTOMER = verifiedQuestions('./answered-one-customer.jsonl');
export const READ_ALOUD = verifiedQuestions('./read-aloud.jsonl');
export const ASKED_BACK = verifiedQuestions('./asked-back.jsonl').concat(strangersThat('asked-back'));
export const REFUSED = verifiedQuestions('./refused.jsonl').concat(strangersThat('refused'));
const MEANT_PERHAPS = verifiedQuestions('./meant-perhaps.jsonl');
export const ALL = [...ANSWERED, ...ONE_CUSTOMER, ...READ_ALOUD, ...ASKED_BACK, ...MEANT_PERHAPS, ...REFUSED];
export const BY_ID = new Map(ALL.map((question) => [question.id, question]));

interface Store {
  readonly seed: number;
  readonly people: number;
  readonly facts: 'made from the records' | 'kept ready';
}

/** What the tests of a store have in common with other tests on it. */
interface Verifying {
  /** Asks whatever was not asked yet; to be called within a test. */
  plansOfAll(): Promise<readonly AskedPlan[]>;
}

/** The tests of every verified question on one store. */
export function verifyOn({ seed, people, facts }: Store): Verifying {
  let asked: AskedQuestions;
  let world: World;
  let opened: OpenWorld;
  const report = { answered: 0, 'asked-back': 0, refused: 0, 'silent wrong': 0 };
  beforeAll(async () => {
    opened = await openWorld(makeWorld(seed, people));
    world = opened.world;
    asked = new AskedQuestions(opened);
    if (facts === 'kept ready') await opened.questions.keepReady(BRANDS);
  });
  afterAll(() => {
    opened.database.close();
    console.info(`verified questions, seed ${seed}: ${JSON.stringify(report)}`);
  });

  interface End {
    readonly answer: Answer;
    /** Group → figures: as told, and as the reference has them. */
    readonly told: ReadonlyMap<string, readonly unknown[]>;
    readonly right: ReadonlyMap<string, readonly unknown[]> | null;
  }

  async function end(verified: VerifiedQuestion): Promise<End> {
    const answer = await asked.answerTo(verified.id);
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
  });

  it.each(ONE_CUSTOMER)('tell of the one customer what the reference tells: $id $question', async (verified) => {
    const answer = await asked.answerTo(verified.id);
    report[answer.outcome]++;
    expect(answer, answer.text).toMatchObject({ outcome: 'answered' });
    if (verified.so !== undefined) expect(saysYes(answer), answer.text).toBe(isSo(verified, world));
    const { further } = verified;
    if (further !== undefined)
      expect(columnOf(answer, further.column), answer.text).toEqual(
        labelled(reference(world, further.expect), further.expect, answer).get(''),
      );
    if (verified.orders !== undefined) expect(orderNumbersOf(answer)).toEqual(ordersOfOne(verified, world));
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

  it.each(MEANT_PERHAPS)('are asked back with a usual question: $id $question', async (verified) => {
    const { answer } = await end(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'asked-back', rows: [] });
    expect(answer.text).toContain(verified.names ?? '');
    const offered = answer.choices.map(({ question }) => question);
    expect(offered.length).toBeGreaterThan(0);
    if (verified.perhaps !== undefined) expect(offered).toContain(verified.perhaps);
  });

  it.each(REFUSED)('are refused by name: $id $question', async (verified) => {
    const { answer } = await end(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'refused', rows: [] });
    expect(answer.text).toContain(verified.names ?? '');
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  return { plansOfAll: () => asked.plansOfAll() };
}
