import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { ConflictError } from '../core/errors.ts';
import { DEAD_LETTER_QUEUES, requireVariable } from './environment.ts';

const names = Object.keys(DEAD_LETTER_QUEUES) as (keyof typeof DEAD_LETTER_QUEUES)[];

/** What is asked of a replay: whose dead letters. Anything else throws a ZodError that names them. */
export const replayRequest = z.object({ queue: z.enum(names) });

export interface Replay {
  readonly queue: string;
  /** About how many wait. They are moved in the background, at most so many a second. */
  readonly messages: number;
  readonly perSecond: number;
}

/** Slow enough that imports do not wait for each other, and that a cause that is still there fails a few only. */
const PER_SECOND = 5;

/** Moves the messages of a dead-letter queue back to where they came from. Throws ConflictError while that goes on. */
export async function replayDeadLetters(
  { queue }: z.infer<typeof replayRequest>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Replay> {
  const client = new SQSClient();
  const variables = DEAD_LETTER_QUEUES[queue];
  const QueueUrl = requireVariable(variables.url, environment);
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages', 'QueueArn'] }),
  );
  await client
    .send(
      new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn, MaxNumberOfMessagesPerSecond: PER_SECOND }),
    )
    .catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'UnsupportedOperation') throw error;
      throw new ConflictError(`the dead letters of ${queue} are being moved already`, {
        remedy: 'Wait until the queue is empty.',
        cause: error,
      });
    });
  return { queue, messages: Number(Attributes?.ApproximateNumberOfMessages ?? 0), perSecond: PER_SECOND };
}
