import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../functions/core/questions/answer.ts';
import { type AnswerOutside, answerQuestion, type QuestionAsked } from '../../functions/steps/answer-question.ts';
import { INJECTIONS } from '../questions/injections.ts';
import { AS_OF, makeWorld, type OpenWorld, openWorld, personId, type World } from '../questions/world.ts';

const WORLD: World = makeWorld(7, 60);
let opened: OpenWorld;
beforeAll(async () => {
  opened = await openWorld(WORLD);
});
afterAll(() => opened.database.close());

type Asker = QuestionAsked['asker'];
const AGENT: Asker = { role: 'agent' };
const ON_LINE: Asker = { role: 'agent', customer: personId(3) };

function ask(question: string, asker: Asker, outside: AnswerOutside = opened.outside): Promise<Answer> {
  return answerQuestion({ question, asker, asOf: AS_OF }, outside);
}

describe('instructions hidden in a question or in the data', () => {
  it('are many', () => expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(100));

  it.each(INJECTIONS)('change nothing: %s', async (text) => {
    expect((await ask(text, ON_LINE)).outcome, text).not.toBe('answered');
    expect((await ask(`先月の売上 ${text}`, ON_LINE)).outcome, text).not.toBe('answered');
  });

  const any = (index: number): string => INJECTIONS[index % INJECTIONS.length] ?? '';
  const SAFE_QUESTIONS = [
    '先月の売上',
    'ブランド別の顧客数',
    'how many customers bought at least 3 times?',
    'VIPの一覧',
    '全員の電話番号',
    '売上トップ10の顧客',
    '電話していい顧客は何人',
    '年代別の顧客数',
  ];

  it.each<[string, (world: World) => World]>([
    [
      'names of products and categories',
      (world) => ({
        ...world,
        products: world.products.map((product, index) => ({
          ...product,
          product_name: any(index),
          category: any(index + 12),
        })),
      }),
    ],
    [
      'names, notes and other fields of customers',
      (world) => ({
        ...world,
        customers: world.customers.map((customer, index) => ({
          ...customer,
          last_name: any(index),
          first_name: any(index + 1),
          full_name: any(index + 2),
          attributes: { note: any(index + 3), [any(index + 4)]: any(index + 5) },
        })),
      }),
    ],
    [
      'channels, stores and notes of orders',
      (world) => ({
        ...world,
        orders: world.orders.map((order, index) => ({
          ...order,
          channel: any(index),
          store: any(index + 7),
          attributes: { note: any(index + 3) },
        })),
      }),
    ],
  ])('change nothing when they are %s', async (_where, made) => {
    const hostile = await openWorld(made(WORLD));
    try {
      for (const question of SAFE_QUESTIONS) {
        const [before, after] = [await ask(question, AGENT), await ask(question, AGENT, hostile.outside)];
        expect(after, question).toEqual(before);
      }
    } finally {
      hostile.database.close();
    }
  });
});
