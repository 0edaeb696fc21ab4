import { expect, it } from 'vitest';
import { instant } from '../../functions/core/time.ts';
import { paceOf } from '../../functions/local/pace.ts';

it('tells the rate since the first event, and how long the rest takes at it', () => {
  let now = 0;
  const pace = paceOf({ now: () => instant(now) });
  expect(pace({ done: 100, total: 1100 })).toEqual({ perSecond: null, secondsLeft: null });
  now = 2000;
  expect(pace({ done: 300, total: 1100 })).toEqual({ perSecond: 100, secondsLeft: 8 });
  expect(pace({ done: 300, total: null })).toEqual({ perSecond: 100, secondsLeft: null });
  now = 4000;
  expect(pace({ done: 1200, total: 1100 })).toMatchObject({ secondsLeft: 0 });
});
