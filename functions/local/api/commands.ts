import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { ForbiddenError } from '../../core/errors.ts';
import type { CommandEvent } from '../forward.ts';
import type { Store } from '../store.ts';

const commandRequest = z.object({ argv: z.array(z.string()).max(1000), cwd: z.string() });

/** Commands of this machine's command line, run by the process that owns the store; answered as one JSON event a line. */
export function commandRoutes(store: Store, token: string): Hono {
  return new Hono().post('/', async (context) => {
    if (!isToken(context.req.header('authorization'), token)) {
      throw new ForbiddenError('this address takes commands of the command line only');
    }
    const { argv, cwd } = commandRequest.parse(await context.req.json());
    // Loaded late: the command line and the server know each other.
    const { runCommandLine } = await import('../command-line.ts');
    return stream(context, async (body) => {
      const say = (event: CommandEvent): void => {
        void body.write(`${JSON.stringify(event)}\n`);
      };
      const progress = {
        report: (event: { step: string; done: number; total: number | null; unit: string }) => say({ progress: event }),
      };
      const exit = await runCommandLine(argv, {
        cwd,
        progress,
        out: (line) => say({ out: line }),
        err: (line) => say({ err: line }),
        store: async () => ({ ...store, progress }),
      });
      say({ exit });
    });
  });
}

function isToken(header: string | undefined, token: string): boolean {
  const shown = Buffer.from(header ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}
