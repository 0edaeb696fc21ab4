import { describe, expect, it } from 'vitest';
import { withThisCustomer } from '../../../functions/core/questions/reading/person-on-the-line.ts';
import { planOf } from './asking.ts';

const ON_LINE = { customerOnLine: true };

describe('whoever is on the line', () => {
  it.each([
    'what did the person on the phone buy last',
    'What did the lady on the line buy last?',
    "what did the gentleman I'm talking to buy last",
    'What did caller buy last?',
    'what did the customer I am speaking with buy last',
    'what did the individual on the call last buy',
    'customer is asking what she bought last',
  ])('is this customer, whatever people call them: %s', (question) => {
    expect(planOf(question, ON_LINE)).toMatchObject({ scope: 'customer', facts: [{ name: 'last_purchase' }] });
  });

  it.each([
    'how many repeat callers did we have last month',
    'what does the average caller ask about',
    'how many customers are in the customer base',
    'how many ladies bought rings',
    'was her last contact on the phone',
    'what is customer churn at Tsumugi',
    'was the last one on chat',
  ])('is nobody of many: %s', (question) => {
    expect(withThisCustomer(question, true)).toBe(question);
  });

  it('stays as it was said where nobody is on the line, and in Japanese', () => {
    expect(withThisCustomer('what did the caller buy last', false)).toBe('what did the caller buy last');
    expect(withThisCustomer('この方の最後の注文は？', true)).toBe('この方の最後の注文は？');
  });

  it('registered with the brand that is named', () => {
    expect(planOf('since when has he been a Tsumugi member', ON_LINE)).toMatchObject({
      facts: [{ name: 'customer_since' }],
      filters: [{ field: 'brand', op: 'in', values: ['tsumugi'] }],
    });
  });

  it('is told of the same purchase again that an answer was about', () => {
    const previous = planOf("what's the most expensive item this customer has bought?", ON_LINE);
    for (const question of ['when did they buy that?', 'when was that?', 'which shop was that from'])
      expect(planOf(question, { ...ON_LINE, previous }).facts).toEqual(previous.facts);
  });
});

describe('people of a brand who never bought there', () => {
  it('are listed by their registration', () => {
    expect(planOf('list Tsumugi members who never ordered there')).toMatchObject({
      subject: 'list',
      filters: [],
      people: [
        { kind: 'registered', brand: 'tsumugi' },
        { kind: 'bought', did: false },
      ],
    });
  });
});

describe('“too” behind figures by group', () => {
  it('keeps the groups and adds the others', () => {
    const previous = planOf('sales by brand this year');
    expect(planOf('by channel too', { previous }).dimensions).toEqual(['brand', 'channel']);
    expect(planOf('by channel', { previous }).dimensions).toEqual(['channel']);
  });
});
