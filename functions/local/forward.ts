import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { z } from 'zod';
import type { ExitCode } from './command-line.ts';
import type { CommandContext } from './commands/command.ts';
import type { RunningServer } from './running-server.ts';

/** What the server says while it runs a command for somebody else: one JSON object a line. */
export const commandEvent = z.union([
  z.object({ out: z.string() }),
  z.object({ err: z.string() }),
  z.object({
    progress: z.object({ step: z.string(), done: z.number(), total: z.number().nullable(), unit: z.string() }),
  }),
  z.object({ exit: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
]);
export type CommandEvent = z.infer<typeof commandEvent>;

/** Lets the server that owns the store run the command, and repeats here what it says. */
export async function forwardCommand(
  argv: readonly string[],
  server: RunningServer,
  context: Pick<CommandContext, 'cwd' | 'out' | 'err' | 'progress'>,
): Promise<ExitCode> {
  const response = await fetch(`http://127.0.0.1:${server.port}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify({ argv, cwd: context.cwd }),
  });
  if (response.body === null || !response.ok) {
    context.err(`error: the running server refused the command (HTTP ${response.status})`);
    return 1;
  }
  let exit: ExitCode = 1;
  for await (const line of linesOf(response.body)) {
    const event = commandEvent.parse(JSON.parse(line));
    if ('out' in event) context.out(event.out);
    else if ('err' in event) context.err(event.err);
    else if ('progress' in event) context.progress.report(event.progress);
    else exit = event.exit;
  }
  return exit;
}

function linesOf(body: ReadableStream<Uint8Array>): AsyncIterable<string> {
  return createInterface({ input: Readable.fromWeb(body as NodeReadableStream) });
}
