import { z } from 'zod';
import type { TakenRecordView } from '../core/contract.ts';
import { ENV_ARRIVAL_QUEUE } from './environment.ts';
import { MessageQueue } from './message-queue.ts';

const notice = z.object({ records: z.array(z.string()) });

/** Tells who matches arrivals at once which customers were taken; nobody where the stage leaves them to the next run. */
export function arrivalNotices(environment: Readonly<Record<string, string | undefined>>) {
  const queue = environment[ENV_ARRIVAL_QUEUE] === undefined ? null : new MessageQueue(ENV_ARRIVAL_QUEUE, environment);
  return {
    async tell(views: readonly TakenRecordView[]): Promise<void> {
      const records = views.flatMap(({ outcome, record }) => (outcome === 'taken' && record !== null ? [record] : []));
      if (queue !== null && records.length > 0) await queue.send(JSON.stringify({ records }));
    },
  };
}

/** The customers of such a message. Throws a ZodError for any other. */
export function noticedRecords(message: string): readonly TakenRecordView[] {
  const { records } = notice.parse(JSON.parse(message));
  return records.map((record) => ({ outcome: 'taken', entity: 'customer', record, problems: [] }));
}
