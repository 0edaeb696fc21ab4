import { expect, test } from 'vitest';
import { constantOffset } from '../../functions/core/time.ts';

test.each([
  ['Asia/Tokyo', 540],
  ['Asia/Kolkata', 330],
  ['America/Phoenix', -420],
  ['UTC', 0],
])('%s is always %i minutes ahead of UTC', (zone, minutes) => {
  expect(constantOffset(zone)).toBe(minutes);
});

test.each([
  'America/New_York',
  'Europe/London',
  'Africa/Casablanca',
  'Asia/Seoul',
])('%s has changed its clocks', (zone) => {
  expect(constantOffset(zone)).toBeNull();
});
