import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { S3ObjectStore } from '../../functions/aws/object-store.ts';
import { ConflictError, NotFoundError } from '../../functions/core/errors.ts';
import { FakeS3 } from './fake-s3.ts';

let s3: FakeS3;
beforeEach(async () => {
  s3 = await FakeS3.open();
});
afterEach(() => s3.close());

const bytes = (text: string) => new TextEncoder().encode(text);

describe('objects in S3', () => {
  it('are kept, read, listed over all pages, and deleted', async () => {
    const store = new S3ObjectStore(s3.client(), 'data');
    for (const name of ['imports/つむぎ/a b.csv', 'imports/b.csv', 'imports/c.csv', 'reports/a.json'])
      await store.put(name, bytes(name));
    expect(await store.list('imports/')).toEqual(['imports/b.csv', 'imports/c.csv', 'imports/つむぎ/a b.csv']);
    expect(new TextDecoder().decode((await store.get('imports/つむぎ/a b.csv')) ?? undefined)).toBe(
      'imports/つむぎ/a b.csv',
    );
    await store.delete('imports/b.csv');
    expect(await store.get('imports/b.csv')).toBeNull();
    expect(await store.list('nowhere/')).toEqual([]);
  });

  it('are streamed', async () => {
    const store = new S3ObjectStore(s3.client(), 'data');
    const whole = bytes('0123456789'.repeat(100_000));
    await store.put('big', whole);
    const parts: Uint8Array[] = [];
    const object = await store.open('big');
    expect(object.size).toBe(whole.length);
    for await (const part of object.bytes()) parts.push(part);
    expect(Buffer.concat(parts).equals(whole)).toBe(true);
    await expect(store.open('gone')).rejects.toThrow(NotFoundError);
  });

  it('are read as one version, or not at all', async () => {
    const store = new S3ObjectStore(s3.client(), 'data');
    await store.put('file', bytes('first'));
    const object = await store.open('file');
    await store.put('file', bytes('second'));
    const reading = (async () => {
      for await (const _ of object.bytes());
    })();
    await expect(reading).rejects.toThrow(ConflictError);
  });
});
