import { describe, expect, it } from 'vitest';
import { isDimension } from '../../../../functions/core/questions/dimensions.ts';
import { understand } from '../../../../functions/core/questions/understand.ts';
import type { PerhapsAsked } from '../../../../functions/core/questions/understanding.ts';
import { ASKED_EN } from '../../../../functions/core/questions/usual/asked-en.ts';
import { ASKED_JA } from '../../../../functions/core/questions/usual/asked-ja.ts';
import { ASKED_OF_ONE_EN } from '../../../../functions/core/questions/usual/asked-of-one-en.ts';
import { ASKED_OF_ONE_JA } from '../../../../functions/core/questions/usual/asked-of-one-ja.ts';
import { filledFrames } from '../../../../functions/core/questions/usual/filled.ts';
import { inSlots } from '../../../../functions/core/questions/usual/slots.ts';
import { questionsAsked, usualQuestions } from '../../../../functions/core/questions/usual/wordings.ts';
import { WORDINGS_EN } from '../../../../functions/core/questions/usual/wordings-en.ts';
import { WORDINGS_JA } from '../../../../functions/core/questions/usual/wordings-ja.ts';
import { WORDINGS_OF_ONE_EN } from '../../../../functions/core/questions/usual/wordings-of-one-en.ts';
import { WORDINGS_OF_ONE_JA } from '../../../../functions/core/questions/usual/wordings-of-one-ja.ts';
import { contextOf } from '../asking.ts';

function perhaps(question: string, customerOnLine = false): readonly PerhapsAsked[] {
  const read = understand(question, contextOf(question, { customerOnLine }));
  return read.kind === 'refusal' ? (read.perhaps ?? []) : [];
}

describe('what may have been meant by a question that was not read', () => {
  it.each([
    [
      'How many days does it take on average for a customer to make their second purchase after the first?',
      'Average number of days from first to second purchase',
    ],
    ['買ってから次に買うまで平均どのくらい空いてるの', '購入間隔の平均'],
    ['How long do callers wait in the queue on average?', null],
    ['How many wapitis did we sell last month?', null],
    ['先月の台風で売上はどれくらい減った', null],
    ['ソファを買った人は何人', null],
  ])('%s', (question, meant) => {
    const offered = perhaps(question).map((each) => each.question);
    if (meant === null) expect(offered).toEqual([]);
    else expect(offered).toContain(meant);
  });

  it('is of the customer on the line, where there is one', () => {
    const offered = perhaps('can I give them a ring or are we not permitted to', true);
    expect(offered[0]?.question).toBe('May we call this customer?');
    expect(offered[0]?.plan.scope).toBe('customer');
  });

  it('is different questions, the same ones every time', () => {
    const question = '買ってから次に買うまで平均どのくらい空いてるの';
    const plans = perhaps(question).map(({ plan }) => JSON.stringify(plan));
    expect(new Set(plans).size).toBe(plans.length);
    expect(perhaps(question)).toEqual(perhaps(question));
  });
});

/** A period, a number, a group, goods, or a dimension. */
const isPlace = (name: string): boolean => ['time', 'n', 'by', 'goods'].includes(name) || isDimension(name);

describe('the usual questions', () => {
  const FILES = { WORDINGS_EN, WORDINGS_JA, WORDINGS_OF_ONE_EN, WORDINGS_OF_ONE_JA };

  it.each(Object.entries(FILES))('of %s are each there once, with other words for them', (_, lines) => {
    const questions = usualQuestions(lines);
    expect(new Set(questions.map(({ frame }) => frame)).size).toBe(questions.length);
    expect(questions.filter(({ wordings }) => wordings.length === 0)).toEqual([]);
  });

  const ASKED = { ASKED_EN, ASKED_JA, ASKED_OF_ONE_EN, ASKED_OF_ONE_JA };

  it.each(
    Object.entries({ ...FILES, ...ASKED }),
  )('of %s have places for what a question can name, and for nothing else', (_, lines) => {
    const places = [...lines.matchAll(/\{([^}]*)\}?/gu)].map(([, name]) => name ?? '');
    expect([...new Set(places)].filter((name) => !isPlace(name))).toEqual([]);
  });

  it.each(Object.entries(ASKED))('of %s are each there once, and on one line', (_, lines) => {
    const questions = questionsAsked(lines).map(({ frame }) => frame);
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.filter((frame) => frame !== frame.trim())).toEqual([]);
  });

  it('are themselves again with their own periods and values', () => {
    for (const question of ['What were sales last month?', 'リネンシャツとニットの両方を買った人は何人？']) {
      const { text, slots } = inSlots(question, contextOf(question));
      expect(filledFrames(text, slots, question.includes('人'))[0]?.text).toBe(question.replace('？', '?'));
    }
  });
});
