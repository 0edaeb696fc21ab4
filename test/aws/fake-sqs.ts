import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Call {
  readonly QueueUrl?: string;
  readonly MessageBody?: string;
  readonly SourceArn?: string;
}

/** As much of SQS as the product uses, in memory: sending, counting, and moving dead letters back. */
export class FakeSqs {
  /** Bodies by the last part of the queue's URL. */
  readonly queues = new Map<string, string[]>();
  /** Dead-letter queue → where its messages came from. */
  readonly sources = new Map<string, string>();
  isMoving = false;
  readonly url: string;
  readonly #server: ReturnType<typeof createServer>;

  private constructor(server: ReturnType<typeof createServer>) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open(): Promise<FakeSqs> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const fake = new FakeSqs(server);
    server.on('request', (request, response) => void fake.#answer(request, response));
    return fake;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  queueUrl(name: string): string {
    return `${this.url}/000000000000/${name}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const call = JSON.parse(Buffer.concat(parts).toString()) as Call;
    const operation = String(request.headers['x-amz-target']).replace('AmazonSQS.', '');
    const [status, answer] = this.#operate(operation, call);
    response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      ...(status === 400 ? { 'x-amzn-query-error': 'AWS.SimpleQueueService.UnsupportedOperation;Sender' } : {}),
    });
    response.end(JSON.stringify(answer));
  }

  #operate(operation: string, { QueueUrl = '', MessageBody = '', SourceArn = '' }: Call): [number, object] {
    const name = QueueUrl.split('/').at(-1) ?? '';
    switch (operation) {
      case 'SendMessage':
        this.#messages(name).push(MessageBody);
        return [
          200,
          { MessageId: randomUUID(), MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') },
        ];
      case 'GetQueueAttributes': {
        const QueueArn = `arn:aws:sqs:us-east-1:000000000000:${name}`;
        return [200, { Attributes: { QueueArn, ApproximateNumberOfMessages: String(this.#messages(name).length) } }];
      }
      case 'StartMessageMoveTask': {
        if (this.isMoving) {
          return [
            400,
            { __type: 'com.amazonaws.sqs#UnsupportedOperation', message: 'There is already a task running.' },
          ];
        }
        const dead = SourceArn.split(':').at(-1) ?? '';
        this.#messages(this.sources.get(dead) ?? 'nowhere').push(...this.#messages(dead).splice(0));
        return [200, { TaskHandle: 'task' }];
      }
      default:
        return [400, { __type: 'com.amazonaws.sqs#UnsupportedOperation', message: `not here: ${operation}` }];
    }
  }

  #messages(queue: string): string[] {
    const messages = this.queues.get(queue) ?? [];
    this.queues.set(queue, messages);
    return messages;
  }
}
