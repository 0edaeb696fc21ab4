import { z } from 'zod';
import { FusionError } from '../core/errors.ts';

const queueEvent = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** What Lambda hears of a batch: the messages that must come again. */
export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

/**
 * Works on each message of a queue's event; those that fail come again, and wait among the dead letters after that.
 * Throws a ZodError for an event of anything else.
 */
export async function eachMessage(event: unknown, work: (body: string) => Promise<void>): Promise<BatchAnswer> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of queueEvent.parse(event).Records) {
    try {
      await work(body);
    } catch (error) {
      logFailure(error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}

/** The name of an error that nobody raised on purpose: what it says may hold a customer's data. */
export function logFailure(error: unknown): void {
  const { name = typeof error, message = '' } = error instanceof Error ? error : {};
  const isOurs = error instanceof FusionError;
  console.error(JSON.stringify({ event: 'message-failed', error: name, ...(isOurs ? { message } : {}) }));
}
