import { describe, expect, it } from 'vitest';
import { understand } from '../../../../functions/core/questions/understand.ts';
import type { QuestionContext, Understanding } from '../../../../functions/core/questions/understanding.ts';
import { withWordsLeftOut } from '../../../../functions/core/questions/usual/words-left-out.ts';
import { contextOf } from '../asking.ts';

/** As if these words were in no dictionary. */
const knowingAllBut =
  (...unknown: readonly string[]) =>
  (question: string, context: QuestionContext): Understanding => {
    const word = unknown.find((each) => question.toLowerCase().includes(each));
    if (word === undefined) return understand(question, context);
    return { kind: 'refusal', text: { ja: word, en: word }, why: { kind: 'not-read', unknown: word } };
  };

const leftOut = (question: string, ...unknown: readonly string[]) =>
  withWordsLeftOut(question, contextOf(question), knowingAllBut(...unknown));

describe('a question with words that nobody can read', () => {
  it.each([
    ['How many VIPs actually live in Osaka?', ['actually'], 'How many VIPs live in Osaka?'],
    ['So how many VIPs in Osaka altogether?', ['altogether', 'so'], 'how many VIPs in Osaka?'],
    ['大阪府のVIPはおよそ何人？', ['およそ'], '大阪府のVIPは何人？'],
  ])('is offered without them: %s', (question, unknown, rest) => {
    const read = understand(rest, contextOf(rest));
    const found = leftOut(question, ...unknown);
    expect(found).toMatchObject({ question: rest, plan: read.kind === 'plan' ? read.plan : null });
    expect(found?.without?.toSorted()).toEqual(unknown.toSorted());
  });

  it.each([
    ['it is a noun, and may name what is not held', 'How many VIPs own a wapiti?', 'wapiti'],
    ['a particle behind it makes it a noun', '今月かにを買った人は何人？', 'かに'],
    ['it is written like a noun', '大阪府のVIPの駐輪は何人？', '駐輪'],
    ['it may deny', '大阪府でないVIPは何人？', 'でない'],
    ['there are too many of them', 'Well so then okay how many VIPs?', 'well', 'so', 'then', 'okay'],
    ['nothing is left that can be read', 'Tell me', 'tell'],
  ])('is not, where %s: %s', (_, question, ...unknown) => {
    expect(leftOut(question, ...unknown)).toBeNull();
  });

  it('is not offered without anything where it is read', () => {
    expect(leftOut('How many VIPs live in Osaka?')).toBeNull();
  });
});
