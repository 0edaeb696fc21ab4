import type {
  FunctionInvocationInput,
  InlineAgentResponseStream,
  InvocationInputMember,
  ResponseStream,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { type AgentFailure, AgentUnavailableError } from '../core/questions/errors.ts';
import { ACTION_GROUP, PROPOSE } from './agent-words.ts';

export type AgentEvents = AsyncIterable<InlineAgentResponseStream | ResponseStream>;

/** A call of our function that the agent hands back. */
export interface ReturnedCall {
  readonly invocationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The first call of our function; null where the agent talks instead, or calls something else. */
export async function maybeReturnedCall(events: AgentEvents, signal: AbortSignal): Promise<ReturnedCall | null> {
  for await (const { returnControl } of within(events, signal)) {
    if (returnControl === undefined) continue;
    const { invocationId, invocationInputs = [] } = returnControl;
    const call = invocationInputs.flatMap(ourCall)[0];
    if (call === undefined || invocationId === undefined) return null;
    const parameters = (call.parameters ?? []).flatMap(({ name, value }) =>
      name === undefined || value === undefined ? [] : [[name, value] as const],
    );
    return { invocationId, parameters: Object.fromEntries(parameters) };
  }
  return null;
}

function ourCall({ functionInvocationInput: call }: InvocationInputMember): readonly FunctionInvocationInput[] {
  return call?.actionGroup === ACTION_GROUP && call.function === PROPOSE ? [call] : [];
}

/** The agent's words as they come; a character may begin in one chunk and end in the next. */
export async function* wordsOf(events: AgentEvents, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const { chunk, returnControl } of within(events, signal)) {
    if (returnControl !== undefined) throw new AgentUnavailableError('declined');
    const text = decoder.decode(chunk?.bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The client lets go of a stream that has begun when its signal says so; who waits for the next event must, too. */
async function* within<Event>(events: AsyncIterable<Event>, signal: AbortSignal): AsyncGenerator<Event> {
  const iterator = events[Symbol.asyncIterator]();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    void iterator.return?.()?.catch(() => undefined);
  }
}

/** What the client throws → why the model was of no use. */
export function unavailable(error: unknown): AgentUnavailableError {
  if (error instanceof AgentUnavailableError) return error;
  const name = error instanceof Error ? error.name.toLowerCase() : '';
  return new AgentUnavailableError(FAILURES[name] ?? 'failed', error);
}

const FAILURES: Readonly<Record<string, AgentFailure>> = {
  throttlingexception: 'throttled',
  servicequotaexceededexception: 'throttled',
  modelnotreadyexception: 'throttled',
  accessdeniedexception: 'denied',
  timeouterror: 'late',
  aborterror: 'late',
};
