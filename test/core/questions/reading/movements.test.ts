import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../functions/core/questions/plan.ts';
import { planOf, read } from '../asking.ts';

type People = Plan['people'];

const NEWLY_VIP: People = [
  { kind: 'earlier-segment', segments: ['vip'], member: false, at: '2026-10-01' },
  { kind: 'segment', segments: ['vip'], member: true },
];

describe('movements in a period', () => {
  test.each([
    '今月VIPになった人は何人',
    '今月VIPに昇格した人数',
    '先月からVIPに上がったのは何人',
    '10月の新規VIPは何人',
    'How many people became VIP in October?',
    'how many customers were promoted to VIP this month',
    'how many VIPs did we gain this month',
    'how many people have joined VIP since last month',
  ])('%s compares the runs at its ends', (question) => {
    expect(planOf(question)).toMatchObject({ people: NEWLY_VIP, time: { range: null } });
  });

  test.each([
    '今年VIPになった人は何人',
    'how many people became VIP this year',
  ])('%s is asked back: no run stands near its beginning', (question) => {
    expect(read(question).kind).toBe('ask-back');
  });

  test('leaves a period to the figure that it is said of', () => {
    const { people, time } = planOf('VIPになった人の10月の売上');
    expect(people).toMatchObject([{ kind: 'earlier-segment' }, { kind: 'segment' }]);
    expect(people[0]).not.toHaveProperty('at');
    expect(time.range).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  });

  test.each(['VIPに入っている人は何人', '今VIPに入ってる人は何人'])('%s is no movement', (question) => {
    expect(read(question)).not.toMatchObject({ plan: { people: [{ kind: 'earlier-segment' }] } });
  });
});

describe('segments on a day', () => {
  const then = (member: boolean): People => [{ kind: 'segment', segments: ['vip'], member, at: '2026-10-01' }];

  test.each([
    ['9月末時点のVIPは何人', true],
    ['1か月前のVIPの人数', true],
    ['how many VIPs did we have at the end of September', true],
    ['10月1日時点でVIPではなかった人は何人', false],
    ['how many customers were not VIP on October 1', false],
  ])('%s', (question, member) => {
    expect(planOf(question)).toMatchObject({ people: then(member), time: { range: null } });
  });

  test.each([
    ['9月末にVIPで今は違う人は何人', false],
    ['9月末のVIPのうち今もVIPの人は何人', true],
    ['how many customers were VIP at the end of September and are no longer', false],
    ['how many customers were VIP at the end of September and still are', true],
  ])('%s sets now beside it', (question, member) => {
    expect(planOf(question).people).toEqual([...then(true), { kind: 'segment', segments: ['vip'], member }]);
  });

  test('is the newest run for today', () => {
    expect(planOf('今日時点のVIPは何人').people).toEqual([{ kind: 'segment', segments: ['vip'], member: true }]);
  });

  test.each(['先月末のVIPの売上', '3か月前に買ったVIPは何人'])('%s is of what was bought then', (question) => {
    expect(planOf(question).time.range ?? planOf(question).people).not.toMatchObject([{ at: expect.anything() }]);
  });
});
