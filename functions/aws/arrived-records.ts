import { z } from 'zod';

/** A record as it came: `id` is how Lambda names it in a batch, `record` whatever it holds. */
export interface DeliveredRecord {
  readonly id: string;
  readonly record: unknown;
}

const fromStream = z
  .object({ kinesis: z.object({ sequenceNumber: z.string(), data: z.string() }) })
  .transform(({ kinesis }): DeliveredRecord => {
    return { id: kinesis.sequenceNumber, record: jsonOrText(Buffer.from(kinesis.data, 'base64').toString('utf8')) };
  });

const fromBus = z
  .object({ messageId: z.string(), body: z.string() })
  .transform(({ messageId, body }): DeliveredRecord => {
    return { id: messageId, record: recordOfEvent(jsonOrText(body)) };
  });

const batch = z.object({ Records: z.array(z.union([fromStream, fromBus])) });

/** The records of a batch from the stream, or from the queue behind the bus. Throws a ZodError for any other event. */
export function deliveredRecords(event: unknown): readonly DeliveredRecord[] {
  return batch.parse(event).Records;
}

const busEvent = z.object({ time: z.string(), detail: z.record(z.string(), z.unknown()) });

/** An event of the bus carries the record as its detail; the event's time is when it changed, unless the record says so. */
function recordOfEvent(event: unknown): unknown {
  const parsed = busEvent.safeParse(event);
  return parsed.success ? { changed_at: parsed.data.time, ...parsed.data.detail } : event;
}

/** What is no JSON is left to whoever checks the record: it is refused there, with its reason. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
