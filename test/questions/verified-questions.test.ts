import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { DIMENSIONS } from '../../functions/core/questions/dimensions.ts';
import { maybePlan } from '../../functions/core/questions/plan.ts';
import { valueText } from '../../functions/core/questions/wording/value-text.ts';
import { answerQuestion } from '../../functions/steps/answer-question.ts';
import { type Expected, reference } from './reference.ts';
import { type VerifiedQuestion, verifiedQuestions } from './verified-questions.ts';
import { AS_OF, BRANDS, makeWorld, type OpenWorld, openWorld, type World } from './world.ts';

const ANSWERED = [...verifiedQuestions('./answered-ja.jsonl'), ...verifiedQuestions('./answered-en.jsonl')];
const BY_ID = new Map(ANSWERED.map((question) => [question.id, question]));
const ADMIN = { role: 'admin' } as const;

describe.each([
  { seed: 1, people: 90 },
  { seed: 20261031, people: 140 },
])('the verified questions on the store of seed $seed', ({ seed, people }) => {
  let world: World;
  let opened: OpenWorld;
  beforeAll(async () => {
    world = makeWorld(seed, people);
    opened = await openWorld(world);
  });
  afterAll(() => opened.database.close());

  async function ask({ question, previous }: Pick<VerifiedQuestion, 'question' | 'previous'>): Promise<Answer> {
    const earlier = previous === undefined ? undefined : BY_ID.get(previous);
    const before = earlier === undefined ? undefined : await ask(earlier);
    return answerQuestion(
      { question, asker: ADMIN, asOf: AS_OF, ...(before === undefined ? {} : { previous: before }) },
      opened.outside,
    );
  }

  it.each(ANSWERED)('$id: $question', async (verified) => {
    const answer = await ask(verified);
    expect(answer, answer.text).toMatchObject({ outcome: 'answered' });
    const wanted = verified.expect as Expected;
    expect(figuresOf(answer, wanted)).toEqual(labelled(reference(world, wanted), wanted, answer));
  });

  it.each(verifiedQuestions('./not-answered.jsonl'))('$id: $question', async (verified) => {
    const answer = await ask(verified);
    expect(answer, answer.text).toMatchObject({ outcome: verified.outcome, rows: [] });
    expect(answer.text).toContain(verified.names ?? '');
    expect(answer.choices.length + answer.suggestions.length).toBeGreaterThan(0);
  });
});

/** Group label → its figures, as the answer tells them. */
function figuresOf(answer: Answer, { of, compare, by }: Expected): ReadonlyMap<string, readonly unknown[]> {
  const plan = maybePlan(answer.plan);
  const measure = plan?.measures[0]?.name ?? '';
  const position = (name: string): number => answer.columns.findIndex((column) => column.name === name);
  const wanted = [
    position(measure),
    ...(of === undefined ? [] : [position('share')]),
    ...(compare === undefined ? [] : [position(`${measure}_previous`)]),
  ];
  const group =
    by === undefined
      ? -1
      : position(by === 'customer' ? 'profile_id' : answer.columns.some(({ name }) => name === by) ? by : 'period');
  return new Map(answer.rows.map((row) => [group === -1 ? '' : String(row[group]), wanted.map((at) => row[at])]));
}

function labelled(
  figures: ReadonlyMap<string, readonly number[]>,
  { by, figure }: Expected,
  { locale }: Answer,
): ReadonlyMap<string, readonly unknown[]> {
  const rounded = (value: number): number =>
    /average order|median|per person|age/.test(figure) ? round(value, figure) : value;
  return new Map(
    [...figures].map(([key, values]) => [
      labelOf(key, by, locale),
      values.map((value, index) => (index === 0 ? rounded(value) : value)),
    ]),
  );
}

/** Averages of yen are told in whole yen, others with two decimals. */
function round(value: number, figure: Expected['figure']): number {
  const digits = figure === 'average age' || figure === 'orders per person' ? 100 : 1;
  return Math.round(value * digits) / digits;
}

function labelOf(key: string, by: Expected['by'], locale: 'ja' | 'en'): string {
  if (by === 'month') return locale === 'en' ? key : `${Number(key.slice(0, 4))}年${Number(key.slice(5))}月`;
  if (by === 'year') return locale === 'en' ? key : `${key}年`;
  return by !== undefined && by !== 'customer' && by in DIMENSIONS
    ? valueText(by, key, { brands: BRANDS, segments: [] })[locale]
    : key;
}
