import type { ServerHttp2Stream } from 'node:http2';
import { EventStreamCodec } from '@smithy/core/event-streams';
import { fromUtf8, toUtf8 } from '@smithy/core/serde';
import { type HeardRequest, Http2StandIn, type Silence, sendWhole, type WholeReply } from './http2-stand-in.ts';

/** An event of the stream, an exception in it, or what may go wrong with it. */
export type StreamPart =
  | { readonly event: string; readonly body: unknown }
  | { readonly exception: string; readonly message: string }
  | { readonly cut: true }
  | { readonly silence: true };

export type AgentReply = StreamedReply | WholeReply | Silence;

interface StreamedReply {
  readonly parts: readonly StreamPart[];
}

/** As much of Bedrock's agent runtime as the product uses, in event streams as the client reads them. */
export type FakeAgent = Http2StandIn<StreamedReply | WholeReply>;

const CODEC = new EventStreamCodec(toUtf8, fromUtf8);

export const openFakeAgent = (): Promise<FakeAgent> =>
  new Http2StandIn<StreamedReply | WholeReply>((stream, reply) =>
    'parts' in reply ? sendParts(stream, reply.parts) : sendWhole(stream, reply),
  ).listen();

async function sendParts(stream: ServerHttp2Stream, parts: readonly StreamPart[]): Promise<void> {
  stream.respond({ ':status': 200, 'content-type': 'application/vnd.amazon.eventstream' });
  for (const part of parts) {
    if ('silence' in part) return;
    const bytes = 'cut' in part ? encoded({ event: 'chunk', body: {} }).subarray(0, 9) : encoded(part);
    await new Promise((written) => stream.write(bytes, written));
    if ('cut' in part) {
      stream.close(2);
      return;
    }
  }
  stream.end();
}

function encoded(part: Exclude<StreamPart, { cut: true } | { silence: true }>): Uint8Array {
  const text = (value: string) => ({ type: 'string' as const, value });
  const [kind, name, body] =
    'event' in part ? ['event', part.event, part.body] : ['exception', part.exception, { message: part.message }];
  return CODEC.encode({
    headers: {
      ':message-type': text(kind),
      [kind === 'event' ? ':event-type' : ':exception-type']: text(name),
      ':content-type': text('application/json'),
    },
    body: fromUtf8(JSON.stringify(body)),
  });
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
export function bringsFigures({ body }: HeardRequest): boolean {
  return JSON.stringify(body).includes('returnControlInvocationResults');
}
