import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** An answer at once. */
export interface WholeReply {
  readonly status: number;
  readonly error?: string;
  readonly body: unknown;
}

/** Nothing for so long that the caller gives up. */
export interface Silence {
  readonly silent: true;
}

export interface HeardRequest {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** A server on this machine in place of a service, over HTTP/2 as its client speaks it: keeps what it was asked. */
export class Http2StandIn<Reply> {
  readonly requests: HeardRequest[] = [];
  reply: (request: HeardRequest, call: number) => Reply | Silence = () => ({ silent: true });
  readonly #server: Http2Server = createServer();
  readonly #sessions = new Set<ServerHttp2Session>();
  readonly #send: (stream: ServerHttp2Stream, reply: Reply) => void | Promise<void>;

  constructor(send: (stream: ServerHttp2Stream, reply: Reply) => void | Promise<void>) {
    this.#send = send;
    this.#server.on('session', (session) => {
      this.#sessions.add(session);
      session.on('close', () => this.#sessions.delete(session));
    });
    this.#server.on('stream', (stream, headers) => {
      this.#answer(stream, String(headers[':path'])).catch((error: unknown) => {
        // A caller who gives up before the request is whole hears nothing.
        if (!isGivenUp(error)) throw error;
      });
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
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
    if (isSilent(reply) || stream.destroyed) return;
    await this.#send(stream, reply);
  }
}

const isGivenUp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

function isSilent<Reply>(reply: Reply | Silence): reply is Silence {
  return typeof reply === 'object' && reply !== null && 'silent' in reply;
}

/** Sends JSON, or a text as it is, as restJson1 services do. */
export function sendWhole(stream: ServerHttp2Stream, reply: WholeReply): void {
  stream.respond({
    ':status': reply.status,
    'content-type': 'application/json',
    ...(reply.error === undefined ? {} : { 'x-amzn-errortype': reply.error }),
  });
  stream.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
}
