import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { requireVariable } from './environment.ts';

/** A queue whose URL is in the environment. */
export class MessageQueue {
  readonly #client = new SQSClient();
  readonly #url: string;

  constructor(variable: string, environment: Readonly<Record<string, string | undefined>>) {
    this.#url = requireVariable(variable, environment);
  }

  async send(body: string): Promise<void> {
    await this.#client.send(new SendMessageCommand({ QueueUrl: this.#url, MessageBody: body }));
  }
}
