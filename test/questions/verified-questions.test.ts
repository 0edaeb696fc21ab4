import { describe, expect, it } from 'vitest';
import { isJapanese } from '../../functions/core/questions/normalize-question.ts';
import { checkForAthena } from './athena-statements.ts';
import { everyVerifiedQuestion } from './verified-questions.ts';
import { ALL, ASKED_BACK, BY_ID, READ_ALOUD, REFUSED, verifyOn } from './verifying.ts';

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

describe('the verified questions on one store, facts made from the records', () => {
  const { plansOfAll } = verifyOn({ seed: 1, people: 90, facts: 'made from the records' });

  describe('as statements for Athena', () => checkForAthena(plansOfAll));
});
