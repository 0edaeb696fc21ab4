import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { EventStreamCodec } from '@smithy/core/event-streams';
import { fromUtf8, toUtf8 } from '@smithy/core/serde';

/** An event of the stream, an exception in it, or what may go wrong with it. */
export type StreamPart =
  | { readonly event: string; readonly body: unknown }
  | { readonly exception: string; readonly message: string }
  | { readonly cut: true }
  | { readonly silence: true };

export type AgentReply =
  | { readonly parts: readonly StreamPart[] }
  | { readonly status: number; readonly error?: string; readonly body: unknown }
  | { readonly silent: true };

export interface AgentRequest {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** As much of Bedrock's agent runtime as the product uses, over HTTP/2 and in event streams as the client speaks them. */
export class FakeAgent {
  readonly requests: AgentRequest[] = [];
  reply: (request: AgentRequest, call: number) => AgentReply = () => ({ silent: true });
  readonly url: string;
  readonly #server: Http2Server;
  readonly #sessions = new Set<ServerHttp2Session>();
  readonly #codec = new EventStreamCodec(toUtf8, fromUtf8);

  private constructor(server: Http2Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('session', (session) => {
      this.#sessions.add(session);
      session.on('close', () => this.#sessions.delete(session));
    });
    server.on('stream', (stream, headers) => void this.#answer(stream, String(headers[':path'])));
  }

  static async open(): Promise<FakeAgent> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeAgent(server);
  }

  async close(): Promise<void> {
    for (const session of this.#sessions) session.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(stream: ServerHttp2Stream, path: string): Promise<void> {
    stream.on('error', () => undefined);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const request = { path: decodeURIComponent(path), body: JSON.parse(Buffer.concat(parts).toString()) };
    this.requests.push(request);
    const reply = this.reply(request, this.requests.length);
    if ('silent' in reply || stream.destroyed) return;
    if ('parts' in reply) {
      stream.respond({ ':status': 200, 'content-type': 'application/vnd.amazon.eventstream' });
      await this.#stream(stream, reply.parts);
      return;
    }
    stream.respond({
      ':status': reply.status,
      'content-type': 'application/json',
      ...(reply.error === undefined ? {} : { 'x-amzn-errortype': reply.error }),
    });
    stream.end(JSON.stringify(reply.body));
  }

  async #stream(stream: ServerHttp2Stream, parts: readonly StreamPart[]): Promise<void> {
    for (const part of parts) {
      if ('silence' in part) return;
      const bytes = 'cut' in part ? this.#encoded({ event: 'chunk', body: {} }).subarray(0, 9) : this.#encoded(part);
      await new Promise((written) => stream.write(bytes, written));
      if ('cut' in part) {
        stream.close(2);
        return;
      }
    }
    stream.end();
  }

  #encoded(part: Exclude<StreamPart, { cut: true } | { silence: true }>): Uint8Array {
    const text = (value: string) => ({ type: 'string' as const, value });
    const [kind, name, body] =
      'event' in part ? ['event', part.event, part.body] : ['exception', part.exception, { message: part.message }];
    return this.#codec.encode({
      headers: {
        ':message-type': text(kind),
        [kind === 'event' ? ':event-type' : ':exception-type']: text(name),
        ':content-type': text('application/json'),
      },
      body: fromUtf8(JSON.stringify(body)),
    });
  }
}

/** The agent hands control back with a call of our function. */
export function returnsControl(parameters: Readonly<Record<string, string>>): AgentReply {
  const invocationInputs = [
    {
      functionInvocationInput: {
        actionGroup: 'questions',
        function: 'propose_plan',
        actionInvocationType: 'RESULT',
        parameters: Object.entries(parameters).map(([name, value]) => ({ name, type: 'string', value })),
      },
    },
  ];
  return { parts: [{ event: 'returnControl', body: { invocationId: 'call-1', invocationInputs } }] };
}

/** The agent says something, its bytes cut into chunks of so many: a character may fall apart. */
export function says(text: string, size = 7, ...then: readonly StreamPart[]): AgentReply {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const events = chunks.map((chunk) => ({ event: 'chunk', body: { bytes: chunk.toString('base64') } }));
  return { parts: [...events, ...then] };
}

/** Whether a request is the one that brings the figures. */
export function bringsFigures({ body }: AgentRequest): boolean {
  return JSON.stringify(body).includes('returnControlInvocationResults');
}
