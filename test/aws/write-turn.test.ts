import { afterEach, beforeEach, expect, it } from 'vitest';
import { WriteTurn } from '../../functions/aws/write-turn.ts';
import { ConflictError } from '../../functions/core/errors.ts';
import { FakeS3 } from './fake-s3.ts';

let s3: FakeS3;
beforeEach(async () => {
  s3 = await FakeS3.open();
});
afterEach(() => s3.close());

const RULES = { longest: 60_000, patience: 30_000, pause: 2 };
const turnOf = (rules: Partial<typeof RULES> = {}) =>
  new WriteTurn(s3.client(), { bucket: 'data', key: 'turn' }, { ...RULES, ...rules });

it('lets one at a time work, everybody in the end, and leaves nothing behind', async () => {
  let [working, most] = [0, 0];
  const done: number[] = [];
  const work = (id: number) => async () => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 3));
    working -= 1;
    done.push(id);
  };
  await Promise.all([1, 2, 3, 4, 5].map((id) => turnOf().hold(work(id))));
  expect(most).toBe(1);
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(s3.objects.size).toBe(0);
});

it('is free again after work that failed', async () => {
  await expect(turnOf().hold(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turnOf().hold(async () => 'next')).toBe('next');
});

it('is taken over from somebody who died, and what that one gives back late is not the turn of another', async () => {
  let late: () => void = () => undefined;
  const dead = turnOf({ longest: -1 }).hold(() => new Promise<void>((resolve) => (late = resolve)));
  while (s3.objects.size === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  await turnOf().hold(async () => {
    late();
    await dead;
    expect(s3.objects.size).toBe(1);
  });
  expect(s3.objects.size).toBe(0);
});

it('is given up when others take too long', async () => {
  await turnOf().hold(async () => {
    await expect(turnOf({ patience: 10 }).hold(async () => undefined)).rejects.toThrow(ConflictError);
  });
});
