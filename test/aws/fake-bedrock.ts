import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** What the stand-in says to a request: an answer, or nothing for so long that the caller gives up. */
export type BedrockReply =
  | { readonly status: number; readonly error?: string; readonly body: unknown }
  | { readonly silent: true };

/** As much of Bedrock's runtime as the product uses: Converse, over HTTP/2 as the client speaks it. */
export class FakeBedrock {
  /** Path and body of every request. */
  readonly requests: { readonly path: string; readonly body: unknown }[] = [];
  reply: (call: number) => BedrockReply = () => ({ silent: true });
  readonly url: string;
  readonly #server: Http2Server;
  readonly #sessions = new Set<ServerHttp2Session>();

  private constructor(server: Http2Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('session', (session) => {
      this.#sessions.add(session);
      session.on('close', () => this.#sessions.delete(session));
    });
    server.on('stream', (stream, headers) => void this.#answer(stream, String(headers[':path'])));
  }

  static async open(): Promise<FakeBedrock> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeBedrock(server);
  }

  async close(): Promise<void> {
    for (const session of this.#sessions) session.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(stream: ServerHttp2Stream, path: string): Promise<void> {
    stream.on('error', () => undefined);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    this.requests.push({ path, body: JSON.parse(Buffer.concat(parts).toString()) });
    const reply = this.reply(this.requests.length);
    if ('silent' in reply || stream.destroyed) return;
    stream.respond({
      ':status': reply.status,
      'content-type': 'application/json',
      ...(reply.error === undefined ? {} : { 'x-amzn-errortype': reply.error }),
    });
    stream.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
  }
}

/** A message of the model that calls the tool with this input. */
export const toolUse = (input: unknown): BedrockReply => ({
  status: 200,
  body: {
    output: { message: { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'name_groups', input } }] } },
    stopReason: 'tool_use',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  },
});
