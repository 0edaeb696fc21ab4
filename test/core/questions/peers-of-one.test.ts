import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../functions/core/questions/normalize-question.ts';
import { peerValue } from '../../../functions/core/questions/peers.ts';
import { EMPTY_PLAN } from '../../../functions/core/questions/plan.ts';
import { besidePeers } from '../../../functions/core/questions/reading/peers-of-one.ts';
import type { Understanding } from '../../../functions/core/questions/understanding.ts';

/** What a question is read as without the peers: the customer beside everyone. */
const beside = (text: string): Understanding => ({
  kind: 'plan',
  plan: {
    ...EMPTY_PLAN,
    scope: 'customer',
    beside: { as: /中央値|median/.test(text) ? 'median' : 'average', filters: [], people: [] },
  },
  readings: [],
  choices: [],
});

describe('the customer beside those who have something in common', () => {
  it.each([
    ['この人のLTVは同じ年代のお客様の平均と比べてどうですか', 'この人のLTVは全体の平均と比べてどうですか', 'age_group'],
    ['購入額は同じ県の方の中央値より多いですか', '購入額は全体の中央値より多いですか', 'prefecture'],
    [
      'この方と同じクラスタの人は平均でいくら使っていますか',
      'この方の購入金額は全体の平均と比べてどうですか',
      'cluster',
    ],
    [
      'Does she spend more than the average customer in her age group?',
      'Does she spend more than the average customer?',
      'age_group',
    ],
    [
      'is her lifetime value above the median for her cluster',
      'is her lifetime value above the median customer',
      'cluster',
    ],
    [
      'does he order more often than others in the same prefecture?',
      'does he order more often than the average customer?',
      'prefecture',
    ],
  ])('is read of everyone, and told of them: %s', (question, asked, peer) => {
    const questions: string[] = [];
    const read = besidePeers(asTyped(question), (text) => {
      questions.push(text);
      return beside(text);
    });
    expect(questions).toEqual([asked]);
    expect(read?.kind === 'plan' ? read.plan.beside?.same : null).toEqual([peer]);
  });

  it.each([
    'この方の年代は',
    'which cluster is she in',
    'how old is she',
    'orders in the same period of last year',
  ])('is nobody else: %s', (question) => expect(besidePeers(asTyped(question), beside)).toBeNull());

  it('have the value that the customer has, or none that is known', () => {
    expect(peerValue('age_group', { age: 42 })).toBe('40s');
    expect(peerValue('prefecture', { prefecture: '愛知県' })).toBe('愛知県');
    expect(peerValue('age_group', { age: null })).toBe('unknown');
    expect(peerValue('cluster', undefined)).toBe('unknown');
  });
});
