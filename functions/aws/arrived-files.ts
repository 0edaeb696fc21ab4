import { z } from 'zod';

const queueEvent = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** A bucket tells of objects; its very first message is a test, without any. */
const bucketEvent = z.object({
  Records: z
    .array(z.object({ s3: z.object({ object: z.object({ key: z.string(), size: z.number().optional() }) }) }))
    .default([]),
});

/** A message of the import queue, and the object keys that it tells of. */
export interface Arrival {
  readonly messageId: string;
  readonly body: string;
}

/** The messages of an event of the import queue. Throws a ZodError for any other event. */
export function arrivalsIn(event: unknown): readonly Arrival[] {
  return queueEvent.parse(event).Records;
}

/** The keys of the files that a message tells of; folders (keys that end with a slash) are none. */
export function arrivedKeys({ body }: Arrival): readonly string[] {
  return bucketEvent
    .parse(JSON.parse(body))
    .Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
    .filter((key) => !key.endsWith('/'));
}
